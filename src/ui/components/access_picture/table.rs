//! The same as the drawing, in words.

use super::{Shown, name};
use crate::{
    domain::{access::Lane, date_text::format_swedish},
    ui::html::{Markup, html},
};

/// A row for each lane, without and with the measure.
pub(super) fn table(shown: &Shown) -> Markup {
    let two_guardians = shown.two_guardians();
    html! {
        table {
            thead {
                tr {
                    th scope="col" { "Vem och vad" }
                    th scope="col" { "Utan åtgärd" }
                    th scope="col" { "Med åtgärd" }
                }
            }
            tbody {
                @for (before, after) in shown.lanes() {
                    tr {
                        th scope="row" { (name(after, two_guardians)) }
                        td { (times(shown, before)) }
                        td { (times(shown, after)) }
                    }
                }
            }
        }
    }
}

/// A lane as a list of times.
fn times(shown: &Shown, lane: &Lane) -> Markup {
    let birth = shown.after.childhood.from;
    html! {
        ul {
            @for segment in &lane.segments {
                li {
                    "Från "
                    @if segment.span.from == birth {
                        "födseln"
                    } @else {
                        (format_swedish(segment.span.from))
                    }
                    ": " (shown.words(segment.access))
                }
            }
        }
    }
}
