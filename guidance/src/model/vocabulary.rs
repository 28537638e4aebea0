//! The fixed vocabulary: what staff can tick, and what can be advised.
//!
//! The ids (`harm-disclosed`, `block-one`, …) are stable. Guidance files, case files and tests
//! use them; they are the kebab-case of the variants unless a variant says otherwise.

use serde::Deserialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Gives an enum of the vocabulary its ids, its reading from files and its embedding.
macro_rules! vocabulary {
    ($($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(EnumString, IntoStaticStr, VariantArray)]
        #[strum(serialize_all = "kebab-case")]
        #[derive(Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($body)* }

        impl $name {
            /// The stable id, as it stands in guidance and case files.
            pub fn id(self) -> &'static str {
                self.into()
            }
        }
    )*};
}

pub(super) use vocabulary;

vocabulary! {
    /// What staff come to do.
    pub enum Errand {
        /// Protect the child's information.
        Protect,
        /// Extend or change a measure.
        Extend,
        /// Unlock or break a measure.
        Lift,
        /// Open access between 13 and 15.
        GrantAccess,
        /// End extended access.
        RevokeAccess,
        /// The resident's own seal or unlock.
        OwnRequest,
        /// Access for a legal representative.
        Representative,
        /// Keep a note out of direct access.
        ExemptNote,
        /// A guardian asks why there is no access.
        GuardianAsks,
    }

    /// A circumstance that staff can tick for [`Errand::Protect`]. Any number can hold.
    pub enum Circumstance {
        /// The child tells of threats, violence or abuse at home or by someone close.
        HarmDisclosed,
        /// Suspicion that the child is being harmed, without the child having told.
        SuspectedHarm,
        /// The child can be assumed to suffer significant harm (*betydande men*).
        SignificantHarm,
        /// Risk that a guardian controls the child's e-ID.
        EidControl,
        /// Risk that the child is punished for contacts with care.
        PunishedForCare,
        /// Control or honour-related situation in other ways.
        Honour,
        /// Someone demands that the child shows its record.
        RecordDemanded,
        /// Coercive measures considered, or a medical examination of injuries asked for.
        CoerciveMeasures,
        /// A report of concern or a police report is made or being made.
        ReportMade,
        /// The child has protected identity.
        ChildProtectedIdentity,
        /// A guardian has protected identity, the child not.
        GuardianProtectedIdentity,
        /// Custody is under investigation.
        CustodyInvestigated,
        /// Custody dispute.
        CustodyDispute,
        /// The record holds information on other persons that may be secret.
        ThirdPartyInfo,
        /// The child is placed outside the home.
        PlacedChild,
    }

    /// From whom a risk comes, always asked. A sole guardian who is a risk counts as `both`.
    pub enum GuardianRisk {
        /// No risk from a guardian has been found.
        None,
        /// One of two guardians is a risk.
        One,
        /// Both are, or both may be.
        Both,
        /// There is a risk, from whom is unclear.
        Unknown,
    }

    /// What staff answer on whose risk it is: [`GuardianRisk`], and a sole guardian apart.
    pub enum RiskAnswer {
        /// No risk from a guardian has been found.
        None,
        /// One of two guardians is a risk.
        One,
        /// Both are, or both may be.
        Both,
        /// The child has one guardian, who is a risk.
        Sole,
        /// There is a risk, from whom is unclear.
        Unknown,
    }

    /// Whether a guardian has been granted access after 13. Only asked from 13 to 15.
    pub enum ExtendedAccess {
        /// Granted at some unit.
        Yes,
        /// Not granted anywhere.
        No,
        /// Not known: it is granted unit by unit. Counts as yes.
        Unknown,
    }

    /// The ages between which the rules differ, in completed years.
    pub enum AgeBand {
        /// Guardians have access.
        #[strum(serialize = "0-12")]
        #[serde(rename = "0-12")]
        Under13,
        /// Neither guardians nor child read the Journal, but either can be granted it.
        #[strum(serialize = "13-15")]
        #[serde(rename = "13-15")]
        From13To15,
        /// The child reads its own Journal.
        #[strum(serialize = "16-17")]
        #[serde(rename = "16-17")]
        From16To17,
    }

    /// A measure by its effect; each region has its own term for it.
    pub enum Measure {
        /// One guardian loses access.
        BlockOne,
        /// All guardians lose access.
        BlockBoth,
        /// The account is sealed, in the reach that the region describes.
        Seal,
    }

    /// What a rule brings, before it is known how far a block reaches.
    pub enum Protection {
        /// A block; its reach follows from the ground and from whom the risk comes.
        Block,
        /// A seal.
        Seal,
    }

    /// What has to be done beside, or instead of, a measure.
    pub enum AlsoAction {
        /// End the access that guardians have been granted after 13.
        RevokeExtendedAccess,
        /// Verify that the automatic protection has taken effect.
        VerifyAutomatic,
    }

    /// How strongly a measure is advised, weakest first.
    pub enum Strength {
        /// Weigh it.
        Consider,
        /// Recommended.
        Should,
        /// The routine says «ska».
        Must,
    }

    /// What a measure closes. «Guardians» are those that the measure is aimed at.
    pub enum Closure {
        /// The guardians' reading of the child's Journal.
        GuardiansJournal,
        /// The guardians acting as proxies (*ombud*) in the child's e-services.
        GuardiansAccount,
        /// The child's reading of its own Journal.
        ChildJournal,
        /// The child's own login to 1177.
        ChildAccount,
    }

    /// When a measure ends.
    pub enum End {
        /// On the 13th birthday.
        At13,
        /// On the 18th birthday, or earlier when staff decide so.
        At18,
        /// When staff lift it.
        WhenLifted,
        /// On an end date that must be set.
        Chosen,
    }
}

impl RiskAnswer {
    /// What the rules know of the answer: all guardians are a risk where the only one is.
    pub fn risk(self) -> GuardianRisk {
        match self {
            Self::None => GuardianRisk::None,
            Self::One => GuardianRisk::One,
            Self::Both | Self::Sole => GuardianRisk::Both,
            Self::Unknown => GuardianRisk::Unknown,
        }
    }
}

impl Circumstance {
    /// Whether the circumstance is itself a risk, so that a block it grounds follows from whom
    /// the risk comes. The others are a status: their block always takes all guardians.
    pub fn is_risk(self) -> bool {
        match self {
            Self::HarmDisclosed
            | Self::SuspectedHarm
            | Self::SignificantHarm
            | Self::EidControl
            | Self::PunishedForCare
            | Self::Honour
            | Self::RecordDemanded
            | Self::CoerciveMeasures
            | Self::ReportMade => true,
            Self::ChildProtectedIdentity
            | Self::GuardianProtectedIdentity
            | Self::CustodyInvestigated
            | Self::CustodyDispute
            | Self::ThirdPartyInfo
            | Self::PlacedChild => false,
        }
    }
}
