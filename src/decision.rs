//! Decides: facts and a region's rules in, what is advised and why out.
//!
//! 1. Every cell of the region's table whose ground and situation hold **fires**.
//! 2. A fired block takes one guardian or all, by its ground and by whom the risk comes from.
//! 3. A measure that another one covers wholly is dropped; its reasons stay as what also applied.
//! 4. A measure is as strong as the strongest cell that fired for it.
//!
//! The order of rules and circumstances never matters.

mod notices;
mod outcome;

use varna_guidance::model::{
    AgeBand, Circumstance, End, Ground, GuardianRisk, Measure, MeasureTerms, Protection, Region,
    Rule, Strength,
};

pub use notices::{form_for, notices};
pub use outcome::{Advised, Also, Decision, Outcome, Reason, Role, Until};

use crate::domain::{
    birth_date::BornInFuture,
    facts::{ADULT_AGE, Facts, OWN_ACCOUNT_AGE, Standing},
};

/// What a region's routine advises in a case.
///
/// # Errors
/// When the birth date lies after today.
pub fn decide<'g>(region: &'g Region, facts: &Facts) -> Result<Outcome<'g>, BornInFuture> {
    Ok(match facts.standing()? {
        Standing::Adult => Outcome::Adult(&region.adult),
        Standing::Child(band) => Outcome::Child(decide_for_child(region, facts, band)),
    })
}

fn decide_for_child<'g>(region: &'g Region, facts: &Facts, band: AgeBand) -> Decision<'g> {
    let fired: Vec<Fired<'g>> = fired(region, facts, band).collect();
    let measures = advised(region, facts, &fired);
    let reasons = reasons(&fired, &measures);
    Decision {
        band,
        also: also(region, &fired),
        not_covered: not_covered(region, facts, band),
        measures,
        reasons,
    }
}

/// A cell that holds: a rule by one of its grounds, and the measure it comes to.
struct Fired<'g> {
    rule: &'g Rule,
    ground: Ground,
    measure: Option<(Measure, Strength)>,
}

fn fired<'g>(
    region: &'g Region,
    facts: &Facts,
    band: AgeBand,
) -> impl Iterator<Item = Fired<'g>> {
    let holding = (region.rules.iter()).filter(move |rule| facts.situation_holds(&rule.when, band));
    holding.flat_map(move |rule| {
        let grounds = rule.grounds.iter().copied();
        grounds.filter(|&ground| facts.ground_holds(ground)).map(move |ground| Fired {
            rule,
            ground,
            measure: rule.brings.zip(rule.strength).map(|(protection, strength)| {
                reach(region, facts, ground, protection, strength)
            }),
        })
    })
}

/// How far a protection reaches, and how strongly it is advised.
fn reach(
    region: &Region,
    facts: &Facts,
    ground: Ground,
    protection: Protection,
    strength: Strength,
) -> (Measure, Strength) {
    match protection {
        Protection::Seal => (Measure::Seal, strength),
        Protection::Block if facts.urgent && region.urgent_first_step.is_some() => {
            (Measure::BlockBoth, Strength::Should)
        }
        Protection::Block => {
            let follows_risk = match ground {
                Ground::GuardianRisk(_) => true,
                Ground::Circumstance(circumstance) => circumstance.is_risk(),
            };
            let one = follows_risk && facts.guardian_risk == GuardianRisk::One;
            (if one { Measure::BlockOne } else { Measure::BlockBoth }, strength)
        }
    }
}

/// The measures that remain when those that another covers are dropped.
fn advised<'g>(region: &'g Region, facts: &Facts, fired: &[Fired<'g>]) -> Vec<Advised<'g>> {
    let fired_for = |measure| {
        fired.iter().filter(move |one| one.measure.is_some_and(|(its, _)| its == measure))
    };
    let brought: Vec<&MeasureTerms> = (region.measures.iter())
        .filter(|terms| fired_for(terms.id).next().is_some())
        .collect();
    let covered = |id| brought.iter().any(|stronger| stronger.outranks.contains(&id));

    let mut advised: Vec<_> = (brought.iter())
        .filter(|terms| !covered(terms.id))
        .filter_map(|terms| {
            let strength = fired_for(terms.id).filter_map(|one| Some(one.measure?.1)).max()?;
            let decisive = |one: &&Fired| one.measure.is_some_and(|(_, its)| its == strength);
            Some(Advised {
                terms,
                strength,
                inferred: fired_for(terms.id).filter(decisive).all(|one| one.rule.inferred),
                until: until(terms.end.at, facts),
            })
        })
        .collect();
    advised.sort_by_key(|one| one.terms.id);
    advised
}

fn until(end: End, facts: &Facts) -> Until {
    match end {
        End::At13 => Until::Date(facts.born.birthday(OWN_ACCOUNT_AGE)),
        End::At18 => Until::Date(facts.born.birthday(ADULT_AGE)),
        End::WhenLifted => Until::Lifted,
        End::Chosen => Until::Chosen,
    }
}

/// What every fired cell means for the result, in an order of its own.
fn reasons<'g>(fired: &[Fired<'g>], advised: &[Advised<'g>]) -> Vec<Reason<'g>> {
    let role = |one: &Fired| match one.measure {
        Some((measure, _)) if advised.iter().any(|a| a.terms.id == measure) => {
            Role::Advises(measure)
        }
        Some((measure, _)) => Role::AlsoApplied(measure),
        None if one.rule.also.is_empty() => Role::Explains,
        None => Role::Adds,
    };
    let mut reasons: Vec<_> = (fired.iter())
        .map(|one| Reason {
            role: role(one),
            ground: one.ground,
            rule: one.rule,
            strength: one.measure.map(|(_, strength)| strength),
        })
        .collect();
    reasons.sort_by(|a, b| {
        let strongest_first = b.strength.cmp(&a.strength);
        let order = a.role.rank().cmp(&b.role.rank()).then(strongest_first);
        order.then(a.ground.cmp(&b.ground)).then(a.rule.id.cmp(&b.rule.id))
    });
    reasons
}

fn also<'g>(region: &'g Region, fired: &[Fired<'g>]) -> Vec<Also<'g>> {
    let brought = |id| fired.iter().any(|one| one.rule.also.contains(&id));
    let mut also: Vec<_> = (region.also_actions.iter())
        .filter(|terms| brought(terms.id))
        .map(|terms| Also { terms })
        .collect();
    also.sort_by_key(|one| one.terms.id);
    also
}

fn not_covered(region: &Region, facts: &Facts, band: AgeBand) -> Vec<Circumstance> {
    let silent = |circumstance: &Circumstance| {
        region.not_covered.iter().any(|gap| {
            gap.circumstances.contains(circumstance)
                && (gap.ages.is_empty() || gap.ages.contains(&band))
        })
    };
    facts.circumstances.iter().filter(silent).collect()
}
