//! The flow: which questions are asked, what an answer influences, what is kept and cleared.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

use chrono::NaiveDate;
use varna::{
    decision::Outcome,
    guidance::GUIDANCE,
    session::{
        Action, Cleared, Field, FieldProblem, Page, Problem, Question, Session, WorkDetails,
    },
};
use varna_guidance::model::{Circumstance, ExtendedAccess, Measure, RiskAnswer, Strength};

const FIVE: &str = "2021-03-09";
const FOURTEEN: &str = "2012-02-27";
const ADULT: &str = "1990-01-11";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn session() -> Session {
    Session::begin(&GUIDANCE, today(), Some("vgr"), WorkDetails::default()).unwrap()
}

fn type_in(session: &mut Session, field: Field, text: &str) {
    session.apply(Action::Type(field, text.to_owned()));
}

/// A session on the question after the child's.
fn with_child(born: &str) -> Session {
    let mut session = session();
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, born);
    session.apply(Action::Continue);
    session
}

/// A session that has come to its advice: suspicion, one guardian a risk, not urgent.
fn advised(born: &str) -> Session {
    let mut session = with_child(born);
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    session.apply(Action::Continue);
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::ChooseUrgent(false));
    session.apply(Action::Continue);
    session
}

/// A session with every detail that a request for one guardian's block needs.
fn detailed() -> Session {
    let mut session = advised(FIVE);
    session.apply(Action::Continue);
    for (field, text) in [
        (Field::ChildName, "Testa Test"),
        (Field::ChildNumber, "20210508-2388"),
        (Field::GuardianName(0), "Vera Test"),
        (Field::GuardianNumber(0), "19900420-2397"),
        (Field::DeciderName, "Chef Test"),
        (Field::RequesterName, "Lisa Läkare"),
        (Field::Unit, "Barnmottagningen"),
    ] {
        type_in(&mut session, field, text);
    }
    session
}

/// How many guardians the details ask for.
fn guardians(session: &Session) -> usize {
    session.needs().unwrap().guardians
}

fn measures(session: &Session) -> Vec<(Measure, Strength)> {
    match session.outcome() {
        Some(Outcome::Child(decision)) => decision
            .measures
            .iter()
            .map(|one| (one.terms.id, one.strength))
            .collect(),
        Some(Outcome::Adult(_)) | None => Vec::new(),
    }
}

fn problem(session: &Session, field: Field) -> Option<Problem> {
    let at = |one: &&FieldProblem| one.field == field;
    session
        .problems
        .iter()
        .find(at)
        .map(|one| one.problem.clone())
}

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
            session.questions().contains(&Question::ExtendedAccess),
            asked,
            "born {born}"
        );
    }
}

#[test]
fn a_grown_up_is_asked_nothing_more() {
    let session = with_child(ADULT);
    assert_eq!(session.page, Page::Advice);
    assert!(matches!(session.outcome(), Some(Outcome::Adult(_))));
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
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Advice);
    assert_eq!(measures(&session), measures(&advised(FIVE)));
    let Some(Outcome::Child(decision)) = session.outcome() else {
        panic!("no decision")
    };
    assert!(decision.also.is_empty());
}

#[test]
fn a_birth_date_that_corrected_a_number_has_no_influence_on_a_date_typed_after_it() {
    let mut session = with_child("20210508-2388");
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildBirthDate, "2010-01-01");
    assert_eq!(
        session.born().unwrap().date(),
        NaiveDate::from_ymd_opt(2010, 1, 1).unwrap()
    );
    type_in(&mut session, Field::ChildIdentity, FIVE);
    assert_eq!(
        session.born().unwrap().date(),
        NaiveDate::from_ymd_opt(2021, 3, 9).unwrap()
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
fn a_page_that_cannot_be_shown_yet_leads_to_the_first_open_question() {
    let mut session = with_child(FIVE);
    for page in [Page::Advice, Page::Details, Page::Documents, Page::Done] {
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
        assert_eq!(session().before(page), Page::Start);
        let circumstances = Page::Question(Question::Circumstances);
        assert_eq!(with_child(FIVE).before(page), circumstances);
        assert_eq!(advised(FIVE).before(page), Page::Advice);
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
fn a_birth_date_after_today_is_refused_and_kept_as_typed() {
    let session = with_child("2026-11-23");
    assert_eq!(
        problem(&session, Field::ChildIdentity),
        Some(Problem::BornInFuture)
    );
    assert_eq!(session.text(Field::ChildIdentity), "2026-11-23");
}

#[test]
fn a_number_proposes_the_birth_date_and_fills_in_the_details() {
    let session = with_child("20210508-2388");
    assert_eq!(
        session.born().unwrap().date(),
        NaiveDate::from_ymd_opt(2021, 5, 8).unwrap()
    );
    assert_eq!(session.text(Field::ChildNumber), "20210508-2388");
}

#[test]
fn a_number_without_a_birth_date_asks_for_it() {
    let session = with_child("200600852388");
    assert!(problem(&session, Field::ChildBirthDate).is_some());
}

#[test]
fn the_motivation_follows_the_answers_until_it_is_edited() {
    let mut session = advised(FIVE);
    let proposed = session.text(Field::Motivation);
    assert!(proposed.contains("misstanke"), "{proposed}");
    session.apply(Action::Toggle(Circumstance::PlacedChild));
    assert!(session.text(Field::Motivation).contains("placerat"));
    type_in(&mut session, Field::Motivation, "Egen motivering");
    session.apply(Action::Toggle(Circumstance::Honour));
    assert_eq!(session.text(Field::Motivation), "Egen motivering");
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
        (Field::From, "2034-03-09", Problem::FromAfterLimit),
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
        assert_eq!(session.text(field), text);
        assert_eq!(session.text(Field::ChildNumber), "20210508-2388");
    }
}

#[test]
fn the_day_before_a_block_ends_is_the_last_day_it_can_begin() {
    let mut session = detailed();
    type_in(&mut session, Field::From, "2034-03-08");
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
fn clearing_forgets_the_child_and_keeps_the_users_own_details() {
    let mut session = detailed();
    assert!(session.has_case());
    session.apply(Action::Clear);
    assert!(!session.has_case());
    assert_eq!(session.page, Page::Start);
    assert_eq!(session.cleared, Some(Cleared::ByUser));
    assert_eq!(session.text(Field::ChildName), "");
    assert_eq!(session.text(Field::GuardianName(0)), "");
    assert_eq!(session.text(Field::Unit), "Barnmottagningen");
    assert_eq!(session.documents(), None);
    session.apply(Action::ForgetWork);
    assert_eq!(session.text(Field::Unit), "");
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
