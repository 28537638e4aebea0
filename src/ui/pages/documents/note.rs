//! The note, with what must be seen before it is copied.

use leptos::prelude::*;
use varna_core::documents::{Entry, Note};

use crate::ui::{
    components::copy::CopyButton,
    html::{Markup, html, view_of},
};

/// Id of the element that shows the whole note.
const NOTE: &str = "anteckning";

/// The note: the warning, the text, and the ways to copy it.
#[component]
pub(super) fn NoteText(note: Note) -> impl IntoView {
    let whole = note.to_text();
    let first_line = note
        .first_line
        .as_ref()
        .map(|text| view_of(html! { div class="note-first" { strong { (text) } } }));
    let foot = view_of(html! { div class="note-foot" { (note.foot) } });
    view! {
        <section class="unprinted" aria-labelledby="anteckning-rubrik">
            {view_of(html! { h2 id="anteckning-rubrik" { "Anteckning" } })}
            {view_of(before(&note))}
            <div class="note" id=NOTE>
                {first_line}
                <dl>{note.entries.into_iter().enumerate().map(entry).collect_view()}</dl>
                {foot}
            </div>
            <CopyButton text=whole label="Kopiera hela anteckningen" main=true shown_in=NOTE />
        </section>
    }
}

/// What has to be seen before the note is copied, and where it is written.
fn before(note: &Note) -> Markup {
    let place = html! { p class="small" { (note.place) } };
    if note.warning.is_empty() {
        return place;
    }
    html! {
        div class="warning" {
            h3 { "Innan du kopierar" }
            p { (note.warning) }
            (place)
        }
    }
}

/// A heading of the note with a way to copy what stands under it.
fn entry((index, entry): (usize, Entry)) -> AnyView {
    let id = format!("{NOTE}-{index}");
    let title = view_of(html! { dt { (entry.title) ":" } });
    let content = view_of(html! { span id=(id) { (entry.text) } });
    view! {
        <div>
            {title}" "
            <dd>
                {content}
                <CopyButton text=entry.text label="Kopiera" what=entry.title shown_in=id />
            </dd>
        </div>
    }
    .into_any()
}
