//! What staff answer on each measure that they have to consider: yes or no, nothing in advance.

use varna_guidance::model::{Errand, Measure};

use super::{Field, FieldProblem, Holds, Inputs, Problem, choice::is_same_case};
use crate::domain::facts::Facts;

/// An answer on one measure, with the answers to the questions then: with others it has no
/// influence. Memory only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// The region whose routine applied, by its id.
    pub region: &'static str,
    /// The facts then.
    pub facts: Facts,
    /// Which measure.
    pub measure: Measure,
    /// Whether it is asked for.
    pub asked_for: bool,
}

impl Inputs {
    /// Whether a measure that has to be considered is asked for; `None` while it is not answered.
    pub(crate) fn weighed(&self, measure: Measure, facts: &Facts) -> Option<bool> {
        let matter = self.details.matter(Errand::Protect)?;
        let mut all = matter.weighed.iter().rev();
        let answer = all.find(|one| {
            let then = (one.region, &one.facts);
            one.measure == measure && is_same_case(then, (&self.region.id, facts))
        });
        answer.map(|one| one.asked_for)
    }

    pub(crate) fn weigh(&mut self, facts: Facts, measure: Measure, asked_for: bool) {
        let region = &*self.region.id;
        let matter = self.details.matter_mut(Errand::Protect);
        matter.weighed.push(Weighed {
            region,
            facts,
            measure,
            asked_for,
        });
        // The answer takes the place of what was chosen otherwise before it.
        let chosen = (region, &facts);
        (matter.choices).retain(|one| !is_same_case((one.region, &one.facts), chosen));
    }
}

impl Holds {
    /// The measures on the page of the advice that have no answer.
    pub(crate) fn weighing_problems(&self) -> Vec<FieldProblem> {
        let open = self
            .basis()
            .into_iter()
            .flat_map(|basis| &basis.course.open);
        let problem = |id| FieldProblem {
            field: Field::Weighed(id),
            problem: Problem::Missing,
        };
        open.map(|terms| problem(terms.id)).collect()
    }
}
