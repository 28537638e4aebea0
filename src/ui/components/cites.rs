//! The statements that something rests on: their source in a line, their words on demand.

use leptos::prelude::*;
use varna_guidance::model::StatementId;

use crate::guidance::GUIDANCE;

/// The sources of a reason. Opens to the statements' words and places.
#[component]
pub(in crate::ui) fn Cites(
    /// The statements; nothing is shown for none.
    ids: &'static [StatementId],
) -> impl IntoView {
    if ids.is_empty() {
        return None;
    }
    let sources = &GUIDANCE.sources;
    let mut named: Vec<&str> = Vec::new();
    for source in ids.iter().filter_map(|id| sources.source_of(id)) {
        if !named.contains(&&*source.cited_as) {
            named.push(&source.cited_as);
        }
    }
    let statements = ids.iter().filter_map(|id| sources.statement(id));
    let statements: Vec<_> = statements
        .map(|statement| {
            let id = statement.id.as_str();
            view! { <li>{&*statement.text}" "<span class="cite-place">{&*statement.place}" ("{id}")"</span></li> }
        })
        .collect();
    Some(view! {
        <details class="cite">
            <summary>{named.join(", ")}</summary>
            <ul>{statements}</ul>
        </details>
    })
}
