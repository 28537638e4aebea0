//! Reserve numbers: by a letter among the last four characters, or by a region's own pattern.

use varna_core::domain::person_number::{PersonNumber, PersonNumberError, PersonNumberKind};

use crate::{day, listed::listed, parse, today};

#[test]
fn a_letter_among_the_last_four_makes_a_reserve_number() {
    let rows = [
        ("20160402-R390", "20160402-R390", Some(day(2016, 4, 2))),
        (" 20160402 r390 ", "20160402-R390", Some(day(2016, 4, 2))),
        (
            "2016\u{2013}04\u{2013}02\u{2013}239a",
            "20160402-239A",
            Some(day(2016, 4, 2)),
        ),
        ("160402-TF39", "160402-TF39", Some(day(2016, 4, 2))),
        ("160402tf39", "160402-TF39", Some(day(2016, 4, 2))),
        ("160402+TF39", "160402+TF39", Some(day(1916, 4, 2))),
        // No check digit, no date and no year is asked of it …
        ("20160402-239O", "20160402-239O", Some(day(2016, 4, 2))),
        ("20161302-R390", "20161302-R390", None),
        ("20160432-R390", "20160432-R390", None),
        ("20160462-R390", "20160462-R390", None),
        // … as in the national ones, with a century to come, or 00 and no date at all.
        ("23160402-QV90", "23160402-QV90", None),
        ("00164045-QV90", "00164045-QV90", None),
    ];
    for (text, canonical, birth_date) in rows {
        let number = parse(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
        assert_eq!(number.kind(), PersonNumberKind::Reserve, "{text:?}");
        assert_eq!(number.to_string(), canonical);
        assert_eq!(number.proposed_birth_date(), birth_date, "{text:?}");
    }
}

#[test]
fn a_pattern_of_the_region_makes_a_reserve_number() {
    let patterns = ["98######-####", "######9#-####", "R@* ##", "Å-##"];
    let rows = [
        ("982016040239", "98201604-0239", None),
        ("98 2016 04 - 0239", "98201604-0239", None),
        ("20160495-2391", "20160495-2391", None),
        ("ra7 12", "RA7 12", None),
        ("R\u{200B}\u{2011}AB12", "RAB 12", None),
        ("Å12", "Å-12", None),
    ];
    for (text, canonical, birth_date) in rows {
        let number = PersonNumber::parse(text, today(), &patterns)
            .unwrap_or_else(|error| panic!("{text:?}: {error}"));
        assert_eq!(number.kind(), PersonNumberKind::Reserve, "{text:?}");
        assert_eq!(number.to_string(), canonical);
        assert_eq!(number.proposed_birth_date(), birth_date, "{text:?}");
        assert!(parse(text).is_err(), "{text:?} needs its pattern");
    }
    // One character too many, too few, or of the wrong kind is no match.
    for text in ["RA712 3", "RA71", "R7712", "SA712", "RA7AB", "Å1", "Ä12"] {
        assert!(
            PersonNumber::parse(text, today(), &patterns).is_err(),
            "{text:?}"
        );
    }
}

#[test]
fn a_number_of_ten_or_twelve_by_a_pattern_proposes_the_date_it_begins_with() {
    let rows = [
        ("201604022391", Some(day(2016, 4, 2))),
        ("1604022391", Some(day(2016, 4, 2))),
        ("2016040223911", None),
        ("16040223911", None),
    ];
    let patterns = [
        "########-###1",
        "######-###1",
        "########-####1",
        "######-####1",
    ];
    for (text, birth_date) in rows {
        let number = PersonNumber::parse(text, today(), &patterns).unwrap();
        assert_eq!(number.kind(), PersonNumberKind::Reserve, "{text:?}");
        assert_eq!(number.proposed_birth_date(), birth_date, "{text:?}");
    }
}

#[test]
fn patterns_leave_the_ordinary_numbers_and_the_empty_text_alone() {
    for patterns in [&["", " ", "-"][..], &["98######-####", "R#"], &["#"]] {
        for number in listed() {
            let parsed = PersonNumber::parse(number, today(), patterns).unwrap();
            assert_ne!(parsed.kind(), PersonNumberKind::Reserve);
        }
        let empty = PersonNumber::parse(" \u{200B}", today(), patterns);
        assert_eq!(empty, Err(PersonNumberError::Empty));
    }
}
