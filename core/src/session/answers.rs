//! The answers to the questions, as given, and the facts they come to.

use varna_guidance::model::{Circumstance, ExtendedAccess, QuestionWords, RiskAnswer};

use super::{Problem, Session};
use crate::domain::{
    birth_date::BirthDate,
    circumstances::Circumstances,
    date_text::parse_date,
    facts::{Facts, Standing},
    person_number::{PersonNumber, PersonNumberError},
};

/// The answers. They are kept as given; what they mean is read when it is needed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// Birth date or number of the child, as typed.
    pub child_identity: String,
    /// Birth date, as typed, where the one in a number is not right, and that number: the date of
    /// one number says nothing of another.
    pub birth_date: Option<(PersonNumber, String)>,
    /// What has been ticked.
    pub circumstances: Circumstances,
    /// Whether «inget av detta» has been ticked.
    pub no_circumstance: bool,
    /// From whom the risk comes.
    pub risk: Option<RiskAnswer>,
    /// Whether it is urgent.
    pub urgent: Option<bool>,
    /// Whether a guardian has access after 13.
    pub extended_access: Option<ExtendedAccess>,
    /// Ids of the options chosen in the errands other than `protect`.
    pub options: Vec<String>,
}

/// What was typed to tell which child it is.
pub(super) enum Identity {
    /// A birth date.
    BirthDate(BirthDate),
    /// A number, which proposes a birth date if it holds one.
    Number(PersonNumber),
}

impl Answers {
    pub(super) fn toggle(&mut self, circumstance: Circumstance) {
        self.circumstances = self.circumstances.toggled(circumstance);
        self.no_circumstance = false;
    }

    pub(super) fn toggle_none(&mut self) {
        self.no_circumstance = !self.no_circumstance;
        self.circumstances = Circumstances::NONE;
    }

    /// Chooses an option. One that stands alone, or is one of which one is chosen, takes the place
    /// of the others.
    pub(super) fn choose(&mut self, question: &QuestionWords, id: &str) {
        let options = &question.options;
        let chosen = options.iter().find(|option| option.id == id);
        let takes_all = !question.several || chosen.is_some_and(|option| option.alone);
        let was_chosen = self.options.iter().any(|one| one == id);
        self.options.retain(|one| {
            let other = options.iter().find(|option| option.id == *one);
            !other.is_some_and(|other| takes_all || other.alone || other.id == id)
        });
        if chosen.is_some() && !(question.several && was_chosen) {
            self.options.push(id.to_owned());
        }
    }
}

impl Session {
    /// The child's number, if one was typed when the child was asked for.
    pub fn child_number(&self) -> Option<PersonNumber> {
        match self.identity().ok()? {
            Identity::BirthDate(_) => None,
            Identity::Number(number) => Some(number),
        }
    }

    /// The child's birth date; `None` while it is missing or wrong.
    pub fn born(&self) -> Option<BirthDate> {
        match self.identity().ok()? {
            Identity::BirthDate(born) => Some(born),
            Identity::Number(number) => {
                let typed = self.birth_date_of(&number).trim();
                let date = if typed.is_empty() {
                    number.proposed_birth_date()
                } else {
                    parse_date(typed).ok()
                };
                date.map(BirthDate::new)
            }
        }
    }

    /// Where the child's age puts it today.
    pub fn standing(&self) -> Option<Standing> {
        Standing::on(self.today, self.born()?).ok()
    }

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

    pub(super) fn identity(&self) -> Result<Identity, Problem> {
        let typed = self.answers.child_identity.trim();
        if typed.is_empty() {
            return Err(Problem::Missing);
        }
        let date = match parse_date(typed) {
            Ok(date) => return Ok(Identity::BirthDate(BirthDate::new(date))),
            Err(problem) => problem,
        };
        self.read_number(typed)
            .map(Identity::Number)
            .map_err(|number| {
                // Up to eight digits were meant as a date, more as a number; a hidden number shows
                // eight at the most.
                let digits = typed.chars().filter(char::is_ascii_digit).count();
                if digits <= 8 && number != PersonNumberError::Masked {
                    Problem::Date(date)
                } else {
                    Problem::Number(number)
                }
            })
    }

    /// The facts that the answers come to; `None` while a question that matters is open.
    pub(super) fn facts(&self) -> Option<Facts> {
        let answers = &self.answers;
        Some(Facts {
            today: self.today,
            born: self.born()?,
            circumstances: answers.circumstances,
            guardian_risk: answers.risk.unwrap_or(RiskAnswer::None).risk(),
            urgent: answers.urgent.unwrap_or(false),
            extended_access: answers.extended_access.unwrap_or(ExtendedAccess::Unknown),
        })
    }
}
