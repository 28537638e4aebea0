//! Writes what staff take with them: the request, the note, the phone script, the checklist.
//!
//! A document is blocks of text without looks; the interface shows them and [`plain`] copies
//! them. Swedish words live here and in the guidance, never in decisions.

pub mod calendar;
pub mod checklist;
mod frame;
pub mod message;
pub mod note;
mod otherwise;
pub mod particulars;
pub mod phone;
pub mod plain;
pub mod procedure;
mod receipt;
pub mod request;
pub mod words;

use varna_guidance::model::{Guidance, Measure, Region, RiskAnswer};

pub use calendar::Reminder;
pub use checklist::Item;
pub use message::Wording;
pub use note::Note;
pub use particulars::Particulars;
pub use phone::PhoneScript;
pub use procedure::ProcedureBasis;
pub use request::Request;

use crate::{
    decision::{Advice, Course, Decision, Planned, Until},
    domain::{access::Guardians, facts::Facts},
};

/// What the documents of a case are written from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis<'g> {
    /// All guidance, for the sources.
    pub guidance: &'g Guidance,
    /// The region.
    pub region: &'g Region,
    /// The facts of the case.
    pub facts: Facts,
    /// The answer on whose risk it is, which knows of a sole guardian.
    pub risk: RiskAnswer,
    /// What is advised.
    pub decision: Decision<'g>,
    /// What is asked for in the end.
    pub course: Course<'g>,
    /// What has been ordered by phone, in the order of the vocabulary; `None` where no call has been
    /// made.
    pub ordered: Option<Vec<Measure>>,
}

impl<'g> Basis<'g> {
    /// Whether anything is written of it: what is asked for, or why nothing is.
    pub fn is_noted(&self) -> bool {
        let course = &self.course;
        let nothing = course.measures.is_empty() && course.declined.is_empty();
        course.otherwise || self.ordered.is_some() || !nothing || !self.decision.also.is_empty()
    }

    /// Whether nothing is asked for any longer, though something has been ordered by phone.
    pub fn is_withdrawn(&self) -> bool {
        self.ordered.is_some() && self.course.measures.is_empty()
    }

    /// The measures that a form is sent for: what was ordered by phone, which may be another one
    /// than what is asked for, and that beside it (C12). None where nothing is asked for any longer.
    pub fn requested(&self) -> Vec<Planned<'g>> {
        let ordered = self.ordered.iter().flatten();
        let ordered = ordered.filter(|_| !self.is_withdrawn());
        let ordered = ordered.filter(|&&id| !self.course.has(id));
        let ordered = ordered.filter_map(|&id| self.region.measure(id));
        // It is lifted when what is asked for beside it is in place: no day is reckoned for it.
        let ordered = ordered.map(|terms| Planned {
            terms,
            until: Until::Lifted,
        });
        ordered
            .chain(self.course.measures.iter().copied())
            .collect()
    }

    /// How many guardians the child has.
    pub fn guardians(&self) -> Guardians {
        match self.risk {
            RiskAnswer::Sole => Guardians::Sole,
            RiskAnswer::None | RiskAnswer::One | RiskAnswer::Both | RiskAnswer::Unknown => {
                Guardians::Two
            }
        }
    }

    /// The measures that are asked for and the actions beside them.
    pub fn taken(&self) -> Advice {
        self.course.advice(&self.decision)
    }
}

/// All documents of a case, in the order in which they protect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Documents {
    /// What to say on the phone; only when it is urgent, something is asked for, and the call has not
    /// been made.
    pub phone: Option<PhoneScript>,
    /// One request for each measure.
    pub requests: Vec<Request>,
    /// The note for the record.
    pub note: Note,
    /// What is said to those concerned.
    pub messages: Vec<Wording>,
    /// What else to do.
    pub checklist: Vec<Item>,
    /// The days to be reminded of.
    pub reminders: Vec<Reminder>,
}

/// A label and what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The label.
    pub title: String,
    /// The text; empty where it is to be filled in by hand.
    pub text: String,
}

impl Entry {
    fn new(title: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            text: text.into(),
        }
    }
}

/// Writes all documents of a case.
pub fn write(basis: &Basis, particulars: &Particulars) -> Documents {
    let requested = basis.requested();
    Documents {
        phone: phone::write(basis, particulars),
        requests: (requested.iter())
            .filter_map(|one| request::write(basis, particulars, one))
            .collect(),
        note: note::write(basis, particulars),
        messages: message::write(basis),
        checklist: checklist::write(basis, particulars),
        reminders: calendar::reminders(basis, particulars),
    }
}
