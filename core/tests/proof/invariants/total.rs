//! Total: every combination gives exactly one decision.

use varna_core::{
    decision::{Decision, Outcome, Role},
    domain::facts::Standing,
};
use varna_guidance::model::{Measure, Strength};

use crate::{prove::Decided, space::Day};

/// A child has one decision of its age band, in which nothing stands twice, and no measure that
/// another one covers as strongly; an adult is told that the routines do not apply.
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
    let strength = |id| decision.measure(id).map(|one| one.strength);
    // A block of both covers one of one in every region (rule 5).
    let one = strength(Measure::BlockOne);
    if one.is_some() && strength(Measure::BlockBoth) >= one {
        return Err("a block of one beside a block of both that is as strong".to_owned());
    }
    covered(decision)?;
    // In the order of the vocabulary, each once.
    let ordered = measures().is_sorted_by(|a, b| a < b)
        && decision.also.is_sorted_by(|a, b| a.terms.id < b.terms.id)
        && decision.not_covered.is_sorted_by(|a, b| a < b);
    if !ordered {
        return Err("a measure, an action or a gap stands twice".to_owned());
    }
    Ok(())
}

/// What applied and is not advised is covered by what is, at least as strongly; and nothing that is
/// advised is covered so.
fn covered(decision: &Decision) -> Result<(), String> {
    let is_covered = |id: Measure, strength: Option<Strength>| {
        let mut measures = decision.measures.iter();
        measures.any(|one| one.terms.outranks.contains(&id) && Some(one.strength) >= strength)
    };
    for reason in &decision.reasons {
        if let Role::AlsoApplied(id) = reason.role
            && !is_covered(id, reason.strength)
        {
            return Err(format!("{} applied, and is not covered", id.id()));
        }
    }
    let mut advised = decision.measures.iter();
    match advised.find(|one| is_covered(one.terms.id, Some(one.strength))) {
        Some(one) => Err(format!("{} stands, and is covered", one.terms.id.id())),
        None => Ok(()),
    }
}
