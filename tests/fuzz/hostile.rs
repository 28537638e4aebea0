//! Hostile text in every field: what is typed stands in the documents as it was typed, on its own
//! line, and nothing else in them changes.
//!
//! The texts are also in `tests/data/hostile.json`, for the tests in a browser.

#[path = "hostile/calendar.rs"]
mod calendar;
#[path = "hostile/papers.rs"]
mod papers;
#[path = "hostile/texts.rs"]
mod texts;

use std::{env, fs, path::Path};

use varna::{
    documents::{Documents, PhoneScript, Request},
    session::{Action, Field, Page, Problem, Session},
};

use calendar::calendar_of;
use papers::{of_errands, of_protect, type_in};
use texts::{json, texts};

/// A text that stands nowhere else.
const MARK: &str = "QQQQ";

/// The fields that take any text.
const ANY_TEXT: [Field; 16] = [
    Field::ChildName,
    Field::GuardianName(0),
    Field::GuardianName(1),
    Field::RepresentativeName,
    Field::Motivation,
    Field::Otherwise,
    Field::DeciderName,
    Field::DeciderTitle,
    Field::RequesterName,
    Field::RequesterTitle,
    Field::StaffId,
    Field::Unit,
    Field::Phone,
    Field::HeadOfUnit,
    Field::OwnPhone,
    Field::OwnAddress,
];

/// The fields that take a text with @ in it, or any.
const ADDRESSES: [Field; 2] = [Field::Email, Field::OwnEmail];

/// The fields that take a number or a day.
const NUMBERS_AND_DAYS: [Field; 9] = [
    Field::ChildIdentity,
    Field::ChildBirthDate,
    Field::ChildNumber,
    Field::GuardianNumber(0),
    Field::GuardianNumber(1),
    Field::RepresentativeNumber,
    Field::From,
    Field::End,
    Field::Review,
];

#[test]
fn the_file_that_the_browser_tests_read_holds_these_texts() {
    let texts = texts();
    assert!(texts.len() >= 500, "{}", texts.len());
    assert!(texts.iter().any(|text| text.len() >= 100_000));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hostile.json");
    if env::var_os("VARNA_WRITE").is_some() {
        fs::write(&path, json(&texts)).unwrap();
    }
    let file = fs::read_to_string(path).unwrap_or_default();
    assert!(
        file == json(&texts),
        "run this test once with VARNA_WRITE=1"
    );
}

#[test]
fn a_text_in_a_field_stands_in_the_documents_as_typed_and_changes_nothing_else() {
    let texts = texts();
    let mut held = 0;
    for plain in [of_protect(), of_errands().swap_remove(0)] {
        for field in ANY_TEXT.into_iter().chain(ADDRESSES) {
            let end = if ADDRESSES.contains(&field) { "@x" } else { "" };
            let with = |text: &str| {
                let mut session = plain.clone();
                type_in(&mut session, field, text);
                session
            };
            let marked = with(&[MARK, end].concat()).documents().unwrap();
            let marked = marked.to_text();
            for text in &texts {
                let text = [text, end].concat();
                let session = with(&text);
                let shown = on_one_line(&text);
                let Some(documents) = session.documents() else {
                    assert_eq!(shown, "", "{field:?} {text:?}");
                    is_missing(session, field);
                    continue;
                };
                if !shown.is_empty() {
                    let expected = marked.replace(&[MARK, end].concat(), &shown);
                    assert_eq!(documents.to_text(), expected, "{field:?} {text:?}");
                    held += 1;
                }
            }
        }
    }
    assert!(held > 10_000, "{held}");
}

