//! Where the user is, and what has been said so far.
//!
//! One [`Session`] is the whole state. [`Session::apply`] changes it and knows neither clock nor
//! browser; everything that is shown is derived from it. An answer to a question that no longer
//! applies stays, without influence, in case the question comes back.

mod action;
mod answers;
mod call;
mod choice;
mod details;
mod faults;
mod field;
mod guardians;
mod idle;
pub mod kept;
mod needs;
mod next_child;
mod page;
mod problem;
mod reading;
mod region;
mod result;
mod typed;
mod weighing;
mod which_child;

use chrono::NaiveDate;
use varna_guidance::model::{Errand, Guidance, Region};

pub use action::{Action, Cleared};
pub use answers::Answers;
pub use call::CallText;
pub use choice::Choice;
pub use details::{Details, MatterText, WorkDetails};
pub use field::Field;
pub use guardians::{GuardianNeed, GuardianText, Slot};
pub use idle::{Idle, Limits, MINUTES, Moment};
pub use needs::Needs;
pub use page::{Page, Question};
pub use problem::{FieldProblem, Problem};
pub use region::{Absent, Arrival, Difference};
pub use typed::Typed;
pub use weighing::Weighed;
pub use which_child::{KnownChild, WhichChild};

/// The whole state of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// All guidance.
    pub guidance: &'static Guidance,
    /// The day it is.
    pub today: NaiveDate,
    /// The region whose routine applies, once the user has chosen it.
    pub region: &'static Region,
    /// Whether the user has chosen it, now or before. No page but the first is shown until then.
    pub region_chosen: bool,
    /// What is known of regions whose routines are not here.
    pub absent: Absent,
    /// What the user has come to do.
    pub errand: Errand,
    /// The page that is shown.
    pub page: Page,
    /// The child that the case is about, once it has been told. Memory only.
    pub known_child: Option<KnownChild>,
    /// Whose the number or birth date is that was typed in place of the known child's.
    pub which_child: Option<WhichChild>,
    /// The questions whose answers come from a sibling, and are not confirmed.
    pub to_confirm: Vec<Question>,
    /// Whether the guardians come from a sibling, and are not confirmed.
    pub guardians_to_confirm: bool,
    /// The last page of the case that was shown, and its errand.
    pub left: Option<(Errand, Page)>,
    /// From where, and with which region, the user came to the settings.
    pub arrival: Option<Arrival>,
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
            absent: Absent::default(),
            errand: Errand::Protect,
            page: Page::Start,
            known_child: None,
            which_child: None,
            to_confirm: Vec::new(),
            guardians_to_confirm: false,
            left: None,
            arrival: None,
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
            Action::ChooseRegion(id) => self.choose_region(id),
            Action::Go(page) => self.go(page),
            Action::Visit(errand, page) => {
                self.settle_child();
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
            Action::ChooseWhichChild(which) => self.which_child = Some(which),
            Action::Weigh(measure, asked_for) => self.weigh(measure, asked_for),
            Action::Called(at) => self.note_call(at),
            Action::NotCalled => self.details.matter_mut(self.errand).call = None,
            Action::Confirm(field) => self.confirm(field),
            Action::TakeProposal(field) => self.take_proposal(field),
            Action::ConfirmGuardians => self.guardians_to_confirm = false,
            Action::Resume => self.resume(),
            Action::BeginSibling => self.begin_sibling(),
            Action::BeginAnew => {
                self.clear();
                self.errand = Errand::Protect;
                self.go(self.first_page());
            }
            Action::Check(field) => self.check(field),
            Action::ChooseMeasures(measures) => self.choose_measures(measures),
            Action::ToggleAssessed(what) => {
                let matter = self.details.matter_mut(self.errand);
                matter.toggle_assessed(&self.region.id, what);
            }
            Action::ToggleMotivationOnRequest => {
                let matter = self.details.matter_mut(self.errand);
                matter.motivation_on_request = !matter.motivation_on_request;
            }
            Action::ConfirmLongAgo => {
                let from = self.text(Field::From);
                self.details.matter_mut(self.errand).long_ago = from;
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
        let told = !self.answers.child_identity.is_empty() || self.answers.birth_date.is_some();
        told || self.details.child_number.is_some() || self.says_more_than_the_child()
    }

    fn go(&mut self, page: Page) {
        self.settle_child();
        self.problems.clear();
        self.cleared = None;
        let page = self.nearest(page);
        self.note_leaving(page);
        self.page = page;
    }

    fn go_on(&mut self) {
        if self.page == Page::Details && self.asks_which_child() && self.which_child.is_some() {
            // Of another child, or of another age, the advice comes first; and what is missing among
            // the first child's details need not be mended where they go.
            let born = self.born();
            let is_same = self.which_child == Some(WhichChild::Same);
            self.settle_child();
            if !is_same || self.born() != born {
                self.go(Page::Advice);
                return;
            }
        }
        self.problems = self.problems_on(self.page);
        if self.problems.is_empty() {
            self.settle_child();
            if let Page::Question(question) = self.page {
                self.to_confirm.retain(|one| *one != question);
            }
            self.go(self.next());
        }
    }

    fn clear(&mut self) {
        self.answers = Answers::default();
        self.details = Details::default();
        self.known_child = None;
        self.which_child = None;
        self.to_confirm.clear();
        self.guardians_to_confirm = false;
        self.go(Page::Start);
        self.left = None;
        self.cleared = Some(Cleared::ByUser);
        self.idle = Idle::InUse;
    }
}
