//! From source to guidance: no statement that matters is left out, nothing cites what does not
//! exist, and the page that shows it all is that of the guidance as it stands.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

use std::{fs, path::Path, sync::LazyLock};

use varna_guidance::{
    load,
    model::{Guidance, StatementId, StatementKind},
    trace::{self, Row},
};

const PAGE: &str = "docs/traceability.md";

/// All of it: the app goes without the background that nothing rests on.
static GUIDANCE: LazyLock<Guidance> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../guidance");
    load::load(&load::read(&folder).unwrap()).unwrap()
});

#[test]
fn the_app_goes_without_background_that_nothing_rests_on_and_without_nothing_more() {
    let all = trace::rows(&GUIDANCE).into_iter();
    let kept =
        all.filter(|row| row.statement.kind != StatementKind::Background || !row.uses.is_empty());
    let mut kept: Vec<_> = kept.map(|row| row.statement.clone()).collect();
    let mut carried = varna_core::guidance::GUIDANCE.sources.statements.clone();
    // What is stated for one region alone is carried with that region.
    for statements in [&mut kept, &mut carried] {
        statements.sort_by(|a, b| a.id.as_str().cmp(b.id.as_str()));
    }
    assert!(carried == kept);
    assert!(kept.len() < GUIDANCE.sources.statements.len());
}

#[test]
fn every_statement_that_is_more_than_background_is_cited() {
    let rows = trace::rows(&GUIDANCE);
    let left_out: Vec<_> = rows.iter().filter(|row| row.is_left_out()).collect();
    let listed = left_out.iter().map(|Row { statement, .. }| {
        let (id, kind, text) = (statement.id.as_str(), statement.kind, &statement.text);
        format!("  {id} ({kind:?}): {text}")
    });
    assert!(
        left_out.is_empty(),
        "{} of {} statements are not cited by any guidance:\n{}",
        left_out.len(),
        rows.len(),
        listed.collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn every_citation_is_of_a_statement_that_exists() {
    let dangling = trace::dangling(&GUIDANCE).into_iter();
    let named = dangling.map(|(id, one)| format!("{one} cites {}", id.as_str()));
    assert_eq!(named.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn the_page_is_that_of_the_guidance_as_it_stands() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(PAGE);
    let committed = fs::read_to_string(path).unwrap_or_default();
    let current = trace::markdown(&GUIDANCE);
    let changed = current
        .lines()
        .zip(committed.lines().chain(std::iter::repeat("")))
        .find(|(new, old)| new != old);
    assert!(
        current == committed,
        "{PAGE} is not up to date: run `cargo xtask matrix > {PAGE}`. First change: {changed:?}"
    );
}

#[test]
fn a_statement_that_is_cited_no_more_is_left_out_and_one_that_is_gone_is_missed() {
    let id = StatementId("V26-26".to_owned());
    let mut guidance = Guidance::clone(&GUIDANCE);
    let cited = trace::rows(&guidance);
    let cited = cited.iter().find(|row| row.statement.id == id).unwrap();
    assert!(!cited.uses.is_empty() && cited.statement.kind != StatementKind::Background);

    let uncited = Guidance {
        regions: Vec::new(),
        ..guidance.clone()
    };
    assert!(
        trace::rows(&uncited)
            .iter()
            .any(|row| row.statement.id == id && row.is_left_out())
    );

    guidance
        .sources
        .statements
        .retain(|statement| statement.id != id);
    assert!(
        trace::dangling(&guidance)
            .iter()
            .all(|(missed, _)| **missed == id)
    );
    assert!(!trace::dangling(&guidance).is_empty());
}
