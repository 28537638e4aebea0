//! Birthdays and ages, the days around them, and dates as typed and written.

#![allow(
    clippy::unwrap_used,
    reason = "in a helper of the tests it fails the test, as it should"
)]

use chrono::{Datelike, NaiveDate};
use varna_core::domain::{
    birth_date::{BirthDate, BornInFuture},
    date_text::{
        DateTextError::{self, AmbiguousOrder, Empty, NotADate, TwoDigitYear},
        format_iso, format_swedish, parse_date,
    },
};

/// Born, the age, and the day it is reached.
const BIRTHDAYS: &[(&str, u8, &str)] = &[
    ("2013-11-22", 13, "2026-11-22"),
    ("2021-03-09", 13, "2034-03-09"),
    ("2010-01-01", 16, "2026-01-01"),
    ("2010-12-31", 16, "2026-12-31"),
    ("2008-03-01", 18, "2026-03-01"),
    ("2007-02-28", 13, "2020-02-28"),
    ("2007-03-01", 13, "2020-03-01"),
    // 2100 is divisible by four and yet a common year.
    ("2087-02-28", 13, "2100-02-28"),
    ("2087-03-01", 13, "2100-03-01"),
    ("2099-12-31", 13, "2112-12-31"),
    ("2082-03-01", 18, "2100-03-01"),
    // Born 29 February: the last of February in a common year, its own day in a leap year.
    ("2008-02-29", 13, "2021-02-28"),
    ("2008-02-29", 16, "2024-02-29"),
    ("2008-02-29", 18, "2026-02-28"),
    ("2012-02-29", 13, "2025-02-28"),
    ("2012-02-29", 16, "2028-02-29"),
    ("2012-02-29", 18, "2030-02-28"),
    ("2000-02-29", 16, "2016-02-29"),
    ("2000-02-29", 18, "2018-02-28"),
    ("2084-02-29", 13, "2097-02-28"),
    ("2084-02-29", 16, "2100-02-28"),
    ("2084-02-29", 18, "2102-02-28"),
];

#[test]
fn a_child_turns_13_16_and_18_on_the_birthday_and_not_the_day_before() {
    for (born, years, birthday) in BIRTHDAYS {
        let (born, years, birthday) = (birth(born), *years, date(birthday));
        assert_eq!(born.birthday(years), birthday, "{born:?} turns {years}");
        let before = birthday.pred_opt().unwrap();
        let after = birthday.succ_opt().unwrap();
        assert_eq!(born.age_on(before), Ok(years - 1), "{born:?} on {before}");
        assert_eq!(born.age_on(birthday), Ok(years), "{born:?} on {birthday}");
        assert_eq!(born.age_on(after), Ok(years), "{born:?} on {after}");
    }
}

#[test]
fn age_and_birthday_agree_for_every_birth_date_of_a_leap_cycle() {
    let first = date("2084-01-01");
    for born in first.iter_days().take_while(|day| day.year() < 2093) {
        let born = BirthDate::new(born);
        for years in 1..=20 {
            let birthday = born.birthday(years);
            assert_eq!(born.age_on(birthday), Ok(years));
            assert_eq!(born.age_on(birthday.pred_opt().unwrap()), Ok(years - 1));
        }
    }
}

#[test]
fn only_29_february_is_a_leap_day() {
    assert!(birth("2008-02-29").is_leap_day());
    for other in ["2008-02-28", "2008-03-01", "2008-01-29", "2007-02-28"] {
        assert!(!birth(other).is_leap_day(), "{other}");
    }
}

#[test]
fn born_today_is_0_and_born_tomorrow_is_an_error() {
    let today = date("2026-11-22");
    assert_eq!(BirthDate::new(today).age_on(today), Ok(0));
    assert_eq!(BirthDate::new(today).birthday(0), today);
    let born = today.succ_opt().unwrap();
    let error = BirthDate::new(born).age_on(today).unwrap_err();
    assert_eq!(error, BornInFuture { born, today });
    assert_eq!(birth("2008-02-29").age_on(date("2009-02-27")), Ok(0));
    assert_eq!(birth("2008-02-29").age_on(date("2009-02-28")), Ok(1));
}

