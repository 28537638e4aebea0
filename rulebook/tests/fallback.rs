//! What is shown where the app cannot run names every region's urgent way and every measure.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands"
)]

mod support;

use support::{Element, files, files_with_fifth, guidance, parse};
use varna_guidance::model::Measure::{self, BlockBoth, BlockOne, Seal};
use varna_rulebook::fallback::{ID, fallback};

/// The ways that a measure can close.
const WAYS: [&str; 4] = [
    "vårdnadshavarens väg till barnets journal",
    "vårdnadshavarens väg till barnets konto, som ombud",
    "barnets egen väg till journalen",
    "barnets egen inloggning",
];

/// Which of them each measure closes, in the order of the page.
const CLOSED: [(&str, Measure, [bool; WAYS.len()]); 11] = [
    ("jamtland-harjedalen", BlockOne, [true, false, false, false]),
    (
        "jamtland-harjedalen",
        BlockBoth,
        [true, false, false, false],
    ),
    ("jamtland-harjedalen", Seal, [false, false, true, false]),
    ("jonkoping", BlockOne, [true, true, false, true]),
    ("jonkoping", BlockBoth, [true, true, false, true]),
    ("kronoberg", BlockOne, [true, true, false, false]),
    ("kronoberg", BlockBoth, [true, true, false, false]),
    ("kronoberg", Seal, [false, false, true, false]),
    ("vgr", BlockOne, [true, true, false, false]),
    ("vgr", BlockBoth, [true, true, false, false]),
    ("vgr", Seal, [true, true, true, true]),
];

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
            let said = format!("«{} {}.»", region.urgent.say, measure.call.text);
            assert_eq!(text.matches(&said).count(), 1, "{said}");
            if let Some(remark) = &measure.call.remark {
                assert!(text.contains(&remark.text), "{}", remark.text);
            }
        }
        assert!(
            text.contains(&region.urgent.no_answer.text),
            "{}",
            region.id
        );
        let source = &region.guidance.source;
        let mut sources = guidance.sources.sources.iter();
        let title = &sources.find(|one| one.id == *source).unwrap().title;
        assert!(text.contains(title), "{title}");
    }
}

#[test]
fn a_region_without_a_number_says_so_and_an_old_number_is_not_trusted_blindly() {
    let guidance = guidance(&files());
    let text = parse(&fallback(&guidance)).text();
    for region in &guidance.regions {
        let urgent = &region.urgent;
        let remarks = urgent.remarks.iter().map(|remark| &*remark.text);
        let of_number = |remark: &&str| match urgent.phone {
            Some(_) => remark.contains("Kontrollera att") && remark.contains("umret"),
            None => remark.contains("Telefonnumret") && remark.contains(" står inte i rutinen."),
        };
        let of_number: Vec<_> = remarks.filter(of_number).collect();
        let [remark] = of_number[..] else {
            panic!("{}: {of_number:?}", region.id);
        };
        // Between the heading of the region and the next one's.
        let (_, own) = text.split_once(&region.name).unwrap();
        let own = &own[..own.find("Rutin: ").unwrap()];
        assert_eq!(own.matches(remark).count(), 1, "{}: {own}", region.id);
    }
    let without = guidance
        .regions
        .iter()
        .filter(|one| one.urgent.phone.is_none());
    assert_eq!(without.count(), 2);
    assert!(!text.contains("Telefonmanuset"), "it is not shown here");
}

#[test]
fn each_row_says_which_ways_the_measure_closes_and_names_no_other() {
    let guidance = guidance(&files());
    let section = parse(&fallback(&guidance));
    let mut rows = section.by_name("tr").into_iter();
    let mut expected = CLOSED.iter();
    for region in &guidance.regions {
        let head = rows.next().unwrap();
        assert_eq!(head.by_name("th").len(), 3, "{}", region.id);
        for measure in &region.measures {
            let (of, id, ways) = expected.next().unwrap();
            assert_eq!((*of, *id), (&*region.id, measure.id));
            let row = rows.next().unwrap();
            let cells: Vec<_> = row.elements().map(Element::text).collect();
            let [action, closes, decides] = &cells[..] else {
                panic!("{cells:?}");
            };
            assert_eq!(
                (action, decides),
                (&measure.action, &measure.decided_by),
                "{of}"
            );
            let stand = WAYS.map(|way| closes.contains(way));
            assert_eq!(stand, *ways, "{of} {id:?}: {closes}");
        }
    }
    assert_eq!((rows.count(), expected.count()), (0, 0));
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
