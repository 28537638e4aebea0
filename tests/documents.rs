//! What is written: a snapshot of every document, for every measure of every region.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

use chrono::NaiveDate;
use varna::{
    decision::{Course, Decision, Outcome, Until, decide},
    documents::{
        Basis, Documents,
        particulars::{Child, Contact, DecisionMaker, Guardian, Particulars, Requester, Siblings},
        write,
    },
    domain::{birth_date::BirthDate, facts::Facts, person_number::PersonNumber},
    guidance::GUIDANCE,
};
use varna_guidance::model::{Circumstance, ExtendedAccess, Measure, RiskAnswer};

/// A case to write documents for.
struct Case {
    region: &'static str,
    born: (i32, u32, u32),
    circumstances: &'static [Circumstance],
    risk: RiskAnswer,
    urgent: bool,
}

/// A ten-year-old in VGR, suspicion, one guardian a risk, not urgent.
const COMMON: Case = Case {
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

fn basis(case: &Case) -> Basis<'static> {
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
        decision,
    }
}

/// Particulars as complete as they can be, with a chosen end where one is demanded.
fn particulars(decision: &Decision) -> Particulars {
    let chosen = decision
        .measures
        .iter()
        .any(|one| one.until == Until::Chosen);
    let guardian = |name: &str, text: &str| Guardian {
        name: name.to_owned(),
        number: Some(number(text)),
        protected: false,
    };
    let mut guardians = vec![guardian("Vera Test", "19900420-2397")];
    if decision.measure(Measure::BlockOne).is_none() {
        guardians.push(guardian("Vidar Test", "19901027-2384"));
    }
    Particulars {
        child: Some(Child {
            name: "Testa Test".to_owned(),
            number: number("20160402-2390"),
        }),
        representative: None,
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
        otherwise: String::new(),
        siblings: Siblings::Needed,
        contact: Contact::default(),
        assessed: Vec::new(),
    }
}

fn documents(case: &Case) -> Documents {
    let basis = basis(case);
    write(&basis, &particulars(&basis.decision))
}

/// Fails unless the case comes to exactly the measures, then takes the snapshot.
fn snapshot(name: &str, case: &Case, measures: &[Measure]) {
    let advised: Vec<_> = basis(case)
        .decision
        .measures
        .iter()
        .map(|one| one.terms.id)
        .collect();
    assert_eq!(advised, measures, "{name}");
    insta::assert_snapshot!(name, documents(case).to_text());
}

#[test]
fn vgr_block_of_one_guardian() {
    snapshot("vgr-block-one", &COMMON, &[Measure::BlockOne]);
    let urgent = Case {
        urgent: true,
        ..COMMON
    };
    snapshot("vgr-block-one-urgent", &urgent, &[Measure::BlockOne]);
}

#[test]
fn vgr_block_of_both_guardians() {
    let case = Case {
        circumstances: &[Circumstance::PlacedChild],
        risk: RiskAnswer::None,
        ..COMMON
    };
    snapshot("vgr-block-both", &case, &[Measure::BlockBoth]);
    let urgent = Case {
        urgent: true,
        ..case
    };
    snapshot("vgr-block-both-urgent", &urgent, &[Measure::BlockBoth]);
}

#[test]
fn vgr_seal_on_other_grounds_than_protected_identity() {
    let case = Case {
        circumstances: &[Circumstance::HarmDisclosed],
        ..COMMON
    };
    snapshot("vgr-seal", &case, &[Measure::Seal]);
    let urgent = Case {
        urgent: true,
        ..case
    };
    snapshot("vgr-seal-urgent", &urgent, &[Measure::Seal]);
}

#[test]
fn vgr_seal_with_protected_identity_has_the_form_named_for_it() {
    for (name, circumstance) in [
        (
            "vgr-seal-child-protected",
            Circumstance::ChildProtectedIdentity,
        ),
        (
            "vgr-seal-guardian-protected",
            Circumstance::GuardianProtectedIdentity,
        ),
    ] {
        let circumstances = match circumstance {
            Circumstance::ChildProtectedIdentity => &[Circumstance::ChildProtectedIdentity],
            _ => &[Circumstance::GuardianProtectedIdentity],
        };
        let case = Case {
            circumstances,
            risk: RiskAnswer::None,
            ..COMMON
        };
        snapshot(name, &case, &[Measure::Seal]);
        let form = &documents(&case).requests[0];
        assert!(form.official);
        assert_eq!(
            form.title,
            "Försegling av barns journal via nätet vid skyddat id och låsning av 1177-konto"
        );
    }
}

#[test]
fn every_measure_of_the_other_regions() {
    for region in ["kronoberg", "jonkoping", "jamtland-harjedalen"] {
        for (name, urgent) in [("block-one", false), ("block-one-urgent", true)] {
            let case = Case {
                region,
                urgent,
                ..COMMON
            };
            insta::assert_snapshot!(format!("{region}-{name}"), documents(&case).to_text());
        }
        let both = Case {
            region,
            risk: RiskAnswer::Both,
            ..COMMON
        };
        snapshot(
            &format!("{region}-block-both"),
            &both,
            &[Measure::BlockBoth],
        );
    }
    for region in ["kronoberg", "jamtland-harjedalen"] {
        let case = Case {
            region,
            born: (2010, 2, 3),
            circumstances: &[Circumstance::EidControl],
            risk: RiskAnswer::None,
            urgent: false,
        };
        snapshot(&format!("{region}-seal"), &case, &[Measure::Seal]);
    }
}

#[test]
fn no_more_than_the_name_is_written_of_a_guardian_with_protected_identity() {
    let case = Case {
        circumstances: &[Circumstance::GuardianProtectedIdentity],
        risk: RiskAnswer::None,
        urgent: true,
        ..COMMON
    };
    let basis = basis(&case);
    let mut given = particulars(&basis.decision);
    given.guardians[1].protected = true;
    let text = write(&basis, &given).to_text();
    assert!(text.contains("Vidar Test"));
    assert!(!text.contains("19901027-2384"), "{text}");
    assert!(text.contains("19900420-2397"));
}

#[test]
fn the_note_has_the_six_elements_the_sibling_question_and_the_guidances_date_and_number() {
    let note = documents(&COMMON).note;
    let titles: Vec<_> = note.entries.iter().map(|entry| &*entry.title).collect();
    assert_eq!(
        titles,
        [
            "Åtgärd",
            "Gäller",
            "Period",
            "Motivering",
            "Beslut fattat av",
            "Förnyat beslut",
            "Syskon"
        ]
    );
    assert!(note.entries.iter().all(|entry| !entry.text.is_empty()));
    assert!(note.reference.contains("2026-03-26"), "{}", note.reference);
    assert!(
        note.reference.contains("RS 2026-01475"),
        "{}",
        note.reference
    );
}

#[test]
fn the_date_for_a_renewed_decision_is_left_out_when_there_is_none() {
    let basis = basis(&COMMON);
    let mut given = particulars(&basis.decision);
    given.review = None;
    let documents = write(&basis, &given);
    assert!(!documents.to_text().contains("Förnyat beslut"));
}

#[test]
fn there_is_a_phone_script_only_when_it_is_urgent() {
    assert_eq!(documents(&COMMON).phone, None);
    let script = documents(&Case {
        urgent: true,
        ..COMMON
    })
    .phone
    .unwrap();
    assert_eq!(script.phone.as_deref(), Some("010-47 37 100, knappval 5"));
}
