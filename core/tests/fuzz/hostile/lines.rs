//! The lines that texts and documents have, whatever ends them.

use varna_core::documents::{Documents, PhoneScript, Request};

use super::calendar::calendar_of;

/// A text as it is to be shown: single spaces, nothing that ends a line or is not seen at all for
/// being a control character, else as typed.
pub(super) fn on_one_line(text: &str) -> String {
    let plain = |c: char| {
        if c.is_control() || c.is_whitespace() {
            ' '
        } else {
            c
        }
    };
    let plain: String = text.chars().map(plain).collect();
    let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<&str> {
    let ends = |c: char| c == '\u{2028}' || c == '\u{2029}' || (c.is_control() && c != '\t');
    text.split(ends).collect()
}

/// How many lines each document has.
pub(super) fn lines_of(documents: &Documents) -> Vec<usize> {
    let requests = documents.requests.iter().map(Request::to_text);
    let phone = documents.phone.iter().map(PhoneScript::to_text);
    requests
        .chain(phone)
        .chain([documents.to_text()])
        .map(|text| lines(&text).len())
        .collect()
}

/// Fails unless every document has the lines and headings of another.
pub(super) fn same_lines(documents: &Documents, plain: &Documents, text: &str) {
    let note = documents.note.to_text();
    let lines = lines(&note);
    let entries = &plain.note.entries;
    let first = usize::from(plain.note.first_line.is_some());
    assert_eq!(lines.len(), first + entries.len() + 1, "{text:?}: {note}");
    for (line, entry) in lines.iter().skip(first).zip(entries) {
        assert!(line.starts_with(&format!("{}: ", entry.title)), "{text:?}");
    }
    assert_eq!(lines_of(documents), lines_of(plain), "{text:?}");
    assert_eq!(calendar_of(documents), calendar_of(plain), "{text:?}");
}
