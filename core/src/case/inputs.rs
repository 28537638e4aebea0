//! All that a case comes of: what has been said, of which region, and on which day.

use chrono::NaiveDate;
use varna_guidance::model::{Errand, Guidance, QuestionWords, Region, ScriptItem};

use super::{Answers, Details, GuardianText, KnownChild, Question, WhichChild, WorkDetails};
use crate::documents::particulars::Siblings;

/// All that a case comes of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inputs {
    /// All guidance.
    pub guidance: &'static Guidance,
    /// The region whose routine applies.
    pub region: &'static Region,
    /// The day it is.
    pub today: NaiveDate,
    /// What the user has come to do.
    pub errand: Errand,
    /// The child that the case is about, once it has been told. Memory only.
    pub known_child: Option<KnownChild>,
    /// Whose the number or birth date is that was typed in place of the known child's.
    pub which_child: Option<WhichChild>,
    /// The questions whose answers come from a sibling, and are not confirmed.
    pub to_confirm: Vec<Question>,
    /// Whether the guardians come from a sibling, and are not confirmed.
    pub guardians_to_confirm: bool,
    /// The answers to the questions. About a child: memory only.
    pub answers: Answers,
    /// The details for the documents. About a child: memory only.
    pub details: Details,
    /// The user's own details of work, which may be stored.
    pub work: WorkDetails,
}

impl Inputs {
    /// Nothing said yet.
    pub fn new(
        guidance: &'static Guidance,
        region: &'static Region,
        today: NaiveDate,
        work: WorkDetails,
    ) -> Self {
        Self {
            guidance,
            region,
            today,
            errand: Errand::Protect,
            known_child: None,
            which_child: None,
            to_confirm: Vec::new(),
            guardians_to_confirm: false,
            answers: Answers::default(),
            details: Details::default(),
            work,
        }
    }

    /// Whether anything about a child has been said.
    pub fn has_case(&self) -> bool {
        let told = !self.answers.child_identity.is_empty() || self.answers.birth_date.is_some();
        told || self.details.child_number.is_some() || self.says_more_than_the_child()
    }

    /// Whether anything has been said that could be carried from one child to another.
    pub(crate) fn says_more_than_the_child(&self) -> bool {
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

    /// A question of another errand than `protect` by its place.
    pub fn question_words(&self, index: usize) -> Option<&'static QuestionWords> {
        let asks = &self.region.procedure(self.errand)?.asks;
        self.guidance
            .question(self.region, &asks.get(index)?.question)
    }

    /// Whether something is demanded since the routine says that it is told in the call that has been
    /// made. A script of our own demands nothing.
    pub(crate) fn call_demands(&self, item: ScriptItem) -> bool {
        let urgent = &self.region.urgent;
        let by_routine = !urgent.script_cites.is_empty();
        self.call().is_some() && by_routine && urgent.script.contains(&item)
    }
}
