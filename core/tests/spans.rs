//! Spans of days: which days belong to one, and what two have in common.

use chrono::NaiveDate;
use varna_core::domain::access::Span;

#[test]
fn a_span_has_its_first_day_and_not_the_day_it_goes_to() {
    let span = span(3, 5);
    let has: Vec<_> = (2..=5)
        .filter(|&number| span.contains(day(number)))
        .collect();
    assert_eq!(has, [3, 4]);
}

#[test]
fn a_span_that_would_end_before_it_begins_is_empty() {
    assert_eq!(span(5, 3), span(5, 5));
    assert!((1..9).all(|number| !span(5, 3).contains(day(number))));
}

#[test]
fn a_span_covers_another_when_neither_end_lies_outside() {
    assert!(span(3, 7).covers(span(3, 7)));
    assert!(span(3, 7).covers(span(4, 6)));
    assert!(!span(3, 7).covers(span(2, 7)));
    assert!(!span(3, 7).covers(span(3, 8)));
}

#[test]
fn what_two_spans_share_is_none_when_one_begins_where_the_other_ends() {
    assert_eq!(span(1, 5).within(span(3, 9)), Some(span(3, 5)));
    assert_eq!(span(3, 9).within(span(1, 5)), Some(span(3, 5)));
    assert_eq!(span(1, 5).within(span(5, 9)), None);
    assert_eq!(span(1, 3).within(span(5, 9)), None);
}

fn span(from: u32, to: u32) -> Span {
    Span::new(day(from), day(to))
}

/// A day of January 2027.
fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, number).unwrap_or_default()
}
