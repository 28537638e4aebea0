//! What can be missing or wrong on a page.

use super::{Field, Page, Question, Session, answers::Identity};
use crate::domain::{
    birth_date::BirthDate, date_text::DateTextError, date_text::parse_date, facts::Standing,
    person_number::PersonNumberError,
};

/// A problem at a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// Where.
    pub field: Field,
    /// What.
    pub problem: Problem,
}

/// What is wrong. The interface says it in Swedish, with what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Nothing is typed or chosen.
    Missing,
    /// The date cannot be read.
    Date(DateTextError),
    /// The number cannot be read.
    Number(PersonNumberError),
    /// The birth date lies after today.
    BornInFuture,
    /// The same number stands for the child and for a guardian, or for both guardians.
    SameNumber,
    /// The guardian is not older than the child.
    GuardianNotOlder,
    /// The measure would begin when its age limit is passed.
    FromAfterLimit,
    /// The end does not lie after the start.
    EndNotAfterStart,
    /// The end lies before today.
    EndBeforeToday,
    /// The end lies after the 18th birthday.
    EndAfterAdult,
    /// The day for a renewed decision does not lie after today.
    ReviewNotAhead,
    /// It is not an e-mail address.
    NotEmail,
    /// There is no e-mail address to confirm to.
    NoEmailToConfirmTo,
    /// It is not a phone number.
    NotPhone,
    /// The same guardian stands in two roles.
    SameGuardian,
    /// It has been said that a guardian has protected identity, and not which one.
    NobodyProtected,
    /// The first day lies more than a month back, and that it is right has not been confirmed.
    FromLongAgo,
    /// It was typed when something else was asked for, and has not been confirmed.
    Unconfirmed,
}

impl Session {
    /// What is missing or wrong on a page, in the order of its fields.
    pub(super) fn problems_on(&self, page: Page) -> Vec<FieldProblem> {
        match page {
            Page::Question(question) => self.question_problems(question),
            Page::Details => match self.needs().map(|needs| self.particulars(&needs)) {
                Some(Err(problems)) => problems,
                Some(Ok(_)) | None => Vec::new(),
            },
            Page::Choice => self.choice_problems(),
            Page::Advice => self.weighing_problems(),
            Page::Start | Page::Documents | Page::Done | Page::Settings | Page::About => Vec::new(),
        }
    }

    fn question_problems(&self, question: Question) -> Vec<FieldProblem> {
        let answers = &self.answers;
        let missing = |field, is_missing: bool| {
            is_missing.then_some(FieldProblem {
                field,
                problem: Problem::Missing,
            })
        };
        let problems = match question {
            Question::Child => [
                self.child_problem(),
                self.which_child_problem(self.identity_is_of_another()),
            ],
            Question::Circumstances => {
                let none = answers.circumstances.is_empty() && !answers.no_circumstance;
                [missing(Field::Circumstances, none), None]
            }
            Question::Risk => [
                missing(Field::Risk, answers.risk.is_none()),
                missing(Field::Urgent, answers.urgent.is_none()),
            ],
            Question::ExtendedAccess => [
                missing(Field::ExtendedAccess, answers.extended_access.is_none()),
                None,
            ],
            Question::Asked(index) => {
                let options = self.question_words(index).map(|words| &words.options);
                let mut options = options.into_iter().flatten();
                let answered = options.any(|option| answers.options.contains(&option.id));
                [missing(Field::Asked(index), !answered), None]
            }
        };
        problems.into_iter().flatten().collect()
    }

    fn child_problem(&self) -> Option<FieldProblem> {
        let (field, problem) = match self.identity() {
            Err(problem) => (Field::ChildIdentity, Err(problem)),
            Ok(Identity::BirthDate(born)) => (Field::ChildIdentity, Ok(born)),
            Ok(Identity::Number(number)) => {
                let typed = self.birth_date_of(&number).trim();
                let date = match number.proposed_birth_date() {
                    Some(date) if typed.is_empty() => Ok(date),
                    _ => parse_date(typed),
                };
                (
                    Field::ChildBirthDate,
                    date.map(BirthDate::new).map_err(Problem::Date),
                )
            }
        };
        let problem = match problem {
            Err(problem) => problem,
            Ok(born) => match Standing::on(self.today, born) {
                Ok(_) => return None,
                Err(_) => Problem::BornInFuture,
            },
        };
        Some(FieldProblem { field, problem })
    }
}
