//! What other regions advise on a circumstance that a region's routine is silent on.

use varna_guidance::model::{Circumstance, GuardianRisk, Guidance, Region};

use super::{Decision, Outcome, decide};
use crate::domain::{circumstances::Circumstances, facts::Facts};

/// The regions that advise a measure on the circumstance alone, at the child's age, and what.
pub fn elsewhere<'g>(
    guidance: &'g Guidance,
    region: &Region,
    facts: &Facts,
    circumstance: Circumstance,
) -> Vec<(&'g Region, Decision<'g>)> {
    let alone = Facts {
        circumstances: Circumstances::from_iter([circumstance]),
        guardian_risk: GuardianRisk::None,
        ..*facts
    };
    let others = guidance
        .regions
        .iter()
        .filter(|other| other.id != region.id);
    let decided = others.filter_map(|other| match decide(other, &alone) {
        Ok(Outcome::Child(decision)) => Some((other, decision)),
        Ok(Outcome::Adult(_)) | Err(_) => None,
    });
    decided
        .filter(|(_, decision)| !decision.measures.is_empty())
        .collect()
}
