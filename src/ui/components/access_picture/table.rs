//! The same as the drawing, in words.

use super::{Shown, name};
use crate::{
    domain::{access::Lane, date_text::format_swedish},
    ui::html::{Html, el, element, text, words},
};

/// A row for each lane, without and with the measure.
pub(super) fn table(shown: &Shown) -> Html {
    let two_guardians = shown.two_guardians();
    let column = |name| element("th", &[("scope", "col")], vec![text(name)]);
    let head = ["Vem och vad", "Utan åtgärd", "Med åtgärd"].map(column);
    let row = |(before, after): (&Lane, &Lane)| {
        let name = text(name(after, two_guardians));
        el(
            "tr",
            "",
            vec![
                element("th", &[("scope", "row")], vec![name]),
                el("td", "", vec![times(shown, before)]),
                el("td", "", vec![times(shown, after)]),
            ],
        )
    };
    el(
        "table",
        "",
        vec![
            el("thead", "", vec![el("tr", "", head.into())]),
            el("tbody", "", shown.lanes().map(row).collect()),
        ],
    )
}

/// A lane as a list of times.
fn times(shown: &Shown, lane: &Lane) -> Html {
    let birth = shown.after.childhood.from;
    let time = |segment: &crate::domain::access::Segment| {
        let from = segment.span.from;
        let from = if from == birth {
            "födseln".to_owned()
        } else {
            format_swedish(from)
        };
        words(
            "li",
            "",
            &format!("Från {from}: {}", shown.words(segment.access)),
        )
    };
    el("ul", "", lane.segments.iter().map(time).collect())
}
