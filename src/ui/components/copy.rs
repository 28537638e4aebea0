//! A button that copies a text, and says whether it did.

use leptos::{prelude::*, task::spawn_local};

use super::button::Button;
use crate::ui::{
    clipboard,
    live::{live, press},
    store::store,
};

/// The button.
#[component]
pub(in crate::ui) fn CopyButton(
    /// What it copies.
    #[prop(into)]
    text: String,
    /// Its words.
    label: &'static str,
    /// What it copies, for those who do not see where it stands.
    #[prop(into, optional)]
    what: String,
    /// Whether it is the main one on its page.
    #[prop(optional)]
    main: bool,
    /// Id of the element that shows the text, selected when the browser refuses.
    #[prop(into)]
    shown_in: String,
) -> impl IntoView {
    let store = store();
    let said = RwSignal::new("");
    let copy = move || {
        let (text, shown_in) = (text.clone(), shown_in.clone());
        spawn_local(async move {
            if clipboard::copy(text).await {
                said.set("Kopierat");
                store.announce("Kopierat.");
            } else {
                clipboard::select(&shown_in);
                said.set("Webbläsaren kopierade inte. Texten är markerad: tryck Ctrl+C.");
                store.announce("Webbläsaren kopierade inte. Texten är markerad.");
            }
        });
    };
    let class = if main { "button" } else { "button quiet" };
    view! {
        <span class="copy">
            <Button label class what press=press(copy) />
            <span class="copy-said">{live(move || said.get().into_any())}</span>
        </span>
    }
}
