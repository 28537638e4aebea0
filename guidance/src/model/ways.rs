//! The ways to a child's information, and the steps of the work that keeps it from someone.

use serde::Deserialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::{Errand, StatementId, vocabulary::vocabulary};

vocabulary! {
    /// A way to a child's information, in the order in which they are told.
    pub enum Way {
        /// The child's account on 1177, for a guardian.
        Account,
        /// The Journal, for a guardian.
        Journal,
        /// Acting as proxy (*ombud*) for the child.
        Proxy,
        /// The child's own login, which someone can force it to use.
        OwnLogin,
        /// Text messages, from other systems than 1177.
        TextMessages,
        /// Letters and booked times.
        Letters,
        /// Dental care.
        DentalCare,
        /// The national list of medicines.
        Medicines,
        /// Copies on paper.
        PaperCopies,
        /// What is written in the record today, before the measure acts.
        TodaysNote,
        /// What was written before, which is read again when the protection ends.
        OlderNotes,
    }

    /// What a measure does to a way.
    pub enum WayState {
        /// It closes it.
        Closed,
        /// It leaves it open.
        Open,
        /// The routine says nothing of it.
        Silent,
    }

    /// A step of the work, in the one order in which it protects.
    pub enum Step {
        /// Report to social services.
        Report,
        /// Assess and decide.
        Decide,
        /// Write where it is not read.
        Write,
        /// Ask for the measure.
        Request,
        /// Close the ways that it leaves open.
        Close,
        /// Tell, or do not.
        Tell,
        /// Follow up.
        FollowUp,
    }

    /// To whom something is said.
    pub enum Addressee {
        /// The child or young person.
        Child,
        /// A guardian.
        Guardian,
        /// The resident, or the legal representative, in their own errand.
        Resident,
    }
}

/// What a measure does to some ways.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayTerms {
    /// The ways.
    pub ways: Vec<Way>,
    /// What it does to them.
    pub state: WayState,
    /// The statements it rests on; none where the routine says nothing, or `outside_routines`.
    #[serde(default)]
    pub cites: Vec<StatementId>,
    /// Whether it is our reading beyond the routine's words.
    #[serde(default)]
    pub inferred: bool,
    /// Marks what does not stand in the routines.
    #[serde(default)]
    pub outside_routines: bool,
}

/// The words of a way, and what closes it where a measure does not.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayWords {
    /// Which way.
    pub id: Way,
    /// A few words.
    pub label: String,
    /// What closes it, and who does it.
    pub text: String,
    /// The statements; none only when `outside_routines`.
    #[serde(default)]
    pub cites: Vec<StatementId>,
    /// Marks what does not stand in the region's routine.
    #[serde(default)]
    pub outside_routines: bool,
    /// The errand that it leads to.
    #[serde(default)]
    pub leads_to: Option<Errand>,
}
