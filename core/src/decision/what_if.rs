//! What would change the advice: every decision one answer away, exactly and all of them.
//!
//! What the cells of a ground bring depends on the other answers, but never on what else is
//! ticked. So it is worked out once for the answers, and the advice with a tick turned is what
//! the remaining grounds bring together.

use strum::VariantArray;
use varna_guidance::model::{
    AgeBand, Circumstance, ExtendedAccess, Ground, GuardianRisk, Measure, Region, Strength,
};

use super::{Advice, brings, is_silent};
use crate::domain::{
    birth_date::BornInFuture,
    circumstances::Circumstances,
    facts::{Facts, Standing},
};

/// What would change the advice in a case. Empty for a person of 18 or over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhatIf {
    /// The changes that bring other measures or actions, by what they bring; most protective first.
    pub changes: Vec<Group>,
    /// The changes that bring the same, but more or less strongly, by what they bring.
    pub strengths: Vec<Group>,
    /// The changes that leave the advice as it is, and change what the routine is silent on.
    pub gaps: Vec<Change>,
}

/// Changes that lead to the same advice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What is advised after any one of them.
    pub advice: Advice,
    /// The changes: ticks in the order of the vocabulary, then the other answers.
    pub by: Vec<Change>,
}

/// One answer given otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// A circumstance that has not been ticked is.
    Ticked(Circumstance),
    /// A circumstance that has been ticked is not.
    Unticked(Circumstance),
    /// Whose risk it is has another answer.
    GuardianRisk(GuardianRisk),
    /// It is urgent, or is not.
    Urgent(bool),
    /// Whether a guardian has access after 13 has another answer.
    ExtendedAccess(ExtendedAccess),
}

impl Change {
    /// The facts with this answer given otherwise.
    #[must_use]
    pub fn applied_to(self, facts: &Facts) -> Facts {
        let mut facts = *facts;
        match self {
            Self::Ticked(circumstance) | Self::Unticked(circumstance) => {
                facts.circumstances = facts.circumstances.toggled(circumstance);
            }
            Self::GuardianRisk(risk) => facts.guardian_risk = risk,
            Self::Urgent(urgent) => facts.urgent = urgent,
            Self::ExtendedAccess(access) => facts.extended_access = access,
        }
        facts
    }
}

/// What would change the advice: every other answer to one question that does.
///
/// # Errors
/// When the birth date lies after today.
pub fn what_if(region: &Region, facts: &Facts) -> Result<WhatIf, BornInFuture> {
    Ok(match facts.standing()? {
        Standing::Adult => WhatIf::default(),
        Standing::Child(band) => what_if_for_child(region, facts, band),
    })
}

fn what_if_for_child(region: &Region, facts: &Facts, band: AgeBand) -> WhatIf {
    let cells = Cells::of(region, facts, band);
    let now = cells.advice(facts.circumstances);
    let mut found = WhatIf::default();
    for &circumstance in Circumstance::VARIANTS {
        let change = if facts.circumstances.contains(circumstance) {
            Change::Unticked(circumstance)
        } else {
            Change::Ticked(circumstance)
        };
        let then = cells.advice(facts.circumstances.toggled(circumstance));
        found.note(change, now, then);
        if then == now && is_silent(region, circumstance, band) {
            found.gaps.push(change);
        }
    }
    for change in other_answers(facts, band) {
        let then = Cells::of(region, &change.applied_to(facts), band);
        found.note(change, now, then.advice(facts.circumstances));
    }
    found
}

/// The other answers to the questions that have one answer each.
fn other_answers(facts: &Facts, band: AgeBand) -> impl Iterator<Item = Change> {
    let risks = GuardianRisk::VARIANTS.iter().copied();
    let access = ExtendedAccess::VARIANTS.iter().copied();
    let (risk, extended) = (facts.guardian_risk, facts.extended_access);
    let risks = risks
        .filter(move |&other| other != risk)
        .map(Change::GuardianRisk);
    let urgent = [Change::Urgent(!facts.urgent)];
    let access = access.filter(move |&other| band == AgeBand::From13To15 && other != extended);
    risks
        .chain(urgent)
        .chain(access.map(Change::ExtendedAccess))
}

impl WhatIf {
    /// Puts a change where it belongs; it is left out when the advice stays the same.
    fn note(&mut self, change: Change, now: Advice, then: Advice) {
        if then == now {
            return;
        }
        let groups = if then.does_the_same_as(now) {
            &mut self.strengths
        } else {
            &mut self.changes
        };
        if let Some(group) = groups.iter_mut().find(|group| group.advice == then) {
            group.by.push(change);
            return;
        }
        let by = vec![change];
        let group = Group { advice: then, by };
        let place = groups.partition_point(|before| protection(before) <= protection(&group));
        groups.insert(place, group);
    }
}

/// Puts the most protective advice first, and the same measures beside each other.
fn protection(group: &Group) -> impl Ord + use<> {
    let advice = group.advice;
    let measures = [Measure::Seal, Measure::BlockBoth, Measure::BlockOne];
    let strengths: [Option<Strength>; 3] = measures.map(|measure| advice.strength(measure));
    let taken = strengths.map(|strength| strength.is_some());
    std::cmp::Reverse((taken, advice.actions().count(), strengths))
}

/// What the cells of each ground bring, as the other answers stand.
struct Cells<'g> {
    region: &'g Region,
    circumstances: [Advice; Circumstance::VARIANTS.len()],
    guardian_risk: Advice,
}

impl<'g> Cells<'g> {
    /// What they bring when the answers are as in `facts`, whatever has been ticked.
    fn of(region: &'g Region, facts: &Facts, band: AgeBand) -> Self {
        let mut cells = Self {
            region,
            circumstances: Default::default(),
            guardian_risk: Advice::default(),
        };
        let holding = (region.rules.iter()).filter(|rule| facts.situation_holds(&rule.when, band));
        for rule in holding {
            for &ground in &rule.grounds {
                let cell = match ground {
                    Ground::Circumstance(circumstance) => {
                        &mut cells.circumstances[circumstance as usize]
                    }
                    Ground::GuardianRisk(risk) if risk == facts.guardian_risk => {
                        &mut cells.guardian_risk
                    }
                    Ground::GuardianRisk(_) => continue,
                };
                let measure = brings(region, facts, rule, ground);
                *cell = cell.and(Advice::new(measure, rule.also.iter().copied()));
            }
        }
        cells
    }

    /// What is advised when these circumstances are ticked.
    fn advice(&self, circumstances: Circumstances) -> Advice {
        let ticked = circumstances
            .iter()
            .map(|one| self.circumstances[one as usize]);
        ticked
            .fold(self.guardian_risk, Advice::and)
            .without_covered(self.region)
    }
}
