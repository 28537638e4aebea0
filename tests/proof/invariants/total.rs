//! Total: every combination gives exactly one decision.

use varna::{
    decision::{Decision, Outcome},
    domain::facts::Standing,
};
use varna_guidance::model::Measure;

use crate::{prove::Decided, space::Day};

/// A child has one decision of its age band, in which nothing stands twice and at most one of the
/// blocks; an adult is told that the routines do not apply.
pub fn holds(day: &Day, decided: &Decided) -> Result<(), String> {
    match (&decided.outcome, day.standing) {
        (Ok(Outcome::Child(decision)), Standing::Child(band)) if decision.band == band => {
            one_decision(decision)
        }
        (Ok(Outcome::Adult(_)), Standing::Adult) => Ok(()),
        (Ok(Outcome::Child(decision)), Standing::Child(_) | Standing::Adult) => {
            Err(format!("decided as {}", decision.band.id()))
        }
        (Ok(Outcome::Adult(_)), Standing::Child(_)) => Err("decided as an adult".to_owned()),
        (Err(error), Standing::Child(_) | Standing::Adult) => Err(format!("no decision: {error}")),
    }
}

fn one_decision(decision: &Decision) -> Result<(), String> {
    let measures = || decision.measures.iter().map(|one| one.terms.id);
    let blocks = measures().filter(|id| match id {
        Measure::BlockOne | Measure::BlockBoth => true,
        Measure::Seal => false,
    });
    if blocks.count() > 1 {
        return Err("two blocks at once".to_owned());
    }
    // In the order of the vocabulary, each once.
    let ordered = measures().is_sorted_by(|a, b| a < b)
        && decision.also.is_sorted_by(|a, b| a.terms.id < b.terms.id)
        && decision.not_covered.is_sorted_by(|a, b| a < b);
    if !ordered {
        return Err("a measure, an action or a gap stands twice".to_owned());
    }
    Ok(())
}
