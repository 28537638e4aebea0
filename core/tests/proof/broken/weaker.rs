//! Decisions that become weaker where they must not: the one shipped, and then a mistake.

use varna_core::{
    decision::{Advised, Role},
    domain::facts::Facts,
};
use varna_guidance::model::{
    Circumstance, GuardianRisk,
    Measure::{BlockBoth, BlockOne, Seal},
    Region, Strength,
};

use super::{
    Broken,
    evaluators::{Decided, with},
    guidance::sound,
};
use crate::prove::{Evaluator, Invariant, SHIPPED};

pub(super) fn faults() -> Vec<Broken> {
    use Invariant::{Monotone, NeverSilent, Total};

    let decides = |name, decide, breaks, says| Broken {
        name,
        guidance: sound,
        evaluator: Evaluator { decide, ..SHIPPED },
        breaks,
        says,
    };
    vec![
        decides(
            "a possibility takes away a recommendation",
            covering_whatever_the_strength,
            Monotone,
            &[
                "ticked: nothing\n",
                "guardian_risk one",
                "custody-investigated ticked: {\"seal\": \"consider\"}",
                "less strongly",
            ],
        ),
        decides(
            "a measure is dropped that nothing as strong covers",
            covering_whatever_the_strength,
            Total,
            &["block-one applied, and is not covered"],
        ),
        decides(
            "a measure stands that another covers",
            nothing_is_covered,
            Total,
            &["stands, and is covered"],
        ),
        decides(
            "where a seal is recommended nothing is revoked",
            a_seal_instead_of_revoking,
            Monotone,
            &["the 13th birthday", "asks for less"],
        ),
        decides(
            "urgency is asked for less strongly",
            urgent_is_at_most_should,
            Monotone,
            &[
                "ticked: child-protected-identity\n",
                "; urgent: {\"seal\": \"should\"",
                "less strongly",
            ],
        ),
        decides(
            "a second tick makes the first one weaker",
            two_are_to_be_considered,
            Monotone,
            &["less strongly"],
        ),
        decides(
            "naming one guardian frees the other of what was never open",
            one_narrows_all,
            Monotone,
            &[
                "ticked: third-party-info\n",
                "guardian_risk one: {\"block-one\": \"should\"}",
            ],
        ),
        decides(
            "the one who is named is blocked less strongly",
            one_is_to_be_considered,
            Monotone,
            &[
                "ticked: suspected-harm\n",
                "guardian_risk one: {\"block-one\": \"consider\"}",
                "less strongly",
            ],
        ),
        decides(
            "urgency ends in nothing",
            nobody_to_call,
            NeverSilent,
            &["ticked: nothing\n", ", urgent", "nothing says whom to call"],
        ),
        decides(
            "whom to call, where a measure is to be called about",
            somebody_to_call_instead,
            NeverSilent,
            &["says whom to call instead"],
        ),
    ]
}

/// Covering as it once was: a seal that may be considered took away a block that is recommended.
fn covering_whatever_the_strength<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        let standing: Vec<_> = decision.measures.iter().map(|one| one.terms).collect();
        let covered = |id| standing.iter().any(|terms| terms.outranks.contains(&id));
        decision.measures.retain(|one| !covered(one.terms.id));
        for reason in &mut decision.reasons {
            if let Role::Advises(id) = reason.role
                && covered(id)
            {
                reason.role = Role::AlsoApplied(id);
            }
        }
    })
}

fn nothing_is_covered<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        let Some(seal) = decision.measure(Seal) else {
            return;
        };
        let (until, strength) = (seal.until, seal.strength);
        let block = |terms| Advised {
            terms,
            strength,
            inferred: false,
            reach_inferred: false,
            until,
        };
        let one = region.measure(BlockBoth).map(block);
        let measures = std::mem::take(&mut decision.measures);
        let others = measures.into_iter().filter(|one| one.terms.id == Seal);
        decision.measures = one.into_iter().chain(others).collect();
    })
}

fn a_seal_instead_of_revoking<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        let sealed = decision.measure(Seal).map(|one| one.strength);
        if sealed >= Some(Strength::Should) {
            decision.also.clear();
        }
    })
}

fn urgent_is_at_most_should<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        for one in decision.measures.iter_mut().filter(|_| facts.urgent) {
            one.strength = one.strength.min(Strength::Should);
        }
    })
}

fn two_are_to_be_considered<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    let several = facts.circumstances.iter().count() > 1;
    with(region, facts, |decision| {
        for one in decision.measures.iter_mut().filter(|_| several) {
            one.strength = Strength::Consider;
        }
    })
}

fn one_narrows_all<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    let one = facts.guardian_risk == GuardianRisk::One;
    with(region, facts, |decision| {
        let terms = region.measure(BlockOne).filter(|_| one);
        for advised in &mut decision.measures {
            if let (Some(terms), BlockBoth) = (terms, advised.terms.id) {
                advised.terms = terms;
            }
        }
    })
}

fn one_is_to_be_considered<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        for one in &mut decision.measures {
            if one.terms.id == BlockOne {
                one.strength = Strength::Consider;
            }
        }
    })
}

fn nobody_to_call<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| decision.whom_to_call = None)
}

fn somebody_to_call_instead<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        if facts.circumstances.contains(Circumstance::HarmDisclosed) {
            decision.whom_to_call = Some(&region.urgent.without_measure);
        }
    })
}
