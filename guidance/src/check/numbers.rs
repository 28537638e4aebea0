//! The region's version and its patterns for reserve numbers.

use toml::value::Datetime;

use super::Findings;
use crate::{fault::What, model::Region};

pub(super) fn check(region: &Region, found: &mut Findings) {
    let version = &region.guidance.version;
    if !version.trim().is_empty() && !is_day(version) {
        found.add("guidance", What::NoDay(version.clone()));
    }
    for pattern in region
        .reserve_numbers
        .iter()
        .filter(|one| takes_ordinary(one))
    {
        found.add("", What::OrdinaryNumbers(pattern.clone()));
    }
}

/// Whether a text is a day and nothing more: `2026-11-22`.
fn is_day(text: &str) -> bool {
    let parsed = text.parse::<Datetime>();
    parsed.is_ok_and(|when| when.date.is_some() && when.time.is_none())
}

/// Whether some personnummer or samordningsnummer fits a pattern, in which `#` is a digit, `@` a
/// letter, `*` either, and spaces and hyphens nothing.
///
/// Patterns are asked before anything else, so such a number would be taken for a reserve number
/// without a look at its date or check digit.
fn takes_ordinary(pattern: &str) -> bool {
    let places: Vec<char> = pattern
        .chars()
        .filter(|c| !matches!(c, ' ' | '-'))
        .collect();
    let (century, birth) = match places.len() {
        10 => (None, &places[..]),
        12 => (Some(&places[..2]), &places[2..]),
        _ => return false,
    };
    let of_people = |number: &u8| matches!(number, 18..=20);
    // 0 stands for an unknown month, and 60 is added to the day of a samordningsnummer.
    let month = |number: &u8| *number <= 12;
    let day = |number: &u8| matches!(number, 1..=31 | 60..=91);
    century.is_none_or(|two| (0..100).filter(of_people).any(|number| can_be(two, number)))
        && (0..100)
            .filter(month)
            .any(|number| can_be(&birth[2..4], number))
        && (0..100)
            .filter(day)
            .any(|number| can_be(&birth[4..6], number))
        && birth
            .iter()
            .all(|&place| "0123456789".chars().any(|digit| fits(place, digit)))
}

/// Whether two places of a pattern take a number below 100, written with two digits.
fn can_be(places: &[char], number: u8) -> bool {
    let written = format!("{number:02}");
    places
        .iter()
        .zip(written.chars())
        .all(|(&place, digit)| fits(place, digit))
}

fn fits(place: char, digit: char) -> bool {
    match place {
        '#' | '*' => true,
        literal => literal == digit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_that_ordinary_numbers_fit_is_known() {
        for pattern in [
            "##########",
            "########-####",
            "**********",
            "19######-####",
            "####0###-#0##",
            "######6#-####", // a samordningsnummer
        ] {
            assert!(takes_ordinary(pattern), "{pattern}");
        }
    }

    #[test]
    fn a_pattern_that_no_ordinary_number_fits_is_left_alone() {
        for pattern in [
            "",
            "###",
            "########-@###",
            "########-###R",
            "98######-####", // a century that has not been
            "##13##-####",   // a thirteenth month
            "####99##-####",
            "########95-####", // too long
            "######95-####",   // a day that even 60 added does not reach
        ] {
            assert!(!takes_ordinary(pattern), "{pattern}");
        }
    }

    #[test]
    fn a_version_is_a_day_of_the_calendar() {
        assert!(is_day("2026-11-22"));
        for text in [
            "2026-13-01",
            "2026-11-31",
            "2026-11",
            "22 november",
            "2026-11-22T10:00:00",
        ] {
            assert!(!is_day(text), "{text}");
        }
    }
}
