//! Where the user is, and what has been said so far.
//!
//! One [`Session`] is the whole state. [`Session::apply`] changes it and knows neither clock nor
//! browser; everything that is shown is derived from it. An answer to a question that no longer
//! applies stays, without influence, in case the question comes back.

mod answers;
mod choice;
mod details;
mod faults;
mod field;
mod idle;
pub mod kept;
mod needs;
mod page;
mod problem;
mod reading;
mod result;

use chrono::NaiveDate;
use varna_guidance::model::{
    Circumstance, Errand, ExtendedAccess, Guidance, Measure, Region, RiskAnswer,
};

pub use answers::Answers;
pub use choice::Choice;
pub use details::{Details, GuardianText, MatterText, WorkDetails};
pub use field::Field;
pub use idle::{Idle, Limits, MINUTES, Moment};
pub use needs::Needs;
pub use page::{Page, Question};
pub use problem::{FieldProblem, Problem};

use crate::documents::particulars::Siblings;

/// The whole state of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// All guidance.
    pub guidance: &'static Guidance,
    /// The day it is.
    pub today: NaiveDate,
    /// The region whose routine applies.
    pub region: &'static Region,
    /// Whether the user has chosen it, now or before.
    pub region_chosen: bool,
    /// What the user has come to do.
    pub errand: Errand,
    /// The page that is shown.
    pub page: Page,
    /// The answers to the questions. About a child: memory only.
    pub answers: Answers,
    /// The details for the documents. About a child: memory only.
    pub details: Details,
    /// The user's own details of work, which may be stored.
    pub work: WorkDetails,
    /// What was found when the user last tried to go on.
    pub problems: Vec<FieldProblem>,
    /// Why everything has just been cleared, if it has.
    pub cleared: Option<Cleared>,
    /// Whether the case is covered because nobody has used it for a while.
    pub idle: Idle,
}

/// What the user can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Choose the region whose routine applies; an unknown id changes nothing.
    ChooseRegion(String),
    /// Go to a page: by a link, or by the browser's Back and Forward.
    Go(Page),
    /// Go to a page of an errand.
    Visit(Errand, Page),
    /// Go on from the page, if what it asks for is there.
    Continue,
    /// Type in a field.
    Type(Field, String),
    /// Turn a circumstance.
    Toggle(Circumstance),
    /// Turn «inget av detta».
    ToggleNoCircumstance,
    /// Say from whom the risk comes.
    ChooseRisk(RiskAnswer),
    /// Say whether it is urgent.
    ChooseUrgent(bool),
    /// Say whether a guardian has access after 13.
    ChooseExtendedAccess(ExtendedAccess),
    /// Choose an option of a question, by the question's place; a chosen one among several is
    /// let go.
    ChooseOption(usize, &'static str),
    /// Choose what to do under `protect`: as advised, or otherwise.
    ChooseMeasures(Vec<Measure>),
    /// Turn whether something has been assessed, by the id of the finding that demands it.
    ToggleAssessed(&'static str),
    /// Turn whether a guardian, by index, has protected identity.
    ToggleProtected(usize),
    /// Say how it is with the family's other children.
    ChooseSiblings(Siblings),
    /// Forget everything about the child and begin anew.
    Clear,
    /// Forget the user's own details of work.
    ForgetWork,
    /// A new day has begun.
    NewDay(NaiveDate),
    /// The case has been left alone for so long, or is in use again.
    Rest(Idle),
}

/// Why everything was cleared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cleared {
    /// The user asked for it, or left the page.
    ByUser,
    /// Nobody had used the case for a while.
    ByTime,
}

impl Session {
    /// A visit that begins today, with what has been stored of the user's own work.
    ///
    /// `None` only for guidance without a region, which the build does not let through.
    pub fn begin(
        guidance: &'static Guidance,
        today: NaiveDate,
        region: Option<&str>,
        work: WorkDetails,
    ) -> Option<Self> {
        let chosen = region.and_then(|id| guidance.region(id));
        Some(Self {
            guidance,
            today,
            region: chosen.or(guidance.regions.first())?,
            region_chosen: chosen.is_some(),
            errand: Errand::Protect,
            page: Page::Start,
            answers: Answers::default(),
            details: Details::default(),
            work,
            problems: Vec::new(),
            cleared: None,
            idle: Idle::InUse,
        })
    }

    /// Does what the user asks for.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::ChooseRegion(id) => {
                if let Some(region) = self.guidance.region(&id) {
                    self.region = region;
                    self.region_chosen = true;
                }
            }
            Action::Go(page) => self.go(page),
            Action::Visit(errand, page) => {
                self.errand = errand;
                self.go(page);
            }
            Action::Continue => self.go_on(),
            Action::Type(field, text) => self.set_text(field, text),
            Action::Toggle(circumstance) => self.answers.toggle(circumstance),
            Action::ToggleNoCircumstance => self.answers.toggle_none(),
            Action::ChooseRisk(risk) => self.answers.risk = Some(risk),
            Action::ChooseUrgent(urgent) => self.answers.urgent = Some(urgent),
            Action::ChooseExtendedAccess(access) => self.answers.extended_access = Some(access),
            Action::ChooseOption(index, id) => {
                if let Some(question) = self.question_words(index) {
                    self.answers.choose(question, id);
                }
            }
            Action::ChooseMeasures(measures) => self.choose_measures(measures),
            Action::ToggleAssessed(id) => {
                let matter = self.details.matter_mut(self.errand);
                matter.toggle_assessed(&self.region.id, id);
            }
            Action::ToggleProtected(index) => {
                if let Some(guardian) = self.guardian_mut(index) {
                    guardian.protected = !guardian.protected;
                }
            }
            Action::ChooseSiblings(siblings) => self.details.siblings = siblings,
            Action::Clear => self.clear(),
            Action::ForgetWork => self.work = WorkDetails::default(),
            Action::NewDay(today) => {
                self.today = today;
                // What was whole yesterday may ask for more today: a birthday opens a question.
                let page = self.nearest(self.page);
                if page != self.page {
                    self.go(page);
                }
            }
            Action::Rest(idle) => self.rest(idle),
        }
    }

    /// Whether anything about a child has been said.
    pub fn has_case(&self) -> bool {
        self.answers != Answers::default() || self.details != Details::default()
    }

    /// Whether what a finding of the region demands has been assessed in the errand.
    pub fn is_assessed(&self, id: &str) -> bool {
        let matter = self.details.matter(self.errand);
        let finding = (&*self.region.id, id);
        matter.is_some_and(|matter| matter.assessed.contains(&finding))
    }

    fn go(&mut self, page: Page) {
        self.problems.clear();
        self.cleared = None;
        self.page = self.nearest(page);
    }

    fn go_on(&mut self) {
        self.problems = self.problems_on(self.page);
        if self.problems.is_empty() {
            self.go(self.next());
        }
    }

    fn clear(&mut self) {
        self.answers = Answers::default();
        self.details = Details::default();
        self.go(Page::Start);
        self.cleared = Some(Cleared::ByUser);
        self.idle = Idle::InUse;
    }
}
