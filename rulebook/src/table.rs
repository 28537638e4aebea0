//! The decision table: what each ground brings at each age, in which case.
//!
//! A cell holds the rules that take in its ground and age. What they bring by itself is said in
//! each line; what comes of several grounds together – that the strongest stands, that a measure
//! covers another that is no more strongly advised – is said once beside the table. `tests/table.rs` holds that the cells and that
//! together are what the app decides.

use strum::VariantArray;
use varna_guidance::model::{
    AgeBand, Circumstance, Ground, GuardianRisk, Guidance, Measure, Protection, Region, Rule,
    Strength,
};

/// What a ground brings at an age.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<'g> {
    /// The rules that take it in: first what always holds, last what only explains.
    pub lines: Vec<CellLine<'g>>,
    /// Whether the region's routine says nothing about it.
    pub silent: bool,
}

/// What a rule brings in a cell, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellLine<'g> {
    /// The rule.
    pub rule: &'g Rule,
    /// What else must hold, beside the ground and the age.
    pub conditions: Vec<Condition>,
    /// The measure; none for a rule that brings none.
    pub brings: Option<Brought>,
}

/// What a line asks for beside its ground and age.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The answer on whose risk it is is one of these.
    Risk(Vec<GuardianRisk>),
    /// A guardian may have been granted access after 13, or has not.
    ExtendedAccess(bool),
    /// It is urgent, or is not.
    Urgent(bool),
}

/// The measure that a line brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Brought {
    /// Which protection.
    pub protection: Protection,
    /// How strongly.
    pub strength: Strength,
    /// Whom a block takes.
    pub reach: Reach,
    /// Set where urgency makes a block take all guardians, whatever else the line says: how
    /// strongly.
    pub all_when_urgent: Option<Strength>,
}

/// Whom a block takes. A seal has no such choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The one guardian of two that the risk comes from.
    One,
    /// All guardians.
    All,
    /// One where the risk comes from one of two, else all.
    ByRisk,
}

/// A case, as far as the lines of a cell ask for it.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// From whom the risk comes.
    pub risk: GuardianRisk,
    /// Whether a guardian may have been granted access after 13.
    pub extended_access: bool,
    /// Whether it is urgent.
    pub urgent: bool,
}

/// A heading of the vocabulary and the grounds under it.
pub type Group<'g> = (&'g str, Vec<Ground>);

/// What the answers on whose risk it is stand under.
const RISK: &str = "Vem risken kommer från";

/// The grounds in the order of the vocabulary, under its headings.
pub fn groups(guidance: &Guidance) -> Vec<Group<'_>> {
    let words = &guidance.vocabulary;
    let under = |heading: &str| {
        let ticks = words.circumstances.iter();
        let under = ticks.filter(|one| one.heading == heading);
        under.map(|one| Ground::Circumstance(one.id)).collect()
    };
    let headings = words.headings.iter();
    let mut groups: Vec<Group> = headings.map(|one| (&*one.title, under(&one.id))).collect();
    let risks = GuardianRisk::VARIANTS.iter().copied();
    let risks = risks.filter(|&risk| risk != GuardianRisk::None);
    groups.push((RISK, risks.map(Ground::GuardianRisk).collect()));
    groups
}

/// What a ground brings at an age in a region.
pub fn cell(region: &Region, ground: Ground, band: AgeBand) -> Cell<'_> {
    let rules = region.rules.iter();
    let rules = rules.filter(|rule| rule.grounds.contains(&ground) && rule.when.takes_in(band));
    let lines = rules.filter_map(|rule| line(region, rule, ground, band));
    let mut lines: Vec<_> = lines.collect();
    lines.sort_by_key(|line| (line.is_reason(), line.conditions.len()));
    Cell {
        lines,
        silent: match ground {
            Ground::Circumstance(one) => is_silent(region, one, band),
            Ground::GuardianRisk(_) => false,
        },
    }
}

/// Whether a region's routine is silent on a circumstance at an age.
pub fn is_silent(region: &Region, circumstance: Circumstance, band: AgeBand) -> bool {
    let mut gaps = region.not_covered.iter();
    gaps.any(|gap| {
        gap.circumstances.contains(&circumstance)
            && (gap.ages.is_empty() || gap.ages.contains(&band))
    })
}

