//! Hostile text in every field: what is typed stands in the documents as it was typed, on its own
//! line, and nothing else in them changes.
//!
//! The texts are also in `tests/data/hostile.json`, for the tests in a browser.

#[path = "hostile/calendar.rs"]
mod calendar;
#[path = "hostile/lines.rs"]
mod lines;
#[path = "hostile/papers.rs"]
mod papers;
#[path = "hostile/texts.rs"]
mod texts;

use std::{collections::HashSet, env, fs, path::Path};

use varna_core::{
    documents::Documents,
    session::{Action, Field, Page, Problem, Question, Session},
};
use varna_guidance::model::Errand;

use lines::{lines_of, on_one_line, same_lines};
use papers::{of_block, of_call, of_errands, of_protect, of_seal, type_in};
use texts::{json, texts};

/// A text that stands nowhere else.
const MARK: &str = "QQQQ";

/// The fields that take any text.
const ANY_TEXT: [Field; 21] = [
    Field::CallTime,
    Field::CallWhom,
    Field::ChildName,
    Field::GuardianName(0),
    Field::GuardianName(1),
    Field::RepresentativeName,
    Field::Motivation,
    Field::Scope,
    Field::Consulted,
    Field::Informed,
    Field::Confirmed,
    Field::Otherwise,
    Field::DeciderName,
    Field::DeciderTitle,
    Field::RequesterName,
    Field::RequesterTitle,
    Field::StaffId,
    Field::Unit,
    Field::Phone,
    Field::HeadOfUnit,
    Field::OwnAddress,
];

/// The fields that take a text with @ in it, or any.
const ADDRESSES: [Field; 2] = [Field::Email, Field::OwnEmail];

/// The fields that cannot be left empty where the documents have a place for them. The second
/// guardian's name is another, where the number stands.
const REQUIRED: [Field; 10] = [
    Field::CallTime,
    Field::CallWhom,
    Field::ChildName,
    Field::GuardianName(0),
    Field::RepresentativeName,
    Field::Motivation,
    Field::Otherwise,
    Field::DeciderName,
    Field::RequesterName,
    Field::Unit,
];

/// The fields that cannot be left empty either once what they say was said in a call.
const SAID_BY_PHONE: [Field; 4] = [
    Field::StaffId,
    Field::Phone,
    Field::Email,
    Field::HeadOfUnit,
];

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
    let (mut held, mut left_out, mut missing) = (0, 0, 0);
    let mut stands = HashSet::new();
    for plain in sessions() {
        for field in ANY_TEXT.into_iter().chain(ADDRESSES) {
            let end = if ADDRESSES.contains(&field) { "@x" } else { "" };
            let mark = [MARK, end].concat();
            let marked = written(&with(&plain, field, &mark)).unwrap().to_text();
            if marked.contains(&mark) {
                stands.insert(field);
            }
            let required = marked.contains(&mark) && is_required(field, &plain);
            let emptied = written(&with(&plain, field, ""));
            assert_eq!(emptied.is_none(), required, "{field:?}");
            let emptied = emptied.map(|documents| documents.to_text());
            for text in &texts {
                let text = [text, end].concat();
                let session = with(&plain, field, &text);
                let shown = on_one_line(&text);
                let documents = written(&session).map(|documents| documents.to_text());
                if !shown.is_empty() {
                    let expected = marked.replace(&mark, &shown);
                    assert_eq!(documents, Some(expected), "{field:?} {text:?}");
                    held += 1;
                } else if required {
                    assert_eq!(documents, None, "{field:?} {text:?}");
                    is_missing(session, field);
                    missing += 1;
                } else {
                    assert_eq!(documents, emptied, "{field:?} {text:?}");
                    left_out += 1;
                }
            }
        }
    }
    for field in ANY_TEXT.into_iter().chain(ADDRESSES) {
        assert!(stands.contains(&field), "{field:?} stands in no document");
    }
    assert!(held > 10_000, "{held}");
    assert!(missing > 60 && left_out > 60, "{missing} {left_out}");
}

#[test]
fn the_units_own_contact_details_stand_on_one_line_each() {
    let mut session = of_protect();
    let plain = session.case().documents().unwrap().clone();
    type_in(
        &mut session,
        Field::OwnPhone,
        "010\u{2028}00 00,\r\nBarnet: påhittat",
    );
    type_in(
        &mut session,
        Field::OwnAddress,
        "Vägen 1\r\nUnderskrift: påhittad\u{1C}",
    );
    let documents = session.case().documents().unwrap();
    assert_eq!(lines_of(documents), lines_of(&plain));
    let form = documents.requests[0].to_text();
    assert!(form.contains("Vägen 1 Underskrift: påhittad, "), "{form}");
    let phone = documents.phone.as_ref().unwrap().to_text();
    assert!(phone.contains("\n010 00 00, Barnet: påhittat ("), "{phone}");
}

