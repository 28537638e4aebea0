//! The fields that text is typed in, and where their text is kept.

mod text;

use varna_guidance::model::Measure;

use super::{Holds, Inputs};

/// A field, or a group of choices that a problem can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Birth date or number of the child, as first asked.
    ChildIdentity,
    /// Birth date, where the number's own is not right.
    ChildBirthDate,
    /// Whose the number or birth date is that was typed in place of a known child's.
    WhichChild,
    /// The circumstances.
    Circumstances,
    /// Whose risk it is.
    Risk,
    /// Whether it is urgent.
    Urgent,
    /// Whether a guardian has access after 13.
    ExtendedAccess,
    /// A question of another errand than `protect`, by its place.
    Asked(usize),
    /// Whether a measure is asked for that has to be considered.
    Weighed(Measure),
    /// The child's name.
    ChildName,
    /// The child's number.
    ChildNumber,
    /// A guardian's name, by index.
    GuardianName(usize),
    /// A guardian's number, by index.
    GuardianNumber(usize),
    /// Whether the guardians are those of a sibling.
    SameGuardians,
    /// When the urgent call was made.
    CallTime,
    /// Who took it.
    CallWhom,
    /// The legal representative's name.
    RepresentativeName,
    /// The legal representative's number.
    RepresentativeNumber,
    /// First day of the measure.
    From,
    /// The chosen end of the measure.
    End,
    /// Day for a renewed decision.
    Review,
    /// What of the record it takes.
    Scope,
    /// With whom it was decided in consultation.
    Consulted,
    /// Who has informed the guardian.
    Informed,
    /// When it was confirmed that it is done.
    Confirmed,
    /// Which guardians have protected identity.
    Protected,
    /// Why.
    Motivation,
    /// What to do: as advised, or otherwise.
    Choice,
    /// Why otherwise than advised.
    Otherwise,
    /// Name of who decides.
    DeciderName,
    /// Title of who decides.
    DeciderTitle,
    /// Name of who asks.
    RequesterName,
    /// Title of who asks.
    RequesterTitle,
    /// Staff id of who asks.
    StaffId,
    /// Unit.
    Unit,
    /// Phone of who asks.
    Phone,
    /// E-mail of who asks.
    Email,
    /// Head of unit responsible.
    HeadOfUnit,
    /// After how many minutes the case is covered.
    CoverAfter,
    /// After how many minutes the case is cleared.
    ClearAfter,
    /// The unit's own number for what is urgent.
    OwnPhone,
    /// The unit's own address for forms.
    OwnAddress,
    /// The unit's own e-mail address for forms.
    OwnEmail,
    /// How the unit reaches those who help with a child that fares ill.
    OwnTeam,
}

/// The fields of a case: what has been typed in each, else what is proposed.
#[derive(Debug, Clone, Copy)]
pub struct Fields<'c> {
    pub(super) inputs: &'c Inputs,
    pub(super) holds: &'c Holds,
}

impl<'c> Fields<'c> {
    /// The fields of what has been said, and of what comes of it.
    pub fn new(inputs: &'c Inputs, holds: &'c Holds) -> Self {
        Self { inputs, holds }
    }
}
