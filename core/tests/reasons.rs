//! What a decision says beside its measures: what each reason means for the result and in which
//! order they are told, what rests on our reading alone, and when urgency is a first step.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "in a helper of the tests it fails the test, as it should"
)]

use strum::VariantArray;
use varna_core::{
    decision::{
        Advice, Decision, Outcome,
        Role::{self, Adds, Advises, AlsoApplied, Explains},
        decide,
    },
    domain::{birth_date::BirthDate, facts::Facts},
    guidance::GUIDANCE,
};
use varna_guidance::model::{
    AlsoAction,
    Circumstance::{
        self, CoerciveMeasures, CustodyDispute, CustodyInvestigated, HarmDisclosed, Honour,
        PlacedChild, ReportMade, SignificantHarm, SuspectedHarm, ThirdPartyInfo,
    },
    ExtendedAccess, GuardianRisk as Risk,
    Measure::{self, BlockBoth, BlockOne, Seal},
    Strength::{self, Consider, Should},
};

const TWO_YEARS: &str = "2024-03-09";
const FOURTEEN: &str = "2012-03-09";
const SEVENTEEN: &str = "2009-03-09";

#[test]
fn a_reason_advises_adds_or_explains() {
    let decision = decided("vgr", &facts(FOURTEEN, &[SuspectedHarm]));
    let expected = [
        (Advises(Seal), "suspected-harm-from-13", Some(Consider)),
        (Adds, "extended-access", None),
        (Explains, "block-over-at-13", None),
    ];
    assert_eq!(told(&decision), expected);
}

#[test]
fn what_an_advised_measure_covers_is_told_last_as_what_also_applied() {
    let facts = facts(TWO_YEARS, &[HarmDisclosed, SuspectedHarm]);
    let expected = [
        (Advises(Seal), "harm-disclosed", Some(Should)),
        (
            AlsoApplied(BlockBoth),
            "suspected-harm-under-13",
            Some(Consider),
        ),
    ];
    assert_eq!(told(&decided("vgr", &facts)), expected);
}

#[test]
fn of_one_role_the_strongest_is_told_first_and_then_by_ground() {
    let facts = Facts {
        guardian_risk: Risk::One,
        ..facts(TWO_YEARS, &[ReportMade, CoerciveMeasures, SuspectedHarm])
    };
    let expected = [
        (Advises(BlockOne), "risk-one-under-13", Some(Should)),
        (
            Advises(BlockOne),
            "coercive-measures-guardian-suspected",
            Some(Should),
        ),
        (Advises(BlockOne), "suspected-harm-under-13", Some(Consider)),
        (Advises(BlockOne), "report-made-under-13", Some(Consider)),
    ];
    assert_eq!(told(&decided("vgr", &facts)), expected);
}

#[test]
fn a_strength_that_every_strongest_reason_infers_is_our_reading() {
    let alone = decided("jamtland-harjedalen", &facts(TWO_YEARS, &[HarmDisclosed]));
    assert!(alone.measure(BlockBoth).unwrap().inferred);

    // Custody under investigation speaks for the seal in the routine's own words, but less strongly.
    let facts = facts(TWO_YEARS, &[Honour, CustodyInvestigated]);
    let seal = decided("vgr", &facts);
    let seal = seal.measure(Seal).unwrap();
    assert_eq!((seal.strength, seal.inferred), (Should, true));
}

#[test]
fn a_strength_that_the_routine_gives_for_one_reason_is_no_reading_of_ours() {
    let said = facts(TWO_YEARS, &[SignificantHarm]);
    assert!(!block_is_inferred(&said));
    let beside = facts(TWO_YEARS, &[SignificantHarm, HarmDisclosed]);
    assert!(!block_is_inferred(&beside));
}

