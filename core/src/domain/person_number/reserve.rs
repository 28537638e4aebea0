//! Reserve numbers: given out by care itself to patients without a personnummer.
//!
//! There is no one form. Most have twelve characters that begin with the date of birth and hold a
//! letter among the last four; the national ones begin with a century that has not been yet, and
//! some regions use digits alone. What the last mean only the region's own pattern can tell.

use chrono::NaiveDate;

use crate::domain::date_text::plain;

use super::{
    PersonNumber, PersonNumberKind,
    birth_part::BirthPart,
    typed::{self, Typed},
};

/// The number, when its symbols match one of the region's patterns; written as the pattern is.
pub(super) fn by_pattern(text: &str, today: NaiveDate, patterns: &[&str]) -> Option<PersonNumber> {
    let symbols: String = typed::symbols(text).collect();
    if symbols.is_empty() {
        return None;
    }
    let canonical = patterns
        .iter()
        .find_map(|pattern| filled_in(pattern, &symbols))?;
    let birth_digits = match symbols.chars().count() {
        10 => symbols.get(..6),
        12 => symbols.get(..8),
        _ => None,
    };
    Some(number(
        canonical,
        birth_digits.and_then(|digits| proposal(digits, false, today)),
    ))
}

/// The number, when there is a letter among its last four characters.
pub(super) fn by_letter(typed: &Typed, today: NaiveDate) -> Option<PersonNumber> {
    if !typed.last_four.contains(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let mark = if typed.plus { '+' } else { '-' };
    Some(number(
        format!("{}{mark}{}", typed.birth_digits, typed.last_four),
        proposal(&typed.birth_digits, typed.plus, today),
    ))
}

fn number(canonical: String, proposed_birth_date: Option<NaiveDate>) -> PersonNumber {
    PersonNumber {
        kind: PersonNumberKind::Reserve,
        canonical,
        proposed_birth_date,
    }
}

/// The date in the first digits, if they are one. Nothing is added to the day in these numbers.
fn proposal(digits: &str, plus: bool, today: NaiveDate) -> Option<NaiveDate> {
    BirthPart::read(digits, plus, today)
        .ok()
        .filter(|birth| !birth.is_coordination())
        .and_then(BirthPart::date)
}

/// The pattern with the typed symbols in its places, if they fit one by one.
fn filled_in(pattern: &str, symbols: &str) -> Option<String> {
    let mut symbols = symbols.chars();
    let mut filled = String::new();
    for place in pattern.trim().chars().filter_map(plain) {
        if matches!(place, ' ' | '-') {
            filled.push(place);
            continue;
        }
        let symbol = symbols.next()?;
        let fits = match place {
            '#' => symbol.is_ascii_digit(),
            '@' => symbol.is_ascii_alphabetic(),
            '*' => symbol.is_ascii_alphanumeric(),
            literal => literal.eq_ignore_ascii_case(&symbol),
        };
        if !fits {
            return None;
        }
        filled.push(symbol);
    }
    symbols.next().is_none().then_some(filled)
}
