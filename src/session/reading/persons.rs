//! Reads those whom the documents name: the child, the guardians, a legal representative.

use super::Reader;
use crate::{
    documents::particulars::{Child, Guardian},
    domain::{birth_date::BirthDate, person_number::PersonNumber},
    session::{Field, Problem},
};

impl Reader<'_> {
    pub(super) fn child(&mut self) -> Option<Child> {
        if !self.needs.child {
            return None;
        }
        let name = self.required(Field::ChildName);
        let text = self.required(Field::ChildNumber);
        if text.is_empty() {
            return None;
        }
        let number = self.number(Field::ChildNumber, &text)?;
        if self.is_of_another(&number) {
            self.problem(Field::ChildNumber, Problem::OtherChild);
        }
        Some(Child { name, number })
    }

    /// Whether a number tells of another birth date than the one that was reckoned with. The number
    /// that was typed when the child was asked for may: its date can have been corrected there.
    fn is_of_another(&self, number: &PersonNumber) -> bool {
        let first = self.session.child_number();
        let born = self.needs.born.map(BirthDate::date);
        let told = number.proposed_birth_date();
        first.as_ref() != Some(number)
            && matches!((told, born), (Some(told), Some(born)) if told != born)
    }

    fn number(&mut self, field: Field, text: &str) -> Option<PersonNumber> {
        let session = self.session;
        let patterns: Vec<&str> = session
            .region
            .reserve_numbers
            .iter()
            .map(AsRef::as_ref)
            .collect();
        match PersonNumber::parse(text, session.today, &patterns) {
            Ok(number) => Some(number),
            Err(problem) => {
                self.problem(field, Problem::Number(problem));
                None
            }
        }
    }

    pub(super) fn guardians(&mut self, child: Option<&Child>) -> Vec<Guardian> {
        let mut guardians: Vec<Guardian> = Vec::new();
        for index in 0..self.needs.guardians {
            let (name_field, number_field) =
                (Field::GuardianName(index), Field::GuardianNumber(index));
            let protected = self.session.is_protected(index);
            // No number is asked for where the identity is protected, and none is read.
            let typed = if protected {
                String::new()
            } else {
                self.optional(number_field)
            };
            // The second guardian may be unknown, but a number does not stand without a name.
            let name = if index == 0 || !typed.is_empty() {
                self.required(name_field)
            } else {
                self.optional(name_field)
            };
            let number = if typed.is_empty() {
                None
            } else {
                self.number(number_field, &typed)
            };
            if let Some(number) = &number {
                let taken = |other: &Guardian| other.number.as_ref() == Some(number);
                if child.is_some_and(|child| child.number == *number) || guardians.iter().any(taken)
                {
                    self.problem(number_field, Problem::SameNumber);
                } else if self.is_not_older(number) {
                    self.problem(number_field, Problem::GuardianNotOlder);
                }
            }
            if !name.is_empty() {
                guardians.push(Guardian {
                    name,
                    number,
                    protected,
                });
            }
        }
        guardians
    }

    /// Whether a guardian's number tells that the guardian is not older than the child.
    fn is_not_older(&self, number: &PersonNumber) -> bool {
        let child = self.needs.born.map(BirthDate::date);
        let guardian = number.proposed_birth_date();
        matches!((guardian, child), (Some(guardian), Some(child)) if guardian >= child)
    }

    pub(super) fn representative(&mut self, child: Option<&Child>) -> Option<Guardian> {
        if !self.needs.representative {
            return None;
        }
        let name = self.required(Field::RepresentativeName);
        let typed = self.optional(Field::RepresentativeNumber);
        let number = if typed.is_empty() {
            None
        } else {
            self.number(Field::RepresentativeNumber, &typed)
        };
        let of_child = child.map(|child| &child.number);
        if number.is_some() && number.as_ref() == of_child {
            self.problem(Field::RepresentativeNumber, Problem::SameNumber);
        }
        Some(Guardian {
            name,
            number,
            protected: false,
        })
    }
}
