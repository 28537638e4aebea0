//! The characters of a typed number, freed from spaces and marks.

use crate::domain::date_text::plain;

use super::PersonNumberError;

/// A number of ten or twelve characters, taken apart at the last four.
pub(super) struct Typed {
    /// Six digits, or eight with the century.
    pub(super) birth_digits: String,
    /// A plus sign stood before the last four.
    pub(super) plus: bool,
    /// Digits, and A–Z in upper case.
    pub(super) last_four: String,
}

/// Takes a text apart.
///
/// # Errors
///
/// `Empty` when there is nothing to see. `UnexpectedCharacter` for what can be no part of a number,
/// then `WrongLength`, and last `UnexpectedCharacter` for a letter or mark in the wrong place:
/// when a digit is missing or one too many, everything beside it seems misplaced.
pub(super) fn read(text: &str) -> Result<Typed, PersonNumberError> {
    let seen = || text.chars().filter(|c| plain(*c).is_some_and(|c| c != ' '));
    if seen().next().is_none() {
        return Err(PersonNumberError::Empty);
    }

    let mut symbols = Vec::new();
    let mut marks = Vec::new();
    for original in seen() {
        match plain(original) {
            Some('-' | '+') => marks.push((symbols.len(), original)),
            Some(digit @ '0'..='9') => symbols.push(digit),
            // Where the last four begin and end in a number of either length, or one slip from it.
            Some(letter @ ('A'..='Z' | 'a'..='z')) if (6..12).contains(&symbols.len()) => {
                symbols.push(letter);
            }
            Some(_) | None => return Err(PersonNumberError::UnexpectedCharacter(original)),
        }
    }
    let birth = match symbols.len() {
        digits @ (10 | 12) => digits - 4,
        digits => return Err(PersonNumberError::WrongLength { digits }),
    };

    let last_four = symbols.split_off(birth);
    if let Some(letter) = symbols.iter().find(|symbol| symbol.is_ascii_alphabetic()) {
        return Err(PersonNumberError::UnexpectedCharacter(*letter));
    }
    let mut plus = false;
    let mut before = None;
    for (place, original) in marks {
        let is_plus = original == '+';
        let fits = place == birth || (!is_plus && (place == birth - 2 || place == birth - 4));
        if !fits || before == Some(place) {
            return Err(PersonNumberError::UnexpectedCharacter(original));
        }
        plus |= is_plus;
        before = Some(place);
    }

    Ok(Typed {
        birth_digits: symbols.into_iter().collect(),
        plus,
        last_four: last_four.iter().map(char::to_ascii_uppercase).collect(),
    })
}

/// The symbols of a text as a pattern is compared with them: everything but spaces and hyphens.
pub(super) fn symbols(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter_map(plain)
        .filter(|c| !matches!(c, ' ' | '-'))
        .map(|c| c.to_ascii_uppercase())
}

/// Whether the last four characters are hidden, as in `20160402-XXXX` and `20160402-****`. What
/// stands between or after them and cannot be seen hides no number from being known as hidden.
pub(super) fn is_masked(text: &str) -> bool {
    let symbols: Vec<char> = symbols(text).collect();
    let last_four = symbols.last_chunk::<4>();
    last_four.is_some_and(|four| {
        four.iter()
            .all(|sign| matches!(sign, 'X' | '*' | '•' | '_' | '?'))
    })
}