#[test]
fn the_units_own_contact_details_stand_on_one_line_each() {
    let mut session = of_protect();
    let plain = session.documents().unwrap();
    type_in(&mut session, Field::OwnPhone, "010\u{2028}Barnet: påhittat");
    type_in(
        &mut session,
        Field::OwnAddress,
        "Vägen 1\r\nUnderskrift: påhittad\u{1C}",
    );
    let documents = session.documents().unwrap();
    assert_eq!(lines_of(&documents), lines_of(&plain));
    let form = documents.requests[0].to_text();
    assert!(form.contains("Vägen 1 Underskrift: påhittad, "), "{form}");
}

fn is_missing(mut session: Session, field: Field) {
    session.apply(Action::Go(Page::Details));
    session.apply(Action::Continue);
    let problem = session.problems.first().unwrap();
    assert_eq!(
        (problem.field, &problem.problem),
        (field, &Problem::Missing)
    );
}

#[test]
fn a_text_in_every_field_at_once_leaves_every_line_and_heading_where_it_was() {
    let texts = texts();
    let sessions = of_errands().into_iter().chain([of_protect()]);
    for plain in sessions {
        let expected = plain.documents().unwrap();
        for text in texts.iter().filter(|text| !on_one_line(text).is_empty()) {
            let mut session = plain.clone();
            for field in ANY_TEXT {
                type_in(&mut session, field, text);
            }
            for field in ADDRESSES {
                type_in(&mut session, field, &format!("{text}@x"));
            }
            let documents = session.documents().unwrap();
            same_lines(&documents, &expected, text);
        }
    }
}

/// Fails unless every document has the lines and headings of another.
fn same_lines(documents: &Documents, plain: &Documents, text: &str) {
    let note = documents.note.to_text();
    let lines = lines(&note);
    let entries = &plain.note.entries;
    assert_eq!(lines.len(), entries.len() + 2, "{text:?}: {note}");
    for (line, entry) in lines.iter().zip(entries) {
        assert!(line.starts_with(&format!("{}: ", entry.title)), "{text:?}");
    }
    assert_eq!(lines_of(documents), lines_of(plain), "{text:?}");
    assert_eq!(calendar_of(documents), calendar_of(plain), "{text:?}");
}

/// How many lines each document has.
fn lines_of(documents: &Documents) -> Vec<usize> {
    let requests = documents.requests.iter().map(Request::to_text);
    let phone = documents.phone.iter().map(PhoneScript::to_text);
    requests
        .chain(phone)
        .chain([documents.to_text()])
        .map(|text| lines(&text).len())
        .collect()
}

#[test]
fn a_text_in_a_field_for_a_number_or_a_day_is_told_of_or_left_out() {
    let texts = texts();
    for plain in [of_protect(), of_errands().swap_remove(0)] {
        let expected = plain.documents().unwrap().note.entries.len();
        for field in NUMBERS_AND_DAYS {
            for text in &texts {
                let mut session = plain.clone();
                type_in(&mut session, field, text);
                if let Some(documents) = session.documents() {
                    let note = documents.note.to_text();
                    assert_eq!(
                        lines(&note).len(),
                        documents.note.entries.len() + 2,
                        "{text:?}"
                    );
                    assert!(documents.note.entries.len().abs_diff(expected) <= 1);
                    continue;
                }
                session.apply(Action::Go(Page::Documents));
                assert_ne!(session.page, Page::Documents, "{field:?} {text:?}");
                session.apply(Action::Continue);
                let told = session.problems.iter().any(|one| one.field == field);
                let first_question =
                    field == Field::ChildIdentity || field == Field::ChildBirthDate;
                assert!(
                    told || first_question,
                    "{field:?} {text:?} {:?}",
                    session.problems
                );
            }
        }
    }
}

/// A text as it is to be shown: single spaces, nothing that ends a line or is not seen at all for
/// being a control character, else as typed.
fn on_one_line(text: &str) -> String {
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

/// The lines of a text, whatever ends them.
fn lines(text: &str) -> Vec<&str> {
    let ends = |c: char| c == '\u{2028}' || c == '\u{2029}' || (c.is_control() && c != '\t');
    text.split(ends).collect()
}
