//! What is said to the patient or a guardian: in our words, or in those that a routine gives.

use varna_guidance::model::{Guidance, Message};

use super::Basis;

/// A message, ready to be copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What it is and to whom.
    pub title: String,
    /// Its words.
    pub text: String,
    /// Whether they are quoted from the routine, word by word.
    pub quoted: bool,
    /// What staff must see before they use it.
    pub warning: Option<String>,
}

impl Wording {
    /// The words of a message.
    pub fn of(guidance: &Guidance, message: &Message) -> Self {
        let quote = message.quote.as_ref();
        let statement = quote.and_then(|id| guidance.sources.statement(id));
        let quote = statement.and_then(|statement| statement.quote.clone());
        Self {
            title: message.title.clone(),
            quoted: quote.is_some(),
            text: quote.or(message.text.clone()).unwrap_or_default(),
            warning: message.warning.as_ref().map(|line| line.text.clone()),
        }
    }
}

/// What belongs to the measures that are asked for.
pub(super) fn write(basis: &Basis) -> Vec<Wording> {
    let belongs = |message: &&Message| {
        let mut measures = message.measures.iter();
        measures.any(|&one| basis.course.has(one))
    };
    let messages = basis.region.messages.iter().filter(belongs);
    messages
        .map(|message| Wording::of(basis.guidance, message))
        .collect()
}
