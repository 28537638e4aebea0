//! Texts that belong to what is asked for: when that has changed they are not carried on unseen.

use super::*;

/// The texts that belong to what is asked for.
const TEXTS: [(Field, &str); 4] = [
    (Field::From, "2026-12-01"),
    (Field::End, "2027-03-01"),
    (Field::Review, "2027-01-15"),
    (Field::Motivation, "Pappa slår."),
];

/// A case in Kronoberg at 14: a block, and a seal that needs an end; with every text typed.
fn typed() -> Session {
    let ticked = [Circumstance::EidControl];
    let number = "20120227-2397";
    let mut session = advised_in("kronoberg", number, &ticked, RiskAnswer::Both, false);
    session.apply(Action::ChooseExtendedAccess(ExtendedAccess::Yes));
    session.apply(Action::Go(Page::Details));
    fill_in(&mut session, number);
    for (field, text) in TEXTS {
        type_in(&mut session, field, text);
    }
    assert_eq!(asked_for(&session), [Measure::BlockBoth, Measure::Seal]);
    written(&mut session);
    session
}

/// Something else is asked for: a block of one.
fn changed() -> Session {
    let mut session = typed();
    session.apply(Action::Go(Page::Question(Question::Risk)));
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::Continue);
    assert_eq!(asked_for(&session), [Measure::BlockOne, Measure::Seal]);
    session.apply(Action::Go(Page::Details));
    type_in(&mut session, Field::GuardianName(0), "Vera Test");
    session
}

fn stale(session: &Session) -> Vec<Field> {
    let fields = TEXTS.iter().map(|(field, _)| *field);
    fields
        .filter(|field| session.fields().is_of_another_request(*field))
        .collect()
}

#[test]
fn what_was_typed_for_what_is_asked_for_is_carried_on() {
    let mut session = typed();
    assert_eq!(stale(&session), []);
    let text = written(&mut session).to_text();
    let written = [
        "från och med 1 december 2026",
        "sista dag 1 mars 2027",
        "Förnyat beslut: 15 januari 2027",
        "Pappa slår.",
    ];
    for there in written {
        assert!(text.contains(there), "{there}: {text}");
    }
}

#[test]
fn a_changed_answer_that_changes_what_is_asked_for_leaves_every_text_to_be_confirmed() {
    let mut session = changed();
    assert_eq!(stale(&session), TEXTS.map(|(field, _)| field));
    assert_eq!(session.case().documents(), None);
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Details);
    for (field, text) in TEXTS {
        assert_eq!(
            problem(&session, field),
            Some(Problem::Unconfirmed),
            "{field:?}"
        );
        assert_eq!(session.fields().text(field), text, "nothing typed is lost");
    }
    // Names and numbers are of persons, not of what is asked for.
    assert!(!session.fields().is_of_another_request(Field::ChildName));
    assert!(!session.fields().is_of_another_request(Field::DeciderName));
}

#[test]
fn a_text_goes_on_when_it_is_confirmed_or_typed_again_or_the_proposal_takes_its_place() {
    let mut session = changed();
    session.apply(Action::Confirm(Field::From));
    session.apply(Action::Confirm(Field::End));
    type_in(&mut session, Field::Review, "2027-01-16");
    let proposal = session.fields().proposed(Field::Motivation);
    assert!(proposal.contains("e-legitimation"), "{proposal}");
    session.apply(Action::TakeProposal(Field::Motivation));
    assert_eq!(stale(&session), []);
    assert_eq!(session.fields().text(Field::Motivation), proposal);
    let text = written(&mut session).to_text();
    let days = ["1 december 2026", "1 mars 2027", "16 januari 2027"];
    for there in days.into_iter().chain([&*proposal]) {
        assert!(text.contains(there), "{there}: {text}");
    }
    assert!(!text.contains("Pappa"), "{text}");
}

#[test]
fn every_field_can_be_let_go_for_what_is_proposed() {
    let mut session = changed();
    for (field, text) in TEXTS {
        session.apply(Action::TakeProposal(field));
        assert_ne!(session.fields().text(field), text, "{field:?}");
    }
    assert_eq!(session.fields().text(Field::From), "2026-11-22");
    assert_eq!(session.fields().text(Field::End), "");
    assert_eq!(session.fields().text(Field::Review), "");
    assert_eq!(stale(&session), [], "what is empty is of nothing");
}

#[test]
fn what_was_typed_comes_back_with_the_answers_it_was_typed_for() {
    let mut session = changed();
    session.apply(Action::ChooseRisk(RiskAnswer::Both));
    assert_eq!(stale(&session), []);
}

#[test]
fn a_motivation_also_hangs_on_what_has_come_to_light() {
    let mut session = typed();
    session.apply(Action::Toggle(Circumstance::PunishedForCare));
    assert_eq!(asked_for(&session), [Measure::BlockBoth, Measure::Seal]);
    assert_eq!(stale(&session), [Field::Motivation]);
}

#[test]
fn what_is_weighed_or_chosen_otherwise_changes_what_is_asked_for() {
    let ticked = [Circumstance::CustodyInvestigated];
    let mut session = advised_in("vgr", FIVE, &ticked, RiskAnswer::One, false);
    session.apply(Action::Weigh(Measure::Seal, false));
    type_in(&mut session, Field::Review, "2027-01-15");
    assert_eq!(stale(&session), []);
    session.apply(Action::Weigh(Measure::Seal, true));
    assert_eq!(stale(&session), [Field::Review]);
    session.apply(Action::Confirm(Field::Review));
    session.apply(Action::ChooseMeasures(vec![Measure::BlockBoth]));
    assert_eq!(stale(&session), [Field::Review]);
}

#[test]
fn what_was_typed_under_one_routine_is_confirmed_under_another() {
    let mut session = typed();
    session.apply(Action::ChooseRegion("jamtland-harjedalen".to_owned()));
    assert_eq!(stale(&session), TEXTS.map(|(field, _)| field));
    session.apply(Action::Go(Page::Documents));
    assert_eq!(session.page, Page::Details);
    session.apply(Action::ChooseRegion("kronoberg".to_owned()));
    assert_eq!(stale(&session), []);
}

#[test]
fn another_errand_has_texts_and_a_request_of_its_own() {
    let mut session = session();
    session.apply(Action::Visit(Errand::Lift, Page::Start));
    session.apply(Action::Continue);
    type_in(&mut session, Field::ChildIdentity, FIVE);
    session.apply(Action::Continue);
    let mut last = 0;
    while let Page::Question(Question::Asked(index)) = session.page {
        let first = &session.question_words(index).unwrap().options[0].id;
        session.apply(Action::ChooseOption(index, first));
        session.apply(Action::Continue);
        last = index;
    }
    assert_eq!(session.page, Page::Advice);
    type_in(&mut session, Field::Motivation, "Hotet är över.");
    assert_eq!(stale(&session), []);
    let options = &session.question_words(last).unwrap().options;
    session.apply(Action::ChooseOption(last, &options[1].id));
    assert_eq!(stale(&session), [Field::Motivation]);
    session.apply(Action::Visit(Errand::Protect, Page::Start));
    assert_eq!(stale(&session), []);
}
