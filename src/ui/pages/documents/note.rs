//! The note, with what must be seen before it is copied.

use leptos::prelude::*;

use crate::{
    documents::{Entry, Note},
    ui::components::copy::CopyButton,
};

/// Id of the element that shows the whole note.
const NOTE: &str = "anteckning";

/// The note: the warning, the text, and the ways to copy it.
#[component]
pub(super) fn NoteText(note: Note) -> impl IntoView {
    let whole = note.to_text();
    let (entries, reference) = (note.entries, note.reference);
    view! {
        <section class="unprinted" aria-labelledby="anteckning-rubrik">
            <h2 id="anteckning-rubrik">"Anteckning"</h2>
            <div class="warning">
                <h3>"Innan du kopierar"</h3>
                <p>{note.warning}</p>
                <p class="small">{note.place}</p>
            </div>
            <dl class="note" id=NOTE>
                {entries.into_iter().enumerate().map(entry).collect_view()}
                <div><dt>"Enligt:"</dt>" "<dd>{reference}</dd></div>
            </dl>
            <CopyButton text=whole label="Kopiera hela anteckningen" main=true shown_in=NOTE />
        </section>
    }
}

/// A heading of the note with a way to copy what stands under it.
fn entry((index, entry): (usize, Entry)) -> impl IntoView {
    let id = format!("{NOTE}-{index}");
    view! {
        <div>
            <dt>{entry.title.clone()}":"</dt>" "
            <dd id=id.clone()>{entry.text.clone()}</dd>
            <CopyButton text=entry.text label="Kopiera" what=entry.title shown_in=id />
        </div>
    }
}
