//! The flow: which questions are asked, what an answer influences, what is kept and cleared.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

mod absent;
mod call;
mod called;
mod details;
mod pages;
mod questions;
mod region;
mod sibling;
mod typed;
mod weighing;
mod which_child;
mod whose;
mod withdrawn;

use chrono::NaiveDate;
use varna_core::{
    documents::Documents,
    domain::person_number::PersonNumberError,
    guidance::GUIDANCE,
    session::{
        Action, Cleared, Field, FieldProblem, Page, Problem, Question, Session, State, WhichChild,
        WorkDetails,
    },
};
use varna_guidance::model::{Circumstance, Errand, ExtendedAccess, Measure, RiskAnswer, Strength};

/// Of the number that is typed for the child.
const FIVE: &str = "2021-05-08";
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
    answer(&mut session);
    session
}

/// From the question after the child's to the advice.
fn answer(session: &mut Session) {
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    session.apply(Action::Continue);
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::ChooseUrgent(false));
    session.apply(Action::Continue);
}

/// A session with every detail that a request for one guardian's block needs.
fn detailed() -> Session {
    let mut session = advised(FIVE);
    session.apply(Action::Continue);
    fill_in(&mut session, "20210508-2388");
    session
}

/// Types every detail that a request for one guardian's block needs.
fn fill_in(session: &mut Session, number: &str) {
    for (field, text) in [
        (Field::ChildName, "Testa Test"),
        (Field::ChildNumber, number),
        (Field::GuardianName(0), "Vera Test"),
        (Field::GuardianNumber(0), "19900420-2397"),
        (Field::DeciderName, "Chef Test"),
        (Field::RequesterName, "Lisa Läkare"),
        (Field::Unit, "Barnmottagningen"),
    ] {
        type_in(session, field, text);
    }
    let needs = session.case().needs().cloned().unwrap_or_default();
    if needs.scope {
        type_in(session, Field::Scope, "hela journalen");
    }
    if needs.email {
        type_in(session, Field::Email, "lisa@example.org");
    }
}

/// A session of a region at its advice on a child, with an answer on the rest.
fn advised_in(
    region: &str,
    child: &str,
    ticked: &[Circumstance],
    risk: RiskAnswer,
    urgent: bool,
) -> Session {
    let mut session = session();
    session.apply(Action::ChooseRegion(region.to_owned()));
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, child);
    session.apply(Action::Continue);
    for &one in ticked {
        session.apply(Action::Toggle(one));
    }
    if ticked.is_empty() {
        session.apply(Action::ToggleNoCircumstance);
    }
    session.apply(Action::Continue);
    session.apply(Action::ChooseRisk(risk));
    session.apply(Action::ChooseUrgent(urgent));
    session.apply(Action::ChooseExtendedAccess(ExtendedAccess::No));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Advice, "{:?}", session.problems);
    session
}

/// What is asked for in the end.
fn asked_for(session: &Session) -> Vec<Measure> {
    let course = &session.case().basis().unwrap().course;
    course.measures.iter().map(|one| one.terms.id).collect()
}

/// The documents, whose page can be reached.
fn written(session: &mut Session) -> Documents {
    session.apply(Action::Go(Page::Documents));
    let shown = session.page;
    if shown != Page::Documents {
        session.apply(Action::Continue);
    }
    assert_eq!(
        session.page,
        Page::Documents,
        "{shown:?} {:?}",
        session.problems
    );
    session.case().documents().unwrap().clone()
}

/// How many guardians the details ask for.
fn guardians(session: &Session) -> usize {
    session.case().needs().unwrap().guardians.len()
}

fn measures(session: &Session) -> Vec<(Measure, Strength)> {
    let basis = session.case().basis().into_iter();
    basis
        .flat_map(|basis| &basis.decision.measures)
        .map(|one| (one.terms.id, one.strength))
        .collect()
}

fn problem(session: &Session, field: Field) -> Option<Problem> {
    let at = |one: &&FieldProblem| one.field == field;
    session
        .problems
        .iter()
        .find(at)
        .map(|one| one.problem.clone())
}
