//! The drawing: a lane under another, time from left to right.

use chrono::NaiveDate;

use super::{Shown, name};
use crate::{
    domain::{
        access::{Access, AccessPicture, ClosedBy, Lane, Segment, Span},
        facts::OWN_ACCOUNT_AGE,
    },
    ui::html::{Html, element, text},
};

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
pub(super) fn drawing(shown: &Shown) -> Html {
    let two_guardians = shown.two_guardians();
    let bottom = HEAD + shown.after.lanes.len() * LANE;
    let mut parts = vec![hatching()];
    parts.extend(ages(&shown.after, bottom));
    for (index, (before, after)) in shown.lanes().enumerate() {
        let name = name(after, two_guardians);
        parts.extend(lane(&shown.after, HEAD + index * LANE, name, before, after));
    }
    parts.extend(marks(&shown.after, bottom));
    let height = (bottom + FOOT).to_string();
    let attributes = [
        ("class", "access"),
        ("width", "100%"),
        ("height", &*height),
        ("role", "img"),
        ("aria-label", LABEL),
    ];
    element("svg", &attributes, parts)
}

/// The pattern of what is closed.
fn hatching() -> Html {
    let rect = |class, width| {
        element(
            "rect",
            &[("class", class), ("width", width), ("height", "7")],
            vec![],
        )
    };
    let attributes = [
        ("id", "stangt"),
        ("width", "7"),
        ("height", "7"),
        ("patternUnits", "userSpaceOnUse"),
        ("patternTransform", "rotate(45)"),
    ];
    let pattern = element(
        "pattern",
        &attributes,
        vec![rect("hatch-ground", "7"), rect("hatch-line", "3.2")],
    );
    element("defs", &[], vec![pattern])
}

/// Birth and the birthdays on which access changes by itself.
fn ages(picture: &AccessPicture, bottom: usize) -> Vec<Html> {
    let birth = (0, picture.childhood.from);
    let ages = [birth].into_iter().chain(picture.birthdays);
    let mark = |(age, day): (u8, NaiveDate)| {
        let place = place(picture, day);
        let label = match age {
            0 => "född".to_owned(),
            OWN_ACCOUNT_AGE => format!("{age} år"),
            // There is no room for the word between these on a narrow screen.
            _ => age.to_string(),
        };
        [
            vertical("age", place, HEAD, bottom),
            label_at("soft", place, bottom + FOOT - 8, &label),
        ]
    };
    ages.flat_map(mark).collect()
}

/// Today, and the days on which measures end.
fn marks(picture: &AccessPicture, bottom: usize) -> Vec<Html> {
    let ends = picture.ends.iter().filter_map(|end| end.on);
    let mut marks: Vec<_> = ends
        .map(|day| vertical("end", place(picture, day), HEAD, bottom))
        .collect();
    let today = place(picture, picture.today);
    marks.push(vertical("today", today, HEAD - 6, bottom));
    marks.push(label_at("", today, HEAD - 10, "i dag"));
    marks
}

/// A lane: its name, a thin bar without the measure over a thick one with it.
fn lane(picture: &AccessPicture, top: usize, name: &str, before: &Lane, after: &Lane) -> Vec<Html> {
    let mut parts = vec![
        label_at("lane-name", 0, top + 16, name),
        bar("frame", (0, WHOLE), top + 32, 15),
    ];
    for (lane, y, height) in [(before, top + 23, 6), (after, top + 32, 15)] {
        parts.extend(lane.segments.iter().filter_map(|segment| {
            let Span { from, to } = segment.span;
            Some(bar(
                look(segment)?,
                (place(picture, from), place(picture, to)),
                y,
                height,
            ))
        }));
    }
    parts
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

fn bar(class: &str, (start, end): (i64, i64), y: usize, height: usize) -> Html {
    let (y, height) = (y.to_string(), height.to_string());
    let (x, width) = (percent(start), percent(end - start));
    let attributes = [
        ("class", class),
        ("x", &x),
        ("width", &width),
        ("y", &y),
        ("height", &height),
        ("rx", "2"),
    ];
    element("rect", &attributes, vec![])
}

fn vertical(class: &str, place: i64, from: usize, to: usize) -> Html {
    let (x, from, to) = (percent(place), from.to_string(), to.to_string());
    let attributes = [
        ("class", class),
        ("x1", &*x),
        ("x2", &x),
        ("y1", &from),
        ("y2", &to),
    ];
    element("line", &attributes, vec![])
}

fn label_at(class: &str, place: i64, y: usize, label: &str) -> Html {
    let (x, y) = (percent(place), y.to_string());
    let attributes = [
        ("class", class),
        ("x", &*x),
        ("y", &y),
        ("text-anchor", anchor(place)),
    ];
    element("text", &attributes, vec![text(label)])
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
