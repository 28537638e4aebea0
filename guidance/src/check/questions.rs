//! The questions of the errands other than `protect`: each has its own id and something to answer,
//! and no two answers anywhere have the same id.

use std::collections::HashSet;

use super::Findings;
use crate::{
    fault::{Never, Place, What},
    model::{OptionWords, QuestionWords, Region, Vocabulary},
};

/// The questions that a region can ask: its own, and those that all have.
pub(super) struct Questions<'g> {
    all: Vec<&'g QuestionWords>,
}

impl<'g> Questions<'g> {
    pub(super) fn of(region: &'g Region, vocabulary: &'g Vocabulary) -> Self {
        let all = region.questions.iter().chain(&vocabulary.questions);
        Self { all: all.collect() }
    }

    /// Their ids.
    pub(super) fn ids(&self) -> Vec<&'g str> {
        self.all.iter().map(|question| &*question.id).collect()
    }

    /// The question with an id.
    pub(super) fn question(&self, id: &str) -> Option<&'g QuestionWords> {
        self.all.iter().copied().find(|question| question.id == id)
    }

    /// The question that an option answers.
    pub(super) fn answered_by(&self, option: &str) -> Option<&'g QuestionWords> {
        let answered = |question: &&&QuestionWords| has(question, option);
        self.all.iter().find(answered).copied()
    }
}

/// Whether an option is one of a question's.
pub(super) fn has(question: &QuestionWords, option: &str) -> bool {
    question.options.iter().any(|one| one.id == option)
}

/// The questions of `vocabulary.toml`.
pub(super) fn check(vocabulary: &Vocabulary, found: &mut Findings) {
    each(&vocabulary.questions, Taken::default(), found);
}

/// A region's own questions, beside those of `vocabulary.toml` and of the other regions.
pub(super) fn check_own(
    region: &Region,
    vocabulary: &Vocabulary,
    regions: &[&Region],
    found: &mut Findings,
) {
    let shared = &vocabulary.questions;
    let others = regions
        .iter()
        .filter(|&&other| !std::ptr::eq(other, region));
    let others = others.flat_map(|other| &other.questions);
    let taken = Taken {
        questions: shared.iter().map(|question| &*question.id).collect(),
        options: shared.iter().chain(others).flat_map(options).collect(),
    };
    each(&region.questions, taken, found);
    for (index, question) in region.questions.iter().enumerate() {
        let mut asks = region.procedures.iter().flat_map(|one| &one.asks);
        if !question.id.trim().is_empty() && asks.all(|ask| ask.question != question.id) {
            let place = Place::entry("question", index, &question.id);
            found.add(place, What::NeverUsed(Never::NoErrand));
        }
    }
}

/// The ids that others have.
#[derive(Default)]
struct Taken<'g> {
    questions: HashSet<&'g str>,
    options: HashSet<&'g str>,
}

fn options(question: &QuestionWords) -> impl Iterator<Item = &str> {
    let ids = question
        .options
        .iter()
        .map(|option: &OptionWords| &*option.id);
    ids.filter(|id| !id.trim().is_empty())
}

fn each<'g>(questions: &'g [QuestionWords], mut taken: Taken<'g>, found: &mut Findings) {
    for (index, question) in questions.iter().enumerate() {
        let place = Place::entry("question", index, &question.id);
        if !question.id.trim().is_empty() && !taken.questions.insert(&question.id) {
            found.add(&place, What::DuplicateId(question.id.clone()));
        }
        if question.options.is_empty() {
            found.add(&place, What::EmptyList("option"));
        }
        for (index, option) in question.options.iter().enumerate() {
            if !option.id.trim().is_empty() && !taken.options.insert(&option.id) {
                let place = place.with(&Place::entry("option", index, &option.id));
                found.add(place, What::DuplicateId(option.id.clone()));
            }
        }
    }
}
