//! What stands beside what: a measure is covered only by one that is advised at least as strongly,
//! and urgency closes out all without making a possibility a recommendation.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "in a helper of the tests it fails the test, as it should"
)]

use varna_core::{
    decision::{
        Course, Decision, Outcome,
        Role::{Adds, Advises, AlsoApplied, Explains},
        decide,
    },
    domain::{birth_date::BirthDate, facts::Facts},
    guidance::GUIDANCE,
};
use varna_guidance::model::{
    Circumstance::{
        self, ChildProtectedIdentity, CustodyDispute, CustodyInvestigated, HarmDisclosed, Honour,
        PlacedChild, RecordDemanded, SuspectedHarm, ThirdPartyInfo,
    },
    ExtendedAccess, GuardianRisk as Risk,
    Measure::{self, BlockBoth, BlockOne, Seal},
    Strength::{self, Consider, Must, Should},
};

const TWO_YEARS: &str = "2024-03-09";
const SEVENTEEN: &str = "2009-03-09";

fn facts(born: &str, circumstances: &[Circumstance], guardian_risk: Risk) -> Facts {
    Facts {
        today: "2026-11-22".parse().unwrap(),
        born: BirthDate::new(born.parse().unwrap()),
        circumstances: circumstances.iter().copied().collect(),
        guardian_risk,
        urgent: false,
        extended_access: ExtendedAccess::No,
    }
}

fn decided(region: &str, facts: &Facts) -> Decision<'static> {
    let region = GUIDANCE.region(region).unwrap();
    match decide(region, facts).unwrap() {
        Outcome::Child(decision) => decision,
        Outcome::Adult(_) => panic!("{facts:?} is no child"),
    }
}

fn measures(decision: &Decision) -> Advised {
    let measures = decision.measures.iter();
    measures.map(|one| (one.terms.id, one.strength)).collect()
}

/// Measures, each with how strongly it is advised.
type Advised = Vec<(Measure, Strength)>;

/// Measures that also applied, each with those that cover it.
type Covered = Vec<(Measure, Vec<Measure>)>;

/// What is advised for a child of two, and what stands under it as what also applied.
fn advised(region: &str, circumstances: &[Circumstance], risk: Risk) -> (Advised, Covered) {
    let decision = decided(region, &facts(TWO_YEARS, circumstances, risk));
    let branches = decision.because().branches;
    let covered = branches.into_iter().filter_map(|branch| match branch.role {
        AlsoApplied(id) => Some((id, branch.covered_by)),
        Advises(_) | Adds | Explains => None,
    });
    (measures(&decision), covered.collect())
}

#[test]
fn a_possibility_takes_away_no_recommendation() {
    let (measures, covered) = advised("vgr", &[CustodyInvestigated], Risk::One);
    assert_eq!(measures, [(BlockOne, Should), (Seal, Consider)]);
    assert_eq!(covered, []);
    let (measures, covered) = advised("kronoberg", &[CustodyDispute], Risk::One);
    assert_eq!(measures, [(BlockOne, Should), (BlockBoth, Consider)]);
    assert_eq!(covered, []);
}

#[test]
fn what_is_advised_as_strongly_covers_and_says_so() {
    let (measures, covered) = advised("jonkoping", &[Honour], Risk::One);
    assert_eq!(measures, [(BlockBoth, Should)]);
    assert_eq!(covered, [(BlockOne, vec![BlockBoth])]);
    // One that is covered by two names them both.
    let both = [HarmDisclosed, ThirdPartyInfo];
    let (measures, covered) = advised("vgr", &both, Risk::One);
    assert_eq!(measures, [(Seal, Should)]);
    assert_eq!(covered, [(BlockOne, vec![Seal]), (BlockBoth, vec![Seal])]);
    let (measures, covered) = advised("vgr", &[ChildProtectedIdentity], Risk::One);
    assert_eq!(measures, [(Seal, Must)]);
    assert_eq!(covered, [(BlockOne, vec![Seal])]);
}

#[test]
fn a_block_that_stands_covers_in_its_turn_what_is_no_stronger() {
    // The seal to be considered covers neither block; the block of both covers that of one.
    let ticked = [CustodyInvestigated, PlacedChild];
    let (measures, covered) = advised("vgr", &ticked, Risk::One);
    assert_eq!(measures, [(BlockBoth, Should), (Seal, Consider)]);
    assert_eq!(covered, [(BlockOne, vec![BlockBoth])]);
}

