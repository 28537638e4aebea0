//! Cases whose every detail is filled in: three under `protect`, and one of each other errand that has
//! a form. Together they use every field.

use chrono::NaiveDate;
use varna_core::{
    guidance::GUIDANCE,
    session::{Action, Field, Page, Question, Session, WorkDetails},
};
use varna_guidance::model::{Circumstance, Measure, RiskAnswer};

use crate::walk::{self, all, procedures, walked};

/// The user's own details, beside those that are filled in everywhere.
const OWN: [(Field, &str); 11] = [
    (Field::DeciderTitle, "verksamhetschef"),
    (Field::RequesterTitle, "barnläkare"),
    (Field::StaffId, "lisla1"),
    (Field::Phone, "010-000 00 00"),
    (Field::Email, "lisa@example.org"),
    (Field::HeadOfUnit, "Cecilia Chef"),
    (Field::OwnPhone, "010-000 00 01"),
    (Field::OwnAddress, "Vägen 1"),
    (Field::OwnEmail, "enheten@example.org"),
    (Field::OwnTeam, "010-000 00 01"),
    (Field::Review, "2026-12-01"),
];

/// Types in a field.
pub(crate) fn type_in(session: &mut Session, field: Field, text: &str) {
    session.apply(Action::Type(field, text.to_owned()));
}

/// An urgent case in VGR, where a seal is advised and a block of both guardians was chosen.
pub(crate) fn of_protect() -> Session {
    let number = "20160402-2390";
    let mut session = asked("vgr", number, Circumstance::HarmDisclosed);
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::ChooseUrgent(true));
    session.apply(Action::Continue);
    session.apply(Action::Go(Page::Choice));
    session.apply(Action::ChooseMeasures(vec![Measure::BlockBoth]));
    type_in(&mut session, Field::Otherwise, "Vården vill det.");
    session.apply(Action::Continue);
    filled_in(&mut session, number);
    session
}

/// A case in Kronoberg where a seal is advised, whose end has to be set.
pub(crate) fn of_seal() -> Session {
    let number = walk::child_of("16-17");
    let mut session = asked("kronoberg", number, Circumstance::EidControl);
    session.apply(Action::ChooseRisk(RiskAnswer::None));
    session.apply(Action::ChooseUrgent(false));
    session.apply(Action::Continue);
    session.apply(Action::Go(Page::Details));
    filled_in(&mut session, number);
    session
}

/// An urgent case in VGR whose call has been made, so that both guardians are named.
pub(crate) fn of_call() -> Session {
    let number = "20160402-2390";
    let mut session = asked("vgr", number, Circumstance::SuspectedHarm);
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::ChooseUrgent(true));
    session.apply(Action::Continue);
    let at = session.today.and_hms_opt(9, 41, 0).unwrap();
    session.apply(Action::Called(at));
    filled_in(&mut session, number);
    session
}

/// A case in a region where one guardian is a risk: in Kronoberg it is decided in consultation, in
/// Jönköping it is confirmed.
pub(crate) fn of_block(region: &str) -> Session {
    let number = "20160402-2390";
    let mut session = asked(region, number, Circumstance::HarmDisclosed);
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::ChooseUrgent(false));
    session.apply(Action::Continue);
    session.apply(Action::Go(Page::Details));
    filled_in(&mut session, number);
    session
}

/// A case of each other errand, the first that has a form and names a guardian or representative.
pub(crate) fn of_errands() -> Vec<Session> {
    let mut sessions: Vec<Session> = Vec::new();
    for (region, procedure) in procedures() {
        if sessions.iter().any(|one| one.errand == procedure.id) {
            continue;
        }
        let cases = all(region, procedure).into_iter().map(|(age, answers)| {
            let mut session = walked(region, procedure, age, &answers);
            walk::fill_in(&mut session, age);
            for (field, text) in OWN {
                type_in(&mut session, field, text);
            }
            session.apply(Action::Go(Page::Documents));
            session
        });
        let mut written = cases.filter(|session| {
            let documents = session.case().documents();
            documents.is_some_and(|documents| !documents.requests.is_empty())
        });
        sessions.extend(written.next());
    }
    assert!(sessions.len() >= 4, "{}", sessions.len());
    sessions
}

/// A case under `protect` as far as the question of the risk.
fn asked(region: &str, number: &str, circumstance: Circumstance) -> Session {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let work = WorkDetails::default();
    let mut session = Session::begin(&GUIDANCE, today, Some(region), work).unwrap();
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, number);
    session.apply(Action::Continue);
    session.apply(Action::Toggle(circumstance));
    session.apply(Action::Continue);
    session
}

/// Fills in every detail, and goes on to the documents.
fn filled_in(session: &mut Session, number: &str) {
    for (field, text) in OWN {
        type_in(session, field, text);
    }
    for (field, text) in [
        (Field::ChildName, "Testa Test"),
        (Field::ChildNumber, number),
        (Field::GuardianName(0), "Vera Test"),
        (Field::GuardianNumber(0), "19900420-2397"),
        (Field::GuardianName(1), "Vidar Test"),
        (Field::GuardianNumber(1), "19901027-2384"),
        (Field::End, "2026-12-22"),
        (Field::Motivation, "Skäl."),
        (Field::Scope, "hela journalen"),
        (Field::Consulted, "Bo Bakjour"),
        (Field::Informed, "Cecilia Chef"),
        (Field::Confirmed, "2026-11-23"),
        (Field::DeciderName, "Cecilia Chef"),
        (Field::RequesterName, "Lisa Läkare"),
        (Field::Unit, "Barnmottagningen"),
    ] {
        type_in(session, field, text);
    }
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Documents, "{:?}", session.problems);
}
