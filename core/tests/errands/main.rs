//! The errands other than `protect`, from the first question to the documents: every region, every
//! set of answers.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

mod bad_input;
mod calendar;
mod conflicts;
mod granted;
mod papers;
#[path = "../documents/placeholders.rs"]
mod placeholders;
mod region_switch;
mod walk;

use std::collections::BTreeSet;

use varna_core::{
    decision::{Considered, consider},
    documents::Entry,
    guidance::GUIDANCE,
    session::{Action, Field, Page, Question, Session, State},
};
use varna_guidance::model::{Addressee, Errand, FindingKind, Ruling};

use walk::{adult, all, child_of, matter, procedures, walked};

#[test]
fn every_set_of_answers_leads_through_the_questions_to_advice() {
    let mut walks = 0;
    for (region, procedure) in procedures() {
        for (age, answers) in all(region, procedure) {
            let session = walked(region, procedure, age, &answers);
            assert_eq!(session.page, Page::Advice, "{} {answers:?}", region.id);
            assert!(session.case().procedure_basis().is_some(), "{answers:?}");
            walks += 1;
        }
    }
    assert!(walks > 1000, "{walks} walks");
}

#[test]
fn what_is_written_down_reaches_its_documents_and_what_is_not_has_none() {
    for (region, procedure) in procedures() {
        for (age, answers) in all(region, procedure) {
            let mut session = walked(region, procedure, age, &answers);
            let ruled = session.case().procedure_basis().unwrap().ruled.clone();
            session.apply(Action::Go(Page::Details));
            if ruled.is_noted() {
                assert_eq!(session.page, Page::Details);
                walk::fill_in(&mut session, age);
                session.apply(Action::Continue);
                assert_eq!(session.problems, vec![], "{} {answers:?}", region.id);
                assert_eq!(session.page, Page::Documents);
                let documents = session.case().documents().unwrap();
                assert!(!documents.note.entries.is_empty());
                assert_eq!(documents.requests.len(), ruled.forms.len());
            } else {
                assert_eq!(session.page, Page::Advice, "{} {answers:?}", region.id);
                assert!(session.case().documents().is_none());
            }
        }
    }
}

#[test]
fn nothing_is_shown_without_a_statement_that_it_rests_on_unless_marked() {
    for (region, procedure) in procedures() {
        for outcome in &procedure.outcomes {
            assert!(!outcome.cites.is_empty(), "{} {}", region.id, outcome.id);
        }
        for finding in &procedure.findings {
            // An act can be cited for what stands outside the routines.
            let marked = finding.outside_routines || !finding.cites.is_empty();
            assert!(marked, "{} {}", region.id, finding.id);
        }
    }
}

#[test]
fn an_errand_that_a_routine_does_not_describe_says_so_and_shows_the_regions_that_do() {
    let mut silent = BTreeSet::new();
    for region in &GUIDANCE.regions {
        for words in &GUIDANCE.vocabulary.errands {
            if words.id == Errand::Protect || region.procedure(words.id).is_some() {
                continue;
            }
            let considered = consider(&GUIDANCE, region, &matter(words.id, None, &[])).unwrap();
            let Considered::NotDescribed(others) = considered else {
                panic!("{} {}", region.id, words.id.id());
            };
            assert!(others.iter().all(|(other, _)| other.id != region.id));
            assert!(!others.is_empty(), "{}", words.id.id());
            let mut session = walk::begin(&region.id);
            session.apply(Action::Visit(words.id, Page::Question(Question::Child)));
            assert_eq!(session.page, Page::Advice, "nothing is asked");
            silent.insert(format!("{} {}", region.id, words.id.id()));
        }
    }
    // As the table «The regions' documents» has it; what VGR names without describing is asked.
    let expected = [
        "jamtland-harjedalen exempt-note",
        "jamtland-harjedalen guardian-asks",
        "jonkoping exempt-note",
        "jonkoping extend",
        "jonkoping grant-access",
        "jonkoping guardian-asks",
        "jonkoping own-request",
        "jonkoping representative",
        "jonkoping revoke-access",
        "kronoberg exempt-note",
        "kronoberg extend",
        "kronoberg guardian-asks",
        "kronoberg revoke-access",
    ];
    assert_eq!(silent.iter().collect::<Vec<_>>(), expected);
}

