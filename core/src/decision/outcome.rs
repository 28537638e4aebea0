//! What a decision consists of. Everything borrows from the guidance it was made with.

use chrono::NaiveDate;
use varna_guidance::model::{
    AgeBand, AlsoAction, AlsoTerms, Circumstance, Ground, Line, Measure, MeasureTerms, Rule,
    StatementId, Strength,
};

use super::Advice;
use crate::domain::access::{InForce, MeasureInForce};

/// What comes of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome<'g> {
    /// 18 or over: outside the routines, with what is said of it.
    Adult(&'g Line),
    /// A child: what is advised.
    Child(Decision<'g>),
}

/// What is advised for a child, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision<'g> {
    /// The age band the child is in.
    pub band: AgeBand,
    /// The measures, in the order of the vocabulary; none when nothing follows.
    pub measures: Vec<Advised<'g>>,
    /// The actions beside them.
    pub also: Vec<Also<'g>>,
    /// The ticked circumstances that the region's routine is silent on.
    pub not_covered: Vec<Circumstance>,
    /// Set where urgency made a block take all guardians as a first step: what the region says.
    pub first_step: Option<&'g Line>,
    /// Set where it is urgent and no measure follows: whom to call instead.
    pub whom_to_call: Option<&'g Line>,
    /// Every cell that fired: first what advises, then what adds, explains and also applied.
    pub reasons: Vec<Reason<'g>>,
}

/// A measure that is advised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advised<'g> {
    /// The region's words for it.
    pub terms: &'g MeasureTerms,
    /// How strongly.
    pub strength: Strength,
    /// Whether that strength rests on our reading alone («Vår tolkning»).
    pub inferred: bool,
    /// Whether it is our reading alone that it takes all guardians.
    pub reach_inferred: bool,
    /// The first day on which it no longer holds.
    pub until: Until,
}

/// When a measure ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// The first day on which it no longer holds.
    Date(NaiveDate),
    /// Until staff lift it.
    Lifted,
    /// On a date that must be set.
    Chosen,
}

impl Until {
    /// The first day on which it no longer holds; none when no day follows from the rules.
    pub fn date(self) -> Option<NaiveDate> {
        match self {
            Self::Date(day) => Some(day),
            Self::Lifted | Self::Chosen => None,
        }
    }
}

/// An action beside measures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Also<'g> {
    /// The region's words for it.
    pub terms: &'g AlsoTerms,
}

/// A cell that fired: a rule, by one of its grounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason<'g> {
    /// What it means for the result.
    pub role: Role,
    /// The ground that holds.
    pub ground: Ground,
    /// The rule, with its text and statements.
    pub rule: &'g Rule,
    /// The strength it brings, when it brings a measure.
    pub strength: Option<Strength>,
}

/// What a reason means for the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It brings a measure that is advised.
    Advises(Measure),
    /// It brings an action beside measures.
    Adds,
    /// It says why nothing more follows.
    Explains,
    /// It brings a measure that an advised one covers.
    AlsoApplied(Measure),
}

impl Reason<'_> {
    /// Whether it is told before another: by its role, strongest first, then by its ground.
    pub(super) fn precedes(&self, other: &Self) -> bool {
        let order = self.role.rank().cmp(&other.role.rank());
        order
            .then(other.strength.cmp(&self.strength))
            .then(self.ground.cmp(&other.ground))
            .then_with(|| self.rule.id.cmp(&other.rule.id))
            .is_lt()
    }
}

impl Role {
    /// Its place among reasons, most important first.
    pub(super) fn rank(self) -> u8 {
        match self {
            Self::Advises(_) => 0,
            Self::Adds => 1,
            Self::Explains => 2,
            Self::AlsoApplied(_) => 3,
        }
    }
}

impl<'g> Decision<'g> {
    /// What is in force when the advice is followed from a day on.
    pub fn in_force(&self, from: NaiveDate) -> InForce<'g> {
        let measures = self.measures.iter().map(|advised| MeasureInForce {
            terms: advised.terms,
            from,
            until: advised.until.date(),
        });
        InForce {
            measures: measures.collect(),
            revoked_from: (self.has_also(AlsoAction::RevokeExtendedAccess)).then_some(from),
        }
    }

    /// What is advised, without why.
    pub fn advice(&self) -> Advice {
        let measures = self.measures.iter().map(|one| (one.terms.id, one.strength));
        Advice::new(measures, self.also.iter().map(|one| one.terms.id))
    }

    /// The measures that are a question to staff, each by itself: those they have to consider.
    pub fn questions(&self) -> impl Iterator<Item = &Advised<'g>> {
        let measures = self.measures.iter();
        measures.filter(|one| one.strength == Strength::Consider)
    }

    /// The advised measure with an id.
    pub fn measure(&self, id: Measure) -> Option<&Advised<'_>> {
        self.measures.iter().find(|advised| advised.terms.id == id)
    }

    /// Whether an action is among those beside the measures.
    pub fn has_also(&self, id: AlsoAction) -> bool {
        self.also.iter().any(|also| also.terms.id == id)
    }

    /// Whether nothing at all was found that the routine has a word for.
    pub fn is_bare(&self) -> bool {
        self.reasons.is_empty() && self.not_covered.is_empty()
    }

    /// All statements that the decision rests on, in the order of the ledger, each once.
    pub fn citations(&self) -> Vec<&StatementId> {
        let reasons = self
            .reasons
            .iter()
            .flat_map(|reason| reason.rule.cites.iter());
        let ends = self
            .measures
            .iter()
            .flat_map(|advised| advised.terms.end.cites.iter());
        let also = self.also.iter().flat_map(|also| also.terms.cites.iter());
        let first_step = self.first_step.iter().flat_map(|line| line.cites.iter());
        let mut cites: Vec<_> = reasons.chain(ends).chain(also).chain(first_step).collect();
        cites.sort();
        cites.dedup();
        cites
    }
}
