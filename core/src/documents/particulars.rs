//! The particulars of a case: who it concerns, who asks, who decides, and when.
//!
//! They are the details that staff have typed, read and found whole. They live in memory only.

use chrono::NaiveDate;
use varna_guidance::model::Measure;

use crate::domain::person_number::PersonNumber;

/// Everything that documents need beside the decision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Particulars {
    /// The child or, in the resident's own errand, the resident; none where the errand names no one.
    pub child: Option<Child>,
    /// The guardians concerned: those to be blocked, or all where the measure takes all.
    pub guardians: Vec<Guardian>,
    /// The urgent call, where one has been made.
    pub call: Option<Call>,
    /// The legal representative that the errand is about.
    pub representative: Option<Guardian>,
    /// Who asks for the measure.
    pub requester: Requester,
    /// Who decided.
    pub decided_by: DecisionMaker,
    /// The first day of the measure.
    pub from: NaiveDate,
    /// The chosen end: the first day on which the measure no longer holds.
    pub end: Option<NaiveDate>,
    /// The day for a renewed decision.
    pub review: Option<NaiveDate>,
    /// Why.
    pub motivation: String,
    /// Whether why stands on the request too, where the form does not ask for it.
    pub motivation_on_request: bool,
    /// With whom it was decided in consultation; empty where that remains.
    pub consulted: String,
    /// What of the record it takes.
    pub scope: String,
    /// Who, if anyone, has informed the guardian; empty where nobody has.
    pub informed: String,
    /// When it was confirmed that it is done; empty where it has not been.
    pub confirmed: String,
    /// Why staff have chosen otherwise than advised; empty where they have not.
    pub otherwise: String,
    /// Whether the family's other children have been thought of (V19-18).
    pub siblings: Siblings,
    /// What the unit itself knows of where to call and send.
    pub contact: Contact,
    /// What the routine demands to be assessed, and whether it has been.
    pub assessed: Vec<(String, bool)>,
    /// The day on which it is written.
    pub today: NaiveDate,
}

/// The child whose information is protected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Child {
    /// Full name.
    pub name: String,
    /// Personal, coordination or reserve number; `None` where it was not known in an urgent call.
    pub number: Option<PersonNumber>,
}

/// The urgent call, by which something was ordered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// When, as staff write it.
    pub when: String,
    /// Who took it; `None` where that is not known.
    pub whom: Option<String>,
    /// What was ordered, in the order of the vocabulary.
    pub orders: Vec<Measure>,
}

/// A guardian that the measure is aimed at, or a legal representative.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is said of a guardian by itself"
)]
pub struct Guardian {
    /// Full name.
    pub name: String,
    /// Number, where it is known and may be written down.
    pub number: Option<PersonNumber>,
    /// Whether it is said that the number is not known.
    pub number_unknown: bool,
    /// Whether the guardian has protected identity: then no more than the name is written.
    pub protected: bool,
    /// Whether a measure that takes one guardian alone takes this one.
    pub concerned: bool,
    /// What becomes of the guardian in an errand: «Fortsatt blockerad». Empty under `protect`, where
    /// each measure says it.
    pub role: String,
    /// Whether the guardian gets access.
    pub opens: bool,
}

/// Who asks for the measure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requester {
    /// Name.
    pub name: String,
    /// Profession or title.
    pub title: String,
    /// The region's staff id (in VGR: VGR-ID).
    pub staff_id: String,
    /// Unit.
    pub unit: String,
    /// Phone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// The head of unit responsible.
    pub head_of_unit: String,
}

/// Contact details that a unit has added to those of its region's routine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// Phone number of the function that carries out what is urgent.
    pub phone: String,
    /// Address that forms are sent to.
    pub address: String,
    /// E-mail address that forms are sent to.
    pub email: String,
    /// How those are reached who help with a child that fares ill: «barnskyddsteamet».
    pub team: String,
}

/// Who decided on the measure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DecisionMaker {
    /// Name.
    pub name: String,
    /// Title.
    pub title: String,
}

/// Whether the family's other children need the same (V19-18).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, strum::VariantArray)]
pub enum Siblings {
    /// Not assessed yet.
    #[default]
    NotAssessed,
    /// The family has no other children.
    None,
    /// Assessed: they need no measure.
    NotNeeded,
    /// Assessed: they need one, and it is asked for separately.
    Needed,
}