#[test]
fn what_is_shared_takes_all_whomever_the_risk_comes_from() {
    for (circumstance, strength) in [(Honour, Should), (ThirdPartyInfo, Consider)] {
        for risk in [Risk::None, Risk::One, Risk::Both, Risk::Unknown] {
            let facts = facts(TWO_YEARS, &[circumstance], risk);
            let decision = decided("kronoberg", &facts);
            let mut reasons = decision.reasons.iter();
            let of_it = reasons.any(|reason| {
                let brought = matches!(reason.role, Advises(BlockBoth) | AlsoApplied(BlockBoth));
                brought && reason.strength == Some(strength)
            });
            assert!(of_it, "{circumstance:?} {risk:?}");
        }
    }
}

#[test]
fn what_has_to_be_considered_is_a_question_and_the_rest_is_asked_for() {
    let decision = decided("vgr", &facts(TWO_YEARS, &[CustodyInvestigated], Risk::One));
    let questions: Vec<_> = decision.questions().map(|one| one.terms.id).collect();
    assert_eq!(questions, [Seal]);
    let asked_for = |answer| {
        let course = Course::following(&decision, |_| answer);
        let measures = course.measures.iter().map(|one| one.terms.id);
        let (declined, open) = (course.declined.len(), course.open.len());
        (measures.collect::<Vec<_>>(), declined, open)
    };
    assert_eq!(asked_for(None), (vec![BlockOne], 0, 1));
    assert_eq!(asked_for(Some(false)), (vec![BlockOne], 1, 0));
    assert_eq!(asked_for(Some(true)), (vec![Seal], 0, 0));
    let advised = Course::as_advised(&decision);
    assert!(advised.is(&[BlockOne]) && !advised.is(&[]) && !advised.is(&[Seal]));
}

#[test]
fn the_acute_step_closes_out_all_and_recommends_only_where_there_is_danger() {
    for (circumstances, risk, calm, urgent) in [
        (&[CustodyDispute][..], Risk::None, Consider, Consider),
        (&[ThirdPartyInfo], Risk::None, Consider, Consider),
        (&[RecordDemanded], Risk::None, Consider, Should),
        (&[ChildProtectedIdentity], Risk::None, Consider, Should),
        (&[SuspectedHarm], Risk::None, Should, Should),
        (&[], Risk::One, Should, Should),
    ] {
        let strength = |urgent| {
            let facts = Facts {
                urgent,
                ..facts(TWO_YEARS, circumstances, risk)
            };
            let [(_, strength)] = measures(&decided("jamtland-harjedalen", &facts))[..] else {
                panic!("{circumstances:?}");
            };
            strength
        };
        assert_eq!(strength(false), calm, "{circumstances:?}");
        assert_eq!(strength(true), urgent, "{circumstances:?}");
        let facts = Facts {
            urgent: true,
            ..facts(TWO_YEARS, circumstances, risk)
        };
        let decision = decided("jamtland-harjedalen", &facts);
        assert!(decision.measure(BlockBoth).is_some());
        let block = decision.measure(BlockBoth).unwrap();
        assert!(!block.reach_inferred, "the routine says it itself");
    }
}

#[test]
fn whom_to_call_is_said_only_where_it_is_urgent_and_no_measure_follows() {
    for (born, circumstances, urgent, said) in [
        (TWO_YEARS, &[][..], true, true),
        (TWO_YEARS, &[], false, false),
        (TWO_YEARS, &[CustodyDispute], true, true),
        (TWO_YEARS, &[CustodyInvestigated], true, false),
        // A reason why nothing follows is no measure.
        (SEVENTEEN, &[ThirdPartyInfo], true, true),
        (SEVENTEEN, &[ThirdPartyInfo], false, false),
        (SEVENTEEN, &[HarmDisclosed], true, false),
    ] {
        let facts = Facts {
            urgent,
            ..facts(born, circumstances, Risk::None)
        };
        let whom = decided("vgr", &facts).whom_to_call;
        assert_eq!(whom.is_some(), said, "{born} {circumstances:?} {urgent}");
    }
}
