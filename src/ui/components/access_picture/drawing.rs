//! The drawing: a lane under another, time from left to right.

use chrono::NaiveDate;
use varna_core::domain::{
    access::{Access, AccessPicture, ClosedBy, Lane, Segment, Span},
    facts::OWN_ACCOUNT_AGE,
};

use super::{Shown, name};
use crate::ui::html::{Markup, html};

/// Height of a lane, its name above its two bars, in pixels.
const LANE: usize = 58;

/// Height of what stands above the lanes, in pixels.
const HEAD: usize = 24;

/// Height of what stands below them, in pixels.
const FOOT: usize = 26;

/// The whole childhood, in hundredths of a per cent. Whole numbers keep the arithmetic, and what
/// it takes to write them, small.
const WHOLE: i64 = 10_000;

/// What the drawing is called for those who do not see it; the table tells them the same.
const LABEL: &str = "Vem som når vad från födseln till 18 år, utan och med åtgärden. \
                     Samma sak står i tabellen under bilden.";

/// The drawing.
pub(super) fn drawing(shown: &Shown) -> Markup {
    let picture = &shown.after;
    let two_guardians = shown.two_guardians();
    let bottom = HEAD + picture.lanes.len() * LANE;
    html! {
        svg class="access" width="100%" height=(bottom + FOOT) role="img" aria-label=(LABEL) {
            (hatching())
            (ages(picture, bottom))
            @for (index, (before, after)) in shown.lanes().enumerate() {
                (bars(picture, HEAD + index * LANE, before, after))
            }
            (marks(picture, bottom))
            // Last, so that no line goes through a name.
            @for (index, (_, lane)) in shown.lanes().enumerate() {
                (label_at("lane-name", 0, HEAD + index * LANE + 16, name(lane, two_guardians)))
            }
        }
    }
}

/// The pattern of what is closed.
fn hatching() -> Markup {
    html! {
        defs {
            pattern id="stangt" width="7" height="7" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)" {
                rect class="hatch-ground" width="7" height="7" {}
                rect class="hatch-line" width="3.2" height="7" {}
            }
        }
    }
}

/// Birth and the birthdays on which access changes by itself.
fn ages(picture: &AccessPicture, bottom: usize) -> Markup {
    let birth = (0, picture.childhood.from);
    html! {
        @for (age, day) in [birth].into_iter().chain(picture.birthdays) {
            (vertical("age", place(picture, day), HEAD, bottom))
            (label_at("soft", place(picture, day), bottom + FOOT - 8, &age_label(age)))
        }
    }
}

fn age_label(age: u8) -> String {
    match age {
        0 => "född".to_owned(),
        OWN_ACCOUNT_AGE => format!("{age} år"),
        // There is no room for the word between these on a narrow screen.
        _ => age.to_string(),
    }
}

/// Today, and the days on which measures end.
fn marks(picture: &AccessPicture, bottom: usize) -> Markup {
    let today = place(picture, picture.today);
    html! {
        @for day in picture.ends.iter().filter_map(|end| end.on) {
            (vertical("end", place(picture, day), HEAD, bottom))
        }
        (vertical("today", today, HEAD - 6, bottom))
        (label_at("", today, HEAD - 10, "i dag"))
    }
}

/// A lane: a thin bar without the measure over a thick one with it.
fn bars(picture: &AccessPicture, top: usize, before: &Lane, after: &Lane) -> Markup {
    html! {
        (bar("frame", (0, WHOLE), top + 32, 15))
        @for (lane, y, height) in [(before, top + 23, 6), (after, top + 32, 15)] {
            @for segment in &lane.segments {
                @if let Some(look) = look(segment) {
                    (bar(look, places(picture, segment.span), y, height))
                }
            }
        }
    }
}

/// How a segment looks. What age closes is left empty.
fn look(segment: &Segment) -> Option<&'static str> {
    match segment.access {
        Access::Open | Access::OpenAtSomeUnit => Some("open"),
        Access::MayBeOpen => Some("maybe"),
        Access::Closed(ClosedBy::Measure(_) | ClosedBy::Revocation) => Some("closed"),
        Access::Closed(ClosedBy::Age) => None,
    }
}

fn bar(class: &str, (start, end): (i64, i64), y: usize, height: usize) -> Markup {
    html! {
        rect class=(class) x=(percent(start)) width=(percent(end - start)) y=(y) height=(height)
            rx="2" {}
    }
}

fn vertical(class: &str, place: i64, from: usize, to: usize) -> Markup {
    let x = percent(place);
    html! {
        line class=(class) x1=(x) x2=(x) y1=(from) y2=(to) {}
    }
}

fn label_at(class: &str, place: i64, y: usize, label: &str) -> Markup {
    html! {
        text class=(class) x=(percent(place)) y=(y) text-anchor=(anchor(place)) { (label) }
    }
}

/// Where a span begins and ends.
fn places(picture: &AccessPicture, Span { from, to }: Span) -> (i64, i64) {
    (place(picture, from), place(picture, to))
}

/// Where a day lies: a share of the childhood in hundredths of a per cent, from 0 to [`WHOLE`].
fn place(picture: &AccessPicture, day: NaiveDate) -> i64 {
    let Span { from, to } = picture.childhood;
    let whole = (to - from).num_days().max(1);
    ((day - from).num_days() * WHOLE / whole).clamp(0, WHOLE)
}

/// A share as a length of the drawing.
fn percent(share: i64) -> String {
    format!("{}.{:02}%", share / 100, share % 100)
}

/// How a word is hung on its place, so that it does not stick out.
fn anchor(share: i64) -> &'static str {
    if share < WHOLE * 6 / 100 {
        "start"
    } else if share > WHOLE * 94 / 100 {
        "end"
    } else {
        "middle"
    }
}
