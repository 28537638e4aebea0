//! What a decision is made from.

use chrono::NaiveDate;
use varna_guidance::model::{AgeBand, ExtendedAccess, Ground, GuardianRisk, Situation};

use super::{
    birth_date::{BirthDate, BornInFuture},
    circumstances::Circumstances,
};

/// The age at which guardians lose access and the child gets its own account (V26-09, V26-10).
pub const OWN_ACCOUNT_AGE: u8 = 13;

/// The age from which the child reads its own Journal (V26-12).
pub const OWN_JOURNAL_AGE: u8 = 16;

/// The age at which the child is an adult, and outside the routines.
pub const ADULT_AGE: u8 = 18;

/// The answers that decide for [`Errand::Protect`](varna_guidance::model::Errand::Protect).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The day of the decision.
    pub today: NaiveDate,
    /// The child's birth date.
    pub born: BirthDate,
    /// The circumstances that have been ticked.
    pub circumstances: Circumstances,
    /// From whom the risk comes.
    pub guardian_risk: GuardianRisk,
    /// Whether it is urgent.
    pub urgent: bool,
    /// Whether a guardian has access after 13. Without influence at other ages.
    pub extended_access: ExtendedAccess,
}

/// Where a person's age puts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A child, within an age band.
    Child(AgeBand),
    /// 18 or over: outside the routines.
    Adult,
}

impl Standing {
    /// Where a person stands on a day.
    ///
    /// # Errors
    /// When the birth date lies after the day.
    pub fn on(today: NaiveDate, born: BirthDate) -> Result<Self, BornInFuture> {
        Ok(match born.age_on(today)? {
            0..OWN_ACCOUNT_AGE => Self::Child(AgeBand::Under13),
            OWN_ACCOUNT_AGE..OWN_JOURNAL_AGE => Self::Child(AgeBand::From13To15),
            OWN_JOURNAL_AGE..ADULT_AGE => Self::Child(AgeBand::From16To17),
            ADULT_AGE.. => Self::Adult,
        })
    }
}

impl Facts {
    /// Where the child stands on the day of the decision.
    ///
    /// # Errors
    /// When the birth date lies after today.
    pub fn standing(&self) -> Result<Standing, BornInFuture> {
        Standing::on(self.today, self.born)
    }

    /// Whether a guardian may have access after 13, at an age when that can be. Not knowing
    /// counts as yes: it is granted unit by unit.
    pub fn may_have_extended_access(&self, band: AgeBand) -> bool {
        band == AgeBand::From13To15 && self.extended_access != ExtendedAccess::No
    }

    /// Whether a ground holds.
    pub fn ground_holds(&self, ground: Ground) -> bool {
        match ground {
            Ground::Circumstance(circumstance) => self.circumstances.contains(circumstance),
            Ground::GuardianRisk(risk) => self.guardian_risk == risk,
        }
    }

    /// Whether a situation holds at an age.
    pub fn situation_holds(&self, situation: &Situation, band: AgeBand) -> bool {
        let extended = self.may_have_extended_access(band);
        situation.takes_in(band)
            && (situation.guardian_risk.is_empty()
                || situation.guardian_risk.contains(&self.guardian_risk))
            && situation
                .extended_access
                .is_none_or(|asked| asked == extended)
            && situation.urgent.is_none_or(|asked| asked == self.urgent)
    }
}
