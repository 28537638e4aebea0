//! The fixed vocabulary of the errands other than `protect`.

use serde::Deserialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::{AgeBand, vocabulary::vocabulary};

vocabulary! {
    /// An age as the errands other than `protect` know it: those bands, and grown-up.
    pub enum Age {
        /// As [`AgeBand::Under13`].
        #[strum(serialize = "0-12")]
        #[serde(rename = "0-12")]
        Under13,
        /// As [`AgeBand::From13To15`].
        #[strum(serialize = "13-15")]
        #[serde(rename = "13-15")]
        From13To15,
        /// As [`AgeBand::From16To17`].
        #[strum(serialize = "16-17")]
        #[serde(rename = "16-17")]
        From16To17,
        /// 18 or over.
        #[strum(serialize = "18-")]
        #[serde(rename = "18-")]
        Adult,
    }

    /// Whether an errand can be done, weakest first: of several the strongest stands.
    pub enum Ruling {
        /// It can be done.
        Yes,
        /// Something has to be done first.
        First,
        /// The routine does not say; someone has to be asked.
        Ask,
        /// It cannot be done.
        No,
    }

    /// How long what a procedure asks for lasts.
    pub enum Lasts {
        /// It begins, and has no end of its own.
        FromOnly,
        /// One year from the signature.
        OneYear,
        /// One year from the signature, and not past the 16th birthday.
        OneYearTo16,
        /// To the 13th birthday.
        To13,
        /// To the 16th birthday.
        To16,
        /// To the 18th birthday.
        To18,
        /// To an end date that must be set.
        Chosen,
        /// Until it is lifted.
        UntilLifted,
    }
}

impl From<AgeBand> for Age {
    fn from(band: AgeBand) -> Self {
        match band {
            AgeBand::Under13 => Self::Under13,
            AgeBand::From13To15 => Self::From13To15,
            AgeBand::From16To17 => Self::From16To17,
        }
    }
}
