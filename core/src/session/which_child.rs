//! Which child the case is about.
//!
//! Two children must never stand on one form. So when the number or birth date of a child that is
//! known is changed, the user says which of three it is: the same child, a sibling, or another one.
//! It is asked and never guessed: a slip of one digit and a sibling look alike.

use varna_guidance::model::Errand;

use super::{Page, Session};
use crate::{
    case::{Case, Child, Inputs, KnownChild, Question, WhichChild},
    domain::{date_text::format_iso, facts::Standing, person_number::PersonNumber},
};

impl Session {
    /// Whether it has to be said whose the number or birth date is that stands on the page.
    pub fn asks_which_child(&self) -> bool {
        let child = &self.case.holds.child;
        match self.page {
            Page::Details => child.details_are_of_another(&self.inputs),
            Page::Question(Question::Child) => child.identity_is_of_another(&self.inputs),
            Page::Start
            | Page::Question(_)
            | Page::Advice
            | Page::Choice
            | Page::Documents
            | Page::Done
            | Page::Settings
            | Page::About => false,
        }
    }

    /// On leaving a page: does with the case what was answered, and remembers the child.
    pub(super) fn settle_child(&mut self) {
        if let Some(child) = self.settled() {
            self.case = Case::of_child(&self.inputs, child);
        }
    }

    /// The same; the child as it then is, where that makes another case, which is yet to be derived.
    pub(super) fn settled(&mut self) -> Option<Child> {
        let child = &self.case.holds.child;
        let asked_first = child.identity_is_of_another(&self.inputs);
        let of_another = child.details_are_of_another(&self.inputs);
        let typed = child.typed_number().cloned();
        let mut told = child.known();
        if of_another {
            match self.inputs.which_child.take()? {
                WhichChild::Same => self.mend_birth_date(),
                WhichChild::Sibling => {
                    self.pass_on_to_sibling();
                    if !asked_first {
                        // What was told of the other child, where it was asked for first.
                        self.inputs.forget_identity();
                        told = KnownChild::default();
                    }
                }
                WhichChild::Other => {
                    self.inputs.forget_other_child();
                    if self.inputs.details.child_number.is_some() {
                        told = KnownChild::default();
                    }
                }
            }
        }
        self.inputs.which_child = None;
        if let Some(number) = typed.clone() {
            self.inputs.keep_number(&told, number);
        }
        if of_another || typed.is_some() {
            let child = Child::of(&self.inputs);
            self.inputs.remember(&child);
            return Some(child);
        }
        self.inputs.remember(&self.case.holds.child);
        None
    }

    /// What was chosen for the child stays its own when its birth date is mended, unless it has become
    /// another age: then another advice holds.
    fn mend_birth_date(&mut self) {
        let child = &self.case.holds.child;
        let typed = child
            .typed_number()
            .map(|number| child.known().with(number).born);
        let before = self
            .inputs
            .known_child
            .as_ref()
            .and_then(|known| known.born);
        let (Some(before), Some(born)) = (before, typed.unwrap_or(child.born)) else {
            return;
        };
        let today = self.inputs.today;
        if Standing::on(today, before) != Standing::on(today, born) {
            return;
        }
        let matter = self.inputs.details.matter_mut(Errand::Protect);
        let chosen = matter.choices.iter_mut().map(|one| &mut one.facts);
        let weighed = matter.weighed.iter_mut().map(|one| &mut one.facts);
        for facts in chosen.chain(weighed).filter(|facts| facts.born == before) {
            facts.born = born;
        }
    }
}

impl Inputs {
    /// Remembers a child that has been told.
    fn remember(&mut self, child: &Child) {
        if child.is_told {
            self.known_child = Some(child.known());
        }
    }

    /// Puts a number from the details where the child is first asked for: one place tells who it is.
    fn keep_number(&mut self, told: &KnownChild, number: PersonNumber) {
        if told.number.as_ref() != Some(&number) {
            let born = told.clone().with(&number).born;
            let corrected = born.filter(|born| number.proposed_birth_date() != Some(born.date()));
            self.answers.child_identity = number.to_string();
            self.answers.birth_date = corrected.map(|born| (number, format_iso(born.date())));
        }
        self.details.child_number = None;
    }
}
