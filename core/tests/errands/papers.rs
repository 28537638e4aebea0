//! The papers of the errands: a snapshot of all documents of every outcome that is written down,
//! and the standard reply word by word.

use std::{collections::BTreeSet, fs, path::Path};

use varna_core::session::{Action, Field, Page, Session};
use varna_guidance::model::Errand;

use super::{
    placeholders::plain,
    walk::{all, fill_in, procedures, type_in, walked},
};

#[test]
fn the_documents_of_every_outcome_that_is_written_down() {
    for (region, procedure) in procedures() {
        let mut seen = BTreeSet::new();
        for (age, answers) in all(region, procedure) {
            let mut session = walked(region, procedure, age, &answers);
            let ruled = session.case().procedure_basis().unwrap().ruled.clone();
            // One set of answers for each outcome, the first: several together for `exempt-note`.
            let [outcome] = ruled.outcomes[..] else {
                continue;
            };
            if !ruled.is_noted() || !seen.insert(&outcome.id) {
                continue;
            }
            fill_in(&mut session, age);
            let name = format!("{}-{}-{}", region.id, procedure.id.id(), outcome.id);
            let text = plain(&session.case().documents().unwrap().to_text());
            insta::assert_snapshot!(name, text);
        }
    }
}

/// The session of a guardian who asks when it is not suitable to inform, with its documents.
fn unsuitable() -> Session {
    let (region, procedure) = procedures()
        .find(|(region, procedure)| region.id == "vgr" && procedure.id.id() == "lift")
        .unwrap();
    let sessions = all(region, procedure).into_iter().map(|(age, answers)| {
        let mut session = walked(region, procedure, age, &answers);
        fill_in(&mut session, age);
        session
    });
    let quotes = |session: &Session| {
        let documents = session.case().documents();
        documents.is_some_and(|documents| documents.messages.iter().any(|one| one.quoted))
    };
    sessions.into_iter().find(quotes).unwrap()
}

#[test]
fn the_standard_reply_is_the_sources_word_by_word() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/standard-reply.txt");
    let source = fs::read_to_string(file).unwrap();
    let messages = unsuitable().case().documents().unwrap().messages.clone();
    let reply = messages.iter().find(|message| message.quoted).unwrap();
    let words =
        |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
    assert_eq!(words(&reply.text), words(&source));
    assert!(
        !reply.warnings.is_empty(),
        "it is never offered without its warning"
    );
}

#[test]
fn the_standard_reply_is_offered_only_when_a_guardian_asks_and_is_not_to_be_informed() {
    for (region, procedure) in procedures() {
        for (age, answers) in all(region, procedure) {
            let session = walked(region, procedure, age, &answers);
            let ruled = session.case().procedure_basis().unwrap().ruled.clone();
            let quoted = ruled.messages.iter().any(|message| {
                let id = message
                    .quote
                    .as_ref()
                    .map(varna_guidance::model::StatementId::as_str);
                id == Some("V26-32")
            });
            let unsuitable = ["by-guardian", "inform-no"]
                .iter()
                .all(|id| answers.contains(id));
            // A guardian who rings asks by that alone.
            let rings = procedure.id == Errand::GuardianAsks && answers.contains(&"inform-no");
            let lifts = procedure.id == Errand::Lift && unsuitable;
            let may = region.id == "vgr" && (lifts || rings);
            assert!(!quoted || may, "{} {answers:?}", region.id);
        }
    }
}

#[test]
fn a_refusal_asks_for_no_form_but_where_it_is_documented_on_one() {
    for (region, procedure) in procedures() {
        for (age, answers) in all(region, procedure) {
            let session = walked(region, procedure, age, &answers);
            let ruled = session.case().procedure_basis().unwrap().ruled.clone();
            let refused = ruled.ruling != varna_guidance::model::Ruling::Yes;
            let documented = ruled.forms.iter().all(|form| form.refusals);
            assert!(!refused || documented, "{} {answers:?}", region.id);
            if ruled.ruling == varna_guidance::model::Ruling::First {
                assert!(!ruled.is_noted(), "{} {answers:?}", region.id);
            }
        }
    }
}

#[test]
fn no_refusal_of_access_tells_what_the_young_person_wants() {
    let mut refusals = 0;
    let grants = procedures().filter(|(_, procedure)| procedure.id == Errand::GrantAccess);
    for (region, procedure) in grants {
        for (age, answers) in all(region, procedure) {
            let session = walked(region, procedure, age, &answers);
            let ruled = session.case().procedure_basis().unwrap().ruled.clone();
            if ruled.ruling != varna_guidance::model::Ruling::No || !ruled.is_noted() {
                continue;
            }
            let proposed = session.fields().text(Field::Motivation);
            for told in ["vill", "vilja"] {
                assert!(!proposed.contains(told), "{} {proposed}", region.id);
            }
            refusals += 1;
        }
    }
    assert!(refusals > 5, "{refusals}");
}

#[test]
fn going_back_from_the_documents_to_the_details_keeps_what_was_typed() {
    let typed = [
        (Field::ChildName, "Testa Test"),
        (Field::ChildNumber, "20170211-2382"),
        (Field::GuardianName(0), "Gunnar Test"),
        (Field::GuardianName(1), "Berit Test"),
        (Field::Motivation, "Bedömt i samråd med socialtjänsten."),
        (Field::From, "2026-11-25"),
        (Field::Review, "2026-12-01"),
        (Field::DeciderName, "Cecilia Chef"),
        (Field::DeciderTitle, "verksamhetschef"),
        (Field::RequesterName, "Lisa Läkare"),
        (Field::Unit, "Barnmottagningen"),
    ];
    let mut session = unsuitable();
    for (field, text) in typed {
        type_in(&mut session, field, text);
    }
    session.apply(Action::Go(Page::Documents));
    assert_eq!(session.page, Page::Documents);
    let documents = session.case().documents().cloned();
    session.apply(Action::Go(session.before(session.page)));
    assert_eq!(session.page, Page::Details);
    for (field, text) in typed {
        assert_eq!(session.fields().text(field), text, "{field:?}");
    }
    assert_eq!(session.case().documents(), documents.as_ref());
}