#[test]
fn what_stands_for_the_units_own_number_is_told_only_where_it_is_one() {
    let session = of_protect();
    let number = written(&with(&session, Field::OwnPhone, "0000000")).unwrap();
    let number = number.to_text();
    let none = written(&with(&session, Field::OwnPhone, ""));
    let none = none.unwrap().to_text();
    assert_ne!(number, none);
    let (mut told, mut left_out) = (0, 0);
    let texts = texts().into_iter();
    let with_option = |text: String| ["0000000, ".to_owned() + &text, text];
    for text in texts.flat_map(with_option) {
        let documents = written(&with(&session, Field::OwnPhone, &text)).unwrap();
        let documents = documents.to_text();
        if documents == none {
            left_out += 1;
        } else {
            let expected = number.replace("0000000", &on_one_line(&text));
            assert_eq!(documents, expected, "{text:?}");
            told += 1;
        }
    }
    assert!(told > 400 && left_out > 400, "{told} {left_out}");
}

#[test]
fn a_text_in_every_field_at_once_leaves_every_line_and_heading_where_it_was() {
    let texts = texts();
    let all = of_errands().into_iter().chain(sessions());
    for plain in all {
        let expected = plain.case().documents().unwrap();
        for text in texts.iter().filter(|text| !on_one_line(text).is_empty()) {
            let mut session = plain.clone();
            for field in ANY_TEXT {
                type_in(&mut session, field, text);
            }
            // Nobody stands in two roles.
            type_in(&mut session, Field::GuardianName(1), &format!("{text} 2"));
            for field in ADDRESSES {
                type_in(&mut session, field, &format!("{text}@x"));
            }
            let documents = session.case().documents().unwrap();
            same_lines(documents, expected, text);
        }
    }
}

#[test]
fn a_text_in_a_field_for_a_number_or_a_day_is_told_of_or_left_out() {
    let texts = texts();
    let mut told = HashSet::new();
    for plain in sessions() {
        let untouched = written(&plain);
        for field in NUMBERS_AND_DAYS {
            let emptied = written(&with(&plain, field, ""));
            for text in &texts {
                let mut session = with(&plain, field, text);
                let documents = written(&session);
                if documents.is_some() {
                    let is_left_out = documents == untouched || documents == emptied;
                    assert!(is_left_out, "{field:?} {text:?}");
                    continue;
                }
                session.apply(Action::Go(Page::Documents));
                if field == Field::ChildIdentity || field == Field::ChildBirthDate {
                    session.apply(Action::Go(Page::Question(Question::Child)));
                }
                session.apply(Action::Continue);
                let mut problems = session.problems.iter();
                let is_told = problems.any(|one| one.field == field);
                assert!(is_told, "{field:?} {text:?} {:?}", session.problems);
                told.insert(field);
            }
        }
    }
    for field in NUMBERS_AND_DAYS {
        assert!(told.contains(&field), "{field:?} is told of in no case");
    }
}

/// Cases that use every field together: three under `protect`, one of them after its call, one that
/// names guardians and one that names a representative.
fn sessions() -> Vec<Session> {
    let mut errands = of_errands();
    let place = (errands.iter()).position(|one| one.errand == Errand::Representative);
    let representative = errands.swap_remove(place.unwrap());
    let guardians = errands.swap_remove(0);
    vec![
        of_protect(),
        of_seal(),
        of_call(),
        of_block("kronoberg"),
        of_block("jonkoping"),
        guardians,
        representative,
    ]
}

/// The same case with another text in a field.
fn with(plain: &Session, field: Field, text: &str) -> Session {
    let mut session = plain.clone();
    type_in(&mut session, field, text);
    session
}

/// The documents, where their page can be reached.
fn written(session: &Session) -> Option<Documents> {
    let mut session = session.clone();
    session.apply(Action::Go(Page::Documents));
    let documents = session.case().documents();
    documents
        .filter(|_| session.page == Page::Documents)
        .cloned()
}

/// Whether a field of a case cannot be left empty.
fn is_required(field: Field, session: &Session) -> bool {
    let of_number = field == Field::GuardianName(1);
    let said = session.call().is_some() && SAID_BY_PHONE.contains(&field);
    let numbered = of_number && !session.fields().text(Field::GuardianNumber(1)).is_empty();
    let needs = session.case().needs().cloned().unwrap_or_default();
    let second = needs.guardians.get(1).is_some_and(|one| one.required);
    let demanded = match field {
        Field::GuardianName(1) => second,
        Field::Scope => needs.scope,
        Field::Consulted => needs.consulted_first,
        Field::Email => needs.email,
        _ => false,
    };
    REQUIRED.contains(&field) || said || numbered || demanded
}

/// Fails unless the way to the documents stops at the field, which has nothing in it.
fn is_missing(mut session: Session, field: Field) {
    session.apply(Action::Go(Page::Documents));
    let page = if field == Field::Otherwise {
        Page::Choice
    } else {
        Page::Details
    };
    assert_eq!(session.page, page, "{field:?}");
    session.apply(Action::Continue);
    let problem = session.problems.first().unwrap();
    assert_eq!(
        (problem.field, &problem.problem),
        (field, &Problem::Missing)
    );
}
