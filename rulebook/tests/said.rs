//! What has to be said is: our readings and our strengths as ours, every conflict, every gap, and
//! what a routine does not describe.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod support;

use strum::VariantArray;
use support::{files, files_with_fifth, guidance, site, spaced};
use varna_guidance::model::{AgeBand, Errand, Guidance, Region};
use varna_rulebook::table::{cell, groups};

#[test]
fn our_reading_is_marked_where_it_is_and_nowhere_else() {
    let guidance = guidance(&files());
    let site = site(&guidance);
    let mut marked = 0;
    for region in &guidance.regions {
        let page = &site[&format!("{}.html", region.id)];
        let mut inferred = in_the_table(&guidance, region);
        for (anchor, is_inferred) in entries(region) {
            let marks = page.by_id(&anchor).unwrap().by_class("mark");
            assert_eq!(
                marks.len(),
                usize::from(is_inferred),
                "{} {anchor}",
                region.id
            );
            inferred += marks.len();
        }
        let marks = page.by_class("mark");
        assert!(marks.iter().all(|mark| mark.text() == "Vår tolkning"));
        assert_eq!(marks.len(), inferred, "{}", region.id);
        marked += inferred;
    }
    assert!(marked > 50, "{marked}");
}

#[test]
fn strengths_that_the_routine_does_not_give_are_said_to_be_ours() {
    let guidance = guidance(&files());
    let site = site(&guidance);
    for region in guidance
        .regions
        .iter()
        .filter(|region| region.own_strengths.is_some())
    {
        let own = spaced(region.own_strengths.as_ref().unwrap());
        let page = &site[&format!("{}.html", region.id)];
        for place in ["styrka", "arende-protect"] {
            assert!(
                page.by_id(place).unwrap().text().contains(&own),
                "{} {place}",
                region.id
            );
        }
        for rule in region.rules.iter().filter(|rule| rule.strength.is_some()) {
            let entry = page.by_id(&format!("regel-{}", rule.id)).unwrap();
            assert!(entry.links().contains(&"#styrka"), "{}", rule.id);
        }
        let overview = &site["index.html"];
        let place = format!("styrka-{}", region.id);
        assert!(
            overview.by_id(&place).unwrap().text().contains(&own),
            "{}",
            region.id
        );
        for table in overview.by_class("decision") {
            assert!(
                table.links().contains(&&*format!("#{place}")),
                "{}",
                region.id
            );
        }
    }
    assert_eq!(
        guidance
            .regions
            .iter()
            .filter(|one| one.own_strengths.is_some())
            .count(),
        3
    );
}

#[test]
fn every_conflict_and_every_gap_is_in_the_overview() {
    let guidance = guidance(&files());
    let overview = &site(&guidance)["index.html"];
    let conflicts = overview.by_id("konflikter").unwrap();
    for region in &guidance.regions {
        for notice in &region.conflicts {
            let link = format!("{}.html#konflikt-{}", region.id, notice.id);
            let rows = conflicts.by_name("tr").into_iter();
            let mut rows = rows.filter(|row| row.links().contains(&link.as_str()));
            let text = rows.next().unwrap().text();
            assert!(
                text.contains(&spaced(&notice.title)) && text.contains(&spaced(&notice.text)),
                "{link}"
            );
            assert!(
                conflicts
                    .by_class("id")
                    .iter()
                    .any(|id| id.text() == notice.id),
                "{link}"
            );
        }
        let gaps = overview.by_id("luckor").unwrap().text();
        assert!(
            gaps.contains(&spaced(&region.when_silent.text)),
            "{}",
            region.id
        );
        for one in region.not_covered.iter().flat_map(|gap| &gap.circumstances) {
            let words = guidance.vocabulary.circumstance(*one).unwrap();
            assert!(gaps.contains(&words.statement), "{} {one:?}", region.id);
        }
    }
}

#[test]
fn each_of_the_errands_has_its_place_on_every_regions_page() {
    let guidance = guidance(&files_with_fifth());
    let site = site(&guidance);
    for region in &guidance.regions {
        for &errand in Errand::VARIANTS {
            let page = &site[&format!("{}.html", region.id)];
            let place = page
                .by_id(&format!("arende-{}", errand.id()))
                .unwrap()
                .text();
            let described = errand == Errand::Protect || region.procedure(errand).is_some();
            let silent = "Rutinen beskriver inte ärendet.";
            assert_eq!(
                place.contains(silent),
                !described,
                "{} {errand:?}",
                region.id
            );
        }
    }
}

/// How many lines of the decision table are our reading.
fn in_the_table(guidance: &Guidance, region: &Region) -> usize {
    let grounds = groups(guidance)
        .into_iter()
        .flat_map(|(_, grounds)| grounds);
    let cells = grounds.flat_map(|ground| {
        let bands = AgeBand::VARIANTS.iter();
        bands.map(move |&band| cell(region, ground, band))
    });
    let lines = cells.flat_map(|cell| cell.lines);
    lines.filter(|line| line.rule.inferred).count()
}

/// The anchor of everything that can be our reading, and whether it is.
fn entries(region: &Region) -> Vec<(String, bool)> {
    let rules = region.rules.iter();
    let mut entries: Vec<_> = rules
        .map(|rule| (format!("regel-{}", rule.id), rule.inferred))
        .collect();
    for procedure in &region.procedures {
        let outer = format!("arende-{}", procedure.id.id());
        let outcomes = procedure.outcomes.iter();
        entries.extend(outcomes.map(|one| (format!("{outer}-utfall-{}", one.id), one.inferred)));
        let findings = procedure.findings.iter();
        entries.extend(findings.map(|one| (format!("{outer}-mening-{}", one.id), one.inferred)));
    }
    entries
}
