//! What would change the advice: computed from the rules, grouped by what it would become.

use varna_core::{
    decision::{Change, Group, what_if},
    documents::{Basis, words as said},
};

use crate::ui::html::{Markup, html};

/// How many changes a group shows before the rest has to be opened.
const SHOWN: usize = 3;

/// The changes that would bring other measures or actions; apart from them, those that would only
/// bring the same more or less strongly, or something that the routine is silent on.
pub(super) fn changes(basis: &Basis) -> Markup {
    let found = what_if(basis.region, &basis.facts).unwrap_or_default();
    html! {
        @if !found.changes.is_empty() {
            section {
                h2 { "Det här skulle ändra rådet" }
                (groups(basis, &found.changes))
            }
        }
        @if !(found.strengths.is_empty() && found.gaps.is_empty()) {
            details class="lesser" {
                summary { "Det här skulle inte ändra åtgärden" }
                @if !found.strengths.is_empty() {
                    h3 { "Bara hur starkt rådet är" }
                    (groups(basis, &found.strengths))
                }
                @if !found.gaps.is_empty() {
                    h3 { "Bara vad rutinen inte svarar på" }
                    (list(basis, &found.gaps))
                }
            }
        }
    }
}

fn groups(basis: &Basis, groups: &[Group]) -> Markup {
    html! {
        ul class="changes" {
            @for group in groups {
                (item(basis, group))
            }
        }
    }
}

/// A group: what the advice would become, and by which changes.
fn item(basis: &Basis, group: &Group) -> Markup {
    let (first, rest) = group.by.split_at(group.by.len().min(SHOWN));
    html! {
        li {
            strong { (said::recommended(basis.region, group.advice)) }
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
