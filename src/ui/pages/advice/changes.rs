//! What would change the advice: computed from the rules, grouped by what it would become.

use crate::{
    decision::{Change, Group, what_if},
    documents::{Basis, words as said},
    ui::html::{Markup, html},
};

/// How many changes a group shows before the rest has to be opened.
const SHOWN: usize = 3;

/// The changes that would bring other measures or actions.
pub(super) fn changes(basis: &Basis) -> Markup {
    let changes = what_if(basis.region, &basis.facts).map(|found| found.changes);
    let changes = changes.unwrap_or_default();
    html! {
        @if !changes.is_empty() {
            section {
                h2 { "Det här skulle ändra rådet" }
                ul class="changes" {
                    @for group in &changes {
                        (item(basis, group))
                    }
                }
            }
        }
    }
}

/// A group: what the advice would become, and by which changes.
fn item(basis: &Basis, group: &Group) -> Markup {
    let (first, rest) = group.by.split_at(group.by.len().min(SHOWN));
    html! {
        li {
            strong { (said::advice(basis.region, group.advice)) }
            (list(basis, first))
            @if !rest.is_empty() {
                details {
                    summary { "Visa " (rest.len()) " till" }
                    (list(basis, rest))
                }
            }
        }
    }
}

fn list(basis: &Basis, changes: &[Change]) -> Markup {
    html! {
        ul {
            @for change in changes {
                li { (said::change(&basis.guidance.vocabulary, *change)) }
            }
        }
    }
}
