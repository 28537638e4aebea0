//! The questions: which are asked, and what an answer influences.

use super::*;

#[test]
fn a_common_case_takes_three_pages_of_questions() {
    let mut session = session();
    session.apply(Action::Go(Page::Question(Question::Child)));
    let mut pages = vec![session.page];
    type_in(&mut session, Field::ChildIdentity, FIVE);
    session.apply(Action::Continue);
    pages.push(session.page);
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    session.apply(Action::Continue);
    pages.push(session.page);
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::ChooseUrgent(false));
    session.apply(Action::Continue);
    pages.push(session.page);
    let asked = [Question::Child, Question::Circumstances, Question::Risk].map(Page::Question);
    assert_eq!(pages, [&asked[..], &[Page::Advice]].concat());
    assert_eq!(measures(&session), [(Measure::BlockOne, Strength::Should)]);
}

#[test]
fn extended_access_is_asked_from_13_to_15_only() {
    for (born, asked) in [
        (FIVE, false),
        (FOURTEEN, true),
        ("2010-11-22", false),
        (ADULT, false),
    ] {
        let session = with_child(born);
        assert_eq!(
            session
                .case()
                .holds
                .questions
                .contains(&Question::ExtendedAccess),
            asked,
            "born {born}"
        );
    }
}

#[test]
fn a_grown_up_is_asked_nothing_more() {
    let session = with_child(ADULT);
    assert_eq!(session.page, Page::Advice);
    assert!(matches!(session.case().state(), State::Adult(_)));
}

#[test]
fn an_answer_to_a_question_that_no_longer_applies_has_no_influence() {
    let mut session = advised(FOURTEEN);
    assert_eq!(session.page, Page::Question(Question::ExtendedAccess));
    session.apply(Action::ChooseExtendedAccess(ExtendedAccess::Yes));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Advice);

    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, FIVE);
    session.apply(Action::ChooseWhichChild(WhichChild::Same));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Advice);
    assert_eq!(measures(&session), measures(&advised(FIVE)));
    let decision = &session.case().basis().unwrap().decision;
    assert!(decision.also.is_empty());
}

#[test]
fn a_birth_date_that_corrected_a_number_has_no_influence_on_a_date_typed_after_it() {
    let mut session = with_child("20210508-2388");
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildBirthDate, "2010-01-01");
    assert_eq!(
        session.case().child().born.unwrap().date(),
        NaiveDate::from_ymd_opt(2010, 1, 1).unwrap()
    );
    type_in(&mut session, Field::ChildIdentity, FIVE);
    assert_eq!(
        session.case().child().born.unwrap().date(),
        NaiveDate::from_ymd_opt(2021, 5, 8).unwrap()
    );
}

#[test]
fn changing_an_answer_keeps_the_others_and_leads_back_to_the_advice() {
    let mut session = advised(FIVE);
    session.apply(Action::Go(Page::Question(Question::Circumstances)));
    session.apply(Action::Toggle(Circumstance::HarmDisclosed));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Advice);
    assert!(
        session
            .answers
            .circumstances
            .contains(Circumstance::SuspectedHarm)
    );
    assert_eq!(measures(&session), [(Measure::Seal, Strength::Should)]);
}

#[test]
fn a_changed_answer_that_opens_a_question_asks_that_question_only() {
    let mut session = advised(FIVE);
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, FOURTEEN);
    session.apply(Action::ChooseWhichChild(WhichChild::Same));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Question(Question::ExtendedAccess));
}

#[test]
fn none_of_these_and_a_circumstance_exclude_each_other() {
    let mut session = with_child(FIVE);
    session.apply(Action::Toggle(Circumstance::Honour));
    session.apply(Action::ToggleNoCircumstance);
    assert!(session.answers.circumstances.is_empty());
    session.apply(Action::Toggle(Circumstance::Honour));
    assert!(!session.answers.no_circumstance);
}

#[test]
fn a_birth_date_after_today_is_refused_and_kept_as_typed() {
    let session = with_child("2026-11-23");
    assert_eq!(
        problem(&session, Field::ChildIdentity),
        Some(Problem::BornInFuture)
    );
    assert_eq!(session.fields().text(Field::ChildIdentity), "2026-11-23");
}

#[test]
fn a_number_proposes_the_birth_date_and_fills_in_the_details() {
    let session = with_child("20210508-2388");
    assert_eq!(
        session.case().child().born.unwrap().date(),
        NaiveDate::from_ymd_opt(2021, 5, 8).unwrap()
    );
    assert_eq!(session.fields().text(Field::ChildNumber), "20210508-2388");
}

#[test]
fn a_number_without_a_birth_date_asks_for_it() {
    let session = with_child("200600852388");
    assert!(problem(&session, Field::ChildBirthDate).is_some());
}

#[test]
fn the_advice_follows_the_day() {
    let mut session = advised("2013-11-23");
    assert_eq!(measures(&session), [(Measure::BlockOne, Strength::Should)]);
    session.apply(Action::NewDay(today().succ_opt().unwrap()));
    assert_eq!(
        session.first_open_question(),
        Some(Question::ExtendedAccess)
    );
}

#[test]
fn an_unknown_region_changes_nothing() {
    let mut session = session();
    session.apply(Action::ChooseRegion("atlantis".to_owned()));
    assert_eq!(session.region.id, "vgr");
}

#[test]
fn a_hidden_number_is_told_of_as_such_wherever_it_is_typed() {
    for hidden in [
        "20160402-XXXX",
        "160402-XXXX",
        "20160402-****",
        "20160402XXXX",
    ] {
        let session = with_child(hidden);
        let masked = Some(Problem::Number(PersonNumberError::Masked));
        assert_eq!(problem(&session, Field::ChildIdentity), masked, "{hidden}");
        for field in [Field::ChildNumber, Field::GuardianNumber(0)] {
            let mut session = detailed();
            type_in(&mut session, field, hidden);
            session.apply(Action::Continue);
            assert_eq!(problem(&session, field), masked, "{field:?} {hidden}");
            assert_eq!(session.case().documents(), None);
        }
    }
}
