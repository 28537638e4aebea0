//! Person numbers: every listed number in every accepted spelling, what must be refused, and the
//! centuries. In the modules: reserve numbers, and the crate `personnummer` as a second opinion.

#![allow(
    clippy::unwrap_used,
    reason = "in a helper of the tests it fails the test, as it should"
)]

use chrono::{Datelike, Months, NaiveDate};
use varna_core::domain::person_number::{
    PersonNumber,
    PersonNumberError::{self, BornInFuture, NoSuchDate, UnexpectedCharacter, WrongCheckDigit},
    PersonNumberKind,
};

#[path = "person_numbers/bad.rs"]
mod bad;
#[path = "person_numbers/listed.rs"]
mod listed;
#[path = "person_numbers/reserve.rs"]
mod reserve;
#[path = "person_numbers/second_opinion.rs"]
mod second_opinion;

use bad::BAD;
use listed::{listed, spellings};

#[test]
fn every_listed_number_is_taken_in_every_spelling() {
    for number in listed() {
        let (date, last_four) = number.split_at(8);
        let canonical = format!("{date}-{last_four}");
        for spelling in spellings(number) {
            let parsed = parse(&spelling).unwrap_or_else(|error| panic!("{spelling:?}: {error}"));
            assert_eq!(parsed.to_string(), canonical, "{spelling:?}");
            assert_eq!(parsed, parse(&canonical).unwrap());
            assert_eq!(parsed.proposed_birth_date(), expected_birth_date(number));
            assert_eq!(
                parsed.kind() == PersonNumberKind::Samordningsnummer,
                &number[6..8] > "60",
                "{spelling:?}"
            );
        }
    }
}

#[test]
fn the_list_has_open_dates_which_give_no_birth_date() {
    let open = |n: &&str| parse(n).unwrap().proposed_birth_date().is_none();
    let numbers = listed();
    assert_eq!(numbers.len(), 168);
    let without: Vec<_> = numbers.into_iter().filter(open).collect();
    assert_eq!(without, ["200600852388", "200700852387"]);
    // Of an open date only the year can be held against today.
    let on = |today| PersonNumber::parse("200600852388", today, &[]);
    assert!(on(day(2006, 1, 1)).is_ok());
    assert_eq!(on(day(2005, 12, 31)), Err(BornInFuture));
}

#[test]
fn bad_numbers_are_refused_with_the_error_that_says_what_to_mend() {
    let rows: Vec<_> = (BAD.iter())
        .flat_map(|(error, texts)| texts.iter().map(move |text| (*text, *error)))
        .collect();
    assert!(rows.len() >= 200, "{} rows", rows.len());
    for (text, error) in rows {
        assert_eq!(parse(text), Err(error), "{text:?}");
    }
}

#[test]
fn every_other_last_digit_is_a_wrong_check_digit() {
    for number in listed() {
        let (body, check_digit) = number.split_at(11);
        for digit in (0..10).map(|d| d.to_string()).filter(|d| d != check_digit) {
            assert_eq!(parse(&format!("{body}{digit}")), Err(WrongCheckDigit));
        }
    }
}

#[test]
fn ten_digits_mean_the_latest_century_not_after_today() {
    let born = |text: &str, today| {
        PersonNumber::parse(text, today, &[]).map(|n| n.proposed_birth_date().unwrap().year())
    };
    assert_eq!(born("160402-2390", day(2016, 4, 2)), Ok(2016));
    assert_eq!(born("160402-2390", day(2016, 4, 1)), Ok(1916));
    assert_eq!(born("160402-2390", day(2116, 4, 1)), Ok(2016));
    assert_eq!(born("160402-2390", day(2116, 4, 2)), Ok(2116));
    assert_eq!(born("900111-2391", day(2026, 11, 22)), Ok(1990));
    // 2100 has no 29 February, but 2000 had; 2021, 1921 and 1821 had none.
    assert_eq!(born("000229-0000", day(2100, 3, 1)), Err(WrongCheckDigit));
    assert_eq!(born("210229-0000", day(2100, 3, 1)), Err(NoSuchDate));
    // Written out, a day to come is never moved to another century.
    assert_eq!(born("20160402-2390", day(2016, 4, 1)), Err(BornInFuture));
    assert_eq!(born("160402-2390", day(1700, 1, 1)), Err(NoSuchDate));
}

