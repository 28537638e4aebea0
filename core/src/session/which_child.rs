//! Which child the case is about.
//!
//! Two children must never stand on one form. So when the number or birth date of a child that is
//! known is changed, the user says which of three it is: the same child, a sibling, or another one.
//! It is asked and never guessed: a slip of one digit and a sibling look alike.

use varna_guidance::model::Errand;

use super::{Field, FieldProblem, GuardianText, Page, Problem, Question, Session};
use crate::{
    documents::particulars::Siblings,
    domain::{
        birth_date::BirthDate, date_text::format_iso, facts::Standing, person_number::PersonNumber,
    },
};

/// A child as it has been told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownChild {
    /// Its number, once one has been typed.
    pub number: Option<PersonNumber>,
    /// Its birth date, where it is known.
    pub born: Option<BirthDate>,
}

/// Whose the number or birth date is that has been typed in place of a known child's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::VariantArray)]
pub enum WhichChild {
    /// The same child's, mended: all that has been said stays.
    Same,
    /// A sibling's: answers and guardians stay, to be confirmed.
    Sibling,
    /// Another child's: all that has been said goes.
    Other,
}

impl Session {
    /// Whether it has to be said whose the number or birth date is that stands on the page.
    pub fn asks_which_child(&self) -> bool {
        match self.page {
            Page::Details => self.details_are_of_another(),
            Page::Question(Question::Child) => self.identity_is_of_another(),
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

    /// What is missing where it has to be said.
    pub(super) fn which_child_problem(&self, asked: bool) -> Option<FieldProblem> {
        (asked && self.which_child.is_none()).then_some(FieldProblem {
            field: Field::WhichChild,
            problem: Problem::Missing,
        })
    }

    /// The number as it stands, unless it is another child's than the one that is named: a gap is
    /// better than a number that is not its own.
    pub(super) fn number_of_child(&self) -> String {
        if self.details_are_of_another() {
            String::new()
        } else {
            self.text(Field::ChildNumber).trim().to_owned()
        }
    }

    /// Whether the number that the documents would carry tells of another child than the known one:
    /// one that stands among the details, or where the child was asked for in another errand.
    pub(super) fn details_are_of_another(&self) -> bool {
        self.number_is_of_another() || self.identity_is_of_another()
    }

    /// Whether what stands where the child was asked for tells of another than the known one.
    pub(super) fn identity_is_of_another(&self) -> bool {
        let told = self.identity().ok().map(|_| KnownChild {
            number: self.child_number(),
            born: self.born(),
        });
        self.is_of_another(told)
    }

    /// Whether the number that stands among the details tells of another child than the known one.
    fn number_is_of_another(&self) -> bool {
        let typed = self.typed_number();
        // Where none was known, a number that agrees with the birth date tells nothing new.
        let adds = |number: &PersonNumber, known: &KnownChild| {
            let agrees = number
                .proposed_birth_date()
                .is_none_or(|date| known.born.is_none_or(|born| born.date() == date));
            known.number.is_none() && agrees
        };
        let typed = typed.filter(|number| {
            let known = self.known_child.as_ref();
            !known.is_some_and(|known| adds(number, known))
        });
        self.is_of_another(typed.map(|number| self.told_by(number)))
    }

    fn is_of_another(&self, told: Option<KnownChild>) -> bool {
        told.is_some_and(|told| {
            let known = self.known_child.as_ref();
            self.says_more_than_the_child() && known.is_some_and(|known| *known != told)
        })
    }

    /// The child that a number among the details tells of.
    fn told_by(&self, number: PersonNumber) -> KnownChild {
        let born = match number.proposed_birth_date() {
            // The date of the number that was asked for first can have been corrected there.
            Some(date) if self.child_number().as_ref() != Some(&number) => {
                Some(BirthDate::new(date))
            }
            Some(_) | None => self.born(),
        };
        KnownChild {
            number: Some(number),
            born,
        }
    }

    /// The number that has been typed among the details, once it can be read.
    fn typed_number(&self) -> Option<PersonNumber> {
        let typed = self.details.child_number.as_deref()?;
        self.read_number(typed).ok()
    }

    /// Whether anything has been said that could be carried from one child to another.
    pub(super) fn says_more_than_the_child(&self) -> bool {
        let (answers, details) = (&self.answers, &self.details);
        let answered = !answers.circumstances.is_empty()
            || answers.no_circumstance
            || answers.risk.is_some()
            || answers.urgent.is_some()
            || answers.extended_access.is_some()
            || !answers.options.is_empty();
        let told = !details.child_name.is_empty()
            || details.names_a_guardian()
            || details.representative != GuardianText::default()
            || details.siblings != Siblings::default()
            || !details.matters.is_empty();
        answered || told
    }

    /// On leaving a page: does with the case what was answered, and remembers the child.
    pub(super) fn settle_child(&mut self) {
        let asked_first = self.identity_is_of_another();
        if self.details_are_of_another() {
            match self.which_child.take() {
                None => return,
                Some(WhichChild::Same) => self.mend_birth_date(),
                Some(WhichChild::Sibling) => {
                    self.pass_on_to_sibling();
                    if !asked_first {
                        // What was told of the other child, where it was asked for first.
                        self.forget_identity();
                    }
                }
                Some(WhichChild::Other) => self.forget_other_child(),
            }
        }
        self.which_child = None;
        if let Some(number) = self.typed_number() {
            self.keep_number(number);
        }
        if self.identity().is_ok() {
            self.known_child = Some(KnownChild {
                number: self.child_number(),
                born: self.born(),
            });
        }
    }

    /// What was chosen for the child stays its own when its birth date is mended, unless it has become
    /// another age: then another advice holds.
    fn mend_birth_date(&mut self) {
        let typed = self.typed_number().map(|number| self.told_by(number).born);
        let before = self.known_child.as_ref().and_then(|known| known.born);
        let (Some(before), Some(born)) = (before, typed.unwrap_or_else(|| self.born())) else {
            return;
        };
        let today = self.today;
        if Standing::on(today, before) != Standing::on(today, born) {
            return;
        }
        let matter = self.details.matter_mut(Errand::Protect);
        let chosen = matter.choices.iter_mut().map(|one| &mut one.facts);
        let weighed = matter.weighed.iter_mut().map(|one| &mut one.facts);
        for facts in chosen.chain(weighed).filter(|facts| facts.born == before) {
            facts.born = born;
        }
    }

    /// Puts a number from the details where the child is first asked for: one place tells who it is.
    fn keep_number(&mut self, number: PersonNumber) {
        if self.child_number().as_ref() != Some(&number) {
            let born = self.told_by(number.clone()).born;
            let corrected = born.filter(|born| number.proposed_birth_date() != Some(born.date()));
            self.answers.child_identity = number.to_string();
            self.answers.birth_date = corrected.map(|born| (number, format_iso(born.date())));
        }
        self.details.child_number = None;
    }
}
