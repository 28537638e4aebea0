//! Choosing: what is demanded, and how long a choice holds.

use super::*;

#[test]
fn choosing_otherwise_demands_a_motivation_before_anything_is_written() {
    let mut session = seal_advised();
    choose(&mut session, &[BlockOne]);
    assert_eq!(asked_for(&session), [BlockOne]);
    type_in(&mut session, Field::Otherwise, "  \n ");
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Choice);
    let problem = &session.problems[0];
    assert_eq!(problem.field, Field::Otherwise);
    assert_eq!(problem.problem, Problem::Missing);

    session.apply(Action::Go(Page::Documents));
    assert_eq!(session.page, Page::Choice, "no way round by an address");
    for nothing in ["", " \u{0}\u{7f} \n"] {
        let mut session = seal_advised();
        choose(&mut session, &[BlockOne]);
        type_in(&mut session, Field::Otherwise, WHY);
        written(&mut session);
        type_in(&mut session, Field::Otherwise, nothing);
        assert_eq!(session.case().documents(), None, "{nothing:?}");
        session.apply(Action::Go(Page::Choice));
        session.apply(Action::Continue);
        assert_eq!(session.page, Page::Choice, "{nothing:?}");
    }

    type_in(&mut session, Field::Otherwise, WHY);
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Details);
}

#[test]
fn choosing_what_is_advised_demands_nothing() {
    let mut session = seal_advised();
    choose(&mut session, &[Seal]);
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Details);
    assert!(!session.case().basis().unwrap().course.otherwise);
    let documents = written(&mut session).to_text();
    assert!(!documents.contains("Valt i stället"), "{documents}");
}

#[test]
fn a_choice_with_other_answers_has_no_influence_and_comes_back_with_its_own() {
    let mut session = seal_advised();
    choose(&mut session, &[BlockOne]);
    session.apply(Action::Toggle(Circumstance::HarmDisclosed));
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    assert_eq!(asked_for(&session), [BlockOne], "it is the advice now");
    assert!(!session.case().basis().unwrap().course.otherwise);
    session.apply(Action::ChooseRisk(RiskAnswer::Both));
    assert_eq!(
        asked_for(&session),
        [Seal],
        "one was chosen while one was a risk"
    );
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    session.apply(Action::Toggle(Circumstance::HarmDisclosed));
    assert_eq!(asked_for(&session), [BlockOne]);
    assert!(session.case().basis().unwrap().course.otherwise);
}

#[test]
fn a_choice_outlives_midnight() {
    let mut session = seal_advised();
    choose(&mut session, &[BlockOne]);
    session.apply(Action::NewDay(today().succ_opt().unwrap()));
    assert_eq!(asked_for(&session), [BlockOne]);
}

#[test]
fn a_choice_under_one_routine_has_no_influence_under_another() {
    let mut session = seal_advised();
    choose(&mut session, &[]);
    session.apply(Action::ChooseRegion("kronoberg".to_owned()));
    assert!(!session.case().basis().unwrap().course.otherwise);
}

#[test]
fn a_choice_that_the_region_does_not_have_has_no_influence() {
    let mut session = advised("jonkoping", Circumstance::HarmDisclosed, RiskAnswer::One);
    choose(&mut session, &[Seal]);
    assert_eq!(asked_for(&session), [BlockOne]);
}

#[test]
fn a_choice_is_forgotten_with_the_case() {
    let mut session = seal_advised();
    choose(&mut session, &[]);
    type_in(&mut session, Field::Otherwise, WHY);
    session.apply(Action::Clear);
    assert!(!session.has_case());
    assert_eq!(session.fields().text(Field::Otherwise), "");
}

#[test]
fn a_reason_for_one_thing_is_none_for_another_and_comes_back_with_its_own() {
    let mut session = seal_advised();
    choose(&mut session, &[BlockOne]);
    type_in(&mut session, Field::Otherwise, WHY);
    written(&mut session);
    choose(&mut session, &[]);
    assert_eq!(session.fields().text(Field::Otherwise), "");
    assert_eq!(session.case().documents(), None);
    choose(&mut session, &[BlockOne]);
    assert_eq!(session.fields().text(Field::Otherwise), WHY);

    session.apply(Action::ChooseUrgent(true));
    assert_eq!(asked_for(&session), [Seal], "another case");
    choose(&mut session, &[BlockOne]);
    assert_eq!(session.fields().text(Field::Otherwise), "");
}

#[test]
fn a_choice_does_not_outlive_a_birthday_that_changes_the_rules() {
    let mut session = advised_of(
        "2013-11-23",
        "vgr",
        Circumstance::HarmDisclosed,
        RiskAnswer::One,
    );
    choose(&mut session, &[]);
    assert!(session.case().basis().unwrap().course.otherwise);
    session.apply(Action::NewDay(today().succ_opt().unwrap()));
    session.apply(Action::ChooseExtendedAccess(ExtendedAccess::No));
    assert!(!session.case().basis().unwrap().course.otherwise);
}

#[test]
fn choosing_something_else_takes_away_what_was_to_be_mended() {
    let mut session = seal_advised();
    choose(&mut session, &[BlockOne]);
    session.apply(Action::Continue);
    assert!(!session.problems.is_empty());
    session.apply(Action::ChooseMeasures(vec![Seal]));
    assert_eq!(session.problems, []);
}
