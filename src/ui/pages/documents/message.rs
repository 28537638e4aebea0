//! What is said to those concerned: the words, and the way to copy them.

use leptos::prelude::*;

use crate::{
    documents::Wording,
    ui::{
        components::copy::CopyButton,
        html::{Html, el, element, words},
    },
};

/// A message: what has to be seen first, then its words.
pub(super) fn message((index, message): (usize, Wording)) -> impl IntoView {
    let id = format!("besked-{index}");
    let shown = shown(&id, &message).into_view();
    view! {
        <section class="unprinted">
            {shown}
            <CopyButton text=message.text label="Kopiera" what=message.title shown_in=id />
        </section>
    }
}

fn shown(id: &str, message: &Wording) -> Html {
    let mut content = vec![words("h2", "", &message.title)];
    content.extend(
        message
            .warning
            .iter()
            .map(|warning| words("p", "warning", warning)),
    );
    let (tag, mark) = if message.quoted {
        ("blockquote", "Ordagrant ur rutinen.")
    } else {
        ("div", "Förslag. Ändra så att det passar.")
    };
    content.push(words("p", "small soft", mark));
    let paragraphs = message.text.split("\n\n").map(|text| words("p", "", text));
    let attributes = [("class", "message"), ("id", id)];
    content.push(element(tag, &attributes, paragraphs.collect()));
    el("div", "", content)
}
