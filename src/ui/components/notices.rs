//! Advice and conflicts: a few words and what to do about each.

use varna_guidance::model::Notice;

use super::cites::cites;
use crate::ui::html::{Markup, html};

/// A list of notices under a heading; nothing when there are none.
pub(in crate::ui) fn notices(title: &str, notices: &[&Notice]) -> Markup {
    html! {
        @if !notices.is_empty() {
            section class="box" {
                h2 { (title) }
                ul class="notices" {
                    @for notice in notices {
                        (item(notice))
                    }
                }
            }
        }
    }
}

/// A notice as a card of its own: what must not be missed.
pub(in crate::ui) fn warning(notice: &Notice) -> Markup {
    html! {
        section class="warning" {
            h2 { (notice.title) }
            p { (notice.text) }
            (cites(&notice.cites))
        }
    }
}

fn item(notice: &Notice) -> Markup {
    html! {
        li {
            strong { (notice.title) }
            p { (notice.text) }
            @if notice.outside_routines {
                p class="small soft" { "Står inte i regionens rutin." }
            }
            (cites(&notice.cites))
        }
    }
}
