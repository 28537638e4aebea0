//! Content as HTML: what is shown and not acted upon.
//!
//! Every kind of element in a `view!` is compiled by itself, which is right for what reacts and
//! too large for pages of text. Such content is put together with `maud`, which merges what is
//! constant into literals and escapes all that is put in.

use leptos::{prelude::*, tachys::html::InertElement};
pub(super) use maud::{Markup, html};

use super::focus;

/// Content as a view. It has to be one element, or nothing.
pub(super) fn view_of(content: Markup) -> AnyView {
    let content = content.into_string();
    if content.is_empty() {
        ().into_any()
    } else {
        InertElement::new(content).into_any()
    }
}

/// A page's heading, which takes the focus when the page is shown.
pub(super) fn title(words: &str) -> Markup {
    html! {
        h1 id=(focus::HEADING) tabindex="-1" { (words) }
    }
}

/// Text as paragraphs: each of its lines that is not empty.
pub(super) fn paragraphs(text: &str) -> Markup {
    html! {
        @for paragraph in text.lines().filter(|line| !line.is_empty()) {
            p { (paragraph) }
        }
    }
}
