//! A decision rule, and the situations it holds in.

use serde::Deserialize;

use super::{AgeBand, AlsoAction, Circumstance, GuardianRisk, Protection, StatementId, Strength};

/// What makes a rule fire: a circumstance that is ticked, or from whom the risk comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub enum Ground {
    /// `guardian-risk-one`, `guardian-risk-both` or `guardian-risk-unknown`.
    GuardianRisk(GuardianRisk),
    /// A circumstance, by its id.
    Circumstance(Circumstance),
}

/// What a rule asks for beside its ground. A part that is left out always holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Situation {
    /// Any of these ages.
    pub ages: Vec<AgeBand>,
    /// Any of these answers on whose risk it is.
    pub guardian_risk: Vec<GuardianRisk>,
    /// Whether a guardian may have access after 13 («vet inte» counts as yes).
    pub extended_access: Option<bool>,
    /// Whether it is urgent.
    pub urgent: Option<bool>,
}

/// One cell of a region's table: what a ground brings in a situation, and by which statements.
///
/// A rule that brings neither a measure nor an action is a reason why nothing follows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Stable id, unique within the region.
    pub id: String,
    /// What staff and reviewers call it: a few Swedish words.
    pub name: String,
    /// It fires once for each of these that holds.
    pub grounds: Vec<Ground>,
    /// What else must hold.
    #[serde(default)]
    pub when: Situation,
    /// The protection it brings.
    #[serde(default)]
    pub brings: Option<Protection>,
    /// How strongly, given with `brings`.
    #[serde(default)]
    pub strength: Option<Strength>,
    /// Actions it brings beside.
    #[serde(default)]
    pub also: Vec<AlsoAction>,
    /// Whether the cell is our reading beyond the source's words («Vår tolkning»).
    #[serde(default)]
    pub inferred: bool,
    /// A plain Swedish sentence that follows on the ground's own: what the routine says then.
    pub text: String,
    /// The statements that the rule rests on; at least one.
    pub cites: Vec<StatementId>,
}

/// Circumstances that a region's routine says nothing about, in a situation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotCovered {
    /// The circumstances.
    pub circumstances: Vec<Circumstance>,
    /// The ages it is silent for; none given means all.
    #[serde(default)]
    pub ages: Vec<AgeBand>,
}

/// The prefix that tells a guardian risk from a circumstance among a rule's grounds.
const GUARDIAN_RISK: &str = "guardian-risk-";

impl Ground {
    /// The id, as it stands among a rule's grounds.
    pub fn id(self) -> String {
        match self {
            Self::GuardianRisk(risk) => format!("{GUARDIAN_RISK}{}", risk.id()),
            Self::Circumstance(circumstance) => circumstance.id().to_owned(),
        }
    }
}

impl TryFrom<String> for Ground {
    type Error = String;

    fn try_from(id: String) -> Result<Self, Self::Error> {
        let ground = match id.strip_prefix(GUARDIAN_RISK) {
            Some(risk) => risk.parse().map(Self::GuardianRisk),
            None => id.parse().map(Self::Circumstance),
        };
        ground.map_err(|_| format!("{id} är ingen känd grund"))
    }
}

impl Situation {
    /// Whether the situation takes in an age band.
    pub fn takes_in(&self, band: AgeBand) -> bool {
        self.ages.is_empty() || self.ages.contains(&band)
    }
}
