//! The first digits of a number: year, month and day, and the century where it is not written.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::PersonNumberError;

/// The first century a number can belong to: nobody alive is born before 1800.
const FIRST_CENTURY: i32 = 18;

/// The last century that a year of four digits can belong to.
const LAST_CENTURY: i32 = 99;

/// What is added to the day in a samordningsnummer.
const COORDINATION_DAY: u32 = 60;

/// The day of birth as a number gives it; exists and is not after the day it was read on.
#[derive(Debug, Clone, Copy)]
pub(super) struct BirthPart {
    year: i32,
    month: u32,
    day_as_written: u32,
}

impl BirthPart {
    /// Reads six digits, or eight with the century.
    ///
    /// With six, the latest century that makes sense: the day exists and is not after `today`, and
    /// with `plus` the person turns 100 or more this year. Written centuries stand as they are.
    ///
    /// # Errors
    ///
    /// `NoSuchDate` and `BornInFuture`.
    pub(super) fn read(
        digits: &str,
        plus: bool,
        today: NaiveDate,
    ) -> Result<Self, PersonNumberError> {
        let number: u32 = digits.parse().map_err(|_| PersonNumberError::NoSuchDate)?;
        let written_year =
            i32::try_from(number / 10_000).map_err(|_| PersonNumberError::NoSuchDate)?;
        let in_year = |year| Self {
            year,
            month: number / 100 % 100,
            day_as_written: number % 100,
        };

        if digits.len() > 6 {
            let birth = in_year(written_year);
            return if !birth.exists() {
                Err(PersonNumberError::NoSuchDate)
            } else if birth.is_after(today) {
                Err(PersonNumberError::BornInFuture)
            } else {
                Ok(birth)
            };
        }
        let this_century = today.year().div_euclid(100).min(LAST_CENTURY);
        let mut existing = (FIRST_CENTURY..=this_century)
            .rev()
            .map(|century| in_year(century * 100 + written_year))
            .filter(BirthPart::exists)
            .peekable();
        if existing.peek().is_none() {
            return Err(PersonNumberError::NoSuchDate);
        }
        existing
            .find(|birth| !birth.is_after(today) && (!plus || birth.century_of_age(today)))
            .ok_or(PersonNumberError::BornInFuture)
    }

    /// Whether 60 is added to the day.
    pub(super) fn is_coordination(self) -> bool {
        self.day_as_written >= COORDINATION_DAY
    }

    /// Whether the person has turned 100 this year or will: then a plus sign is written.
    pub(super) fn century_of_age(self, today: NaiveDate) -> bool {
        today.year() - self.year >= 100
    }

    /// The date, unless a samordningsnummer leaves its month or day open.
    pub(super) fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month, self.day())
    }

    fn day(self) -> u32 {
        if self.is_coordination() {
            self.day_as_written - COORDINATION_DAY
        } else {
            self.day_as_written
        }
    }

    /// Skatteverket writes month 00 or day 60 when a date of birth is not known.
    fn is_open(self) -> bool {
        self.is_coordination() && (self.month == 0 || self.day() == 0)
    }

    fn exists(&self) -> bool {
        self.year >= FIRST_CENTURY * 100
            && (self.date().is_some() || (self.is_open() && self.month <= 12 && self.day() <= 31))
    }

    fn is_after(self, today: NaiveDate) -> bool {
        match self.date() {
            Some(date) => date > today,
            None => self.year > today.year(),
        }
    }
}

/// Eight digits as written in a number, 60 added where it was.
impl fmt::Display for BirthPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}{:02}{:02}",
            self.year, self.month, self.day_as_written
        )
    }
}
