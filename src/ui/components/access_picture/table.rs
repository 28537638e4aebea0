//! The same as the drawing, in words.

use varna_core::domain::access::Lane;

use super::{Shown, from, name};
use crate::ui::html::{Markup, html};

/// What a table sets beside each other.
pub(super) struct Columns {
    /// What stands over the first picture and the second.
    names: [&'static str; 2],
    /// Whether it tells of the time from today on, and not of the whole childhood.
    from_today: bool,
}

/// The advised measures against none.
pub(super) const WITHOUT_AND_WITH: Columns = Columns {
    names: ["Utan åtgärd", "Med åtgärd"],
    from_today: false,
};

/// What staff have chosen against what is advised.
pub(super) const ADVICE_AND_CHOICE: Columns = Columns {
    names: ["Rådet", "Ditt val"],
    from_today: true,
};

/// A row for each lane, one picture beside the other.
pub(super) fn table(shown: &Shown, columns: &Columns) -> Markup {
    let two_guardians = shown.two_guardians();
    let [first, second] = columns.names;
    html! {
        table {
            thead {
                tr {
                    th scope="col" { "Vem och vad" }
                    th scope="col" { (first) }
                    th scope="col" { (second) }
                }
            }
            tbody {
                @for (before, after) in shown.lanes() {
                    tr {
                        th scope="row" { (name(after, two_guardians)) }
                        td data-label=(first) { (times(shown, before, columns)) }
                        td data-label=(second) { (times(shown, after, columns)) }
                    }
                }
            }
        }
    }
}

/// A lane as a list of times.
fn times(shown: &Shown, lane: &Lane, columns: &Columns) -> Markup {
    let picture = &shown.after;
    let start = if columns.from_today {
        picture.today
    } else {
        picture.childhood.from
    };
    let left = lane.segments.iter();
    let left = left.filter(|segment| segment.span.to > start);
    html! {
        ul {
            @for segment in left {
                li {
                    "Från " (from(picture, segment.span.from.max(start))) ": "
                    (shown.words(segment.access))
                }
            }
        }
    }
}