#[test]
fn a_plus_sign_means_turning_100_or_more_this_year() {
    let born = |text: &str, today| {
        PersonNumber::parse(text, today, &[]).map(|n| n.proposed_birth_date().unwrap().year())
    };
    // From New Year of the year of the 100th birthday, as the law has it.
    assert_eq!(born("160402+2390", day(2115, 12, 31)), Ok(1916));
    assert_eq!(born("160402+2390", day(2116, 1, 1)), Ok(2016));
    assert_eq!(born("160402+2390", day(2215, 12, 31)), Ok(2016));
    assert_eq!(born("20160402+2390", day(2116, 1, 1)), Ok(2016));
    assert_eq!(
        born("20160402+2390", day(2115, 12, 31)),
        Err(UnexpectedCharacter('+'))
    );
}

#[test]
fn listed_numbers_keep_their_meaning_with_a_plus_sign_a_hundred_years_on() {
    let today = today() + Months::new(12 * 100);
    for number in listed() {
        let (date, last) = number.split_at(8);
        for spelling in [format!("{}+{last}", &date[2..]), format!("{date} + {last}")] {
            let parsed = PersonNumber::parse(&spelling, today, &[]).unwrap();
            assert_eq!(parsed.to_string(), format!("{date}-{last}"));
        }
    }
}

#[test]
fn numbers_are_equal_when_their_canonical_spellings_are() {
    assert_eq!(parse("1604022390"), parse("2016 04 02 2390"));
    assert_eq!(parse("20160402r390"), parse("20160402-R390"));
    assert_ne!(parse("20160402-2390"), parse("20200229-2387"));
}

/// What the mutations put into a number.
#[rustfmt::skip]
const STRANGE: [char; 24] = [
    '-', '+', ' ', '0', '6', '9', 'R', 'x', 'Ö', 'ß', 'İ', '/', '\0', '👶', '\u{A0}', '\u{301}',
    '\u{200B}', '\u{202E}', '\u{2013}', '\u{2212}', '\u{667}', '\u{FE0F}', '\u{FF17}', '\u{10FFFF}',
];

#[test]
fn no_mutation_panics_and_what_is_taken_reads_back_as_itself() {
    let patterns = ["98######-####", "R@*##", "👶#"];
    let todays = [today(), day(2116, 1, 1), NaiveDate::MIN, NaiveDate::MAX];
    let numbers = listed();
    let mut seed = 20_261_122_u64;
    let mut below = |limit: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(seed >> 33).unwrap() % limit
    };
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..20_000 {
        let spelling = spellings(numbers[below(numbers.len())]);
        let mut text: Vec<char> = spelling[below(spelling.len())].chars().collect();
        for _ in 0..below(5) {
            let at = below(text.len() + 1);
            let strange = STRANGE[below(STRANGE.len())];
            match (below(3), text.get_mut(at)) {
                (0, _) | (_, None) => text.insert(at, strange),
                (1, Some(_)) => drop(text.remove(at)),
                (_, Some(character)) => *character = strange,
            }
        }
        let text: String = text.into_iter().collect();
        let today = todays[below(todays.len())];
        match PersonNumber::parse(&text, today, &patterns) {
            Ok(number) => {
                taken += 1;
                let again = PersonNumber::parse(&number.to_string(), today, &patterns);
                assert_eq!(again.as_ref(), Ok(&number), "{text:?}");
                let proposed = number.proposed_birth_date();
                assert!(proposed.is_none_or(|date| date <= today), "{text:?}");
            }
            Err(_) => refused += 1,
        }
    }
    assert!(taken.min(refused) > 2_000, "{taken} and {refused}");
}

fn expected_birth_date(number: &str) -> Option<NaiveDate> {
    let part = |range: std::ops::Range<usize>| number[range].parse::<u32>().unwrap();
    let year = i32::try_from(part(0..4)).unwrap();
    NaiveDate::from_ymd_opt(year, part(4..6), part(6..8) % 60)
}

fn parse(text: &str) -> Result<PersonNumber, PersonNumberError> {
    PersonNumber::parse(text, today(), &[])
}

fn today() -> NaiveDate {
    day(2026, 11, 22)
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}