#[test]
fn the_ends_of_the_calendar_neither_panic_nor_wrap() {
    let (first, last) = (NaiveDate::MIN, NaiveDate::MAX);
    assert_eq!(BirthDate::new(first).age_on(last), Ok(255));
    assert_eq!(BirthDate::new(first).age_on(first), Ok(0));
    assert_eq!(BirthDate::new(last).age_on(last), Ok(0));
    assert!(BirthDate::new(last).age_on(first).is_err());
    for years in 1..=255 {
        assert_eq!(BirthDate::new(last).birthday(years), last);
        assert!(BirthDate::new(first).birthday(years) > first);
    }
    assert_eq!(birth("1900-01-01").age_on(date("2155-01-01")), Ok(255));
    assert_eq!(birth("1900-01-01").age_on(date("2200-01-01")), Ok(255));
}

/// Ways to type 9 March 2021.
#[rustfmt::skip]
const GOOD: &[&str] = &[
    "2021-03-09", "20210309", "2021 03 09", "2021/03/09", "2021.03.09", "2021,03,09", "2021-3-9",
    "2021-03-9", "2021-3-09", "2021/3/9", "2021 3 9", "2021.3.9", "2021 0309", "2021-0309",
    "2021-03/09", " 2021-03-09 ", "2021 - 03 - 09", "2021- 03 -09", "\t2021-03-09\r\n",
    "2021\u{A0}03\u{202F}09", "2021\u{2010}03\u{2011}09", "2021\u{2012}03\u{2013}09",
    "2021\u{2014}03\u{2015}09", "2021\u{2212}03\u{2212}09", "2021\u{FE63}03\u{FF0D}09",
    "\u{FEFF}2021-03-09\u{200B}", "\u{200E}2021-\u{AD}03-09\u{200F}", "20210\u{AD}309",
    "9 mars 2021", "09 mars 2021", "9 mar 2021", "9 mar. 2021", "9 Mars 2021", "9 MARS 2021",
    "9mars2021", "9-mar-2021", "9 mars, 2021", "9/mars/2021", "9\u{A0}mars\u{A0}2021",
];

/// Names of each month, in order.
#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "jan januari", "feb febr februari", "mar mars", "apr april", "maj maj", "jun juni", "jul juli",
    "aug augusti", "sep sept september", "okt oktober", "nov november", "dec december",
];

#[test]
fn dates_are_read_in_every_unambiguous_form() {
    for text in GOOD {
        assert_eq!(parse_date(text), Ok(date("2021-03-09")), "{text:?}");
    }
    for (names, month) in MONTHS.iter().zip(1..) {
        for name in names.split(' ') {
            let expected = NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
            assert_eq!(
                parse_date(&format!("1 {name} 2026")),
                Ok(expected),
                "{name}"
            );
        }
    }
    for edge in ["1900-01-01", "2200-12-31", "2000-02-29", "2024-02-29"] {
        assert_eq!(format_iso(parse_date(edge).unwrap()), edge);
    }
}

