//! The same as the drawing, in words.

use leptos::prelude::*;

use super::{Shown, name};
use crate::domain::{access::Lane, date_text::format_swedish};

/// A row for each lane, without and with the measure.
#[component]
pub(super) fn Table(shown: Shown) -> impl IntoView {
    let two_guardians = shown.two_guardians();
    let rows = shown.lanes().map(|(before, after)| {
        view! {
            <tr>
                <th scope="row">{name(after, two_guardians)}</th>
                <td>{words(&shown, before)}</td>
                <td>{words(&shown, after)}</td>
            </tr>
        }
    });
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">"Vem och vad"</th>
                    <th scope="col">"Utan åtgärd"</th>
                    <th scope="col">"Med åtgärd"</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// A lane as a list of times.
fn words(shown: &Shown, lane: &Lane) -> impl IntoView + use<> {
    let line = |(index, segment): (usize, &crate::domain::access::Segment)| {
        let access = shown.words(segment.access);
        let from = if index == 0 {
            "Från födseln".to_owned()
        } else {
            format!("Från {}", format_swedish(segment.span.from))
        };
        view! { <li>{from}": "{access}</li> }
    };
    let lines = lane.segments.iter().enumerate().map(line).collect_view();
    view! { <ul>{lines}</ul> }
}
