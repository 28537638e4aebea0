//! Which child the case is about: what was typed, read once, and whether it is of another child than
//! the one that is known.

use super::{Field, FieldProblem, Inputs, Problem, reading::one_line};
use crate::domain::{
    birth_date::BirthDate,
    date_text::parse_date,
    facts::Standing,
    person_number::{PersonNumber, PersonNumberError},
};

/// A child as it has been told of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownChild {
    /// Its number, once one has been typed.
    pub number: Option<PersonNumber>,
    /// Its birth date, where it is known.
    pub born: Option<BirthDate>,
}

impl KnownChild {
    /// The child that a number among the details tells of, beside what is told where the child is
    /// asked for.
    pub(crate) fn with(self, number: &PersonNumber) -> Self {
        let born = match number.proposed_birth_date() {
            // The date of the number that was asked for first can have been corrected there.
            Some(date) if self.number.as_ref() != Some(number) => Some(BirthDate::new(date)),
            Some(_) | None => self.born,
        };
        Self {
            number: Some(number.clone()),
            born,
        }
    }
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

/// The child, as far as what was typed can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Child {
    /// Whether a birth date or a number stands where the child is asked for.
    pub(crate) is_told: bool,
    /// The child's number, if one was typed where the child is asked for.
    pub number: Option<PersonNumber>,
    /// The child's birth date; `None` while it is missing or wrong.
    pub born: Option<BirthDate>,
    /// Where the child's age puts it today.
    pub standing: Option<Standing>,
    /// What is missing or wrong where the child is asked for.
    pub(super) problem: Option<FieldProblem>,
    /// The number that has been typed among the details, as it was read.
    pub(super) detail: Option<Result<PersonNumber, PersonNumberError>>,
}

impl Child {
    /// Reads what was typed.
    pub(crate) fn of(inputs: &Inputs) -> Self {
        let told = identity(inputs);
        let is_told = told.is_ok();
        let (number, born) = match told {
            Ok(Identity::BirthDate(born)) => (None, Ok(born)),
            Ok(Identity::Number(number)) => {
                let born = birth_date(inputs, &number);
                (Some(number), born)
            }
            Err(problem) => (None, Err((Field::ChildIdentity, problem))),
        };
        let at = match &number {
            Some(_) => Field::ChildBirthDate,
            None => Field::ChildIdentity,
        };
        let standing = born.as_ref().ok();
        let standing = standing.and_then(|&born| Standing::on(inputs.today, born).ok());
        let problem = match &born {
            Ok(_) if standing.is_none() => Some((at, Problem::BornInFuture)),
            Ok(_) => None,
            Err(wrong) => Some(wrong.clone()),
        };
        let typed = inputs.details.child_number.as_deref();
        Self {
            is_told,
            number,
            born: born.ok(),
            standing,
            problem: problem.map(|(field, problem)| FieldProblem { field, problem }),
            detail: typed.map(|typed| inputs.read_number(&one_line(typed))),
        }
    }

    /// The number that has been typed among the details, once it can be read.
    pub(crate) fn typed_number(&self) -> Option<&PersonNumber> {
        self.detail.as_ref()?.as_ref().ok()
    }

    /// Whether the number that the documents would carry tells of another child than the known one:
    /// one that stands among the details, or where the child was asked for in another errand.
    pub(crate) fn details_are_of_another(&self, inputs: &Inputs) -> bool {
        self.number_is_of_another(inputs) || self.identity_is_of_another(inputs)
    }

    /// Whether what stands where the child was asked for tells of another than the known one.
    pub(crate) fn identity_is_of_another(&self, inputs: &Inputs) -> bool {
        let told = self.is_told.then(|| self.known());
        is_of_another(inputs, told)
    }

    /// The child as it is told where it is asked for.
    pub(crate) fn known(&self) -> KnownChild {
        KnownChild {
            number: self.number.clone(),
            born: self.born,
        }
    }

    /// Whether the number that stands among the details tells of another child than the known one.
    fn number_is_of_another(&self, inputs: &Inputs) -> bool {
        // Where none was known, a number that agrees with the birth date tells nothing new.
        let adds = |number: &PersonNumber, known: &KnownChild| {
            let agrees = number
                .proposed_birth_date()
                .is_none_or(|date| known.born.is_none_or(|born| born.date() == date));
            known.number.is_none() && agrees
        };
        let typed = self.typed_number().filter(|number| {
            let known = inputs.known_child.as_ref();
            !known.is_some_and(|known| adds(number, known))
        });
        is_of_another(inputs, typed.map(|number| self.known().with(number)))
    }

    /// What is missing where it has to be said whose a number or birth date is.
    pub(super) fn which_child_problem(inputs: &Inputs, asked: bool) -> Option<FieldProblem> {
        (asked && inputs.which_child.is_none()).then_some(FieldProblem {
            field: Field::WhichChild,
            problem: Problem::Missing,
        })
    }
}

fn is_of_another(inputs: &Inputs, told: Option<KnownChild>) -> bool {
    told.is_some_and(|told| {
        let known = inputs.known_child.as_ref();
        inputs.says_more_than_the_child() && known.is_some_and(|known| *known != told)
    })
}

/// What was typed to tell which child it is.
enum Identity {
    /// A birth date.
    BirthDate(BirthDate),
    /// A number, which proposes a birth date if it holds one.
    Number(PersonNumber),
}

fn identity(inputs: &Inputs) -> Result<Identity, Problem> {
    let typed = inputs.answers.child_identity.trim();
    if typed.is_empty() {
        return Err(Problem::Missing);
    }
    let date = match parse_date(typed) {
        Ok(date) => return Ok(Identity::BirthDate(BirthDate::new(date))),
        Err(problem) => problem,
    };
    let number = inputs.read_number(typed);
    number.map(Identity::Number).map_err(|number| {
        // Up to eight digits were meant as a date, more as a number; a hidden number shows eight at
        // the most.
        let digits = typed.chars().filter(char::is_ascii_digit).count();
        if digits <= 8 && number != PersonNumberError::Masked {
            Problem::Date(date)
        } else {
            Problem::Number(number)
        }
    })
}

/// The birth date that was typed for a number, else the number's own.
fn birth_date(inputs: &Inputs, number: &PersonNumber) -> Result<BirthDate, (Field, Problem)> {
    let typed = inputs.birth_date_of(number).trim();
    let date = match number.proposed_birth_date() {
        Some(date) if typed.is_empty() => Ok(date),
        _ => parse_date(typed),
    };
    let problem = |problem| (Field::ChildBirthDate, Problem::Date(problem));
    date.map(BirthDate::new).map_err(problem)
}

impl Inputs {
    /// The birth date that was typed for a number; empty where none was.
    pub(super) fn birth_date_of(&self, number: &PersonNumber) -> &str {
        let typed = self.answers.birth_date.as_ref();
        let typed = typed.filter(|(of, _)| of == number);
        typed.map_or("", |(_, text)| text)
    }

    /// A number as the region writes them.
    pub(super) fn read_number(&self, typed: &str) -> Result<PersonNumber, PersonNumberError> {
        let patterns = self.region.reserve_numbers.iter();
        let patterns: Vec<&str> = patterns.map(AsRef::as_ref).collect();
        PersonNumber::parse(typed, self.today, &patterns)
    }
}
