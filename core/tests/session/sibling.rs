//! A sibling's case: answers and guardians come along, to be confirmed one by one; what was the other
//! child's own does not.

use super::*;

const SIBLING: &str = "20210130-2392";

/// A case with documents, and then the number of a sibling among the details.
fn sibling() -> Session {
    let mut session = detailed();
    for (field, text) in [
        (Field::Motivation, "Pappa slår."),
        (Field::From, "2026-12-01"),
        (Field::Review, "2027-01-15"),
    ] {
        type_in(&mut session, field, text);
    }
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Documents);
    session.apply(Action::Go(Page::Details));
    type_in(&mut session, Field::ChildNumber, SIBLING);
    session.apply(Action::ChooseWhichChild(WhichChild::Sibling));
    session.apply(Action::Continue);
    session
}

/// Confirms every answer as it stands.
fn confirm_answers(session: &mut Session) {
    while let Page::Question(_) = session.page {
        session.apply(Action::Continue);
        assert_eq!(session.problems, []);
    }
}

#[test]
fn every_answer_is_shown_and_confirmed_page_by_page() {
    let mut session = sibling();
    let mut pages = Vec::new();
    while let Page::Question(question) = session.page {
        pages.push(question);
        // No link leads past it.
        for page in [Page::Advice, Page::Details, Page::Documents] {
            session.apply(Action::Go(page));
            assert_eq!(session.page, Page::Question(question));
        }
        session.apply(Action::Continue);
    }
    assert_eq!(pages, [Question::Circumstances, Question::Risk]);
    assert_eq!(session.page, Page::Advice);
    assert_eq!(measures(&session), measures(&advised(FIVE)));
}

#[test]
fn a_sibling_of_13_is_asked_what_the_other_was_not() {
    let mut session = sibling();
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, FOURTEEN);
    session.apply(Action::ChooseWhichChild(WhichChild::Sibling));
    let mut pages = Vec::new();
    for _ in 0..3 {
        session.apply(Action::Continue);
        pages.push(session.page);
    }
    let asked = [
        Question::Circumstances,
        Question::Risk,
        Question::ExtendedAccess,
    ];
    assert_eq!(pages, asked.map(Page::Question));
    session.apply(Action::Continue);
    assert_eq!(
        problem(&session, Field::ExtendedAccess),
        Some(Problem::Missing)
    );
}

#[test]
fn the_guardians_are_confirmed_before_they_are_written() {
    for rewritten in [false, true] {
        let mut session = sibling();
        confirm_answers(&mut session);
        session.apply(Action::Continue);
        type_in(&mut session, Field::ChildName, "Beda Test");
        session.apply(Action::Continue);
        assert_eq!(session.page, Page::Details);
        let unconfirmed = problem(&session, Field::SameGuardians);
        assert_eq!(unconfirmed, Some(Problem::Missing));
        if rewritten {
            type_in(&mut session, Field::GuardianName(0), "Berit Test");
        } else {
            session.apply(Action::ConfirmGuardians);
        }
        session.apply(Action::Continue);
        assert_eq!(problem(&session, Field::SameGuardians), None);
    }
}

#[test]
fn guardians_are_confirmed_where_they_stand_in_the_fields() {
    let mut session = sibling();
    confirm_answers(&mut session);
    assert!(session.fields().asks_for_same_guardians());
    // Of two alike nobody has been named.
    session.apply(Action::ChooseRisk(RiskAnswer::Both));
    assert!(!session.fields().asks_for_same_guardians());
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    assert!(session.fields().asks_for_same_guardians());
    session.apply(Action::ConfirmGuardians);
    assert!(!session.fields().asks_for_same_guardians());
}

#[test]
fn where_no_guardian_was_named_there_is_none_to_confirm() {
    let mut session = advised(FIVE);
    session.apply(Action::Continue);
    type_in(&mut session, Field::ChildNumber, SIBLING);
    session.apply(Action::ChooseWhichChild(WhichChild::Sibling));
    session.apply(Action::Continue);
    assert!(!session.guardians_to_confirm);
}

#[test]
fn the_name_goes_and_every_text_has_to_be_confirmed() {
    let mut session = sibling();
    confirm_answers(&mut session);
    session.apply(Action::Continue);
    assert_eq!(session.fields().text(Field::ChildName), "");
    session.apply(Action::ConfirmGuardians);
    session.apply(Action::Continue);
    let typed = [Field::From, Field::Review, Field::Motivation];
    for field in typed {
        assert_eq!(
            problem(&session, field),
            Some(Problem::Unconfirmed),
            "{field:?}"
        );
    }
    type_in(&mut session, Field::ChildName, "Beda Test");
    session.apply(Action::Confirm(Field::From));
    type_in(&mut session, Field::Review, "2027-01-16");
    session.apply(Action::TakeProposal(Field::Motivation));
    let text = written(&mut session).to_text();
    assert!(
        text.contains("Beda Test") && text.contains(SIBLING),
        "{text}"
    );
    assert!(
        text.contains("1 december 2026") && text.contains("16 januari 2027"),
        "{text}"
    );
    for of_the_other in ["Testa Test", "20210508", "Pappa slår.", "15 januari 2027"] {
        assert!(!text.contains(of_the_other), "{of_the_other}: {text}");
    }
}

