//! What would change the advice: computed from the rules, grouped by what it would become.

use leptos::prelude::*;

use crate::{
    decision::{Change, Group, what_if},
    documents::{Basis, words},
};

/// How many changes a group shows before the rest has to be opened.
const SHOWN: usize = 3;

/// The changes that would bring other measures or actions.
#[component]
pub(super) fn Changes(basis: Basis<'static>) -> impl IntoView {
    let changes = what_if(basis.region, &basis.facts).map(|found| found.changes);
    let changes = changes.unwrap_or_default();
    (!changes.is_empty()).then(|| {
        view! {
            <section>
                <h2>"Det här skulle ändra rådet"</h2>
                <ul class="changes">
                    {changes.iter().map(|group| item(&basis, group)).collect_view()}
                </ul>
            </section>
        }
    })
}

/// A group: what the advice would become, and by which changes.
fn item(basis: &Basis<'static>, group: &Group) -> impl IntoView + use<> {
    let sentence = |change: &Change| {
        let words = words::change(&basis.guidance.vocabulary, *change);
        view! { <li>{words}</li> }
    };
    let (first, rest) = group.by.split_at(group.by.len().min(SHOWN));
    let more = (!rest.is_empty()).then(|| {
        view! {
            <details>
                <summary>{format!("Visa {} till", rest.len())}</summary>
                <ul>{rest.iter().map(sentence).collect_view()}</ul>
            </details>
        }
    });
    view! {
        <li>
            <strong>{words::advice(basis.region, group.advice)}</strong>
            <ul>{first.iter().map(sentence).collect_view()}</ul>
            {more}
        </li>
    }
}
