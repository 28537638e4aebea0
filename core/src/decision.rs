//! Decides: facts and a region's rules in, what is advised and why out.
//!
//! 1. Every cell of the region's table whose ground and situation hold **fires**.
//! 2. A fired block takes one guardian or all, by its ground and by whom the risk comes from.
//! 3. A measure is as strong as the strongest cell that fired for it.
//! 4. A measure is dropped where one that covers it wholly is advised at least as strongly; its
//!    reasons stay as what also applied. A possibility takes away no recommendation.
//!
//! The order of rules and circumstances never matters.

mod advice;
mod because;
mod choice;
mod elsewhere;
mod notices;
mod outcome;
mod ruling;
mod ways;
mod what_if;

use varna_guidance::model::{
    AgeBand, Circumstance, End, Ground, GuardianRisk, Line, Measure, Protection, Region, Rule,
    Strength,
};

pub use advice::Advice;
pub use because::{Applied, Because, Branch};
pub use choice::{Course, Planned, choices};
pub use elsewhere::elsewhere;
pub use notices::{form_for, notices};
pub use outcome::{Advised, Also, Decision, Outcome, Reason, Role, Until};
pub use ruling::{Considered, Matter, Ruled, asked, consider};
pub use ways::{WayLeft, ways};
pub use what_if::{Change, Group, WhatIf, what_if};

use crate::domain::{
    birth_date::BornInFuture,
    facts::{ADULT_AGE, Facts, OWN_ACCOUNT_AGE, Standing},
};

/// What a region's routine advises in a case.
///
/// # Errors
/// When the birth date lies after today.
pub fn decide<'g>(region: &'g Region, facts: &Facts) -> Result<Outcome<'g>, BornInFuture> {
    count!(Decision, String::new());
    Ok(match facts.standing()? {
        Standing::Adult => Outcome::Adult(&region.adult),
        Standing::Child(band) => Outcome::Child(decide_for_child(region, facts, band)),
    })
}

fn decide_for_child<'g>(region: &'g Region, facts: &Facts, band: AgeBand) -> Decision<'g> {
    let fired = fired(region, facts, band);
    let brought: Advice = fired.iter().map(Fired::advice).collect();
    let advice = brought.without_covered(region);
    let measures = advised(region, facts, advice, &fired);
    let reasons = reasons(&fired, advice);
    let without_measure = Some(&region.urgent.without_measure);
    Decision {
        band,
        also: also(region, advice),
        not_covered: not_covered(region, facts, band),
        first_step: first_step(region, facts).filter(|_| fired.iter().any(Fired::blocks)),
        whom_to_call: without_measure.filter(|_| facts.urgent && measures.is_empty()),
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

impl Fired<'_> {
    fn advice(&self) -> Advice {
        Advice::new(self.measure, self.rule.also.iter().copied())
    }

    fn blocks(&self) -> bool {
        self.rule.brings == Some(Protection::Block)
    }
}

/// What the region says of blocks when it is urgent, if they then take all guardians.
fn first_step<'g>(region: &'g Region, facts: &Facts) -> Option<&'g Line> {
    region.urgent_first_step.as_ref().filter(|_| facts.urgent)
}

fn fired<'g>(region: &'g Region, facts: &Facts, band: AgeBand) -> Vec<Fired<'g>> {
    let mut fired = Vec::with_capacity(region.rules.len());
    let holding = (region.rules.iter()).filter(|rule| facts.situation_holds(&rule.when, band));
    for rule in holding {
        let grounds = rule.grounds.iter().copied();
        for ground in grounds.filter(|&ground| facts.ground_holds(ground)) {
            let measure = brings(region, facts, rule, ground);
            fired.push(Fired {
                rule,
                ground,
                measure,
            });
        }
    }
    fired
}

/// The measure that a rule comes to by one of its grounds, and how strongly; none when it brings
/// none. A block by a ground that follows the risk takes the one guardian that the risk comes from.
fn brings(
    region: &Region,
    facts: &Facts,
    rule: &Rule,
    ground: Ground,
) -> Option<(Measure, Strength)> {
    let strength = rule.strength?;
    Some(match rule.brings? {
        Protection::Seal => (Measure::Seal, strength),
        Protection::Block if first_step(region, facts).is_some() => {
            let acute = (endangers(ground)).then_some(Strength::Should);
            (Measure::BlockBoth, acute.max(Some(strength))?)
        }
        Protection::Block if reach(facts, ground) == Reach::One => (Measure::BlockOne, strength),
        Protection::Block => (Measure::BlockBoth, strength),
    })
}

