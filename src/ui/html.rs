//! Content as HTML: what is shown and not acted upon.
//!
//! Every kind of element in a `view!` is compiled by itself, which is right for what reacts and
//! too large for pages of text. Such content is put together here as [`Html`], which nothing can
//! be injected into: text enters by [`text`] alone, and what means something in HTML is escaped.

use leptos::{prelude::*, tachys::html::InertElement};

/// Well-formed HTML.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Html(String);

/// Text, escaped.
pub(super) fn text(text: &str) -> Html {
    let mut html = String::with_capacity(text.len());
    escape(text, &mut html);
    Html(html)
}

/// An element with a class and what it holds; an empty class is left out.
pub(super) fn el(tag: &'static str, class: &str, children: Vec<Html>) -> Html {
    if class.is_empty() {
        return element(tag, &[], children);
    }
    element(tag, &[("class", class)], children)
}

/// An element with attributes and what it holds.
pub(super) fn element(
    tag: &'static str,
    attributes: &[(&'static str, &str)],
    children: Vec<Html>,
) -> Html {
    let mut html = String::from("<");
    html.push_str(tag);
    for (name, value) in attributes {
        html.push(' ');
        html.push_str(name);
        html.push_str("=\"");
        escape(value, &mut html);
        html.push('"');
    }
    html.push('>');
    for child in children {
        html.push_str(&child.0);
    }
    html.push_str("</");
    html.push_str(tag);
    html.push('>');
    Html(html)
}

/// An element that holds text.
pub(super) fn words(tag: &'static str, class: &str, words: &str) -> Html {
    el(tag, class, vec![text(words)])
}

/// A page's heading, which takes the focus when the page is shown.
pub(super) fn heading(words: &str) -> Html {
    let attributes = [("id", super::focus::HEADING), ("tabindex", "-1")];
    element("h1", &attributes, vec![text(words)])
}

/// A link.
pub(super) fn link(class: &str, address: &str, children: Vec<Html>) -> Html {
    element("a", &[("class", class), ("href", address)], children)
}

/// Words for those who do not see the page.
pub(super) fn unseen(words: &str) -> Html {
    el("span", "visually-hidden", vec![text(words)])
}

impl Html {
    /// Nothing.
    pub(super) fn none() -> Self {
        Self::default()
    }

    /// Several parts after one another.
    pub(super) fn all(parts: Vec<Self>) -> Self {
        Self(parts.into_iter().map(|part| part.0).collect())
    }

    /// The element as a view. It has to be one element.
    pub(super) fn into_view(self) -> AnyView {
        InertElement::new(self.0).into_any()
    }
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            // Would end the text for the reader of the HTML.
            '\0' => html.push(char::REPLACEMENT_CHARACTER),
            _ => html.push(character),
        }
    }
}
