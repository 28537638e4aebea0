//! Decisions that are wrong on purpose: the one shipped, and then a mistake.

use chrono::Days;
use varna_core::{
    decision::{Decision, Outcome, Role, decide},
    domain::{birth_date::BornInFuture, facts::Facts},
};
use varna_guidance::model::{Circumstance, ExtendedAccess, GuardianRisk, Region, Rule};

use super::{Broken, guidance::sound};
use crate::prove::{Evaluator, Invariant, SHIPPED};

pub(super) type Decided<'g> = Result<Outcome<'g>, BornInFuture>;

pub(super) fn faults() -> Vec<Broken> {
    use Invariant::{Grounded, Monotone, NeverSilent, OrderFree, Total};

    let decides = |name, decide, breaks, says| Broken {
        name,
        guidance: sound,
        evaluator: Evaluator { decide, ..SHIPPED },
        breaks,
        says,
    };
    vec![
        decides(
            "a day too old",
            a_day_too_old,
            Total,
            &[
                "the day before the 13th",
                "ticked: nothing\n",
                "decided as 13-15",
            ],
        ),
        decides(
            "an answer it does not know",
            no_unknown_access,
            Total,
            &["born today", "extended_access unknown", "no decision"],
        ),
        decides(
            "measures without reasons",
            without_reasons,
            Grounded,
            &["ticked: nothing\n", "advised without a reason"],
        ),
        decides(
            "a gap that was not ticked",
            with_a_gap,
            Grounded,
            &["ticked: nothing\n", "is not covered, and not ticked"],
        ),
        decides(
            "an unclear risk is taken for none",
            unclear_is_none,
            Monotone,
            &["ticked: nothing\n", "guardian_risk unknown: {}"],
        ),
        decides(
            "naming one guardian frees both",
            one_frees_both,
            Monotone,
            &["ticked: harm-disclosed\n", "guardian_risk one: {}"],
        ),
        decides(
            "reasons are for measures alone",
            only_measures,
            NeverSilent,
            &["the 13th birthday", "ticked: custody-investigated\n"],
        ),
        decides(
            "reasons in the order of the rules",
            reasons_in_order_of_rules,
            OrderFree,
            &["the reasons or their order"],
        ),
        decides(
            "the last rule sets the strength",
            last_rule_sets_strength,
            OrderFree,
            &["the measures"],
        ),
    ]
}

fn a_day_too_old<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    let today = facts.today + Days::new(1);
    decide(region, &Facts { today, ..*facts })
}

fn no_unknown_access<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    if facts.extended_access == ExtendedAccess::Unknown {
        let (born, today) = (facts.born.date(), facts.today);
        return Err(BornInFuture { born, today });
    }
    decide(region, facts)
}

fn without_reasons<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| decision.reasons.clear())
}

fn with_a_gap<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        decision.not_covered = vec![Circumstance::CustodyDispute];
    })
}

fn unclear_is_none<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    let mut facts = *facts;
    if facts.guardian_risk == GuardianRisk::Unknown {
        facts.guardian_risk = GuardianRisk::None;
    }
    decide(region, &facts)
}

fn one_frees_both<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        if facts.guardian_risk == GuardianRisk::One {
            decision.measures.clear();
        }
    })
}

fn only_measures<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        decision
            .reasons
            .retain(|reason| reason.role != Role::Explains);
    })
}

fn reasons_in_order_of_rules<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        decision
            .reasons
            .sort_by_key(|reason| place(region, reason.rule));
    })
}

fn last_rule_sets_strength<'g>(region: &'g Region, facts: &Facts) -> Decided<'g> {
    with(region, facts, |decision| {
        let reasons = &decision.reasons;
        for advised in &mut decision.measures {
            let own = reasons
                .iter()
                .filter(|reason| reason.role == Role::Advises(advised.terms.id));
            let last = own.max_by_key(|reason| place(region, reason.rule));
            advised.strength = last
                .and_then(|reason| reason.strength)
                .unwrap_or(advised.strength);
        }
    })
}

/// Decides, and then changes the decision.
pub(super) fn with<'g>(
    region: &'g Region,
    facts: &Facts,
    change: impl FnOnce(&mut Decision<'g>),
) -> Decided<'g> {
    let mut outcome = decide(region, facts)?;
    if let Outcome::Child(decision) = &mut outcome {
        change(decision);
    }
    Ok(outcome)
}

/// The place of a rule in its region.
fn place(region: &Region, rule: &Rule) -> Option<usize> {
    region
        .rules
        .iter()
        .position(|known| std::ptr::eq(known, rule))
}
