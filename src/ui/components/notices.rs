//! Advice and conflicts: a few words and what to do about each.

use varna_guidance::model::{Errand, Guidance, Notice};

use super::cites::cites;
use crate::ui::{
    html::{Markup, html},
    route,
};

/// A list of notices under a heading; nothing when there are none.
pub(in crate::ui) fn notices(guidance: &Guidance, title: &str, notices: &[&Notice]) -> Markup {
    html! {
        @if !notices.is_empty() {
            section class="box" {
                h2 { (title) }
                ul class="notices" {
                    @for notice in notices {
                        (item(guidance, notice))
                    }
                }
            }
        }
    }
}

/// A notice as a card of its own: what must not be missed.
pub(in crate::ui) fn warning(guidance: &Guidance, notice: &Notice) -> Markup {
    html! {
        section class="warning" {
            h2 { (notice.title) }
            p { (notice.text) }
            (leads_to(guidance, notice.leads_to))
            (cites(guidance, &notice.cites))
        }
    }
}

/// The way to the errand that something leads to.
pub(in crate::ui) fn leads_to(guidance: &Guidance, errand: Option<Errand>) -> Markup {
    html! {
        @if let Some(words) = errand.and_then(|id| guidance.vocabulary.errand(id)) {
            p { a href=(route::start_of(words.id)) { (words.label) } }
        }
    }
}

fn item(guidance: &Guidance, notice: &Notice) -> Markup {
    html! {
        li {
            strong { (notice.title) }
            p { (notice.text) }
            @if notice.outside_routines {
                p class="small soft" { "Står inte i regionens rutin." }
            }
            (leads_to(guidance, notice.leads_to))
            (cites(guidance, &notice.cites))
        }
    }
}
