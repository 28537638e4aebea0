//! What a kind of fault is about: its name, its key in the file.

use super::{Never, What};

impl What {
    /// The kind, as a stable word.
    pub fn kind(&self) -> &'static str {
        self.into()
    }

    /// Whether it is that nothing is there, which may be because nothing could be read.
    pub(crate) fn is_of_something_empty(&self) -> bool {
        matches!(
            self,
            Self::MissingCitation | Self::EmptyList(_) | Self::NeverFires(Never::NoGround)
        )
    }

    /// Whether it is of what the answers of an errand come to, all its parts taken together.
    pub(crate) fn is_of_whole_errand(&self) -> bool {
        matches!(
            self,
            Self::NoOutcome(_)
                | Self::TwoPeriods { .. }
                | Self::NeverUsed(_)
                | Self::HalfGuardians(_)
        )
    }

    /// The key that the fault is about, if it is one.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::MissingKey(key)
            | Self::EmptyList(key)
            | Self::NotAsked { key, .. }
            | Self::NoEffect { key, .. } => Some(key),
            Self::UnknownKey { key, .. }
            | Self::WrongType { key, .. }
            | Self::UnknownId { key, .. }
            | Self::Twice { key, .. }
            | Self::EmptyText(key) => Some(key),
            Self::DuplicateId(_) | Self::RegionTwice { .. } | Self::ProtectErrand => Some("id"),
            Self::MissingCitation | Self::UnknownCitation(_) => Some("cites"),
            Self::UnknownSource(_) => Some("source"),
            Self::NoDay(_) => Some("version"),
            Self::NeverFires(Never::NoGround) => Some("grounds"),
            Self::OrdinaryNumbers(_) => Some("reserve_numbers"),
            Self::UnknownHeading(_) => Some("heading"),
            Self::Uncovered(_) | Self::BlockBothFirst => Some("outranks"),
            Self::OtherOrder(_) => Some("text"),
            Self::OrdersLess(_) => Some("orders"),
            Self::TooManyRoles(_) | Self::HalfRole => Some("role"),
            Self::OpensUnsaid => Some("opens"),
            Self::MissingWay(_) | Self::WayTwice(_) => Some("ways"),
            Self::NoStep => Some("step"),
            Self::ConsultsWhom => Some("consults"),
            Self::Ungated(_) => Some("kind"),
            Self::HalfGuardians(_) => Some("details"),
            Self::LeadsToItself(_) => Some("leads_to"),
            Self::NoQuote(_) => Some("quote"),
            Self::Syntax(_)
            | Self::Encoding
            | Self::NeverFires(_)
            | Self::NeverUsed(_)
            | Self::HalfProtection
            | Self::SameRule { .. }
            | Self::Unmentioned { .. }
            | Self::UnmentionedRisk { .. }
            | Self::NoOutcome(_)
            | Self::TwoPeriods { .. }
            | Self::TooManyAnswers { .. }
            | Self::TextOrQuote
            | Self::MissingTerms(_)
            | Self::MissingForm(_)
            | Self::TwoForms { .. }
            | Self::NoRegions
            | Self::MissingWords(_) => None,
        }
    }
}
