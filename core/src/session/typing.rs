//! What the user says, as it goes into what has been said.

use chrono::NaiveDateTime;
use varna_guidance::model::Measure;

use super::{Action, Field, Page, Session};
use crate::{
    case::{Holds, Inputs, OF_REQUEST, WorkDetails},
    documents::Basis,
};

impl Session {
    /// Every set of measures that staff can choose; none while a question is open.
    pub fn choices(&self) -> Vec<Vec<Measure>> {
        let choices = |basis: &Basis<'static>| self.inputs.choices(&basis.facts, &basis.decision);
        self.case.basis().map_or_else(Vec::new, choices)
    }

    /// Whether a measure that has to be considered is asked for; `None` while it is not answered.
    pub fn weighed(&self, measure: Measure) -> Option<bool> {
        let facts = self.case.holds.facts.as_ref()?;
        self.inputs.weighed(measure, facts)
    }

    /// What is typed now is typed for what is asked for now, and of the child as it is told now.
    pub(super) fn set_text(&mut self, field: Field, text: String) {
        // What is asked for does not hang on these texts: it is the same before and after.
        let request = OF_REQUEST
            .contains(&field)
            .then(|| self.fields().request_now(field));
        self.change(|inputs, case| {
            if let Some(place) = inputs.place(&case.holds, field) {
                *place = text;
            }
            if let Some(request) = request {
                inputs.confirm(field, request);
            }
            inputs.note_typing(field);
        });
    }

    /// Says that a text goes for what is asked for now too.
    pub(super) fn confirm(&mut self, field: Field) {
        let request = self.fields().request_now(field);
        self.change(|inputs, _| inputs.confirm(field, request));
    }

    pub(super) fn weigh(&mut self, measure: Measure, asked_for: bool) {
        if let Some(facts) = self.case.holds.facts {
            self.change(|inputs, _| inputs.weigh(facts, measure, asked_for));
            self.problems.clear();
        }
    }

    pub(super) fn choose_measures(&mut self, measures: Vec<Measure>) {
        if let Some(basis) = self.case.holds.basis() {
            self.inputs.choose_measures(basis, measures);
            self.change(|_, _| {});
            self.problems.clear();
        }
    }

    /// Notes that the call has been made, and goes on to the details of what was ordered.
    pub(super) fn note_call(&mut self, at: NaiveDateTime) {
        let request = self.fields().request_now(Field::CallTime);
        // A call about nothing orders nothing, and there is nothing to write of it.
        let basis = self.case.holds.basis();
        let Some(basis) = basis.filter(|basis| !basis.course.measures.is_empty()) else {
            return;
        };
        self.inputs.note_call(&basis.course, request, at);
        self.change(|_, _| {});
        self.problems = self.problems_on(Page::Advice);
        if self.problems.is_empty() {
            self.go(Page::Details);
        }
    }
}

impl Inputs {
    /// Takes in what is said by one choice, whatever else is so.
    pub(super) fn say(&mut self, holds: &Holds, action: Action) {
        let region = &*self.region.id;
        match action {
            Action::Toggle(circumstance) => self.answers.toggle(circumstance),
            Action::ToggleNoCircumstance => self.answers.toggle_none(),
            Action::ChooseRisk(risk) => self.answers.risk = Some(risk),
            Action::ChooseUrgent(urgent) => self.answers.urgent = Some(urgent),
            Action::ChooseExtendedAccess(access) => self.answers.extended_access = Some(access),
            Action::ChooseOption(index, id) => {
                if let Some(question) = self.question_words(index) {
                    self.answers.choose(question, id);
                }
            }
            Action::ChooseWhichChild(which) => self.which_child = Some(which),
            Action::NotCalled => self.matter_mut().call = None,
            Action::TakeProposal(field) => self.take_proposal(field),
            Action::ConfirmGuardians => self.guardians_to_confirm = false,
            Action::ToggleAssessed(what) => self.matter_mut().toggle_assessed(region, what),
            Action::ToggleMotivationOnRequest => {
                let matter = self.matter_mut();
                matter.motivation_on_request = !matter.motivation_on_request;
            }
            Action::ConfirmLongAgo => {
                let from = self.matter_mut().from.as_ref();
                let from = from.map(|typed| typed.text.clone()).unwrap_or_default();
                self.matter_mut().long_ago = from;
            }
            Action::ToggleProtected(index) => {
                let slot = holds.slot(index);
                if let Some(guardian) = slot.and_then(|slot| self.guardian_mut(slot)) {
                    guardian.protected = !guardian.protected;
                }
            }
            Action::ChooseSiblings(siblings) => self.details.siblings = siblings,
            Action::ForgetWork => self.work = WorkDetails::default(),
            // What these do is more than to say something.
            Action::ChooseRegion(_)
            | Action::Go(_)
            | Action::Visit(..)
            | Action::Continue
            | Action::Type(..)
            | Action::Confirm(_)
            | Action::Weigh(..)
            | Action::ChooseMeasures(_)
            | Action::Called(_)
            | Action::Resume
            | Action::BeginSibling
            | Action::BeginAnew
            | Action::Check(_)
            | Action::Clear
            | Action::NewDay(_)
            | Action::Rest(_) => {}
        }
    }

    fn note_typing(&mut self, field: Field) {
        match field {
            Field::ChildIdentity => {
                self.which_child = None;
                // What is told last holds, wherever it is told.
                self.details.child_number = None;
            }
            Field::ChildBirthDate | Field::ChildNumber => self.which_child = None,
            Field::GuardianName(_) | Field::GuardianNumber(_) => self.guardians_to_confirm = false,
            _ => {}
        }
    }
}