/// Why a text is no date, and the texts.
#[rustfmt::skip]
const BAD: &[(DateTextError, &[&str])] = &[
    (Empty, &["", " ", "\t\n", "\u{A0}\u{3000}", "\u{200B}", "\u{FEFF} \u{200F}"]),
    (TwoDigitYear, &[
        "9/3 21", "9/3-21", "21-03-09", "210309", "21 3 9", "21.03.09", "09.03.21", "9 mars 21",
        "9mar21", "09-03-09",
    ]),
    (AmbiguousOrder, &[
        "03-09-2021", "9/3 2021", "09.03.2021", "3 9 2021", "15-03-2021", "09032021", "0903 2021",
        "31121999", "20032021",
    ]),
    (no_such(2021, 2, 29), &["2021-02-29", "20210229", "29 februari 2021", "2021/2/29"]),
    (no_such(2100, 2, 29), &["2100-02-29", "29 feb 2100"]),
    (no_such(2021, 13, 1), &["2021-13-01", "20211301"]),
    (no_such(2021, 0, 9), &["2021-00-09", "2021-0-9"]),
    (no_such(2021, 4, 31), &["2021-04-31", "31 april 2021"]),
    (no_such(2021, 3, 0), &["2021-03-00", "0 mars 2021"]),
    (no_such(2021, 3, 99), &["2021-03-99"]),
    (no_such(2021, 20, 5), &["20212005"]),
    (out_of_range(1899), &["1899-12-31", "18991231", "31 december 1899"]),
    (out_of_range(2201), &["2201-01-01", "22010101"]),
    (out_of_range(0), &["0000-00-00", "00000000"]),
    (out_of_range(9999), &["9999-12-31", "99999999"]),
    // No order of day, month and year makes a day of these.
    (out_of_range(3104), &["31042021", "3104 2021"]),
    (NotADate, &[
        "-", "/", ".", "2021", "2021-03", "2021-03-", "-2021-03-09", "2021-03-09.", "2021--03-09",
        "2021-/03-09", "2021-03-09-", "2021-03-009", "2021-003-09", "02021-03-09", "202-03-09",
        "2021-03-09-10", "2021-03-09T00:00", "2021-03-09 10", "20210309-2391", "202103092391",
        "2021030", "202103091", "21", "9/3", "9 mars", "mars 2021", "mars 9 2021", "2021 mars 9",
        "9 ma 2021", "9 m 2021", "9 marsch 2021", "9 march 2021", "9 tors 2021", "9:e mars 2021",
        "9 mars 2021 kl", "igår", "okänt", "abc", "2O21-03-09", "2021_03_09", "2021:03:09",
        "2021+03+09", "2021*03*09", "(2021-03-09)", "2021-03-09?", "'21-03-09",
        "99999999999999999999999999", "2021-03-99999999999999999999",
        "\u{FF12}\u{FF10}\u{FF12}\u{FF11}-03-09", "2021-03-0\u{FF19}", "2021-03-\u{660}\u{669}",
        "2021-03-0\u{B9}", "2021\u{301}-03-09", "2021-03-09 👶", "👶", "9 m\u{E5}rs 2021",
        "2021\0-03-09",
    ]),
];

#[test]
fn what_is_no_clear_date_is_refused_with_the_reason() {
    for (error, texts) in BAD {
        for text in *texts {
            assert_eq!(parse_date(text), Err(*error), "{text:?}");
        }
    }
}

#[test]
fn a_strange_character_in_a_date_is_refused_or_ignored_but_never_moves_the_day() {
    for text in GOOD {
        let places = (0..=text.len()).filter(|at| text.is_char_boundary(*at));
        for at in places {
            for strange in " -/.,+mXå\0\u{A0}\u{301}\u{200B}\u{202E}\u{2212}\u{FF17}👶".chars() {
                let (before, after) = text.split_at(at);
                if let Ok(day) = parse_date(&format!("{before}{strange}{after}")) {
                    assert_eq!(day, date("2021-03-09"), "{before}{strange}{after}");
                }
            }
        }
    }
}

#[test]
fn dates_are_written_as_iso_and_as_swedish_text_and_read_back() {
    assert_eq!(format_iso(date("2021-03-09")), "2021-03-09");
    assert_eq!(format_swedish(date("2021-03-09")), "9 mars 2021");
    assert_eq!(format_swedish(date("2026-11-22")), "22 november 2026");
    for day in date("2023-12-30").iter_days().take(800) {
        assert_eq!(parse_date(&format_iso(day)), Ok(day));
        assert_eq!(parse_date(&format_swedish(day)), Ok(day));
    }
    assert!(format_swedish(NaiveDate::MAX).starts_with("31 december "));
    assert!(format_swedish(NaiveDate::MIN).starts_with("1 januari -"));
}

const fn no_such(year: i32, month: u32, day: u32) -> DateTextError {
    DateTextError::NoSuchDate { year, month, day }
}

const fn out_of_range(year: i32) -> DateTextError {
    DateTextError::YearOutOfRange { year }
}

fn birth(text: &str) -> BirthDate {
    BirthDate::new(date(text))
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
