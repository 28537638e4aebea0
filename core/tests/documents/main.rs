//! What is written: a snapshot of every document, for every measure of every region.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

mod case;
mod message;
mod phone;
mod placeholders;

use varna_core::documents::{Documents, write};
use varna_guidance::model::{Circumstance, Measure, RiskAnswer};

use case::{COMMON, Case, basis, particulars};
use placeholders::plain;

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
    let text = plain(&documents(case).to_text());
    insta::assert_snapshot!(name, text);
}

/// The same case when it is not urgent and when it is, where the same is advised.
fn calm_and_urgent(name: &str, case: &Case, measures: &[Measure]) {
    snapshot(name, case, measures);
    let urgent = Case {
        urgent: true,
        ..*case
    };
    snapshot(&format!("{name}-urgent"), &urgent, measures);
}

#[test]
fn vgr_block_of_one_guardian() {
    calm_and_urgent("vgr-block-one", &COMMON, &[Measure::BlockOne]);
}

#[test]
fn vgr_block_of_both_guardians() {
    let case = Case {
        circumstances: &[Circumstance::PlacedChild],
        risk: RiskAnswer::None,
        ..COMMON
    };
    calm_and_urgent("vgr-block-both", &case, &[Measure::BlockBoth]);
}

#[test]
fn vgr_seal_on_other_grounds_than_protected_identity() {
    let case = Case {
        circumstances: &[Circumstance::HarmDisclosed],
        ..COMMON
    };
    calm_and_urgent("vgr-seal", &case, &[Measure::Seal]);
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
        let one = Case { region, ..COMMON };
        snapshot(&format!("{region}-block-one"), &one, &[Measure::BlockOne]);
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
fn what_is_urgent_in_the_other_regions() {
    for (region, name, measure) in [
        ("kronoberg", "block-one-urgent", Measure::BlockOne),
        ("jonkoping", "block-one-urgent", Measure::BlockOne),
        // There all guardians are blocked at first (JH-14), whomever the risk comes from.
        ("jamtland-harjedalen", "risk-one-urgent", Measure::BlockBoth),
    ] {
        let case = Case {
            region,
            urgent: true,
            ..COMMON
        };
        snapshot(&format!("{region}-{name}"), &case, &[measure]);
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
            "Ska blockeras",
            "Period",
            "Motivering",
            "Beslut fattat av",
            "Förnyat beslut",
            "Menprövning",
            "Syskon"
        ]
    );
    assert!(note.entries.iter().all(|entry| !entry.text.is_empty()));
    let reference = "Enligt: VGR:s vägledning 2026-03-26, RS 2026-01475. Framtaget med Värna ";
    assert!(note.foot.starts_with(reference), "{}", note.foot);
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