#[test]
fn the_tree_has_a_branch_for_each_role_and_a_rule_once_with_all_its_grounds() {
    let ticked = [
        HarmDisclosed,
        SuspectedHarm,
        ReportMade,
        ThirdPartyInfo,
        PlacedChild,
    ];
    let decision = decided("vgr", &facts(TWO_YEARS, &ticked));
    let tree: Vec<_> = (decision.because().branches.into_iter())
        .map(|branch| {
            let rules = branch.rules.iter();
            let rules = rules.map(|one| (&*one.rule.id, one.grounds.len(), one.strength));
            (branch.role, branch.covered_by, rules.collect::<Vec<_>>())
        })
        .collect();
    let advised = vec![("harm-disclosed", 1, Some(Should))];
    let covered = vec![
        ("third-party-or-placed-under-13", 2, Some(Should)),
        ("suspected-harm-under-13", 1, Some(Consider)),
        ("report-made-under-13", 1, Some(Consider)),
    ];
    let expected = [
        (Advises(Seal), vec![], advised),
        (AlsoApplied(BlockBoth), vec![Seal], covered),
    ];
    assert_eq!(tree, expected);
}

#[test]
fn a_decision_is_bare_only_without_a_reason_and_without_a_gap() {
    assert!(decided("vgr", &facts(TWO_YEARS, &[])).is_bare());
    assert!(!decided("vgr", &facts(TWO_YEARS, &[SuspectedHarm])).is_bare());
    let gap = decided("vgr", &facts(TWO_YEARS, &[CustodyDispute]));
    assert!(gap.reasons.is_empty() && !gap.is_bare());
}

#[test]
fn advice_shows_each_measure_with_its_strength_and_each_action() {
    let advice = decided("vgr", &facts(FOURTEEN, &[SuspectedHarm])).advice();
    let shown = format!("{advice:?}");
    assert_eq!(
        shown,
        r#"{"seal": "consider", "revoke-extended-access": "also"}"#
    );
}

#[test]
fn advice_holds_what_it_was_made_of_and_nothing_else() {
    for &measure in Measure::VARIANTS {
        for &strength in Strength::VARIANTS {
            let alone = Advice::new([(measure, strength)], []);
            assert!(alone.measures().eq([(measure, strength)]), "{alone:?}");
            assert_eq!(alone.actions().count(), 0, "{alone:?}");
        }
    }
    for &action in AlsoAction::VARIANTS {
        let alone = Advice::new([], [action]);
        assert!(alone.actions().eq([action]), "{alone:?}");
        assert_eq!(alone.measures().count(), 0, "{alone:?}");
    }
}

#[test]
fn urgency_is_a_first_step_only_where_a_block_follows() {
    let urgent = |facts| Facts {
        urgent: true,
        ..facts
    };
    let region = "jamtland-harjedalen";
    let blocked = decided(region, &urgent(facts(TWO_YEARS, &[CustodyDispute])));
    assert!(blocked.first_step.is_some());
    let calm = decided(region, &facts(TWO_YEARS, &[CustodyDispute]));
    assert_eq!(calm.first_step, None);
    let sealed = decided(region, &urgent(facts(SEVENTEEN, &[HarmDisclosed])));
    assert!(sealed.measure(Seal).is_some());
    assert_eq!(sealed.first_step, None);
}

fn block_is_inferred(facts: &Facts) -> bool {
    let decision = decided("jamtland-harjedalen", facts);
    decision.measure(BlockBoth).unwrap().inferred
}

/// The role, the rule and the strength of each reason, in the order in which they are told.
fn told(decision: &Decision<'static>) -> Vec<(Role, &'static str, Option<Strength>)> {
    let reasons = decision.reasons.iter();
    reasons
        .map(|reason| (reason.role, &*reason.rule.id, reason.strength))
        .collect()
}

fn decided(region: &str, facts: &Facts) -> Decision<'static> {
    let region = GUIDANCE.region(region).unwrap();
    match decide(region, facts).unwrap() {
        Outcome::Child(decision) => decision,
        Outcome::Adult(_) => panic!("{facts:?} is no child"),
    }
}

fn facts(born: &str, circumstances: &[Circumstance]) -> Facts {
    Facts {
        today: "2026-11-22".parse().unwrap(),
        born: BirthDate::new(born.parse().unwrap()),
        circumstances: circumstances.iter().copied().collect(),
        guardian_risk: Risk::None,
        urgent: false,
        extended_access: ExtendedAccess::Unknown,
    }
}