#[test]
fn a_grown_up_is_told_that_an_errand_for_children_does_not_apply() {
    let mut told = 0;
    for (region, procedure) in procedures() {
        if !procedure.asks_age() || procedure.ages.contains(&varna_guidance::model::Age::Adult) {
            continue;
        }
        let mut session = walk::begin(&region.id);
        session.apply(Action::Visit(procedure.id, Page::Question(Question::Child)));
        walk::type_in(&mut session, Field::ChildIdentity, adult());
        session.apply(Action::Continue);
        assert_eq!(session.page, Page::Advice);
        let state = session.case().state();
        assert!(matches!(state, State::Adult(_)), "{}", region.id);
        told += 1;
    }
    assert!(told >= 8, "{told} errands");
}

#[test]
fn an_option_that_stands_alone_takes_the_place_of_the_others_and_they_of_it() {
    let mut session = walk::begin("vgr");
    session.apply(Action::Visit(
        Errand::ExemptNote,
        Page::Question(Question::Child),
    ));
    assert_eq!(session.page, Page::Question(Question::Asked(0)));
    for option in ["note-violence", "note-third", "note-none"] {
        session.apply(Action::ChooseOption(0, option));
    }
    assert_eq!(session.answers.options, ["note-none"]);
    session.apply(Action::ChooseOption(0, "note-blind"));
    assert_eq!(session.answers.options, ["note-blind"]);
    session.apply(Action::ChooseOption(0, "note-blind"));
    assert!(session.answers.options.is_empty(), "a tick is let go");
}

#[test]
fn going_on_without_an_answer_says_so_and_stays() {
    let mut session = walk::begin("vgr");
    session.apply(Action::Visit(
        Errand::ExemptNote,
        Page::Question(Question::Asked(0)),
    ));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Question(Question::Asked(0)));
    assert_eq!(session.problems[0].field, Field::Asked(0));
}

#[test]
fn what_has_to_be_assessed_is_written_in_the_note_ticked_or_not() {
    let (mut ticked, mut unticked) = (0, 0);
    for (region, procedure) in procedures() {
        for (age, answers) in all(region, procedure) {
            let mut session = walked(region, procedure, age, &answers);
            let ruled = session.case().procedure_basis().unwrap().ruled.clone();
            let assess = || {
                ruled
                    .findings
                    .iter()
                    .filter(|one| one.kind == FindingKind::Assess)
            };
            if ruled.ruling != Ruling::Yes || !ruled.is_noted() || assess().count() == 0 {
                continue;
            }
            walk::fill_in(&mut session, age);
            // Where access is opened nothing is left to tick off: it has been asked for.
            assert!(ruled.outcomes.iter().all(|one| !one.opens), "{answers:?}");
            let first = assess().next().unwrap();
            let left = session.case().documents().unwrap().note.entries.clone();
            session.apply(Action::ToggleAssessed(&first.text));
            let entries = session.case().documents().unwrap().note.entries.clone();
            for finding in assess() {
                let written = |entries: &[Entry]| {
                    let mut of_it = entries.iter().filter(|entry| entry.title == finding.text);
                    of_it.next().unwrap().text.clone()
                };
                assert_eq!(written(&left), "återstår", "{}", finding.id);
                unticked += 1;
                if finding.id == first.id {
                    assert_eq!(written(&entries), "gjord", "{}", finding.id);
                    ticked += 1;
                }
            }
        }
    }
    assert!(ticked >= 15 && unticked >= 15, "{ticked} {unticked}");
}

