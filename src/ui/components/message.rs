//! What is said to those concerned: the words, and the way to copy them.

use leptos::prelude::*;
use varna_core::documents::Wording;

use crate::ui::{
    components::copy::CopyButton,
    html::{Markup, html, paragraphs, view_of},
};

/// A message: what has to be seen first, then its words.
pub(in crate::ui) fn message((index, message): (usize, Wording)) -> AnyView {
    let id = format!("besked-{index}");
    let shown = view_of(shown(&id, &message));
    let copy = (!message.spoken).then(|| {
        view! {
            <CopyButton text=message.text label="Kopiera" what=message.title shown_in=id />
        }
        .into_any()
    });
    view! {
        <section class="unprinted">
            {shown}
            {copy}
        </section>
    }
    .into_any()
}

fn shown(id: &str, message: &Wording) -> Markup {
    html! {
        div {
            h2 { (message.title) }
            @for warning in &message.warnings {
                p class="warning" { (warning) }
            }
            @if message.spoken {
                p class="small soft" { "Säg det i enrum. Lämna inget skrivet." }
                blockquote class="message" id=(id) { (paragraphs(&message.text)) }
            } @else if message.quoted {
                p class="small soft" { "Ordagrant ur rutinen." }
                blockquote class="message" id=(id) { (paragraphs(&message.text)) }
            } @else {
                p class="small soft" { "Förslag. Ändra så att det passar." }
                div class="message" id=(id) { (paragraphs(&message.text)) }
            }
        }
    }
}
