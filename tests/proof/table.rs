//! The decisions of a region and day, each made once and kept small, so that every combination
//! can be held against its neighbours.

use varna::{
    decision::{Advice, Decision, Outcome, Until},
    domain::{
        access::{AccessPicture, Guardians},
        circumstances::Circumstances,
        facts::Facts,
    },
};
use varna_guidance::model::{AlsoAction, Measure};

use crate::prove::Decided;

/// The decisions of a region and day, by answers and then by set of circumstances.
pub struct Table {
    records: Vec<Record>,
    /// The different results there are: a few dozen.
    pub kinds: Vec<Kind>,
    answers: usize,
    sets: usize,
}

/// The result of a combination.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// Its place among [`Table::kinds`].
    pub kind: u16,
    /// What the routine is silent on.
    pub gaps: Circumstances,
}

/// A result: what is advised and until when, and what that closes.
pub struct Kind {
    /// The measures with their ends, and the actions.
    measures: Vec<(Measure, Until)>,
    /// With the strengths.
    pub advice: Advice,
    /// The ids alone.
    pub ids: (Vec<Measure>, Vec<AlsoAction>),
    /// What is kept closed when the advice is followed from today on. Its segments are those of
    /// one of the combinations, since extended access shows in them without being advice.
    pub access: AccessPicture,
}

impl Table {
    pub fn new(answers: usize, sets: usize) -> Self {
        Self {
            records: Vec::with_capacity(answers * sets),
            kinds: Vec::new(),
            answers,
            sets,
        }
    }

    /// Keeps the result of the next combination. Whoever is no child has none to compare.
    pub fn push(&mut self, decided: &Decided) {
        if let Ok(Outcome::Child(decision)) = &decided.outcome {
            let record = Record {
                kind: self.kind(&decided.facts, decision),
                gaps: decision.not_covered.iter().copied().collect(),
            };
            self.records.push(record);
        }
    }

    /// Whether every combination has a result.
    pub fn is_full(&self) -> bool {
        self.records.len() == self.answers * self.sets
    }

    /// The result for the answers and the set of circumstances at these places.
    pub fn at(&self, answers: usize, set: usize) -> Record {
        self.records[answers * self.sets + set]
    }

    /// The kind of a record.
    pub fn kind_of(&self, record: Record) -> &Kind {
        &self.kinds[usize::from(record.kind)]
    }

    fn kind(&mut self, facts: &Facts, decision: &Decision) -> u16 {
        let advice = decision.advice();
        let known = self.kinds.iter().position(|kind| {
            let ends = decision
                .measures
                .iter()
                .map(|one| (one.terms.id, one.until));
            kind.advice == advice && kind.measures.iter().copied().eq(ends)
        });
        let place = known.unwrap_or_else(|| {
            self.kinds.push(Kind::new(facts, decision));
            self.kinds.len() - 1
        });
        u16::try_from(place).expect("there are few kinds of results")
    }
}

impl Kind {
    fn new(facts: &Facts, decision: &Decision) -> Self {
        let measures: Vec<_> = (decision.measures.iter())
            .map(|one| (one.terms.id, one.until))
            .collect();
        Self {
            advice: decision.advice(),
            ids: (
                measures.iter().map(|(id, _)| *id).collect(),
                decision.also.iter().map(|one| one.terms.id).collect(),
            ),
            access: AccessPicture::after(facts, Guardians::Two, &decision.in_force(facts.today)),
            measures,
        }
    }
}
