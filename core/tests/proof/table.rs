//! The decisions of a region and day, each made once and kept small, so that every combination
//! can be held against its neighbours.

use strum::VariantArray;
use varna_core::{
    decision::{Advice, Course, Decision, Outcome, Until},
    domain::{
        access::{AccessPicture, Guardians, InForce, MeasureInForce},
        circumstances::Circumstances,
        facts::Facts,
    },
};
use varna_guidance::model::{AlsoAction, Measure, Strength};

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
    /// What is asked for before staff have answered on anything.
    pub asked_for: Vec<Measure>,
    /// What is kept closed from today on by what is advised at least so strongly, for each
    /// strength. The segments are those of one of the combinations, since extended access shows in
    /// them without being advice.
    pub access: [AccessPicture; Strength::VARIANTS.len()],
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
        let asked_for = Course::as_advised(decision).measures;
        Self {
            advice: decision.advice(),
            ids: (
                measures.iter().map(|(id, _)| *id).collect(),
                decision.also.iter().map(|one| one.terms.id).collect(),
            ),
            asked_for: asked_for.iter().map(|one| one.terms.id).collect(),
            access: [Strength::Consider, Strength::Should, Strength::Must]
                .map(|least| closed_at(least, facts, decision)),
            measures,
        }
    }
}

/// What is kept closed by what is advised at least so strongly. An action has no strength: it
/// belongs to what is asked for, and so it counts as recommended.
fn closed_at(least: Strength, facts: &Facts, decision: &Decision) -> AccessPicture {
    let measures = decision.measures.iter();
    let measures = measures.filter(|one| one.strength >= least);
    let revokes = decision.has_also(AlsoAction::RevokeExtendedAccess) && least <= Strength::Should;
    let in_force = InForce {
        measures: measures
            .map(|one| MeasureInForce {
                terms: one.terms,
                from: facts.today,
                until: one.until.date(),
            })
            .collect(),
        revoked_from: revokes.then_some(facts.today),
    };
    AccessPicture::after(facts, Guardians::Two, &in_force)
}
