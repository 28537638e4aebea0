//! Phone numbers, as far as a link to call them needs.

/// Fewest digits of a number: `112`, a short number within a hospital.
const FEWEST: usize = 3;

/// Most digits of a number, with the country's (E.164).
const MOST: usize = 15;

/// The number as a `tel:` link. What follows after a comma, such as an option to choose, is told and
/// not dialled.
///
/// `None` where the text does not begin with a number.
pub fn link(text: &str) -> Option<String> {
    let number = text.split(',').next()?.trim();
    let (plus, rest) = match number.strip_prefix('+') {
        Some(abroad) => ("+", abroad),
        None => ("", number),
    };
    // The nought within the country is not dialled with the country's own number.
    let (country, own) = match rest.split_once('(') {
        Some((country, own)) if !plus.is_empty() => {
            (country, own.strip_prefix("0)").unwrap_or(own))
        }
        Some(_) | None => (rest, ""),
    };
    let rest = || country.chars().chain(own.chars());
    let belongs = |c: char| {
        let between = matches!(c, '-' | '–' | '‑' | '(' | ')' | '/');
        between || c.is_ascii_digit() || c.is_whitespace()
    };
    if !rest().all(belongs) {
        return None;
    }
    let digits: String = rest().filter(char::is_ascii_digit).collect();
    (FEWEST..=MOST)
        .contains(&digits.len())
        .then(|| format!("tel:{plus}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn a_number_is_dialled_as_it_is_written_without_its_marks() {
        for (text, dialled) in [
            ("010-241 00 00", "tel:0102410000"),
            ("010-47 37 100, knappval 5", "tel:0104737100"),
            ("+46 (0)10-241 00 00", "tel:+46102410000"),
            ("112", "tel:112"),
        ] {
            assert_eq!(link(text).as_deref(), Some(dialled));
        }
    }

    #[test]
    fn what_is_no_number_is_not_dialled() {
        for text in [
            "",
            "fråga växeln",
            "12",
            "bakjour 5",
            "0102410000010241",
            ", knappval 5",
        ] {
            assert_eq!(link(text), None, "{text}");
        }
    }
}
