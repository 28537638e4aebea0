//! Dates as staff type them, and as the app writes them.
//!
//! Reading is tolerant of form and strict about meaning. The order year, month, day may be written
//! with hyphens, slashes, full stops, commas, spaces or nothing between; a month by name may be
//! written `9 mars 2021`. What could be read as two different days is refused, never guessed:
//! a wrong birth date moves every limit the app counts from it.
//!
//! Digits are 0–9 alone. Full-width and other digits of Unicode are refused: nobody types them
//! here, and a text that holds them has come some strange way that is better looked at.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

/// The years a typed date may have; anything else is a slip of the finger.
pub const YEARS: RangeInclusive<i32> = 1900..=2200;

/// Why a typed date was not taken, with what a sentence about it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DateTextError {
    /// Nothing but spaces and invisible characters.
    #[error("no date was typed")]
    Empty,
    /// The year has two digits: `210309`, `9/3 21`.
    #[error("the year must have four digits")]
    TwoDigitYear,
    /// The year stands last, so day and month cannot be told apart: `03-09-2021`.
    #[error("day and month cannot be told apart: the year must come first")]
    AmbiguousOrder,
    /// The form is right but the calendar has no such day: `2021-02-29`.
    #[error("there is no day {day} in month {month} of {year}")]
    NoSuchDate {
        /// The year as typed, within [`YEARS`].
        year: i32,
        /// The month as typed, 0–99.
        month: u32,
        /// The day as typed, 0–99.
        day: u32,
    },
    /// The year lies outside [`YEARS`].
    #[error("the year {year} lies outside {}–{}", YEARS.start(), YEARS.end())]
    YearOutOfRange {
        /// The year as typed, 0–9999.
        year: i32,
    },
    /// Anything else: words that are no month, missing parts, too many digits.
    #[error("the text is not a date")]
    NotADate,
}

/// Reads a date that a person typed or pasted.
///
/// # Errors
///
/// A [`DateTextError`] that says what to mend.
pub fn parse_date(text: &str) -> Result<NaiveDate, DateTextError> {
    use Part::{Month, Number};

    count!(Date, text.to_owned());
    if text.chars().filter_map(plain).all(|c| c == ' ') {
        return Err(DateTextError::Empty);
    }
    match parts(text)?.as_slice() {
        [Number(year, 4), Number(month, 1 | 2), Number(day, 1 | 2)]
        | [Number(day, 1 | 2), Month(month), Number(year, 4)] => checked(*year, *month, *day),
        [Number(all, 8)] => without_marks(all / 10_000, all % 10_000),
        [Number(year, 4), Number(month_and_day, 4)] => without_marks(*year, *month_and_day),
        [Number(_, 1 | 2), Number(_, 1 | 2), Number(_, 4)] => Err(DateTextError::AmbiguousOrder),
        [Number(_, 6)]
        | [
            Number(_, 1 | 2),
            Number(_, 1 | 2) | Month(_),
            Number(_, 1 | 2),
        ] => Err(DateTextError::TwoDigitYear),
        _ => Err(DateTextError::NotADate),
    }
}

/// Writes a date as `2021-03-09`.
pub fn format_iso(date: NaiveDate) -> String {
    date.to_string()
}

/// Writes a date as running Swedish text has it: `9 mars 2021`.
pub fn format_swedish(date: NaiveDate) -> String {
    let month = MONTHS
        .iter()
        .zip(1..)
        .find_map(|(name, number)| (number == date.month()).then_some(*name))
        .unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}

/// A typed character with its disguise off, or `None` where it cannot be seen at all.
///
/// Text pasted from records and web pages carries dashes that look like hyphens, spaces that do
/// not break, and marks of writing direction. Nobody can mend what they cannot see, so these are
/// read as what they look like. Shared with the person numbers.
pub(super) fn plain(typed: char) -> Option<char> {
    match typed {
        // Hyphens and dashes, minus, and the small and wide hyphens.
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => Some('-'),
        // Soft hyphen; zero-width and direction marks; joiners; byte order mark.
        '\u{00AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' => None,
        space if space.is_whitespace() => Some(' '),
        other => Some(other),
    }
}

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

/// What stands between the marks of a typed date.
enum Part {
    /// Its value, and with how many digits it was written.
    Number(u32, usize),
    /// A month by name, 1–12.
    Month(u32),
}

impl Part {
    fn read(run: &str) -> Result<Self, DateTextError> {
        match run.parse() {
            Ok(value) => Ok(Self::Number(value, run.len())),
            Err(_) => month_by_name(run)
                .map(Self::Month)
                .ok_or(DateTextError::NotADate),
        }
    }
}

/// Splits a text into runs of digits and runs of letters. Between two runs stand any number of
/// spaces and at most one mark; before the first and after the last only spaces.
fn parts(text: &str) -> Result<Vec<Part>, DateTextError> {
    let mut runs: Vec<String> = Vec::new();
    let mut joined = false;
    let mut mark = true;
    for typed in text.chars().filter_map(plain) {
        match typed {
            ' ' => joined = false,
            '-' | '/' | '.' | ',' if !mark => (joined, mark) = (false, true),
            '0'..='9' | 'a'..='z' | 'A'..='Z' => {
                match runs.last_mut() {
                    Some(run) if joined && same_kind(run, typed) => run.push(typed),
                    _ => runs.push(typed.to_string()),
                }
                (joined, mark) = (true, false);
            }
            _ => return Err(DateTextError::NotADate),
        }
    }
    if mark {
        return Err(DateTextError::NotADate);
    }
    runs.iter().map(|run| Part::read(run)).collect()
}

fn same_kind(run: &str, next: char) -> bool {
    run.ends_with(|last: char| last.is_ascii_digit() == next.is_ascii_digit())
}

/// The number of the month whose name begins with `word`; three letters tell all months apart.
fn month_by_name(word: &str) -> Option<u32> {
    let word = word.to_ascii_lowercase();
    MONTHS
        .iter()
        .zip(1..)
        .find_map(|(name, number)| (word.len() >= 3 && name.starts_with(&word)).then_some(number))
}

/// A year and then month and day in four digits. When that is no date, but the day would stand
/// first in one, the order is what is wrong: `09032021`.
fn without_marks(year: u32, month_and_day: u32) -> Result<NaiveDate, DateTextError> {
    checked(year, month_and_day / 100, month_and_day % 100).map_err(|error| {
        match checked(month_and_day, year % 100, year / 100) {
            Ok(_) => DateTextError::AmbiguousOrder,
            Err(_) => error,
        }
    })
}

fn checked(year: u32, month: u32, day: u32) -> Result<NaiveDate, DateTextError> {
    let year = i32::try_from(year).map_err(|_| DateTextError::NotADate)?;
    if !YEARS.contains(&year) {
        return Err(DateTextError::YearOutOfRange { year });
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateTextError::NoSuchDate { year, month, day })
}
