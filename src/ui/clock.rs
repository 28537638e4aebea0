//! The one place where the clock is read.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use js_sys::Date;
use leptos::prelude::window;
use varna_core::session::Moment;

/// The day it is where the user is.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the place that the ban names"
)]
pub(super) fn today() -> NaiveDate {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    // A browser's date is always a day of the calendar; months count from nought there.
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// The moment it is where the user is, to the minute.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the place that the ban names"
)]
pub(super) fn local() -> NaiveDateTime {
    let now = Date::new_0();
    let time = NaiveTime::from_hms_opt(now.get_hours(), now.get_minutes(), 0);
    today().and_time(time.unwrap_or_default())
}

/// The moment it is, by the computer's clock and by one that cannot be set.
#[expect(clippy::cast_possible_truncation, reason = "fractions of milliseconds")]
pub(super) fn moment() -> Moment {
    let steady = window().performance().map(|clock| clock.now());
    Moment {
        wall: Date::now() as i64,
        steady: steady.unwrap_or_default() as i64,
    }
}

/// The moment it is, in universal time.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the milliseconds are whole"
)]
pub(super) fn now() -> NaiveDateTime {
    let now = DateTime::from_timestamp_millis(Date::now() as i64);
    now.unwrap_or_default().naive_utc()
}