/// Whom a block by a ground takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// The one guardian that the risk comes from.
    One,
    /// All, since the risk comes from all.
    All,
    /// All, which is our reading: nobody has said from whom it comes, or it is not from one.
    AllByOurReading,
}

fn reach(facts: &Facts, ground: Ground) -> Reach {
    let follows_risk = match ground {
        Ground::GuardianRisk(_) => true,
        // Such a risk is shared: what is closed for one is read by another.
        Ground::Circumstance(Circumstance::Honour) => false,
        Ground::Circumstance(circumstance) => circumstance.is_risk(),
    };
    match facts.guardian_risk {
        GuardianRisk::One if follows_risk => Reach::One,
        GuardianRisk::Both if follows_risk => Reach::All,
        GuardianRisk::None | GuardianRisk::One | GuardianRisk::Both | GuardianRisk::Unknown => {
            Reach::AllByOurReading
        }
    }
}

/// Whether a ground tells of danger to the child, so that the acute step is recommended for it.
fn endangers(ground: Ground) -> bool {
    match ground {
        Ground::GuardianRisk(_)
        | Ground::Circumstance(
            Circumstance::ChildProtectedIdentity | Circumstance::GuardianProtectedIdentity,
        ) => true,
        Ground::Circumstance(circumstance) => circumstance.is_risk(),
    }
}

/// The region's words for the measures of the advice, with what follows for them.
fn advised<'g>(
    region: &'g Region,
    facts: &Facts,
    advice: Advice,
    fired: &[Fired<'g>],
) -> Vec<Advised<'g>> {
    let advised = advice.measures().filter_map(|brought| {
        let (id, strength) = brought;
        let terms = region.measure(id)?;
        let mut decisive = fired.iter().filter(|one| one.measure == Some(brought));
        let our_reach = |one: &Fired| {
            id == Measure::BlockBoth
                && first_step(region, facts).is_none()
                && reach(facts, one.ground) == Reach::AllByOurReading
        };
        Some(Advised {
            terms,
            strength,
            inferred: terms.inferred || decisive.clone().all(|one| one.rule.inferred),
            reach_inferred: decisive.all(our_reach),
            until: until(terms.end.at, facts),
        })
    });
    advised.collect()
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
fn reasons<'g>(fired: &[Fired<'g>], advice: Advice) -> Vec<Reason<'g>> {
    let role = |one: &Fired| match one.measure {
        Some((measure, _)) if advice.has(measure) => Role::Advises(measure),
        Some((measure, _)) => Role::AlsoApplied(measure),
        None if one.rule.also.is_empty() => Role::Explains,
        None => Role::Adds,
    };
    let mut reasons: Vec<Reason> = Vec::with_capacity(fired.len());
    for one in fired {
        let reason = Reason {
            role: role(one),
            ground: one.ground,
            rule: one.rule,
            strength: one.measure.map(|(_, strength)| strength),
        };
        // There are a few at the most: each is put where it belongs.
        let place = reasons.partition_point(|before| before.precedes(&reason));
        reasons.insert(place, reason);
    }
    reasons
}

fn also(region: &Region, advice: Advice) -> Vec<Also<'_>> {
    let terms = advice.actions().filter_map(|id| region.also_action(id));
    terms.map(|terms| Also { terms }).collect()
}

fn not_covered(region: &Region, facts: &Facts, band: AgeBand) -> Vec<Circumstance> {
    let ticked = facts.circumstances.iter();
    ticked
        .filter(|&circumstance| is_silent(region, circumstance, band))
        .collect()
}

/// Whether a region's routine is silent on a circumstance at an age.
fn is_silent(region: &Region, circumstance: Circumstance, band: AgeBand) -> bool {
    region.not_covered.iter().any(|gap| {
        gap.circumstances.contains(&circumstance)
            && (gap.ages.is_empty() || gap.ages.contains(&band))
    })
}
