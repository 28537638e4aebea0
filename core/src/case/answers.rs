//! The answers to the questions, as given.

use varna_guidance::model::{Circumstance, ExtendedAccess, QuestionWords, RiskAnswer};

use crate::domain::{circumstances::Circumstances, person_number::PersonNumber};

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

impl Answers {
    pub(crate) fn toggle(&mut self, circumstance: Circumstance) {
        self.circumstances = self.circumstances.toggled(circumstance);
        self.no_circumstance = false;
    }

    pub(crate) fn toggle_none(&mut self) {
        self.no_circumstance = !self.no_circumstance;
        self.circumstances = Circumstances::NONE;
    }

    /// Chooses an option. One that stands alone, or is one of which one is chosen, takes the place
    /// of the others.
    pub(crate) fn choose(&mut self, question: &QuestionWords, id: &str) {
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
