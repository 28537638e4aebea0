//! The details for the documents, as typed.

use crate::documents::particulars::{DecisionMaker, Requester, Siblings};

/// Details about the child and its guardians. Memory only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// The child's name.
    pub child_name: String,
    /// The child's number; `None` while the one first typed stands.
    pub child_number: Option<String>,
    /// The guardians.
    pub guardians: [GuardianText; 2],
    /// First day of the measure; `None` while it is today.
    pub from: Option<String>,
    /// The chosen end.
    pub end: String,
    /// Day for a renewed decision.
    pub review: String,
    /// Why; `None` while the proposal stands.
    pub motivation: Option<String>,
    /// The family's other children.
    pub siblings: Siblings,
}

/// A guardian, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GuardianText {
    /// Name.
    pub name: String,
    /// Number.
    pub number: String,
    /// Whether the guardian has protected identity.
    pub protected: bool,
}

/// The user's own details of work: the only ones that may be stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkDetails {
    /// Who asks.
    pub requester: Requester,
    /// Who decides.
    pub decided_by: DecisionMaker,
}