/// A rule in a cell; none where its conditions can never hold there.
fn line<'g>(
    region: &'g Region,
    rule: &'g Rule,
    ground: Ground,
    band: AgeBand,
) -> Option<CellLine<'g>> {
    let mut conditions = Vec::new();
    let risks = &rule.when.guardian_risk;
    match ground {
        Ground::GuardianRisk(risk) if !risks.is_empty() && !risks.contains(&risk) => return None,
        Ground::Circumstance(_) if !risks.is_empty() => {
            conditions.push(Condition::Risk(risks.clone()));
        }
        Ground::GuardianRisk(_) | Ground::Circumstance(_) => {}
    }
    match (rule.when.extended_access, band) {
        (Some(asked), AgeBand::From13To15) => conditions.push(Condition::ExtendedAccess(asked)),
        // At other ages there is none.
        (Some(true), AgeBand::Under13 | AgeBand::From16To17) => return None,
        (Some(false) | None, _) => {}
    }
    conditions.extend(rule.when.urgent.map(Condition::Urgent));
    Some(CellLine {
        rule,
        conditions,
        brings: brought(region, rule, ground),
    })
}

/// Whom a block takes by a ground.
pub fn reach(ground: Ground) -> Reach {
    match ground {
        Ground::GuardianRisk(GuardianRisk::One) => Reach::One,
        // Such a risk is shared: what is closed for one is read by another.
        Ground::Circumstance(Circumstance::Honour) => Reach::All,
        Ground::Circumstance(one) if one.is_risk() => Reach::ByRisk,
        Ground::GuardianRisk(_) | Ground::Circumstance(_) => Reach::All,
    }
}

fn brought(region: &Region, rule: &Rule, ground: Ground) -> Option<Brought> {
    let (protection, strength) = (rule.brings?, rule.strength?);
    let first_step = region.urgent_first_step.is_some() && protection == Protection::Block;
    Some(Brought {
        protection,
        strength,
        reach: reach(ground),
        all_when_urgent: first_step.then(|| when_urgent(ground, strength)),
    })
}

/// How strongly the first step of an urgent case is advised: recommended for a danger to the child,
/// else no more strongly than at other times.
pub fn when_urgent(ground: Ground, strength: Strength) -> Strength {
    let danger = match ground {
        Ground::GuardianRisk(_)
        | Ground::Circumstance(
            Circumstance::ChildProtectedIdentity | Circumstance::GuardianProtectedIdentity,
        ) => true,
        Ground::Circumstance(one) => one.is_risk(),
    };
    if danger {
        strength.max(Strength::Should)
    } else {
        strength
    }
}

impl CellLine<'_> {
    /// Whether the line holds in a case.
    pub fn holds(&self, case: Case) -> bool {
        self.conditions.iter().all(|condition| match condition {
            Condition::Risk(risks) => risks.contains(&case.risk),
            Condition::ExtendedAccess(asked) => *asked == case.extended_access,
            Condition::Urgent(asked) => *asked == case.urgent,
        })
    }

    /// Whether it brings neither a measure nor an action: it says why nothing more follows.
    pub fn is_reason(&self) -> bool {
        self.brings.is_none() && self.rule.also.is_empty()
    }
}

impl Brought {
    /// The measure that it comes to in a case, and how strongly.
    pub fn measure(self, case: Case) -> (Measure, Strength) {
        if let Some(strength) = self.all_when_urgent.filter(|_| case.urgent) {
            return (Measure::BlockBoth, strength);
        }
        match (self.protection, self.reach) {
            (Protection::Seal, _) => (Measure::Seal, self.strength),
            (Protection::Block, Reach::One) => (Measure::BlockOne, self.strength),
            (Protection::Block, Reach::ByRisk) if case.risk == GuardianRisk::One => {
                (Measure::BlockOne, self.strength)
            }
            (Protection::Block, Reach::All | Reach::ByRisk) => (Measure::BlockBoth, self.strength),
        }
    }
}
