//! Person numbers as staff type them: personnummer, samordningsnummer and reserve numbers.
//!
//! A number is a proposal for the birth date, never a proof: the day in it can be a nearby day
//! when the numbers of the right one had run out, so staff can always change what it proposes.
//! `today` is handed in; nothing here reads a clock.
//!
//! The parts: `typed` takes the characters apart, `birth_part` finds the century and the day,
//! `reserve` knows the numbers that care gives out itself.
//!
//! # Why not the crate `personnummer`
//!
//! Version 3.1.1 was tried on the numbers of `tests/data/person-numbers.txt`, and
//! `tests/person_numbers.rs` holds the findings as tests, so a better version makes itself known:
//!
//! - A samordningsnummer is never valid in it: the check digit is reckoned without the added 60,
//!   and one whose month or day is left open is refused as no date.
//! - Ten digits always mean the 20th century: a child of today becomes a hundred years old.
//! - The plus sign changes nothing.
//! - Reserve numbers are refused, and so are spaces and every dash but `-`, all with the same
//!   «invalid format», which does not say what to mend.
//! - Eleven digits pass, if the missing check digit is 0; so does a last digit of another script.
//! - The age is reckoned by the clock of the machine.
//! - It needs `regex`: alone in a wasm file, built as the app is, it takes 197 kB brotli, and the
//!   whole app without the routines takes 165; this module with chrono takes 9.
//!
//! Where both speak, on twelve-digit personnummer, the tests hold this module against it.

mod birth_part;
mod reserve;
mod typed;

use std::fmt;

use chrono::NaiveDate;
use thiserror::Error;

use birth_part::BirthPart;
use typed::Typed;

/// A person number that was typed right, in one canonical spelling.
///
/// Two numbers are equal when their canonical spellings ([`fmt::Display`]) are.
#[derive(Debug, Clone)]
pub struct PersonNumber {
    kind: PersonNumberKind,
    canonical: String,
    proposed_birth_date: Option<NaiveDate>,
}

/// Who gave out the number, which decides what can be done with it online.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PersonNumberKind {
    /// Of someone who is or has been in the population register.
    Personnummer,
    /// Coordination number: the day of birth is written with 60 added.
    Samordningsnummer,
    /// Given out by care itself; such patients cannot see their record online (JH-25).
    Reserve,
}

/// Why a typed person number was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PersonNumberError {
    /// Nothing but spaces and invisible characters.
    #[error("no number was typed")]
    Empty,
    /// A character that has no place in a number, or not in this place of it: a letter before the
    /// last four characters, a hyphen inside a group, a plus sign for someone under 100.
    #[error("the character {0:?} has no place here")]
    UnexpectedCharacter(
        /// The character as typed.
        char,
    ),
    /// Neither ten characters nor twelve, marks and spaces not counted.
    #[error("{digits} digits; a number has ten, or twelve with the century")]
    WrongLength {
        /// How many were typed: digits, and the letters of a reserve number with them.
        digits: usize,
    },
    /// The first digits are no day of the calendar, or the year lies before 1800.
    #[error("the first digits are not a date")]
    NoSuchDate,
    /// The first digits are a day after today.
    #[error("the date of birth in the number is later than today")]
    BornInFuture,
    /// The last four characters are hidden, as lists and screens do it: `20160402-XXXX`.
    #[error("the last four characters are hidden")]
    Masked,
    /// The last four digits cannot be right: the check digit does not agree with the others, or
    /// the birth number before it is 000, which is never given out.
    #[error("the check digit does not agree with the other digits")]
    WrongCheckDigit,
}

impl PersonNumber {
    /// Reads a number that a person typed or pasted, with the century (12 digits) or without (10).
    ///
    /// Spaces may stand anywhere; a hyphen, of any length, before the last four and around the
    /// month. A plus sign before the last four means that the person turns 100 or more this year;
    /// without it, ten digits mean the latest century in which the day is not after `today`.
    ///
    /// Reserve numbers are taken as they are, with no check digit: those that match one of
    /// `reserve_patterns`, and those with a letter A–Z among the last four characters. In a
    /// pattern `#` is a digit, `@` a letter, `*` either, anything else itself; spaces and hyphens
    /// of the typed text are ignored, those of the pattern are how the number will be written.
    /// Patterns are asked first, so a region's pattern must not cover ordinary numbers.
    ///
    /// # Errors
    ///
    /// A [`PersonNumberError`]; where several hold, a hidden number comes first, characters before length, length before
    /// the date, and the date before the check digit.
    pub fn parse(
        text: &str,
        today: NaiveDate,
        reserve_patterns: &[&str],
    ) -> Result<Self, PersonNumberError> {
        count!(Number, text.to_owned());
        // A hidden number looks like a reserve number with letters, and tells nobody from another.
        if typed::is_masked(text) {
            return Err(PersonNumberError::Masked);
        }
        if let Some(number) = reserve::by_pattern(text, today, reserve_patterns) {
            return Ok(number);
        }
        let typed = typed::read(text)?;
        if let Some(number) = reserve::by_letter(&typed, today) {
            return Ok(number);
        }
        let birth = BirthPart::read(&typed.birth_digits, typed.plus, today)?;
        if typed.plus && !birth.century_of_age(today) {
            return Err(PersonNumberError::UnexpectedCharacter('+'));
        }
        if !last_four_agree(&typed) {
            return Err(PersonNumberError::WrongCheckDigit);
        }
        Ok(Self {
            kind: if birth.is_coordination() {
                PersonNumberKind::Samordningsnummer
            } else {
                PersonNumberKind::Personnummer
            },
            canonical: format!("{birth}-{}", typed.last_four),
            proposed_birth_date: birth.date(),
        })
    }

    /// Which kind of number it is.
    pub fn kind(&self) -> PersonNumberKind {
        self.kind
    }

    /// The birth date the number speaks for, never later than the `today` it was read on.
    ///
    /// `None` for a reserve number that does not begin with a date, and for a samordningsnummer
    /// whose month or day is left open because the date of birth is not known.
    pub fn proposed_birth_date(&self) -> Option<NaiveDate> {
        self.proposed_birth_date
    }
}

/// The canonical spelling: `20160402-2390`, century and hyphen always. A reserve number keeps
/// what was typed in upper case, with a hyphen before the last four or as its pattern writes it.
impl fmt::Display for PersonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.canonical)
    }
}

impl PartialEq for PersonNumber {
    fn eq(&self, other: &Self) -> bool {
        self.canonical == other.canonical
    }
}

impl Eq for PersonNumber {}

/// The Luhn sum over the last ten digits, the added 60 of a samordningsnummer with them.
fn last_four_agree(typed: &Typed) -> bool {
    let digits = typed.birth_digits.chars().chain(typed.last_four.chars());
    let from_the_right = digits.rev().filter_map(|c| c.to_digit(10)).take(10);
    let sum: u32 = from_the_right
        .zip([1, 2].into_iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    sum.is_multiple_of(10) && !typed.last_four.starts_with("000")
}
