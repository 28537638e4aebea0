//! What the pages rest on: each statement with all that cites it, and what stands on the overview
//! beside the guidance, from the glossary to what a measure closes.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod support;

use std::collections::BTreeSet;

use strum::VariantArray;
use support::{Element, files, files_with_fifth, guidance, site, spaced};
use varna_guidance::{model::AgeBand, trace};
use varna_rulebook::texts::{Texts, What, Who};

#[test]
fn what_rests_on_a_statement_is_told_on_the_regions_page_and_among_the_sources() {
    let guidance = guidance(&files_with_fifth());
    let site = site(&guidance);
    let sources = &site["kallor.html"];
    for row in trace::rows(&guidance) {
        let id = row.statement.id.as_str();
        let entry = sources.by_id(id).unwrap();
        assert!(entry.text().contains(&spaced(&row.statement.text)), "{id}");
        if let Some(quote) = &row.statement.quote {
            assert!(entry.text().contains(&spaced(quote)), "{id}");
        }
        for region in &guidance.regions {
            let used = row
                .uses
                .iter()
                .filter(|one| one.region == region.id)
                .count();
            let file = format!("{}.html", region.id);
            let links = entry.links().into_iter();
            let links: BTreeSet<_> = links.filter_map(|link| link.strip_prefix(&file)).collect();
            // What all regions share stands on the pages of those that it says something of.
            let shared = row.uses.iter().any(|one| one.region == "vocabulary");
            let told = if links.is_empty() {
                used == 0
            } else {
                used > 0 || shared
            };
            assert!(told, "{id} {file}");
            // On the region's own page the same parts are named.
            let own = site[&file].by_id(id);
            let own: BTreeSet<_> = own.iter().flat_map(|entry| entry.links()).collect();
            assert_eq!(links, own, "{id} {file}");
        }
    }
}

#[test]
fn the_glossary_and_the_ladder_rest_on_statements_that_exist() {
    let guidance = guidance(&files());
    let texts = Texts::own().unwrap();
    let glossary = site(&guidance)["index.html"]
        .by_id("ordlista")
        .unwrap()
        .text();
    let mut cites = Vec::new();
    for term in &texts.terms {
        assert!(glossary.contains(&term.term) && glossary.contains(&spaced(&term.explanation)));
        assert_eq!(term.differs, term.in_region.len() > 1, "{}", term.term);
        cites.extend(&term.cites);
        for one in &term.in_region {
            assert!(
                guidance.region(&one.region).is_some() && glossary.contains(&spaced(&one.text))
            );
            assert!(!one.cites.is_empty(), "{}", term.term);
            cites.extend(&one.cites);
        }
    }
    for one in &texts.ladder.says {
        assert!(texts.ladder.read.contains(&one.region) && !one.cites.is_empty());
        cites.extend(&one.cites);
    }
    for id in cites {
        assert!(guidance.sources.statement(id).is_some(), "{id:?}");
    }
    let read: BTreeSet<_> = texts.ladder.read.iter().collect();
    assert_eq!(
        read,
        guidance.regions.iter().map(|region| &region.id).collect()
    );
}

#[test]
fn the_ladder_follows_the_region_whose_sources_carry_every_step() {
    let guidance = guidance(&files());
    let texts = Texts::own().unwrap();
    let mut carry_all = Vec::new();
    for region in &guidance.regions {
        let mut steps = 0;
        for who in [Who::Guardians, Who::Child] {
            for what in [What::Journal, What::Account] {
                for band in AgeBand::VARIANTS {
                    let says = texts.ladder.says.iter().filter(|one| {
                        one.region == region.id
                            && one.who == who
                            && one.what == what
                            && one.ages.contains(band)
                    });
                    let says = says.count();
                    assert!(says <= 1, "{} {who:?} {what:?} {band:?}", region.id);
                    steps += says;
                }
            }
        }
        if steps == 2 * 2 * AgeBand::VARIANTS.len() {
            carry_all.push(&*region.short_name);
        }
    }
    assert_eq!(carry_all, ["VGR"]);
    let follows = "Stegen följer källorna i VGR, som beskriver dem alla.";
    let site = site(&guidance);
    let ladder = site["index.html"].by_id("alderstrappa").unwrap();
    assert!(ladder.text().contains(follows));
}

#[test]
fn the_ladder_says_who_reaches_what_at_each_age() {
    let site = site(&guidance(&files()));
    let ladder = site["index.html"].by_class("ladder")[0];
    let rows = ladder.by_name("tr").into_iter().skip(1);
    let said: Vec<Vec<_>> = rows
        .map(|row| {
            let cells = row.by_name("td").into_iter();
            cells.filter_map(|cell| cell.get("class")).collect()
        })
        .collect();
    let expected = [
        ["open", "maybe", "closed"],
        ["open", "closed", "closed"],
        ["closed", "maybe", "open"],
        ["closed", "open", "open"],
    ];
    assert_eq!(said, expected);
}

#[test]
fn what_a_seal_closes_is_told_by_region() {
    let site = site(&guidance(&files()));
    let tables = site["index.html"].by_class("compared");
    let closed = |table: &Element| -> Vec<Vec<String>> {
        let rows = table.by_name("tr").into_iter().map(|row| {
            let words = row.by_name("span").into_iter();
            let words = words.filter(|one| matches!(one.get("class"), Some("shut" | "left")));
            words.map(Element::text).collect::<Vec<_>>()
        });
        rows.filter(|row| !row.is_empty()).collect()
    };
    let (shut, left) = ("Stängs", "Stängs inte");
    // Jämtland Härjedalen, Kronoberg, VGR: the guardians' four ways, then the child's two.
    let guardians = [left, left, shut];
    let expected = [
        guardians,
        guardians,
        guardians,
        guardians,
        [shut, shut, shut],
        [left, left, shut],
    ];
    assert_eq!(closed(tables[2]), expected);
    // A block of one guardian leaves the other's ways as they are, everywhere.
    for row in &closed(tables[0])[2..4] {
        assert!(row.iter().all(|one| one == left), "{row:?}");
    }
}
