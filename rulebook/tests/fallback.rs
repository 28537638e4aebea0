//! What is shown where the app cannot run names every region's urgent way and every measure.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod support;

use support::{files, files_with_fifth, guidance, parse};
use varna_rulebook::fallback::{ID, fallback};

#[test]
fn every_region_has_its_urgent_way_its_measures_and_its_routine_also_a_new_one() {
    let guidance = guidance(&files_with_fifth());
    let text = parse(&fallback(&guidance)).text();
    assert!(guidance.regions.len() > 4);
    for region in &guidance.regions {
        assert!(text.contains(&region.name), "{}", region.id);
        assert!(text.contains(&region.urgent.action), "{}", region.id);
        if let Some(phone) = &region.urgent.phone {
            assert!(text.contains(phone), "{}", region.id);
        }
        for measure in &region.measures {
            assert!(text.contains(&measure.action), "{}", measure.action);
            assert!(text.contains(&measure.decided_by), "{}", measure.action);
        }
        let source = &region.guidance.source;
        let mut sources = guidance.sources.sources.iter();
        let title = &sources.find(|one| one.id == *source).unwrap().title;
        assert!(text.contains(title), "{title}");
    }
}

#[test]
fn a_region_without_a_number_says_so_and_an_old_number_is_not_trusted_blindly() {
    let text = parse(&fallback(&guidance(&files()))).text();
    assert_eq!(
        text.matches("Telefonnumret står inte i rutinen.").count(),
        2
    );
    assert_eq!(text.matches("Kontrollera att").count(), 2);
    assert!(!text.contains("Telefonmanuset"), "it is not shown here");
}

#[test]
fn each_row_says_what_the_measure_closes() {
    let guidance = guidance(&files());
    let section = parse(&fallback(&guidance));
    let rows = section.by_name("td").len() / 2;
    let measures: usize = guidance
        .regions
        .iter()
        .map(|region| region.measures.len())
        .sum();
    assert_eq!(rows, measures);
    for row in section.by_name("tr") {
        assert!(row.elements().all(|cell| !cell.text().trim().is_empty()));
    }
}

#[test]
fn the_section_is_hidden_until_something_shows_it_and_asks_for_nothing() {
    let html = fallback(&guidance(&files()));
    let section = parse(&html);
    let section = section.by_id(ID).unwrap();
    assert_eq!(section.get("hidden"), Some(""));
    assert_eq!(section.by_name("h1").len(), 1);
    for loaded in ["src=", "href=", "style=", "<script"] {
        assert!(!html.contains(loaded), "{loaded}");
    }
}
