//! The drawing: a lane under another, time from left to right.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{Shown, name};
use crate::domain::access::{Access, AccessPicture, ClosedBy, Lane, Segment, Span};

/// Height of a lane, its name above its two bars, in pixels.
const LANE: usize = 58;

/// Height of what stands above the lanes, in pixels.
const HEAD: usize = 24;

/// Height of what stands below them, in pixels.
const FOOT: usize = 26;

/// The whole childhood, in hundredths of a per cent. Whole numbers keep the arithmetic, and what
/// it takes to write them, small.
const WHOLE: i64 = 10_000;

/// The drawing. The table says the same to those who do not see it.
#[component]
pub(super) fn Drawing(shown: Shown) -> impl IntoView {
    let two_guardians = shown.two_guardians();
    let bottom = HEAD + shown.after.lanes.len() * LANE;
    let lanes = shown.lanes().enumerate().map(|(index, (before, after))| {
        lane(
            &shown.after,
            HEAD + index * LANE,
            name(after, two_guardians),
            before,
            after,
        )
    });
    view! {
        <svg class="access" width="100%" height=bottom + FOOT role="img"
            aria-label="Vem som når vad från födseln till 18 år, utan och med åtgärden. Samma sak står i tabellen under bilden.">
            <defs>
                <pattern id="stangt" width="7" height="7" patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)">
                    <rect class="hatch-ground" width="7" height="7" />
                    <rect class="hatch-line" width="3.2" height="7" />
                </pattern>
            </defs>
            {ages(&shown.after, bottom)}
            {lanes.collect_view()}
            {marks(&shown.after, bottom)}
        </svg>
    }
}

/// Birth and the birthdays on which access changes by itself.
fn ages(picture: &AccessPicture, bottom: usize) -> impl IntoView + use<> {
    let birth = (0, picture.childhood.from);
    let ages = [birth].into_iter().chain(picture.birthdays);
    let mark = |(age, day): (u8, NaiveDate)| {
        let x = percent(place(picture, day));
        let anchor = anchor(place(picture, day));
        let label = if age == 0 {
            "född".to_owned()
        } else {
            format!("{age} år")
        };
        // The year is left out where there is no room for the word.
        let label = if age == 16 { "16".to_owned() } else { label };
        view! {
            <line class="age" x1=x.clone() x2=x.clone() y1=HEAD y2=bottom />
            <text class="soft" x=x y=bottom + FOOT - 8 text-anchor=anchor>{label}</text>
        }
    };
    ages.map(mark).collect_view()
}

/// Today, and the days on which measures end.
fn marks(picture: &AccessPicture, bottom: usize) -> impl IntoView + use<> {
    let today = percent(place(picture, picture.today));
    let anchor = anchor(place(picture, picture.today));
    let ends = picture.ends.iter().filter_map(|end| end.on).map(|day| {
        let x = percent(place(picture, day));
        view! { <line class="end" x1=x.clone() x2=x y1=HEAD y2=bottom /> }
    });
    view! {
        {ends.collect_view()}
        <line class="today" x1=today.clone() x2=today.clone() y1=HEAD - 6 y2=bottom />
        <text x=today y=HEAD - 10 text-anchor=anchor>"i dag"</text>
    }
}

/// A lane: its name, a thin bar without the measure over a thick one with it.
fn lane(
    picture: &AccessPicture,
    top: usize,
    name: &'static str,
    before: &Lane,
    after: &Lane,
) -> impl IntoView + use<> {
    let bars = |lane: &Lane, y: usize, height: usize| {
        let bar = |segment: &Segment| bar(picture, segment, y, height);
        lane.segments.iter().map(bar).collect_view()
    };
    view! {
        <text class="lane-name" x="0" y=top + 16>{name}</text>
        <rect class="frame" x="0" y=top + 32 width="100%" height="15" rx="3" />
        {bars(before, top + 23, 6)}
        {bars(after, top + 32, 15)}
    }
}

/// A segment as a bar. What age closes is left empty.
fn bar(
    picture: &AccessPicture,
    segment: &Segment,
    y: usize,
    height: usize,
) -> Option<impl IntoView + use<>> {
    let class = match segment.access {
        Access::Open | Access::OpenAtSomeUnit => "open",
        Access::MayBeOpen => "maybe",
        Access::Closed(ClosedBy::Measure(_) | ClosedBy::Revocation) => "closed",
        Access::Closed(ClosedBy::Age) => return None,
    };
    let Span { from, to } = segment.span;
    let (start, end) = (place(picture, from), place(picture, to));
    Some(view! {
        <rect class=class x=percent(start) width=percent(end - start) y=y height=height rx="2" />
    })
}

/// Where a day lies: a share of the childhood in hundredths of a per cent, from 0 to 10 000.
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
