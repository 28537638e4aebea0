//! Choosing otherwise than advised: what can be chosen, what is demanded, what is written.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

mod flow;
mod offered;
mod written;

use chrono::NaiveDate;
use strum::VariantArray;
use varna_core::{
    decision::{Course, Decision, Outcome, choices, decide},
    documents::{Documents, Request},
    domain::{
        access::{AccessPicture, Guardians, InForce, MeasureInForce},
        birth_date::BirthDate,
        circumstances::Circumstances,
        facts::Facts,
    },
    guidance::GUIDANCE,
    session::{Action, Field, Page, Problem, Question, Session, WorkDetails},
};
use varna_guidance::model::{
    AlsoAction, Circumstance, ExtendedAccess, GuardianRisk, Measure, Region, RiskAnswer,
};

use Measure::{BlockBoth, BlockOne, Seal};

const WHY: &str = "Den andra föräldern behöver boka vaccination.";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn type_in(session: &mut Session, field: Field, text: &str) {
    session.apply(Action::Type(field, text.to_owned()));
}

/// A session at its advice.
fn advised(region: &str, ticked: Circumstance, risk: RiskAnswer) -> Session {
    advised_of("20160402-2390", region, ticked, risk)
}

/// The same of a child with a number or a birth date.
fn advised_of(child: &str, region: &str, ticked: Circumstance, risk: RiskAnswer) -> Session {
    let work = WorkDetails::default();
    let mut session = Session::begin(&GUIDANCE, today(), Some(region), work).unwrap();
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, child);
    session.apply(Action::Continue);
    session.apply(Action::Toggle(ticked));
    session.apply(Action::Continue);
    session.apply(Action::ChooseRisk(risk));
    session.apply(Action::ChooseUrgent(false));
    session.apply(Action::ChooseExtendedAccess(ExtendedAccess::Unknown));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Advice);
    session
}

/// A seal is advised (V26-19); block-one applied too (C3).
fn seal_advised() -> Session {
    advised("vgr", Circumstance::HarmDisclosed, RiskAnswer::One)
}

fn choose(session: &mut Session, measures: &[Measure]) {
    session.apply(Action::Go(Page::Choice));
    session.apply(Action::ChooseMeasures(measures.to_vec()));
}

fn asked_for(session: &Session) -> Vec<Measure> {
    let course = session.case().basis().unwrap().course.clone();
    course.measures.iter().map(|one| one.terms.id).collect()
}

/// Fills in what every paper needs and goes on to the documents.
fn written(session: &mut Session) -> Documents {
    session.apply(Action::Go(Page::Details));
    assert_eq!(session.page, Page::Details);
    for (field, text) in [
        (Field::ChildName, "Testa Test"),
        (Field::GuardianName(0), "Vera Test"),
        (Field::GuardianNumber(0), "19900420-2397"),
        (Field::GuardianName(1), "Vidar Test"),
        (Field::GuardianNumber(1), "19901027-2384"),
        (Field::End, "2027-05-22"),
        (Field::DeciderName, "Cecilia Chef"),
        (Field::DeciderTitle, "verksamhetschef"),
        (Field::RequesterName, "Lisa Läkare"),
        (Field::Unit, "Barnmottagningen"),
        (Field::Scope, "hela journalen"),
        (Field::Email, "lisa@example.org"),
    ] {
        type_in(session, field, text);
    }
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Documents, "{:?}", session.problems);
    session.case().documents().unwrap().clone()
}
