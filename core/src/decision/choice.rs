//! What is asked for in the end: what is advised, or what staff choose instead.
//!
//! What is recommended is asked for; of what staff have to consider they say yes or no, measure by
//! measure. The routines leave the decision to them, so they can also choose any measures of the
//! region's that still have something to close, more or less protective than the advice, or none.

use varna_guidance::model::{Measure, MeasureTerms, Region, Strength};

use super::{Advice, Advised, Decision, Until, until};
use crate::domain::{
    access::{AccessPicture, Guardians, InForce, MeasureInForce},
    facts::Facts,
};

/// The measures that are asked for in the end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course<'g> {
    /// The measures, in the order of the vocabulary; none when nothing is asked for.
    pub measures: Vec<Planned<'g>>,
    /// The measures that staff have considered and do not ask for.
    pub declined: Vec<&'g MeasureTerms>,
    /// The measures that they have to consider, and have not answered on.
    pub open: Vec<&'g MeasureTerms>,
    /// Whether staff have chosen them instead of what is advised.
    pub otherwise: bool,
}

/// A measure that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned<'g> {
    /// The region's words for it.
    pub terms: &'g MeasureTerms,
    /// The first day on which it no longer holds.
    pub until: Until,
}

/// Every set of measures that staff can choose, none first and then towards the most protective.
/// A set never holds a measure that another of its own covers. What is recommended is among them.
pub fn choices(region: &Region, facts: &Facts, decision: &Decision) -> Vec<Vec<Measure>> {
    let open: Vec<&MeasureTerms> = (region.measures.iter())
        .filter(|terms| decision.measure(terms.id).is_some() || closes_something(terms, facts))
        .collect();
    let sets = (0_u8..1 << open.len()).map(|bits| {
        let taken = open.iter().enumerate();
        let taken = taken.filter(|(index, _)| bits & (1 << index) != 0);
        taken.map(|(_, terms)| *terms).collect::<Vec<_>>()
    });
    let covers_its_own =
        |set: &Vec<&MeasureTerms>| set.iter().any(|terms| is_covered(terms.id, set));
    let ids = |set: Vec<&MeasureTerms>| set.iter().map(|terms| terms.id).collect();
    sets.filter(|set| !covers_its_own(set)).map(ids).collect()
}

/// Whether one of a set covers a measure wholly.
fn is_covered(id: Measure, set: &[&MeasureTerms]) -> bool {
    set.iter().any(|other| other.outranks.contains(&id))
}

/// Whether a measure from today on would close anything that is open or may be.
fn closes_something(terms: &MeasureTerms, facts: &Facts) -> bool {
    let measure = Planned::of(terms, facts).in_force_from(facts);
    let in_force = InForce {
        measures: vec![measure],
        revoked_from: None,
    };
    let (before, after) = (
        AccessPicture::before(facts, Guardians::Two),
        AccessPicture::after(facts, Guardians::Two, &in_force),
    );
    let mut lanes = after.lanes.iter();
    lanes.any(|lane| {
        let usual = before.lane(lane.party, lane.channel);
        usual.is_some_and(|usual| usual.segments != lane.segments)
    })
}

impl<'g> Course<'g> {
    /// What is recommended, before anything has been considered.
    pub fn as_advised(decision: &Decision<'g>) -> Self {
        Self::following(decision, |_| None)
    }

    /// What the advice comes to: all that is recommended, and of what has to be considered that
    /// which staff say yes to. What such a yes covers is not asked for beside it.
    pub fn following(decision: &Decision<'g>, answer: impl Fn(Measure) -> Option<bool>) -> Self {
        let answered = |one: &&Advised<'g>, wanted| {
            one.strength == Strength::Consider && answer(one.terms.id) == wanted
        };
        let wanted: Vec<&Advised> = (decision.measures.iter())
            .filter(|one| one.strength > Strength::Consider || answered(one, Some(true)))
            .collect();
        let terms: Vec<_> = wanted.iter().map(|one| one.terms).collect();
        let asked_for = wanted
            .iter()
            .filter(|one| !is_covered(one.terms.id, &terms));
        let considered = |wanted| {
            let measures = decision.measures.iter();
            measures
                .filter(move |one| answered(one, wanted))
                .map(|one| one.terms)
        };
        Self {
            measures: asked_for.map(|one| one.planned()).collect(),
            declined: considered(Some(false)).collect(),
            open: considered(None).collect(),
            otherwise: false,
        }
    }

    /// What staff have chosen: the advice, if all that is recommended is among it and nothing that
    /// is not advised.
    pub fn chosen(
        region: &'g Region,
        facts: &Facts,
        decision: &Decision<'g>,
        chosen: &[Measure],
    ) -> Self {
        let followed = Self::following(decision, |id| Some(chosen.contains(&id)));
        if followed.is(chosen) {
            return followed;
        }
        let terms = chosen.iter().filter_map(|&id| region.measure(id));
        Self {
            measures: terms.map(|terms| Planned::of(terms, facts)).collect(),
            otherwise: true,
            ..Self::default()
        }
    }

    /// Whether these measures, in the order of the vocabulary, are what is asked for.
    pub fn is(&self, measures: &[Measure]) -> bool {
        let own = self.measures.iter().map(|one| one.terms.id);
        own.eq(measures.iter().copied())
    }

    /// Whether a measure is asked for.
    pub fn has(&self, id: Measure) -> bool {
        self.measures.iter().any(|one| one.terms.id == id)
    }

    /// What is asked for and the actions beside it, without how strongly.
    pub fn advice(&self, decision: &Decision) -> Advice {
        let measures = self.measures.iter();
        Advice::new(
            measures.map(|one| (one.terms.id, Strength::Consider)),
            decision.also.iter().map(|also| also.terms.id),
        )
    }

    /// What is in force when it is carried out from today on, with the actions beside the advice.
    pub fn in_force(&self, facts: &Facts, decision: &Decision<'g>) -> InForce<'g> {
        InForce {
            measures: (self.measures.iter())
                .map(|one| one.in_force_from(facts))
                .collect(),
            ..decision.in_force(facts.today)
        }
    }
}

impl<'g> Planned<'g> {
    fn of(terms: &'g MeasureTerms, facts: &Facts) -> Self {
        Self {
            terms,
            until: until(terms.end.at, facts),
        }
    }

    fn in_force_from(&self, facts: &Facts) -> MeasureInForce<'g> {
        MeasureInForce {
            terms: self.terms,
            from: facts.today,
            until: self.until.date(),
        }
    }
}

impl<'g> Advised<'g> {
    /// The measure by itself, without how strongly it is advised.
    pub fn planned(&self) -> Planned<'g> {
        Planned {
            terms: self.terms,
            until: self.until,
        }
    }
}
