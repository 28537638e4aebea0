//! The pages, which of them can be shown, and which comes next.

use super::Session;
use crate::case::{FieldProblem, Question, State};

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// What do you need to do?
    Start,
    /// A question.
    Question(Question),
    /// What is advised, and why.
    Advice,
    /// What to do: as advised, or otherwise.
    Choice,
    /// The details for the documents.
    Details,
    /// The documents.
    Documents,
    /// Clear everything.
    Done,
    /// The user's own details and choices.
    Settings,
    /// What the product is and is not.
    About,
}

impl Page {
    /// Whether it is a page of an errand.
    pub fn is_of_errand(self) -> bool {
        match self {
            Self::Question(_)
            | Self::Advice
            | Self::Choice
            | Self::Details
            | Self::Documents
            | Self::Done => true,
            Self::Start | Self::Settings | Self::About => false,
        }
    }
}

impl Session {
    /// The first question that matters and has no whole answer.
    pub fn first_open_question(&self) -> Option<Question> {
        match self.case.holds.state {
            State::Open(question) => Some(question),
            State::Adult(_) | State::NotDescribed(_) | State::Protect(_) | State::Errand(_) => None,
        }
    }

    /// What is missing or wrong on a page, in the order of its fields.
    pub(super) fn problems_on(&self, page: Page) -> Vec<FieldProblem> {
        match page {
            Page::Question(question) => {
                let child = &self.case.holds.child;
                self.inputs.question_problems(child, question)
            }
            Page::Details => self.case.detail_problems().to_vec(),
            Page::Choice => self.fields().choice_problems(),
            Page::Advice => self.case.holds.weighing_problems(),
            Page::Start | Page::Documents | Page::Done | Page::Settings | Page::About => Vec::new(),
        }
    }

    /// The page before a page, for its link back.
    pub fn before(&self, page: Page) -> Page {
        let questions = &self.case.holds.questions;
        match page {
            // Back to where one came from, or to the case as far as it has come.
            Page::Settings | Page::About if self.has_case() => {
                let left = self.left.map_or(Page::Advice, |(_, page)| page);
                self.nearest(self.arrival.as_ref().map_or(left, |arrival| arrival.page))
            }
            Page::Start | Page::Settings | Page::About => Page::Start,
            Page::Question(question) => {
                let index = questions.iter().position(|&one| one == question);
                let before = index.and_then(|index| questions.get(index.checked_sub(1)?));
                before.map_or(Page::Start, |&one| Page::Question(one))
            }
            Page::Advice => questions
                .last()
                .map_or(Page::Start, |&last| Page::Question(last)),
            Page::Choice | Page::Details => Page::Advice,
            Page::Documents => Page::Details,
            Page::Done => Page::Documents,
        }
    }

    /// The page after this one, when this one has no problems.
    pub(super) fn next(&self) -> Page {
        match self.page {
            Page::Start => self.first_page(),
            // An answer that was changed leads back to the advice, unless it opened a question.
            Page::Question(_) => self
                .first_open_question()
                .map_or(Page::Advice, Page::Question),
            Page::Advice | Page::Choice => Page::Details,
            Page::Details => Page::Documents,
            Page::Documents => Page::Done,
            Page::Done | Page::Settings | Page::About => Page::Start,
        }
    }

    /// The first page of the errand.
    pub fn first_page(&self) -> Page {
        let first = self.case.holds.questions.first().copied();
        first.map_or(Page::Advice, Page::Question)
    }

    /// Remembers where the case was left, and from where the settings were come to.
    pub(super) fn note_leaving(&mut self, to: Page) {
        if self.page.is_of_errand() {
            self.left = Some((self.inputs.errand, self.page));
        }
        if to != Page::Settings {
            self.arrival = None;
        } else if self.page != Page::Settings {
            self.arrival = Some(self.arrival_from(self.page));
        }
    }

    /// The page itself, or the one that has to come before it.
    pub(super) fn nearest(&self, page: Page) -> Page {
        match page {
            Page::Start | Page::Settings | Page::About => page,
            // No region is assumed: it is chosen before anything is asked or advised.
            _ if !self.region_chosen => Page::Start,
            Page::Question(question) => self.nearest_question(question),
            Page::Advice | Page::Choice | Page::Details | Page::Documents | Page::Done => {
                self.nearest_result(page)
            }
        }
    }

    fn nearest_question(&self, question: Question) -> Page {
        let questions = &self.case.holds.questions;
        let place = |wanted| questions.iter().position(|&one| one == wanted);
        match (place(question), self.first_open_question()) {
            (Some(wanted), Some(open)) if Some(wanted) > place(open) => Page::Question(open),
            (Some(_), _) => Page::Question(question),
            (None, open) => open.map_or(Page::Advice, Page::Question),
        }
    }

    fn nearest_result(&self, page: Page) -> Page {
        if let Some(open) = self.first_open_question() {
            return Page::Question(open);
        }
        if page == Page::Choice && self.case.holds.basis().is_some() {
            return Page::Choice;
        }
        let weighed = self.case.holds.weighing_problems().is_empty();
        // There is nothing to choose in the other errands, nor of a grown-up.
        if page == Page::Choice
            || page == Page::Advice
            || !weighed
            || self.case.holds.needs.is_none()
        {
            return Page::Advice;
        }
        if !self.fields().choice_problems().is_empty() {
            return Page::Choice;
        }
        if self.case.documents().is_none() {
            Page::Details
        } else {
            page
        }
    }
}