#[test]
fn nothing_is_lifted_while_an_identity_is_protected_or_it_is_not_known() {
    let mut walks = 0;
    let lifts = procedures().filter(|(_, procedure)| procedure.id == Errand::Lift);
    for (region, procedure) in lifts {
        let mut asked = 0;
        for (age, answers) in all(region, procedure) {
            let session = walked(region, procedure, age, &answers);
            let ruled = session.case().procedure_basis().unwrap().ruled.clone();
            let holds = |id: &str| answers.contains(&id);
            if holds("protected-yes") || holds("protected-unknown") {
                assert_ne!(ruled.ruling, Ruling::Yes, "{} {answers:?}", region.id);
                assert!(
                    session
                        .case()
                        .documents()
                        .is_none_or(|one| one.requests.is_empty())
                );
                asked += 1;
            }
            // Whatever opens access under this errand has asked.
            let opens = ruled.outcomes.iter().any(|one| one.opens);
            assert!(!opens || holds("protected-no"), "{} {answers:?}", region.id);
            walks += 1;
        }
        assert!(asked > 0, "{} does not ask", region.id);
    }
    assert!(walks > 500, "{walks} walks");
}

#[test]
fn what_has_to_be_done_first_leads_back_to_its_question_and_writes_nothing() {
    let mut first = 0;
    for (region, procedure) in procedures() {
        for (age, answers) in all(region, procedure) {
            let session = walked(region, procedure, age, &answers);
            let ruled = session.case().procedure_basis().unwrap().ruled.clone();
            if ruled.ruling != Ruling::First {
                continue;
            }
            first += 1;
            assert!(
                session.case().needs().is_none(),
                "{} {answers:?}",
                region.id
            );
            let mut outcomes = ruled.outcomes.iter();
            // Nothing is left to do but by another errand, or by an answer that can be changed.
            let leads =
                outcomes.all(|one| one.leads_to.is_some() || ruled.question_of(one).is_some());
            assert!(leads, "{} {answers:?}", region.id);
        }
    }
    assert!(first > 100, "{first}");
}

#[test]
fn the_child_stays_when_another_errand_is_begun_and_goes_when_all_is_cleared() {
    let (region, procedure) = procedures().next().unwrap();
    let mut session: Session = walk::begin(&region.id);
    walk::type_in(&mut session, Field::ChildIdentity, child_of("0-12"));
    session.apply(Action::Visit(procedure.id, Page::Question(Question::Child)));
    assert!(session.case().child().born.is_some());
    session.apply(Action::Clear);
    assert!(!session.has_case());
}

#[test]
fn what_was_typed_and_ticked_for_one_errand_does_not_count_in_another() {
    let mut session = walk::begin("jamtland-harjedalen");
    session.apply(Action::Visit(Errand::Extend, Page::Start));
    walk::type_in(&mut session, Field::Motivation, "Pappa slår.");
    walk::type_in(&mut session, Field::From, "2026-12-24");
    session.apply(Action::ToggleAssessed("harm"));
    assert!(session.is_assessed("harm"));
    session.apply(Action::Visit(Errand::Representative, Page::Start));
    assert!(!session.is_assessed("harm"));
    assert_ne!(session.fields().text(Field::Motivation), "Pappa slår.");
    assert_eq!(session.fields().text(Field::From), "2026-11-22");
    session.apply(Action::Visit(Errand::Extend, Page::Start));
    assert_eq!(
        session.fields().text(Field::Motivation),
        "Pappa slår.",
        "nothing typed is lost"
    );
    session.apply(Action::ChooseRegion("vgr".to_owned()));
    assert!(
        !session.is_assessed("harm"),
        "another routine demands another assessment"
    );
}

#[test]
fn a_representative_cannot_have_the_number_of_the_person_represented() {
    let (region, procedure) = procedures()
        .find(|(region, one)| {
            region.id == "jamtland-harjedalen" && one.id == Errand::Representative
        })
        .unwrap();
    let noted = |(age, answers): &(_, Vec<&'static str>)| {
        walked(region, procedure, *age, answers)
            .case()
            .needs()
            .is_some()
    };
    let (age, answers) = all(region, procedure).into_iter().find(noted).unwrap();
    let mut session = walked(region, procedure, age, &answers);
    session.apply(Action::Go(Page::Details));
    walk::fill_in(&mut session, age);
    let number = session.fields().text(Field::ChildNumber);
    walk::type_in(&mut session, Field::RepresentativeNumber, &number);
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Details);
    let problem = &session.problems[0];
    assert_eq!(problem.field, Field::RepresentativeNumber);
}
