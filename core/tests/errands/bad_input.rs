//! What is wrong or doubtful among the details: said at its field, and nothing typed is lost.

use varna_core::session::{Action, Field, Page, Problem, Question, Session};
use varna_guidance::model::{Addressee, Age};

use super::walk::{all, fill_in, procedures, type_in, walked};

/// What is typed in every case here, and must still stand there after a problem.
const TYPED: [(Field, &str); 3] = [
    (Field::ChildName, "Testa Test"),
    (Field::DeciderName, "Cecilia Chef"),
    (Field::RequesterName, "Lisa Läkare"),
];

/// The details, all typed, of the first set of answers that comes to an outcome.
fn details(region: &str, errand: &str, outcome: &str) -> Session {
    let (region, procedure) = procedures()
        .find(|(one, procedure)| one.id == region && procedure.id.id() == errand)
        .unwrap();
    for (age, answers) in all(region, procedure) {
        let mut session = walked(region, procedure, age, &answers);
        let ruled = session.case().procedure_basis().unwrap().ruled.clone();
        if ruled.outcomes.iter().any(|one| one.id == outcome) {
            session.apply(Action::Go(Page::Details));
            fill_in(&mut session, age);
            return session;
        }
    }
    panic!("{outcome} comes of no answers");
}

/// The problem at a field after going on; the page stays, nothing is written and nothing is lost.
fn refused(session: &mut Session, field: Field) -> Problem {
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Details);
    assert!(session.case().documents().is_none());
    for (field, text) in TYPED {
        assert_eq!(session.fields().text(field), text, "{field:?}");
    }
    let [problem] = &session.problems[..] else {
        panic!("{:?}", session.problems);
    };
    assert_eq!(problem.field, field);
    problem.problem.clone()
}

fn written(session: &mut Session) -> String {
    session.apply(Action::Continue);
    assert_eq!(session.problems, vec![]);
    assert_eq!(session.page, Page::Documents);
    session.case().documents().unwrap().to_text()
}

#[test]
fn where_it_is_confirmed_by_e_mail_an_address_is_demanded() {
    let mut session = details("jonkoping", "lift", "remove-unlock");
    type_in(&mut session, Field::Email, " ");
    assert_eq!(
        refused(&mut session, Field::Email),
        Problem::NoEmailToConfirmTo
    );
    type_in(&mut session, Field::Email, "lisa");
    assert_eq!(refused(&mut session, Field::Email), Problem::NotEmail);
    type_in(&mut session, Field::Email, "lisa@example.org");
    assert!(written(&mut session).contains("lisa@example.org"));
}

#[test]
fn one_guardian_does_not_stand_in_two_roles() {
    for (region, errand, outcome) in [
        ("vgr", "extend", "block-one"),
        ("vgr", "lift", "break-one"),
        ("kronoberg", "lift", "break-block-one"),
        ("jonkoping", "lift", "remove-one"),
        ("jamtland-harjedalen", "extend", "continue-one"),
        ("jamtland-harjedalen", "lift", "unlock-one"),
    ] {
        let mut session = details(region, errand, outcome);
        let second = Field::GuardianName(1);
        type_in(&mut session, second, "gunnar  test");
        assert_eq!(refused(&mut session, second), Problem::SameGuardian);
        type_in(&mut session, second, "");
        assert_eq!(refused(&mut session, second), Problem::Missing);
        type_in(&mut session, second, "Berit Test");
        let number = "19900420-2397";
        type_in(&mut session, Field::GuardianNumber(0), number);
        type_in(&mut session, Field::GuardianNumber(1), number);
        let twice = refused(&mut session, Field::GuardianNumber(1));
        assert_eq!(twice, Problem::SameNumber);
        type_in(&mut session, Field::GuardianNumber(1), "19901027-2384");
        let text = written(&mut session);
        assert!(text.contains("Gunnar Test") && text.contains("Berit Test"));
    }
}

#[test]
fn a_first_day_more_than_a_month_back_is_asked_about_and_not_refused() {
    let mut session = details("vgr", "extend", "block-same");
    type_in(&mut session, Field::From, "2026-10-21");
    assert_eq!(refused(&mut session, Field::From), Problem::FromLongAgo);
    session.apply(Action::ConfirmLongAgo);
    assert!(written(&mut session).contains("från och med 21 oktober 2026"));
    // Another day is asked about anew; a month back to the day is not.
    session.apply(Action::Go(Page::Details));
    type_in(&mut session, Field::From, "2025-10-21");
    assert_eq!(refused(&mut session, Field::From), Problem::FromLongAgo);
    type_in(&mut session, Field::From, "2026-10-22");
    assert!(written(&mut session).contains("från och med 22 oktober 2026"));
}

#[test]
fn who_was_named_in_one_errand_stands_in_no_field_of_another() {
    let mut session = details("jamtland-harjedalen", "extend", "continue-one");
    let lift = details("jamtland-harjedalen", "lift", "unlock-one");
    session.apply(Action::Visit(lift.errand, Page::Question(Question::Child)));
    session.apply(Action::Continue);
    while let Page::Question(Question::Asked(index)) = session.page {
        let options = &session.question_words(index).unwrap().options;
        for one in options
            .iter()
            .filter(|one| lift.answers.options.contains(&one.id))
        {
            session.apply(Action::ChooseOption(index, &one.id));
        }
        session.apply(Action::Continue);
    }
    session.apply(Action::Go(Page::Details));
    assert_eq!(session.page, Page::Details);
    for field in [Field::GuardianName(0), Field::GuardianName(1)] {
        assert_eq!(session.fields().text(field), "", "{field:?}");
    }
}

#[test]
fn what_is_told_to_a_small_child_is_told_and_not_written() {
    let (mut told, mut written) = (0, 0);
    for (region, procedure) in procedures() {
        for (age, answers) in all(region, procedure) {
            let mut session = walked(region, procedure, age, &answers);
            let ruled = session.case().procedure_basis().unwrap().ruled.clone();
            if ruled.messages.is_empty() {
                continue;
            }
            fill_in(&mut session, age);
            let Some(documents) = session.case().documents() else {
                continue;
            };
            for (message, wording) in ruled.messages.iter().zip(&documents.messages) {
                let to_child = message.to == Addressee::Child;
                let small = age == Some(Age::Under13);
                assert_eq!(wording.spoken, to_child && small, "{}", message.id);
                told += usize::from(wording.spoken);
                written += usize::from(to_child && !small);
            }
        }
    }
    assert!(told > 0 && written > 0, "{told} {written}");
}
