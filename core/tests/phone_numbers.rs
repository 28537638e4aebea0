//! Phone numbers as staff write them: what is dialled, and what is no number.

use varna_core::domain::phone_number::link;

#[test]
fn marks_and_spaces_of_every_kind_are_not_dialled() {
    for (text, dialled) in [
        ("0470\u{2013}58 80 00", "tel:0470588000"),
        ("0470\u{2011}588000", "tel:0470588000"),
        ("(0470) 58 80 00", "tel:0470588000"),
        ("0470/588000", "tel:0470588000"),
        ("063\u{A0}15 30 00", "tel:063153000"),
        ("  112  ", "tel:112"),
        ("+46 470-58 80 00", "tel:+46470588000"),
        ("+46(0)470-58 80 00", "tel:+46470588000"),
        // Within the country a nought in brackets is dialled.
        ("(0)470-58 80 00", "tel:0470588000"),
    ] {
        assert_eq!(link(text).as_deref(), Some(dialled), "{text:?}");
    }
}

#[test]
fn a_number_has_three_to_fifteen_digits() {
    for (text, is_number) in [
        ("11", false),
        ("112", true),
        ("123456789012345", true),
        ("1234567890123456", false),
        ("+123456789012345", true),
        ("+1234567890123456", false),
        ("---", false),
        ("+", false),
    ] {
        assert_eq!(link(text).is_some(), is_number, "{text:?}");
    }
}

#[test]
fn what_follows_a_comma_is_told_and_not_dialled() {
    for text in ["112, 5", "112,knappval 5", "112 ,, svara i telefon"] {
        assert_eq!(link(text).as_deref(), Some("tel:112"), "{text:?}");
    }
    assert_eq!(link("knappval 5, 112"), None);
}

#[test]
fn a_letter_or_a_sign_that_is_none_of_a_number_makes_it_none() {
    for text in [
        "112 a",
        "0470+588000",
        "++46470588000",
        "112;5",
        "112#",
        "\u{FF11}\u{FF11}\u{FF12}",
        "tel:112",
    ] {
        assert_eq!(link(text), None, "{text:?}");
    }
}
