//! The details for the documents: what is asked for, and what is wrong.

use super::*;

#[test]
fn the_motivation_follows_the_answers_until_it_is_edited() {
    let mut session = advised(FIVE);
    let proposed = session.fields().text(Field::Motivation);
    assert!(proposed.contains("misstanke"), "{proposed}");
    session.apply(Action::Toggle(Circumstance::PlacedChild));
    assert!(
        session
            .fields()
            .text(Field::Motivation)
            .contains("placerat")
    );
    type_in(&mut session, Field::Motivation, "Egen motivering");
    session.apply(Action::Toggle(Circumstance::Honour));
    assert_eq!(session.fields().text(Field::Motivation), "Egen motivering");
}

#[test]
fn each_wrong_detail_is_named_and_nothing_typed_is_lost() {
    for (field, text, expected) in [
        (Field::ChildName, "", Problem::Missing),
        (Field::GuardianName(0), "  ", Problem::Missing),
        (Field::DeciderName, "", Problem::Missing),
        (Field::RequesterName, "", Problem::Missing),
        (Field::Unit, "", Problem::Missing),
        (Field::Motivation, "", Problem::Missing),
        (Field::From, "", Problem::Missing),
        (Field::Email, "lisa", Problem::NotEmail),
        (
            Field::GuardianNumber(0),
            "20210508-2388",
            Problem::SameNumber,
        ),
        (
            Field::GuardianNumber(0),
            "20230112-2384",
            Problem::GuardianNotOlder,
        ),
        (Field::Review, "2026-11-22", Problem::ReviewNotAhead),
        (Field::From, "2034-05-08", Problem::FromAfterLimit),
    ] {
        let mut session = detailed();
        type_in(&mut session, field, text);
        session.apply(Action::Continue);
        assert_eq!(
            problem(&session, field),
            Some(expected),
            "{field:?} «{text}»"
        );
        assert_eq!(session.page, Page::Details);
        assert_eq!(session.fields().text(field), text);
        if field != Field::ChildNumber {
            assert_eq!(session.fields().text(Field::ChildNumber), "20210508-2388");
        }
    }
}

#[test]
fn the_day_before_a_block_ends_is_the_last_day_it_can_begin() {
    let mut session = detailed();
    type_in(&mut session, Field::From, "2034-05-07");
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Documents);
}

#[test]
fn one_guardian_is_asked_for_when_one_is_blocked_or_there_is_only_one() {
    let mut session = advised(FIVE);
    assert_eq!(guardians(&session), 1);
    session.apply(Action::ChooseRisk(RiskAnswer::Both));
    assert_eq!(guardians(&session), 2);
    session.apply(Action::ChooseRisk(RiskAnswer::Sole));
    assert_eq!(guardians(&session), 1);
}

#[test]
fn the_second_guardian_may_be_left_out_but_not_its_name_alone() {
    let mut session = detailed();
    session.apply(Action::ChooseRisk(RiskAnswer::Both));
    type_in(&mut session, Field::GuardianName(0), "Vera Test");
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Documents);

    session.apply(Action::Go(Page::Details));
    type_in(&mut session, Field::GuardianNumber(1), "19901027-2384");
    session.apply(Action::Continue);
    assert_eq!(
        problem(&session, Field::GuardianName(1)),
        Some(Problem::Missing)
    );
}

#[test]
fn who_was_typed_as_the_first_of_two_does_not_become_the_one_to_be_blocked() {
    let mut session = advised(FIVE);
    session.apply(Action::ChooseRisk(RiskAnswer::Both));
    for (index, name) in ["Vera Test", "Vidar Test"].into_iter().enumerate() {
        type_in(&mut session, Field::GuardianName(index), name);
    }
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    assert_eq!(session.fields().text(Field::GuardianName(0)), "");
    session.apply(Action::Go(Page::Documents));
    assert_eq!(session.page, Page::Details, "who it is has to be said");
    session.apply(Action::ChooseRisk(RiskAnswer::Both));
    assert_eq!(session.fields().text(Field::GuardianName(0)), "Vera Test");
    assert_eq!(session.fields().text(Field::GuardianName(1)), "Vidar Test");
}

#[test]
fn a_guardian_is_protected_only_while_that_is_among_what_has_come_to_light() {
    let mut session = detailed();
    type_in(&mut session, Field::GuardianNumber(0), "19900420-2390");
    session.apply(Action::ToggleProtected(0));
    assert!(!session.fields().is_protected(0));
    session.apply(Action::Toggle(Circumstance::GuardianProtectedIdentity));
    session.apply(Action::ChooseRisk(RiskAnswer::Sole));
    type_in(&mut session, Field::GuardianName(0), "Vera Test");
    assert!(session.fields().is_protected(0));
    session.apply(Action::Go(Page::Details));
    session.apply(Action::Continue);
    assert_eq!(
        problem(&session, Field::GuardianNumber(0)),
        None,
        "a number that is not asked for is not read"
    );
    assert_eq!(session.page, Page::Documents);
}

#[test]
fn where_a_guardian_is_said_to_be_protected_it_has_to_be_said_which_one() {
    let risk = RiskAnswer::None;
    let ticked = [Circumstance::GuardianProtectedIdentity];
    let mut session = advised_in("vgr", "20160402-2390", &ticked, risk, false);
    session.apply(Action::Go(Page::Details));
    fill_in(&mut session, "20160402-2390");
    session.apply(Action::Continue);
    let expected = Some(Problem::NobodyProtected);
    assert_eq!(problem(&session, Field::Protected), expected);
    session.apply(Action::ToggleProtected(0));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Documents, "{:?}", session.problems);
    let text = session.case().documents().unwrap().to_text();
    assert!(text.contains("Vera Test") && !text.contains("19900420-2397"));
}

#[test]
fn the_number_may_tell_another_day_where_that_was_said_when_the_child_was_asked_for() {
    let mut session = with_child("20210508-2388");
    type_in(&mut session, Field::ChildBirthDate, "2021-05-09");
    session.apply(Action::Continue);
    answer(&mut session);
    session.apply(Action::Go(Page::Details));
    session.apply(Action::Continue);
    assert_eq!(problem(&session, Field::ChildNumber), None);
}
