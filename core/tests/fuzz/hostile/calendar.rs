//! The calendar file: it stays one event with one title, whatever that is, up to a length.

use chrono::{NaiveDate, NaiveDateTime};
use icalendar::{Calendar, CalendarComponent, Component};
use varna_core::documents::{Documents, Reminder, calendar};

use super::{
    lines::{lines, on_one_line},
    texts::texts,
};

/// The longest title, in bytes, whose line is folded once at most. The crate that folds lets a line
/// that is folded twice become one byte too long; no title of ours comes near.
const LONGEST: usize = 130;

#[test]
fn a_calendar_file_stays_one_event_whatever_its_title_of_at_most_130_bytes() {
    let day = NaiveDate::from_ymd_opt(2026, 12, 24).unwrap();
    let mut held = 0;
    for text in texts() {
        let title = on_one_line(&text);
        if title.len() > LONGEST {
            continue;
        }
        let reminder = Reminder {
            day,
            title: title.clone(),
        };
        let read = read(&calendar::file(&[reminder], now()));
        assert_eq!(read, [title], "{text:?}");
        held += 1;
    }
    assert!(held > 400, "{held}");
}

/// The calendar file of documents, after it has been read by another crate than wrote it.
pub(super) fn calendar_of(documents: &Documents) -> String {
    let titles = documents.reminders.iter().map(|one| one.title.clone());
    let titles: Vec<String> = titles.collect();
    assert!(titles.iter().all(|title| title.len() <= LONGEST));
    let file = calendar::file(&documents.reminders, now());
    assert_eq!(read(&file), titles);
    file
}

/// The titles of the events in a file whose every line is as short as it should be.
fn read(file: &str) -> Vec<String> {
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
        assert_eq!(lines(line).len(), 1, "{line:?}");
    }
    let read: Calendar = file
        .parse()
        .unwrap_or_else(|error| panic!("{file}: {error}"));
    let title = |one: &CalendarComponent| match one {
        CalendarComponent::Event(event) => event.get_summary().unwrap_or_default().to_owned(),
        other => panic!("no event: {other:?}"),
    };
    read.components.iter().map(title).collect()
}

fn now() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    day.and_hms_milli_opt(3, 4, 5, 678).unwrap()
}
