//! The crate `personnummer` as a second opinion where it can give one, and why it does not serve.

use personnummer::Personnummer;

use crate::{listed::listed, parse};

#[test]
fn the_crate_agrees_on_twelve_digit_personnummer_and_their_other_last_digits() {
    for number in listed().into_iter().filter(|n| &n[6..8] < "32") {
        for digit in 0..10 {
            let text = format!("{}{digit}", &number[..11]);
            assert_eq!(parse(&text).is_ok(), crate_takes(&text), "{text}");
        }
    }
}

#[test]
fn the_crate_still_does_not_serve() {
    let year = |text: &str| Personnummer::new(text).map(|number| number.year()).ok();
    // Ten digits: always the 20th century, whatever the sign.
    assert_eq!(year("160402-2390"), Some(1916));
    assert_eq!(year("160402+2390"), Some(1916));
    assert_eq!(year("20160402+2390"), Some(2016));
    // Samordningsnummer: never valid.
    assert!(!listed().iter().any(|n| &n[6..8] > "60" && crate_takes(n)));
    // Reserve numbers, spaces, dashes: refused.
    for text in [
        "20160402-R390",
        "20160402 2390",
        "20160402\u{2013}2390",
        " 201604022390",
    ] {
        assert!(Personnummer::new(text).is_err(), "{text:?}");
    }
    // Digits of other scripts count as 0, and so does a missing check digit.
    for text in ["20160402-239\u{FF17}", "20160402-239"] {
        assert!(crate_takes(text) && parse(text).is_err(), "{text:?}");
    }
}

fn crate_takes(text: &str) -> bool {
    Personnummer::new(text).is_ok_and(|number| number.valid())
}
