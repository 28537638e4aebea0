//! The cases that documents are written for, and all that is written into them.

use chrono::NaiveDate;
use varna_core::{
    decision::{Course, Decision, Outcome, Until, decide},
    documents::{
        Basis,
        particulars::{Child, Contact, DecisionMaker, Guardian, Particulars, Requester, Siblings},
    },
    domain::{birth_date::BirthDate, facts::Facts, person_number::PersonNumber},
    guidance::GUIDANCE,
};
use varna_guidance::model::{Circumstance, ExtendedAccess, Measure, RiskAnswer};

/// A case to write documents for.
pub(crate) struct Case {
    pub(crate) region: &'static str,
    pub(crate) born: (i32, u32, u32),
    pub(crate) circumstances: &'static [Circumstance],
    pub(crate) risk: RiskAnswer,
    pub(crate) urgent: bool,
}

/// A ten-year-old in VGR, suspicion, one guardian a risk, not urgent.
pub(crate) const COMMON: Case = Case {
    region: "vgr",
    born: (2016, 4, 2),
    circumstances: &[Circumstance::SuspectedHarm],
    risk: RiskAnswer::One,
    urgent: false,
};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn number(text: &str) -> PersonNumber {
    PersonNumber::parse(text, today(), &[]).unwrap()
}

pub(crate) fn basis(case: &Case) -> Basis<'static> {
    let region = GUIDANCE.region(case.region).unwrap();
    let (year, month, day) = case.born;
    let facts = Facts {
        today: today(),
        born: BirthDate::new(NaiveDate::from_ymd_opt(year, month, day).unwrap()),
        circumstances: case.circumstances.iter().copied().collect(),
        guardian_risk: case.risk.risk(),
        urgent: case.urgent,
        extended_access: ExtendedAccess::No,
    };
    let Ok(Outcome::Child(decision)) = decide(region, &facts) else {
        panic!("not a child");
    };
    Basis {
        guidance: &GUIDANCE,
        region,
        facts,
        risk: case.risk,
        course: Course::as_advised(&decision),
        ordered: None,
        decision,
    }
}

/// Particulars as complete as they can be, with a chosen end where one is demanded.
pub(crate) fn particulars(decision: &Decision) -> Particulars {
    let chosen = decision
        .measures
        .iter()
        .any(|one| one.until == Until::Chosen);
    let guardian = |name: &str, text: &str| Guardian {
        name: name.to_owned(),
        number: Some(number(text)),
        number_unknown: false,
        protected: false,
        concerned: true,
        role: String::new(),
        opens: false,
    };
    let mut guardians = vec![guardian("Vera Test", "19900420-2397")];
    if decision.measure(Measure::BlockOne).is_none() {
        guardians.push(guardian("Vidar Test", "19901027-2384"));
    }
    Particulars {
        child: Some(Child {
            name: "Testa Test".to_owned(),
            number: Some(number("20160402-2390")),
        }),
        guardians,
        requester: Requester {
            name: "Lisa Läkare".to_owned(),
            title: "barnläkare".to_owned(),
            staff_id: "lisla1".to_owned(),
            unit: "Barnmottagningen".to_owned(),
            phone: "010-000 00 00".to_owned(),
            email: "lisa.lakare@example.se".to_owned(),
            head_of_unit: "Cecilia Chef".to_owned(),
        },
        decided_by: DecisionMaker {
            name: "Cecilia Chef".to_owned(),
            title: "verksamhetschef".to_owned(),
        },
        from: today(),
        end: chosen.then(|| NaiveDate::from_ymd_opt(2027, 5, 23).unwrap()),
        review: NaiveDate::from_ymd_opt(2027, 5, 22),
        motivation: "Motivering i fri text.".to_owned(),
        scope: "hela journalen".to_owned(),
        siblings: Siblings::Needed,
        contact: Contact::default(),
        assessed: assessed(decision),
        today: today(),
        ..Particulars::default()
    }
}

/// Nothing of what the measures demand has been assessed yet: it never stands in the way.
fn assessed(decision: &Decision) -> Vec<(String, bool)> {
    let measures = decision.measures.iter();
    let demanded = measures.flat_map(|one| &one.terms.assess);
    let mut all: Vec<_> = demanded.map(|line| (line.text.clone(), false)).collect();
    all.dedup();
    all
}