#[test]
fn what_was_chosen_weighed_assessed_or_called_about_is_not_carried_on() {
    let ticked = [
        Circumstance::SuspectedHarm,
        Circumstance::CustodyInvestigated,
    ];
    let mut session = advised_in("vgr", "20210508-2388", &ticked, RiskAnswer::One, true);
    session.apply(Action::Weigh(Measure::Seal, false));
    session.apply(Action::Called(today().and_hms_opt(9, 41, 0).unwrap()));
    session.apply(Action::Go(Page::Choice));
    session.apply(Action::ChooseMeasures(vec![Measure::BlockBoth]));
    type_in(&mut session, Field::Otherwise, "Den andra hotar.");
    session.apply(Action::ToggleAssessed("harm"));
    assert!(session.is_assessed("harm") && session.call().is_some());

    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, SIBLING);
    session.apply(Action::ChooseWhichChild(WhichChild::Sibling));
    session.apply(Action::Continue);
    confirm_answers(&mut session);
    assert_eq!(session.page, Page::Advice);
    assert!(!session.case().basis().unwrap().course.otherwise);
    assert_eq!(session.weighed(Measure::Seal), None);
    assert_eq!(session.call(), None);
    assert!(!session.is_assessed("harm"));
    session.apply(Action::ChooseMeasures(vec![Measure::BlockBoth]));
    assert_eq!(
        session.fields().text(Field::Otherwise),
        "",
        "the reason was for the other"
    );
}

#[test]
fn a_siblings_case_is_begun_anew_with_its_number_yet_to_be_told() {
    let mut session = detailed();
    session.apply(Action::Continue);
    session.apply(Action::BeginSibling);
    assert_eq!(session.page, Page::Question(Question::Child));
    for field in [Field::ChildIdentity, Field::ChildName, Field::ChildNumber] {
        assert_eq!(session.fields().text(field), "", "{field:?}");
    }
    type_in(&mut session, Field::ChildIdentity, SIBLING);
    assert!(!session.asks_which_child(), "it has been said");
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Question(Question::Circumstances));
    assert!(
        session
            .answers
            .circumstances
            .contains(Circumstance::SuspectedHarm)
    );
    assert!(session.guardians_to_confirm);
}

#[test]
fn a_siblings_number_that_tells_no_birth_date_asks_for_it() {
    for at_details in [false, true] {
        let mut session = detailed();
        session.apply(Action::Continue);
        let (page, field) = if at_details {
            (Page::Details, Field::ChildNumber)
        } else {
            (Page::Question(Question::Child), Field::ChildIdentity)
        };
        session.apply(Action::Go(page));
        type_in(&mut session, field, "20060085-2388");
        session.apply(Action::ChooseWhichChild(WhichChild::Sibling));
        session.apply(Action::Continue);
        assert_eq!(session.page, Page::Question(Question::Child));
        assert_eq!(
            session.case().child().born,
            None,
            "the other child's is not the sibling's"
        );
        assert_eq!(session.fields().text(Field::ChildIdentity), "20060085-2388");
    }
}

#[test]
fn the_answers_of_another_errand_are_confirmed_too_and_its_representative_goes() {
    let mut session = session();
    session.apply(Action::ChooseRegion("jamtland-harjedalen".to_owned()));
    session.apply(Action::Visit(Errand::Extend, Page::Start));
    session.apply(Action::Continue);
    type_in(&mut session, Field::ChildIdentity, FIVE);
    session.apply(Action::Continue);
    let mut asked = Vec::new();
    while let Page::Question(Question::Asked(index)) = session.page {
        let first = &session.question_words(index).unwrap().options[0].id;
        session.apply(Action::ChooseOption(index, first));
        asked.push(session.page);
        session.apply(Action::Continue);
    }
    assert_eq!(session.page, Page::Advice);
    type_in(&mut session, Field::RepresentativeName, "Greta God");
    session.apply(Action::BeginSibling);
    type_in(&mut session, Field::ChildIdentity, SIBLING);
    let mut confirmed = Vec::new();
    session.apply(Action::Continue);
    while session.page != Page::Advice {
        confirmed.push(session.page);
        session.apply(Action::Continue);
        assert_eq!(session.problems, []);
    }
    assert_eq!(confirmed, asked);
    assert_eq!(session.fields().text(Field::RepresentativeName), "");
}
