//! The pages: which can be shown, which comes next and before, and what clearing leaves.

use super::*;

#[test]
fn a_page_that_cannot_be_shown_yet_leads_to_the_first_open_question() {
    let mut session = with_child(FIVE);
    for page in [
        Page::Advice,
        Page::Choice,
        Page::Details,
        Page::Documents,
        Page::Done,
    ] {
        session.apply(Action::Go(page));
        assert_eq!(
            session.page,
            Page::Question(Question::Circumstances),
            "{page:?}"
        );
    }
    session.apply(Action::Go(Page::Question(Question::Risk)));
    assert_eq!(session.page, Page::Question(Question::Circumstances));
}

#[test]
fn a_reload_in_the_middle_lands_on_the_first_question() {
    let mut session = session();
    session.apply(Action::Go(Page::Documents));
    assert_eq!(session.page, Page::Question(Question::Child));
    assert!(session.problems.is_empty());
}

#[test]
fn documents_wait_for_whole_details() {
    let mut session = advised(FIVE);
    session.apply(Action::Go(Page::Documents));
    assert_eq!(session.page, Page::Details);
    let mut session = detailed();
    session.apply(Action::Continue);
    assert_eq!(session.problems, []);
    assert_eq!(session.page, Page::Documents);
}

#[test]
fn every_page_leads_back_to_the_page_before_it() {
    let session = advised(FIVE);
    let mut page = Page::Done;
    let mut pages = Vec::new();
    while page != Page::Start {
        page = session.before(page);
        pages.push(page);
    }
    let questions = [Question::Risk, Question::Circumstances, Question::Child].map(Page::Question);
    let results = [Page::Documents, Page::Details, Page::Advice];
    assert_eq!(pages, [&results[..], &questions, &[Page::Start]].concat());
}

#[test]
fn settings_and_about_lead_back_to_a_case_in_progress() {
    for page in [Page::Settings, Page::About] {
        let circumstances = Page::Question(Question::Circumstances);
        for (mut session, before) in [
            (session(), Page::Start),
            (with_child(FIVE), circumstances),
            (advised(FIVE), Page::Advice),
        ] {
            session.apply(Action::Go(page));
            assert_eq!(session.page, page);
            assert_eq!(session.before(page), before);
        }
    }
}

#[test]
fn going_on_without_an_answer_says_what_is_missing_and_stays() {
    let mut session = session();
    session.apply(Action::Go(Page::Question(Question::Child)));
    session.apply(Action::Continue);
    assert_eq!(
        problem(&session, Field::ChildIdentity),
        Some(Problem::Missing)
    );
    assert_eq!(session.page, Page::Question(Question::Child));

    let mut session = with_child(FIVE);
    session.apply(Action::Continue);
    assert_eq!(
        problem(&session, Field::Circumstances),
        Some(Problem::Missing)
    );
    session.apply(Action::ToggleNoCircumstance);
    session.apply(Action::Continue);
    session.apply(Action::Continue);
    assert_eq!(problem(&session, Field::Risk), Some(Problem::Missing));
    assert_eq!(problem(&session, Field::Urgent), Some(Problem::Missing));
}

#[test]
fn clearing_forgets_the_child_and_keeps_the_users_own_details() {
    let mut session = detailed();
    assert!(session.has_case());
    session.apply(Action::Clear);
    assert!(!session.has_case());
    assert_eq!(session.page, Page::Start);
    assert_eq!(session.cleared, Some(Cleared::ByUser));
    assert_eq!(session.fields().text(Field::ChildName), "");
    assert_eq!(session.fields().text(Field::GuardianName(0)), "");
    assert_eq!(session.fields().text(Field::Unit), "Barnmottagningen");
    assert_eq!(session.case().documents(), None);
    session.apply(Action::ForgetWork);
    assert_eq!(session.fields().text(Field::Unit), "");
}

#[test]
fn there_is_nothing_to_choose_in_another_errand_nor_of_a_grown_up() {
    let mut session = detailed();
    session.apply(Action::Visit(Errand::Lift, Page::Start));
    session.apply(Action::ChooseOption(0, "lift-block"));
    session.apply(Action::Go(Page::Choice));
    assert_ne!(session.page, Page::Choice);
    let mut session = with_child(ADULT);
    session.apply(Action::Go(Page::Choice));
    assert_eq!(session.page, Page::Advice);
    let mut session = advised(FIVE);
    session.apply(Action::Go(Page::Choice));
    assert_eq!(session.page, Page::Choice);
    assert_eq!(session.before(Page::Choice), Page::Advice);
}

#[test]
fn a_birthday_at_midnight_leads_to_the_question_that_it_opens() {
    let mut session = advised("2013-11-23");
    session.apply(Action::NewDay(today().succ_opt().unwrap()));
    assert_eq!(session.page, Page::Question(Question::ExtendedAccess));
}

#[test]
fn documents_that_are_no_longer_whole_after_midnight_lead_to_their_details() {
    let tomorrow = today().succ_opt().unwrap();
    let mut session = detailed();
    type_in(&mut session, Field::Review, &tomorrow.to_string());
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Documents);
    session.apply(Action::NewDay(tomorrow));
    assert_eq!(session.page, Page::Details);
}
