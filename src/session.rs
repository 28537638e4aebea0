//! Where the user is, and what has been said so far.
//!
//! One [`Session`] is the whole state. [`Session::apply`] changes it and knows neither clock nor
//! browser; everything that is shown is derived from it. An answer to a question that no longer
//! applies stays, without influence, in case the question comes back.

mod answers;
mod details;
mod field;
mod page;
mod problem;
mod reading;

use chrono::NaiveDate;
use varna_guidance::model::{
    Circumstance, ExtendedAccess, Guidance, Measure, MeasureTerms, Region, RiskAnswer,
};

pub use answers::Answers;
pub use details::{Details, GuardianText, WorkDetails};
pub use field::Field;
pub use page::{Page, Question};
pub use problem::{FieldProblem, Problem};

use crate::{
    decision::{Outcome, decide},
    documents::{Basis, Documents, particulars::Siblings, words},
    domain::date_text::format_iso,
};

/// The whole state of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// All guidance.
    pub guidance: &'static Guidance,
    /// The day it is.
    pub today: NaiveDate,
    /// The region whose routine applies.
    pub region: &'static Region,
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
    /// Whether everything has just been cleared.
    pub cleared: bool,
}

/// What the user can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Choose the region whose routine applies; an unknown id changes nothing.
    ChooseRegion(String),
    /// Go to a page: by a link, or by the browser's Back and Forward.
    Go(Page),
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
            page: Page::Start,
            answers: Answers::default(),
            details: Details::default(),
            work,
            problems: Vec::new(),
            cleared: false,
        })
    }

    /// Does what the user asks for.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::ChooseRegion(id) => {
                self.region = self.guidance.region(&id).unwrap_or(self.region);
            }
            Action::Go(page) => self.go(page),
            Action::Continue => self.go_on(),
            Action::Type(field, text) => self.set_text(field, text),
            Action::Toggle(circumstance) => self.answers.toggle(circumstance),
            Action::ToggleNoCircumstance => self.answers.toggle_none(),
            Action::ChooseRisk(risk) => self.answers.risk = Some(risk),
            Action::ChooseUrgent(urgent) => self.answers.urgent = Some(urgent),
            Action::ChooseExtendedAccess(access) => self.answers.extended_access = Some(access),
            Action::ToggleProtected(index) => {
                if let Some(guardian) = self.details.guardians.get_mut(index) {
                    guardian.protected = !guardian.protected;
                }
            }
            Action::ChooseSiblings(siblings) => self.details.siblings = siblings,
            Action::Clear => self.clear(),
            Action::ForgetWork => self.work = WorkDetails::default(),
            Action::NewDay(today) => self.today = today,
        }
    }

    /// Whether anything about a child has been said.
    pub fn has_case(&self) -> bool {
        self.answers != Answers::default() || self.details != Details::default()
    }

    /// What comes of the answers; `None` while a question that matters is open.
    pub fn outcome(&self) -> Option<Outcome<'static>> {
        if self.first_open_question().is_some() {
            return None;
        }
        decide(self.region, &self.facts()?).ok()
    }

    /// What documents are written from; `None` unless at least one measure is advised.
    pub fn basis(&self) -> Option<Basis<'static>> {
        match self.outcome()? {
            Outcome::Adult(_) => None,
            Outcome::Child(decision) => Some(Basis {
                guidance: self.guidance,
                region: self.region,
                facts: self.facts()?,
                risk: self.answers.risk.unwrap_or(RiskAnswer::None),
                decision,
            }),
        }
    }

    /// The documents; `None` while a detail is missing or wrong.
    pub fn documents(&self) -> Option<Documents> {
        let basis = self.measures_basis()?;
        let particulars = self.particulars(&basis).ok()?;
        Some(crate::documents::write(&basis, &particulars))
    }

    /// How many guardians the documents ask for: none where nothing of theirs is closed, one
    /// where one is blocked or there is only one, else two.
    pub fn guardian_slots(&self) -> usize {
        let Some(basis) = self.basis() else { return 2 };
        let measures = || basis.decision.measures.iter().map(|advised| advised.terms);
        if !measures().any(MeasureTerms::takes_guardians) {
            0
        } else if basis.risk == RiskAnswer::Sole
            || measures().all(|terms| terms.id == Measure::BlockOne)
        {
            1
        } else {
            2
        }
    }

    /// What stands in a field: what has been typed, else what is proposed.
    pub fn text(&self, field: Field) -> String {
        if let Some(typed) = self.typed(field) {
            return typed.to_owned();
        }
        match field {
            Field::ChildNumber => self
                .child_number()
                .map(|number| number.to_string())
                .unwrap_or_default(),
            Field::From => format_iso(self.today),
            Field::Motivation => self
                .basis()
                .as_ref()
                .map(words::motivation)
                .unwrap_or_default(),
            _ => String::new(),
        }
    }

    fn measures_basis(&self) -> Option<Basis<'static>> {
        self.basis()
            .filter(|basis| !basis.decision.measures.is_empty())
    }

    fn go(&mut self, page: Page) {
        self.problems.clear();
        self.cleared = false;
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
        self.cleared = true;
    }
}
