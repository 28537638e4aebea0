//! What staff choose to do: what is advised, or otherwise.

use varna_guidance::model::{Errand, Measure, RiskAnswer};

use super::{Field, FieldProblem, Fields, Inputs, Problem, Weighed, reading::one_line};
use crate::{
    decision::{Course, Decision, choices},
    documents::Basis,
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

impl Inputs {
    /// Every set of measures that staff can choose. Of a sole guardian there is no one of two to
    /// block.
    pub(crate) fn choices(&self, facts: &Facts, decision: &Decision) -> Vec<Vec<Measure>> {
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
    pub(crate) fn choose_measures(&mut self, basis: &Basis, measures: Vec<Measure>) {
        let (facts, region) = (basis.facts, &*self.region.id);
        // A choice answers what had to be considered, too.
        let weighed = basis.decision.questions().map(|one| Weighed {
            region,
            facts,
            measure: one.terms.id,
            asked_for: measures.contains(&one.terms.id),
        });
        let matter = self.details.matter_mut(Errand::Protect);
        matter.weighed.extend(weighed);
        let all = &mut matter.choices;
        let mut before = all.iter().rev();
        let same = before.find(|one| one.is_of(region, &facts) && one.measures == measures);
        let why = same.map(|one| one.why.clone()).unwrap_or_default();
        all.push(Choice {
            region,
            facts,
            measures,
            why,
        });
    }

    /// The last choice that was made with these facts.
    pub(super) fn choice(&self, facts: &Facts) -> Option<&Choice> {
        let matter = self.details.matter(Errand::Protect)?;
        let mut all = matter.choices.iter().rev();
        all.find(|one| one.is_of(&self.region.id, facts))
    }

    /// The same, to write why.
    pub(super) fn choice_mut(&mut self, facts: &Facts) -> Option<&mut Choice> {
        let region = &*self.region.id;
        let matter = self.details.matter_mut(Errand::Protect);
        let mut all = matter.choices.iter_mut().rev();
        all.find(|one| one.is_of(region, facts))
    }

    /// What is asked for in the end.
    pub(super) fn course(&self, facts: &Facts, decision: &Decision<'static>) -> Course<'static> {
        let offered = |set| self.choices(facts, decision).contains(set);
        let chosen = self
            .choice(facts)
            .filter(|choice| offered(&choice.measures));
        let chosen = chosen
            .map(|choice| Course::chosen(self.region, facts, decision, &choice.measures))
            .filter(|course| course.otherwise);
        chosen
            .unwrap_or_else(|| Course::following(decision, |measure| self.weighed(measure, facts)))
    }
}

impl Fields<'_> {
    /// What is missing on the page of the choice: the choice itself while something has to be
    /// considered, and why it is another than the advice.
    pub(crate) fn choice_problems(&self) -> Vec<FieldProblem> {
        let missing = |field, is_missing: bool| {
            is_missing.then_some(FieldProblem {
                field,
                problem: Problem::Missing,
            })
        };
        let needs = self.holds.needs.as_ref();
        let otherwise = needs.is_some_and(|needs| needs.otherwise);
        let no_reason = otherwise && one_line(&self.text(Field::Otherwise)).is_empty();
        let problems = [
            missing(Field::Choice, !self.holds.weighing_problems().is_empty()),
            missing(Field::Otherwise, no_reason),
        ];
        problems.into_iter().flatten().collect()
    }
}

impl Choice {
    /// Whether it was made with these answers.
    fn is_of(&self, region: &str, facts: &Facts) -> bool {
        is_same_case((self.region, &self.facts), (region, facts))
    }
}

/// Whether two sets of answers, each with its region, are of one case. A night that has passed
/// makes no other case, but an age that has been reached does.
pub(super) fn is_same_case(then: (&str, &Facts), now: (&str, &Facts)) -> bool {
    let facts_then = Facts {
        today: now.1.today,
        ..*then.1
    };
    then.0 == now.0 && facts_then == *now.1 && then.1.standing() == now.1.standing()
}
