//! The rules of the decision table: each one by itself, and none twice.

use std::collections::BTreeSet;

use super::{Findings, demands_impossible_access};
use crate::{
    fault::{Never, Place, What},
    model::{Ground, GuardianRisk, Measure, Protection, Region, Rule, Situation},
};

pub(super) fn check(region: &Region, found: &mut Findings) {
    found.duplicates("rule", region.rules.iter().map(|rule| &*rule.id));
    for (index, rule) in region.rules.iter().enumerate() {
        let place = Place::entry("rule", index, &rule.id);
        if rule.brings.is_some() != rule.strength.is_some() {
            found.add(&place, What::HalfProtection);
        }
        for why in never_fires(rule) {
            found.add(&place, What::NeverFires(why));
        }
        for id in unworded(rule, region) {
            found.add(&place, What::MissingTerms(id));
        }
        let earlier = region.rules.iter().take(index);
        let same = earlier.filter(|other| same_effect(rule, other));
        for (other, ground) in same.filter_map(|other| Some((other, shared_ground(rule, other)?))) {
            let (other, ground) = (other.id.clone(), ground.id());
            found.add(&place, What::SameRule { other, ground });
        }
    }
    for (index, gap) in region.not_covered.iter().enumerate() {
        if gap.circumstances.is_empty() {
            found.add(
                Place::entry("not_covered", index, ""),
                What::EmptyList("circumstances"),
            );
        }
    }
}

/// Why no answers can make a rule, or one of its grounds, hold.
fn never_fires(rule: &Rule) -> Vec<Never> {
    let mut why = Vec::new();
    if rule.grounds.is_empty() {
        why.push(Never::NoGround);
    }
    let risks = &rule.when.guardian_risk;
    let excluded = rule.grounds.iter().filter(|ground| match ground {
        Ground::Circumstance(_) => false,
        Ground::GuardianRisk(GuardianRisk::None) => true,
        Ground::GuardianRisk(risk) => !risks.is_empty() && !risks.contains(risk),
    });
    why.extend(excluded.map(|ground| Never::Excluded(ground.id())));
    if demands_impossible_access(&rule.when) {
        why.push(Never::NoExtendedAccess);
    }
    why
}

/// The measures and actions that a rule brings and the region has no words for.
fn unworded(rule: &Rule, region: &Region) -> Vec<&'static str> {
    let measures: &[Measure] = match rule.brings {
        Some(Protection::Block) => &[Measure::BlockOne, Measure::BlockBoth],
        Some(Protection::Seal) => &[Measure::Seal],
        None => &[],
    };
    let measures = measures.iter().filter(|&&id| region.measure(id).is_none());
    let actions = rule
        .also
        .iter()
        .filter(|&&id| region.also_action(id).is_none());
    measures
        .map(|id| id.id())
        .chain(actions.map(|id| id.id()))
        .collect()
}

fn same_effect(one: &Rule, other: &Rule) -> bool {
    let also = |rule: &Rule| rule.also.iter().copied().collect::<BTreeSet<_>>();
    one.brings == other.brings
        && one.strength == other.strength
        && also(one) == also(other)
        && same_situation(&one.when, &other.when)
}

/// Whether two situations are the same, in whatever order they are written.
pub(super) fn same_situation(one: &Situation, other: &Situation) -> bool {
    let ages = |when: &Situation| when.ages.iter().copied().collect::<BTreeSet<_>>();
    let risks = |when: &Situation| when.guardian_risk.iter().copied().collect::<BTreeSet<_>>();
    ages(one) == ages(other)
        && risks(one) == risks(other)
        && one.extended_access == other.extended_access
        && one.urgent == other.urgent
}

fn shared_ground(one: &Rule, other: &Rule) -> Option<Ground> {
    one.grounds
        .iter()
        .copied()
        .find(|ground| other.grounds.contains(ground))
}
