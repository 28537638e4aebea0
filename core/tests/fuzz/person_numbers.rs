//! Person numbers: whatever is typed is read or refused, what is read is written so that it is read
//! the same, and spaces never matter.

use chrono::NaiveDate;
use proptest::{collection::vec, prelude::*, sample::select};
use varna_core::domain::person_number::{PersonNumber, PersonNumberError, PersonNumberKind};

use super::trial::Kind;

const PERSON_NUMBERS: Kind = Kind {
    name: "person numbers",
    finds: "tests/fuzz/finds/person-numbers.txt",
    few: 6_000,
};

/// Patterns as regions have them: none, and of each sort that there is.
const PATTERNS: [&[&str]; 3] = [&[], &["########-@##*"], &["99######-####", "@@ ### ***"]];

/// What can stand in a number, or looks as if it could.
#[rustfmt::skip]
const SYMBOLS: [char; 38] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '1', '2', '9', '-', '+', ' ', 'A', 'z',
    'T', 'å', '.', '/', '\t', '\n', '\0', '\u{A0}', '\u{AD}', '\u{200B}', '\u{200F}', '\u{202E}',
    '\u{2013}', '\u{2212}', '\u{2028}', '\u{FEFF}', '\u{FF11}', '\u{663}', '\u{301}',
];

/// What is read as if it were not there.
const SPACES: [char; 8] = [
    ' ', '\t', '\n', '\u{A0}', '\u{200B}', '\u{202E}', '\u{2028}', '\u{FEFF}',
];

fn listed() -> Vec<&'static str> {
    let lines = include_str!("../data/person-numbers.txt").lines();
    lines.filter(|line| !line.starts_with('#')).collect()
}

/// Any text, texts of the characters of a number, and listed numbers with slips.
fn typed() -> impl Strategy<Value = String> {
    let slip = (0..16_usize, select(&SYMBOLS[..]), 0..3_u8);
    let near = (select(listed()), any::<bool>(), vec(slip, 0..4));
    let near = near.prop_map(|(number, long, slips)| {
        let mut symbols: Vec<char> = if long { number } else { &number[2..] }.chars().collect();
        for (at, symbol, how) in slips {
            let at = at % (symbols.len() + 1);
            match how {
                0 => symbols.insert(at, symbol),
                1 if at < symbols.len() => symbols[at] = symbol,
                _ => drop(symbols.drain(at..symbols.len().min(at + 1))),
            }
        }
        String::from_iter(symbols)
    });
    prop_oneof![
        1 => vec(any::<char>(), 0..24).prop_map(String::from_iter),
        2 => vec(select(&SYMBOLS[..]), 8..16).prop_map(String::from_iter),
        5 => near,
    ]
}

/// A day between 1870 and 2300.
fn today() -> impl Strategy<Value = NaiveDate> {
    let days = 683_000..840_000_i32;
    days.prop_filter_map("a day", NaiveDate::from_num_days_from_ce_opt)
}

/// A text with spaces in some of these places.
fn spaced(text: &str, spaces: &[(usize, char)]) -> String {
    let mut symbols: Vec<char> = text.chars().collect();
    for (at, space) in spaces {
        symbols.insert(at % (symbols.len() + 1), *space);
    }
    String::from_iter(symbols)
}

#[test]
fn whatever_is_typed_is_read_or_refused_and_what_is_read_is_written_to_be_read_the_same() {
    let spaces = || vec((0..32_usize, select(&SPACES[..])), 0..5);
    let inputs = || (typed(), today(), select(&PATTERNS[..]), spaces());
    PERSON_NUMBERS.fuzz(inputs, |(text, today, patterns, spaces)| {
        let read = PersonNumber::parse(&text, today, patterns);
        let apart = spaced(&text, &spaces);
        assert_eq!(
            PersonNumber::parse(&apart, today, patterns),
            read,
            "{text:?} {apart:?}"
        );
        let Ok(number) = read else { return };
        let written = number.to_string();
        let again = PersonNumber::parse(&written, today, patterns);
        let again = again.unwrap_or_else(|error| panic!("{text:?} → {written:?}: {error}"));
        assert_eq!(again, number);
        assert_eq!(again.kind(), number.kind(), "{written}");
        assert_eq!(again.proposed_birth_date(), number.proposed_birth_date());
        let born = number.proposed_birth_date();
        assert!(born.is_none_or(|born| born <= today), "{text:?} {written}");
        assert_eq!(written.trim(), written);
        assert!(written.chars().all(|c| c.is_ascii_graphic() || c == ' '));
    });
}

#[test]
fn one_wrong_digit_among_the_last_ten_is_never_taken() {
    let inputs = || {
        (
            select(listed()),
            2..12_usize,
            1..10_u8,
            any::<bool>(),
            today(),
        )
    };
    PERSON_NUMBERS.fuzz(inputs, |(number, at, more, long, today)| {
        let mut digits = number.as_bytes().to_vec();
        digits[at] = b'0' + (digits[at] - b'0' + more) % 10;
        let wrong = String::from_utf8(digits).unwrap();
        let typed = if long { &*wrong } else { &wrong[2..] };
        let read = PersonNumber::parse(typed, today, &[]);
        assert!(read.is_err(), "{typed} for {number}: {read:?}");
        if at == 11 {
            let right = PersonNumber::parse(number, today, &[]);
            let expected = right.err().unwrap_or(PersonNumberError::WrongCheckDigit);
            assert!(!long || read == Err(expected), "{typed}: {read:?}");
        }
    });
}

#[test]
fn without_a_pattern_or_a_letter_no_number_is_a_reserve_number() {
    PERSON_NUMBERS.fuzz(
        || (typed(), today()),
        |(text, today)| {
            let Ok(number) = PersonNumber::parse(&text, today, &[]) else {
                return;
            };
            let letter = text.chars().any(|c| c.is_ascii_alphabetic());
            let reserve = number.kind() == PersonNumberKind::Reserve;
            assert_eq!(letter, reserve, "{text:?}");
        },
    );
}
