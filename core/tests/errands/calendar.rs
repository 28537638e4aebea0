//! The calendar file: read by another crate than wrote it, and holding nothing about a person.

use chrono::{NaiveDate, NaiveDateTime};
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};
use varna_core::{
    documents::calendar,
    session::{Action, Field, Page, Session},
};
use varna_guidance::model::Errand;

use super::walk::{all, child_of, fill_in, procedures, today, type_in, walked};

fn now() -> NaiveDateTime {
    today().and_hms_milli_opt(3, 4, 5, 678).unwrap()
}

/// A case under which access lasts one year.
fn one_year() -> Session {
    for (region, procedure) in procedures() {
        for (age, answers) in all(region, procedure) {
            let mut session = walked(region, procedure, age, &answers);
            if region.id == "jamtland-harjedalen"
                && procedure.id == Errand::Representative
                && session.case().needs().is_some_and(|needs| needs.signed)
            {
                fill_in(&mut session, age);
                return session;
            }
        }
    }
    panic!("no access of one year");
}

#[test]
fn another_crate_reads_the_days_and_the_words() {
    let reminders = one_year().case().documents().unwrap().reminders.clone();
    assert!(!reminders.is_empty());
    let file = calendar::file(&reminders, now());
    let read: Calendar = file.parse().unwrap();
    let events: Vec<_> = read
        .components
        .iter()
        .filter_map(|component| match component {
            CalendarComponent::Event(event) => Some(event),
            _ => None,
        })
        .collect();
    assert_eq!(events.len(), reminders.len());
    for (event, reminder) in events.iter().zip(&reminders) {
        assert_eq!(event.get_start(), Some(DatePerhapsTime::Date(reminder.day)));
        assert_eq!(
            event.get_summary().unwrap().replace('\\', ""),
            reminder.title
        );
        assert!(event.get_uid().is_some());
    }
}

#[test]
fn access_of_one_year_is_reminded_of_on_its_last_day() {
    let reminders = one_year().case().documents().unwrap().reminders.clone();
    let last = NaiveDate::from_ymd_opt(2027, 11, 21).unwrap();
    assert!(reminders.iter().any(|one| one.day == last), "{reminders:?}");
}

#[test]
fn access_of_one_year_ends_the_day_before_the_16th_birthday_where_that_comes_first() {
    let mut ends = 0;
    for (region, procedure) in procedures() {
        let is_it = region.id == "jamtland-harjedalen" && procedure.id == Errand::GrantAccess;
        for (age, answers) in all(region, procedure).into_iter().filter(|_| is_it) {
            let mut session = walked(region, procedure, age, &answers);
            if !session.case().needs().is_some_and(|needs| needs.signed) {
                continue;
            }
            fill_in(&mut session, age);
            let reminders = session.case().documents().unwrap().reminders.clone();
            let sixteen = session.case().child().born.unwrap().birthday(16);
            assert!(
                reminders.iter().all(|one| one.day < sixteen),
                "{reminders:?}"
            );
            ends += reminders.len();
        }
    }
    assert!(ends > 0);
}

#[test]
fn lines_are_short_and_end_as_the_format_says() {
    let file = calendar::file(&one_year().case().documents().unwrap().reminders, now());
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    for line in file.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
    }
}

#[test]
fn two_cases_do_not_share_an_event() {
    let reminders = one_year().case().documents().unwrap().reminders.clone();
    let later = now() + chrono::TimeDelta::milliseconds(1);
    let uid = |file: String| {
        file.lines()
            .find(|line| line.starts_with("UID"))
            .unwrap()
            .to_owned()
    };
    let one = uid(calendar::file(&reminders, now()));
    assert_ne!(one, uid(calendar::file(&reminders, later)));
}

#[test]
fn nothing_about_a_person_stands_in_it() {
    let mut session = one_year();
    type_in(&mut session, Field::Motivation, "Hemlig motivering");
    session.apply(Action::Go(Page::Documents));
    let file = calendar::file(&session.case().documents().unwrap().reminders, now());
    let number = child_of("13-15");
    for personal in [
        "Testa",
        "Gunnar",
        "Berit",
        "Hemlig",
        number,
        &number[..8],
        "Lisa",
        "Barnmott",
    ] {
        assert!(!file.contains(personal), "{personal}");
    }
}
