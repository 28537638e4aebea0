//! What staff choose to do: what is advised, or otherwise.

use varna_guidance::model::{Errand, Measure, RiskAnswer};

use super::{Field, FieldProblem, Problem, Session, reading::one_line};
use crate::{
    decision::{Course, Decision, choices},
    domain::facts::Facts,
};

/// What was chosen to do, with the answers then: with other answers it has no influence, for it was
/// of another case. Memory only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The region whose routine applied, by its id.
    pub region: &'static str,
    /// The facts then.
    pub facts: Facts,
    /// What was chosen; none where nothing is to be asked for.
    pub measures: Vec<Measure>,
    /// Why, as typed: a reason for one thing is none for another.
    pub why: String,
}

impl Session {
    /// Every set of measures that staff can choose; none while a question is open.
    pub fn choices(&self) -> Vec<Vec<Measure>> {
        let basis = self.basis();
        basis.map_or_else(Vec::new, |basis| {
            self.choices_for(&basis.facts, &basis.decision)
        })
    }

    /// The same for facts and what is advised. Of a sole guardian there is no one of two to block.
    fn choices_for(&self, facts: &Facts, decision: &Decision) -> Vec<Vec<Measure>> {
        let mut all = choices(self.region, facts, decision);
        if self.answers.risk == Some(RiskAnswer::Sole) {
            all.retain(|set| {
                !set.contains(&Measure::BlockOne) || decision.measure(Measure::BlockOne).is_some()
            });
        }
        all
    }

    /// Chooses what to do: measures that can be chosen together. The reason that was typed for the
    /// same choice comes back.
    pub(super) fn choose_measures(&mut self, measures: Vec<Measure>) {
        let Some(facts) = self.facts() else { return };
        let region = &*self.region.id;
        let all = &mut self.details.matter_mut(Errand::Protect).choices;
        let mut before = all.iter().rev();
        let same = before.find(|one| one.is_of(region, &facts) && one.measures == measures);
        let why = same.map(|one| one.why.clone()).unwrap_or_default();
        all.push(Choice {
            region,
            facts,
            measures,
            why,
        });
        self.problems.clear();
    }

    /// The last choice that was made with the answers as they are.
    pub(super) fn choice(&self) -> Option<&Choice> {
        self.choices_made().get(self.last_choice()?)
    }

    /// The same, to write why.
    pub(super) fn choice_mut(&mut self) -> Option<&mut Choice> {
        let last = self.last_choice()?;
        let matter = self.details.matter_mut(Errand::Protect);
        matter.choices.get_mut(last)
    }

    fn last_choice(&self) -> Option<usize> {
        let facts = self.facts()?;
        let mut all = self.choices_made().iter();
        all.rposition(|one| one.is_of(&self.region.id, &facts))
    }

    fn choices_made(&self) -> &[Choice] {
        let matter = self.details.matter(Errand::Protect);
        matter.map_or(&[], |matter| &matter.choices)
    }

    /// What is asked for in the end.
    pub(super) fn course(&self, facts: &Facts, decision: &Decision<'static>) -> Course<'static> {
        let otherwise = self.choice().filter(|choice| {
            !Course::as_advised(decision).is(&choice.measures)
                && self.choices_for(facts, decision).contains(&choice.measures)
        });
        otherwise.map_or_else(
            || Course::as_advised(decision),
            |choice| Course::otherwise(self.region, facts, &choice.measures),
        )
    }

    /// What is missing on the page of the choice: why it is another than the advice.
    pub(super) fn choice_problems(&self) -> Vec<FieldProblem> {
        let otherwise = self.needs().is_some_and(|needs| needs.otherwise);
        let missing = otherwise && one_line(&self.text(Field::Otherwise)).is_empty();
        let problem = missing.then_some(FieldProblem {
            field: Field::Otherwise,
            problem: Problem::Missing,
        });
        problem.into_iter().collect()
    }
}

impl Choice {
    /// Whether it was made with these answers. A night that has passed makes no other case, but an
    /// age that has been reached does.
    fn is_of(&self, region: &str, facts: &Facts) -> bool {
        let then = Facts {
            today: facts.today,
            ..self.facts
        };
        self.region == region && then == *facts && self.facts.standing() == facts.standing()
    }
}
