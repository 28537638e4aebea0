//! What staff choose to do: what is advised, or otherwise.

use varna_guidance::model::{Errand, Measure};

use super::{Field, FieldProblem, Problem, Session};
use crate::{
    decision::{Course, Decision, choices},
    domain::facts::Facts,
};

/// Measures that were chosen instead of those advised. Memory only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The region whose routine advised otherwise, by its id.
    pub region: &'static str,
    /// The facts then. With other facts the choice has no influence: it was of another case.
    pub facts: Facts,
    /// What was chosen; none where nothing is to be asked for.
    pub measures: Vec<Measure>,
}

impl Session {
    /// Every set of measures that staff can choose; none while a question is open.
    pub fn choices(&self) -> Vec<Vec<Measure>> {
        let basis = self.basis();
        basis.map_or_else(Vec::new, |basis| {
            choices(basis.region, &basis.facts, &basis.decision)
        })
    }

    /// Chooses what to do: measures that can be chosen together.
    pub(super) fn choose_measures(&mut self, measures: Vec<Measure>) {
        if let Some(basis) = self.basis() {
            let matter = self.details.matter_mut(Errand::Protect);
            matter.choice = Some(Choice {
                region: &basis.region.id,
                facts: basis.facts,
                measures,
            });
        }
    }

    /// What is asked for in the end.
    pub(super) fn course(&self, facts: &Facts, decision: &Decision<'static>) -> Course<'static> {
        let matter = self.details.matter(Errand::Protect);
        let choice = matter.and_then(|matter| matter.choice.as_ref());
        let advised = || decision.measures.iter().map(|one| one.terms.id);
        let otherwise = choice.filter(|choice| {
            choice.region == self.region.id
                && choice.is_of(facts)
                && !advised().eq(choice.measures.iter().copied())
                && choices(self.region, facts, decision).contains(&choice.measures)
        });
        otherwise.map_or_else(
            || Course::as_advised(decision),
            |choice| Course::otherwise(self.region, facts, &choice.measures),
        )
    }

    /// What is missing on the page of the choice: why it is another than the advice.
    pub(super) fn choice_problems(&self) -> Vec<FieldProblem> {
        let otherwise = self.basis().is_some_and(|basis| basis.course.otherwise);
        let why = self.text(Field::Otherwise);
        let missing = otherwise && why.trim().is_empty();
        let problem = missing.then_some(FieldProblem {
            field: Field::Otherwise,
            problem: Problem::Missing,
        });
        problem.into_iter().collect()
    }
}

impl Choice {
    /// Whether it was made with these answers. A night that has passed makes no other case.
    fn is_of(&self, facts: &Facts) -> bool {
        let then = Facts {
            today: facts.today,
            ..self.facts
        };
        then == *facts
    }
}
