//! The day a child was born, and the birthdays and ages that follow from it.
//!
//! Every limit in the routines is a birthday. A measure «until the 13th birthday» holds to and
//! including the day before; on the birthday it no longer holds. So it holds while
//! `today < birth.birthday(13)`, which says the same as `birth.age_on(today)` being under 13.
//!
//! Born on 29 February: in a common year the birthday is 28 February, the last day of the month,
//! as the act 1930:173 § 1 reckons periods. No source applies the act to ages and other systems
//! may reckon 1 March, so the app says which day it uses when such a child is near a limit
//! ([`BirthDate::is_leap_day`]).

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

/// The day a child was born.
///
/// Any day the calendar can hold; whether it lies before today is asked by [`BirthDate::age_on`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthDate(NaiveDate);

/// The birth date lies after the day the age was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the birth date {born} is later than {today}")]
pub struct BornInFuture {
    /// The birth date.
    pub born: NaiveDate,
    /// The day the age was asked for.
    pub today: NaiveDate,
}

impl BirthDate {
    /// Takes a date as a birth date.
    pub fn new(date: NaiveDate) -> Self {
        Self(date)
    }

    /// The date itself.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// The day the child turns `years`; `birthday(0)` is the day of birth.
    ///
    /// This is the first day on which a period until that birthday no longer holds.
    /// A birthday beyond the last day the calendar can hold is that last day.
    pub fn birthday(self, years: u8) -> NaiveDate {
        self.birthday_in(self.0.year().saturating_add(i32::from(years)))
    }

    /// Completed years on `today`; on the day of birth 0.
    ///
    /// An age over 255 years, which only a mistyped year gives, is reported as 255.
    ///
    /// # Errors
    ///
    /// [`BornInFuture`] when the child is born after `today`.
    pub fn age_on(self, today: NaiveDate) -> Result<u8, BornInFuture> {
        if today < self.0 {
            return Err(BornInFuture {
                born: self.0,
                today,
            });
        }
        let birthday_to_come = today < self.birthday_in(today.year());
        let years = today.year() - self.0.year() - i32::from(birthday_to_come);
        Ok(u8::try_from(years).unwrap_or(u8::MAX))
    }

    /// Born on 29 February, so that in a common year the birthday rests on a reading of the law.
    pub fn is_leap_day(self) -> bool {
        (self.0.month(), self.0.day()) == (2, 29)
    }

    fn birthday_in(self, year: i32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, self.0.month(), self.0.day())
            // Only 29 February can be missing from a year …
            .or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
            // … and both only when the year itself is beyond the calendar.
            .unwrap_or(NaiveDate::MAX)
    }
}
