//! Where the user is, and what has been said so far.
//!
//! One [`Session`] is the whole state. [`Session::apply`] changes it and knows neither clock nor
//! browser. What has been said comes to one [`Case`], derived when it has changed; everything that is
//! shown is of that case. An answer to a question that no longer applies stays, without influence, in
//! case the question comes back.

mod action;
mod clock;
mod going;
mod idle;
pub mod kept;
mod next_child;
mod page;
mod region;
mod typing;
mod which_child;

#[cfg(test)]
mod once;

use std::ops::Deref;

use chrono::NaiveDate;
use varna_guidance::model::{Errand, Guidance};

pub use action::{Action, Cleared};
pub use idle::{Idle, Limits, MINUTES, Moment};
pub use page::Page;
pub use region::{Absent, Arrival, Difference};

pub use crate::case::{
    Answers, CallText, Case, Child, Choice, Details, Field, FieldProblem, Fields, GuardianNeed,
    GuardianText, Holds, Inputs, KnownChild, MatterText, Needs, Problem, Question, Slot, State,
    Typed, Weighed, WhichChild, WorkDetails,
};

/// The whole state of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// All that has been said, and what it is measured by.
    inputs: Inputs,
    /// What comes of it: of the inputs as they are, whenever the session can be seen.
    case: Case,
    /// Whether the user has chosen the region, now or before. No page but the first is shown until
    /// then.
    pub region_chosen: bool,
    /// What is known of regions whose routines are not here.
    pub absent: Absent,
    /// The page that is shown.
    pub page: Page,
    /// The last page of the case that was shown, and its errand.
    pub left: Option<(Errand, Page)>,
    /// From where, and with which region, the user came to the settings.
    pub arrival: Option<Arrival>,
    /// What was found when the user last tried to go on.
    pub problems: Vec<FieldProblem>,
    /// Why everything has just been cleared, if it has.
    pub cleared: Option<Cleared>,
    /// Whether the case is covered because nobody has used it for a while.
    pub idle: Idle,
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
        let region = chosen.or(guidance.regions.first())?;
        let inputs = Inputs::new(guidance, region, today, work);
        Some(Self {
            case: Case::of(&inputs),
            inputs,
            region_chosen: chosen.is_some(),
            absent: Absent::default(),
            page: Page::Start,
            left: None,
            arrival: None,
            problems: Vec::new(),
            cleared: None,
            idle: Idle::InUse,
        })
    }

    /// All that has been said.
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// What comes of what has been said.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// The fields: what has been typed in each, else what is proposed.
    pub fn fields(&self) -> Fields<'_> {
        Fields::new(&self.inputs, &self.case.holds)
    }

    /// Does what the user asks for.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::ChooseRegion(id) => self.choose_region(id),
            Action::Go(page) => self.go(page),
            Action::Visit(errand, page) => self.visit(errand, page),
            Action::Continue => self.go_on(),
            Action::Type(field, text) => self.set_text(field, text),
            Action::Confirm(field) => self.confirm(field),
            Action::Weigh(measure, asked_for) => self.weigh(measure, asked_for),
            Action::ChooseMeasures(measures) => self.choose_measures(measures),
            Action::Called(at) => self.note_call(at),
            Action::Resume => {
                let (errand, page) = self.left.unwrap_or((self.inputs.errand, Page::Advice));
                self.visit(errand, page);
            }
            Action::BeginSibling => self.begin_sibling(),
            Action::BeginAnew => {
                self.clear();
                self.visit(Errand::Protect, Page::Question(Question::Child));
            }
            Action::Check(field) => self.check(field),
            Action::Clear => self.clear(),
            Action::NewDay(today) => {
                self.change(|inputs, _| inputs.today = today);
                // What was whole yesterday may ask for more today: a birthday opens a question.
                let page = self.nearest(self.page);
                if page != self.page {
                    self.go(page);
                }
            }
            Action::Rest(idle) => self.rest(idle),
            Action::Toggle(_)
            | Action::ToggleNoCircumstance
            | Action::ChooseRisk(_)
            | Action::ChooseUrgent(_)
            | Action::ChooseExtendedAccess(_)
            | Action::ChooseOption(..)
            | Action::ChooseWhichChild(_)
            | Action::NotCalled
            | Action::TakeProposal(_)
            | Action::ConfirmGuardians
            | Action::ToggleAssessed(_)
            | Action::ToggleMotivationOnRequest
            | Action::ConfirmLongAgo
            | Action::ToggleProtected(_)
            | Action::ChooseSiblings(_)
            | Action::ForgetWork => self.change(|inputs, case| inputs.say(&case.holds, action)),
        }
    }

    /// Whether anything about a child has been said.
    pub fn has_case(&self) -> bool {
        self.inputs.has_case()
    }

    /// Changes what has been said, and derives the case anew.
    fn change(&mut self, change: impl FnOnce(&mut Inputs, &Case)) {
        change(&mut self.inputs, &self.case);
        self.case = Case::of(&self.inputs);
    }

    fn clear(&mut self) {
        let Inputs {
            guidance,
            region,
            today,
            errand,
            ..
        } = self.inputs;
        let work = std::mem::take(&mut self.inputs.work);
        self.inputs = Inputs {
            errand,
            ..Inputs::new(guidance, region, today, work)
        };
        self.case = Case::of(&self.inputs);
        self.show(Page::Start);
        self.left = None;
        self.cleared = Some(Cleared::ByUser);
        self.idle = Idle::InUse;
    }
}

/// What has been said can be read of a session, and is changed by its actions alone.
impl Deref for Session {
    type Target = Inputs;

    fn deref(&self) -> &Inputs {
        &self.inputs
    }
}
