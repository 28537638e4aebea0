//! Grounded: all that is advised rests on statements that exist.

use varna_core::{
    decision::{Decision, Outcome, Role},
    domain::facts::Facts,
};
use varna_guidance::model::{Guidance, Region, Rule, Sources, StatementId};

use super::place_in;
use crate::prove::Decided;

/// What in a region rests on statements that exist, found once.
pub struct Grounds<'g> {
    region: &'g Region,
    rules: Vec<bool>,
    measures: Vec<bool>,
    actions: Vec<bool>,
}

impl<'g> Grounds<'g> {
    pub fn of(guidance: &Guidance, region: &'g Region) -> Self {
        let cited = |cites: &[StatementId]| is_cited(&guidance.sources, cites);
        let (rules, measures) = (region.rules.iter(), region.measures.iter());
        let actions = region.also_actions.iter();
        Self {
            region,
            rules: rules.map(|rule| cited(&rule.cites)).collect(),
            measures: measures.map(|terms| cited(&terms.end.cites)).collect(),
            actions: actions.map(|terms| cited(&terms.cites)).collect(),
        }
    }

    /// Every reason has its ground in the answers and its statements in the sources; every
    /// measure and action follows from a reason; every gap is a circumstance that was ticked.
    pub fn hold(&self, decided: &Decided) -> Result<(), String> {
        match &decided.outcome {
            Ok(Outcome::Child(decision)) => {
                self.reasons(decision, &decided.facts)?;
                self.measures(decision)?;
                self.actions(decision)?;
                gaps(decision, &decided.facts)
            }
            Ok(Outcome::Adult(_)) | Err(_) => Ok(()),
        }
    }

    fn reasons(&self, decision: &Decision, facts: &Facts) -> Result<(), String> {
        for reason in &decision.reasons {
            if !facts.ground_holds(reason.ground) {
                return Err(format!("rule {} without its ground", reason.rule.id));
            }
            if !rests(&self.rules, &self.region.rules, reason.rule) {
                return Err(format!(
                    "rule {} cites no statement that exists",
                    reason.rule.id
                ));
            }
        }
        Ok(())
    }

    fn measures(&self, decision: &Decision) -> Result<(), String> {
        for advised in &decision.measures {
            let id = advised.terms.id;
            let mut reasons = decision.reasons.iter();
            if !reasons.any(|reason| reason.role == Role::Advises(id)) {
                return Err(format!("{} is advised without a reason", id.id()));
            }
            if !rests(&self.measures, &self.region.measures, advised.terms) {
                return Err(format!(
                    "the end of {} cites no statement that exists",
                    id.id()
                ));
            }
        }
        Ok(())
    }

    fn actions(&self, decision: &Decision) -> Result<(), String> {
        for also in &decision.also {
            let id = also.terms.id;
            let brings = |rule: &Rule| rule.also.contains(&id);
            if !decision.reasons.iter().any(|reason| brings(reason.rule)) {
                return Err(format!("{} is advised without a reason", id.id()));
            }
            if !rests(&self.actions, &self.region.also_actions, also.terms) {
                return Err(format!("{} cites no statement that exists", id.id()));
            }
        }
        Ok(())
    }
}

/// Whether an item of one of the region's lists rests on statements.
fn rests<T>(known: &[bool], list: &[T], item: &T) -> bool {
    place_in(list, item).is_some_and(|place| known[place])
}

/// At least one statement is cited, and none that does not exist.
fn is_cited(sources: &Sources, cites: &[StatementId]) -> bool {
    !cites.is_empty() && cites.iter().all(|id| sources.statement(id).is_some())
}

fn gaps(decision: &Decision, facts: &Facts) -> Result<(), String> {
    let mut gaps = decision.not_covered.iter();
    match gaps.find(|gap| !facts.circumstances.contains(**gap)) {
        Some(gap) => Err(format!("{} is not covered, and not ticked", gap.id())),
        None => Ok(()),
    }
}
