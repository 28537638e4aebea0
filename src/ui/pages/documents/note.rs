//! The note, with what must be seen before it is copied.

use leptos::prelude::*;

use crate::{
    documents::{Entry, Note},
    ui::{
        components::copy::CopyButton,
        html::{Html, el, element, text, words},
    },
};

/// Id of the element that shows the whole note.
const NOTE: &str = "anteckning";

/// The note: the warning, the text, and the ways to copy it.
#[component]
pub(super) fn NoteText(note: Note) -> impl IntoView {
    let whole = note.to_text();
    let reference = reference(&note).into_view();
    view! {
        <section class="unprinted" aria-labelledby="anteckning-rubrik">
            <h2 id="anteckning-rubrik">"Anteckning"</h2>
            {before(&note).into_view()}
            <dl class="note" id=NOTE>
                {note.entries.into_iter().enumerate().map(entry).collect_view()}
                {reference}
            </dl>
            <CopyButton text=whole label="Kopiera hela anteckningen" main=true shown_in=NOTE />
        </section>
    }
}

/// What has to be seen before the note is copied, and where it is written.
fn before(note: &Note) -> Html {
    if note.warning.is_empty() {
        return words("p", "small", &note.place);
    }
    let content = vec![
        words("h3", "", "Innan du kopierar"),
        words("p", "", &note.warning),
        words("p", "small", &note.place),
    ];
    el("div", "warning", content)
}

fn reference(note: &Note) -> Html {
    let title = words("dt", "", "Enligt:");
    el(
        "div",
        "",
        vec![title, text(" "), words("dd", "", &note.reference)],
    )
}

/// A heading of the note with a way to copy what stands under it.
fn entry((index, entry): (usize, Entry)) -> impl IntoView {
    let id = format!("{NOTE}-{index}");
    let title = words("dt", "", &format!("{}:", entry.title)).into_view();
    let content = element("span", &[("id", &*id)], vec![text(&entry.text)]).into_view();
    view! {
        <div>
            {title}" "
            <dd>
                {content}
                <CopyButton text=entry.text label="Kopiera" what=entry.title shown_in=id />
            </dd>
        </div>
    }
}
