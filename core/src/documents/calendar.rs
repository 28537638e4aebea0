//! The days to be reminded of, as a calendar file. It holds nothing about a person: a calendar is
//! open to colleagues, and kept where nobody thinks of it.

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use ics::{
    Event, ICalendar,
    components::Property,
    escape_text,
    properties::{Description, DtStart, Summary, Transp, Trigger},
};

use super::{Basis, Particulars, words};
use crate::{decision::Until, domain::date_text::format_iso};

/// How long before the day the calendar tells of it: two weeks.
const AHEAD: &str = "-P14D";

/// A day to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The day.
    pub day: NaiveDate,
    /// What is to be done, in words that name no person.
    pub title: String,
}

impl Reminder {
    /// The last day that something holds; `until` is the first on which it no longer does.
    pub(super) fn of_end(what: &str, until: NaiveDate) -> Self {
        Self {
            day: words::last_day(until),
            title: format!("Värna: sista dagen för {what}. Ta ställning dessförinnan."),
        }
    }

    /// The day for a renewed decision.
    pub(super) fn of_review(day: NaiveDate) -> Self {
        Self {
            day,
            title: "Värna: dags för förnyat beslut.".to_owned(),
        }
    }
}

/// The ends of the measures that are asked for, and the day for a renewed decision.
pub(super) fn reminders(basis: &Basis, given: &Particulars) -> Vec<Reminder> {
    let ends = basis.course.measures.iter().filter_map(|one| {
        let until = match one.until {
            Until::Date(day) => Some(day),
            Until::Chosen => given.end,
            Until::Lifted => None,
        };
        Some(Reminder::of_end(
            &one.terms.term.to_ascii_lowercase(),
            until?,
        ))
    });
    ends.chain(given.review.map(Reminder::of_review)).collect()
}

/// The calendar file (RFC 5545) of some days. `now`, in universal time, tells its events from
/// those of other cases.
pub fn file(reminders: &[Reminder], now: NaiveDateTime) -> String {
    let time = now.time();
    let (hour, minute, second) = (time.hour(), time.minute(), time.second());
    let stamp = format!("{}T{hour:02}{minute:02}{second:02}", compact(now.date()));
    let millisecond = now.and_utc().timestamp_subsec_millis();
    let mut calendar = ICalendar::new("2.0", "-//Varna//Varna//SV");
    for (index, reminder) in reminders.iter().enumerate() {
        let uid = format!("{stamp}{millisecond:03}-{index}@varna");
        let mut event = Event::new(uid, format!("{stamp}Z"));
        let mut day = Property::from(DtStart::new(compact(reminder.day)));
        day.add(ics::parameters::Value::DATE);
        event.push(day);
        event.push(Summary::new(escape_text(&*reminder.title)));
        // A day to remember does not make its owner busy.
        event.push(Transp::transparent());
        let told = Description::new(escape_text(&*reminder.title));
        event.add_alarm(ics::Alarm::display(Trigger::new(AHEAD), told));
        calendar.add_event(event);
    }
    calendar.to_string()
}

/// A day as the format writes it: `20261122`.
fn compact(day: NaiveDate) -> String {
    format_iso(day).replace('-', "")
}
