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
            Self::MissingCitation
                | Self::EmptyList(_)
                | Self::NeverFires(Never::NoGround)
                | Self::OpensUnsaid
                | Self::HalfRole
        )
    }

    /// Whether a key of the same part, its own or another, makes it what it is.
    pub(crate) fn is_by(&self, key: Option<&str>) -> bool {
        let other = matches!(
            (self, key),
            (Self::MissingCitation, Some("outside_routines" | "state"))
                | (Self::HalfRole, Some("closes"))
        );
        other || self.key() == key
    }

    /// Whether it is that ways are not as they should be because another one is of how they are
    /// written: a way that could not be read is not missing, and one that is told of as standing
    /// twice in its list is not told of again.
    pub(crate) fn is_by_ways(&self, written: &Self) -> bool {
        match (self, written) {
            (Self::WayTwice(way), Self::Twice { id, .. }) => way == id,
            (Self::MissingWay(_), Self::Twice { .. }) => false,
            (Self::MissingWay(_), written) => written.key() == Some("ways"),
            (_, _) => false,
        }
    }

    /// Whether it is of what the answers of an errand come to, all its parts taken together.
    pub(crate) fn is_of_whole_errand(&self) -> bool {
        matches!(
            self,
            Self::NoOutcome(_)
                | Self::TwoPeriods { .. }
                | Self::NeverUsed(_)
                | Self::Ungated(_)
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
