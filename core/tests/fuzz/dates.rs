//! Dates: each day is written so that it is read the same, what is read is a day that stands in the
//! text, and a year of two digits is never guessed.

use chrono::{Datelike, NaiveDate};
use proptest::{collection::vec, prelude::*, sample::select};
use varna_core::domain::date_text::{
    DateTextError::{self, Empty, NoSuchDate, TwoDigitYear, YearOutOfRange},
    YEARS, format_iso, format_swedish, parse_date,
};

use super::trial::Kind;

const DATES: Kind = Kind {
    name: "dates",
    finds: "tests/fuzz/finds/dates.txt",
    few: 6_000,
};

/// What can stand in a date, or looks as if it could.
#[rustfmt::skip]
const PIECES: [&str; 48] = [
    "0", "1", "2", "3", "9", "00", "02", "09", "12", "13", "28", "29", "30", "31", "32", "99",
    "1899", "1900", "2000", "2021", "2024", "2200", "2201", "202", "20210309", "210309", "09032021",
    "mars", "Maj", "febr", "ju", "okt.", "måndag", "-", "-", "/", ".", ",", " ", "  ", "\u{A0}",
    "\u{200B}", "\u{2013}", "\u{2212}", "\n", "\u{FF12}", "å", "\0",
];

/// What may stand between the parts of a date.
const MARKS: [&str; 10] = [
    "-", "/", ".", ",", " ", " - ", "\u{2013}", ". ", "\u{A0}", "\t",
];

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => vec(any::<char>(), 0..16).prop_map(String::from_iter),
        4 => vec(select(&PIECES[..]), 0..8).prop_map(|pieces| pieces.concat()),
    ]
}

#[test]
fn every_day_is_written_so_that_it_is_read_the_same() {
    let mut day = NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1).unwrap();
    let mut days = 0;
    while YEARS.contains(&day.year()) {
        assert_eq!(parse_date(&format_iso(day)), Ok(day));
        assert_eq!(parse_date(&format_swedish(day)), Ok(day));
        day = day.succ_opt().unwrap();
        days += 1;
    }
    assert_eq!(days, 109_938, "301 years, 73 of them leap years");
}

#[test]
fn whatever_is_typed_is_refused_or_a_day_that_stands_there() {
    let pads = || {
        (
            select(&["", " ", "\u{2067}", "\t\u{A0}"][..]),
            select(&["", " \r\n"][..]),
        )
    };
    DATES.fuzz(
        || (typed(), pads()),
        |(text, (before, after))| {
            let read = parse_date(&text);
            assert_eq!(
                parse_date(&[before, &text, after].concat()),
                read,
                "{text:?}"
            );
            match read {
                Ok(day) => {
                    assert!(YEARS.contains(&day.year()), "{text:?}");
                    assert_eq!(parse_date(&format_iso(day)), Ok(day));
                    let seen: String = text.chars().filter(char::is_ascii_digit).collect();
                    assert!(seen.contains(&day.year().to_string()), "{text:?}: {day}");
                    assert!(seen.contains(&day.day().to_string()), "{text:?}: {day}");
                }
                Err(error) => refused_rightly(&text, error),
            }
        },
    );
}

fn refused_rightly(text: &str, error: DateTextError) {
    match error {
        Empty => assert!(!text.chars().any(|c| c.is_ascii_graphic()), "{text:?}"),
        NoSuchDate { year, month, day } => {
            assert!(YEARS.contains(&year), "{text:?}");
            assert_eq!(NaiveDate::from_ymd_opt(year, month, day), None, "{text:?}");
        }
        YearOutOfRange { year } => assert!(!YEARS.contains(&year), "{text:?}"),
        TwoDigitYear | DateTextError::AmbiguousOrder | DateTextError::NotADate => {}
    }
}

#[test]
fn year_month_and_day_are_read_in_that_order_whatever_stands_between() {
    let inputs = || {
        let numbers = (1850..2250_i32, 0..14_u32, 0..33_u32);
        (
            numbers,
            select(&MARKS[..]),
            select(&MARKS[..]),
            any::<bool>(),
        )
    };
    DATES.fuzz(inputs, |((year, month, day), one, two, full)| {
        let text = if full {
            format!("{year}{one}{month:02}{two}{day:02}")
        } else {
            format!("{year}{one}{month}{two}{day}")
        };
        let expected = if YEARS.contains(&year) {
            let date = NaiveDate::from_ymd_opt(year, month, day);
            date.ok_or(NoSuchDate { year, month, day })
        } else {
            Err(YearOutOfRange { year })
        };
        assert_eq!(parse_date(&text), expected, "{text:?}");
    });
}

#[test]
fn a_year_of_two_digits_is_never_guessed() {
    let inputs = || {
        let numbers = (0..100_u32, 1..13_u32, 1..32_u32);
        (numbers, select(&MARKS[..]), select(&MARKS[..]), 0..4_u8)
    };
    DATES.fuzz(inputs, |((year, month, day), one, two, form)| {
        let text = match form {
            0 => format!("{year:02}{month:02}{day:02}"),
            1 => format!("{day}{one}{month}{two}{year:02}"),
            2 => format!("{year:02}{one}{month}{two}{day}"),
            _ => format!("{day} mars {year:02}"),
        };
        assert_eq!(parse_date(&text), Err(TwoDigitYear), "{text:?}");
    });
}
