//! What the keys of a region's file hold, and the words of those that the pages put into words.

use toml::{Table, Value};
use varna_guidance::model::{Addressee, Step, WayState};

/// A step of the work, which is numbered.
pub(crate) fn step(id: &str) -> String {
    let words = match id.parse().unwrap() {
        Step::Report => "1. Orosanmälan",
        Step::Decide => "2. Besluta",
        Step::Write => "3. Skriv rätt",
        Step::Request => "4. Begär",
        Step::Close => "5. Stäng öppna vägar",
        Step::Tell => "6. Berätta, eller inte",
        Step::FollowUp => "7. Följ upp",
    };
    format!("Steg {words}")
}

/// To whom something is said.
pub(crate) fn addressee(id: &str) -> &'static str {
    match id.parse().unwrap() {
        Addressee::Child => "Sägs till Barnet.",
        Addressee::Guardian => "Sägs till En vårdnadshavare.",
        Addressee::Resident => "Sägs till Den som själv har begärt det,",
    }
}

/// What a measure does to a way.
pub(crate) fn way_state(id: &str) -> &'static str {
    match id.parse().unwrap() {
        WayState::Closed => "Stängs",
        WayState::Open => "Står öppen",
        WayState::Silent => "Rutinen säger inte",
    }
}

/// The entries of a list.
pub(crate) fn tables(value: &Value) -> impl Iterator<Item = &Table> {
    let entries = value
        .as_array()
        .unwrap_or_else(|| panic!("no list: {value}"));
    entries.iter().map(|entry| entry.as_table().unwrap())
}

/// How often an entry asks for something by a key of its own or of what stands in it.
pub(crate) fn asked(entry: &Table, key: &str) -> usize {
    let values = entry.iter().map(|(name, value)| asked_by(name, value, key));
    values.sum()
}

fn asked_by(name: &str, value: &Value, key: &str) -> usize {
    match value {
        Value::Boolean(yes) => usize::from(*yes && name == key),
        Value::Table(inner) => asked(inner, key),
        Value::Array(values) => values.iter().map(|one| asked_by(name, one, key)).sum(),
        _ => 0,
    }
}

/// The words of a list.
pub(crate) fn words_of(value: &Value) -> impl Iterator<Item = &str> {
    let words = value.as_array().unwrap().iter();
    words.map(|word| word.as_str().unwrap())
}
