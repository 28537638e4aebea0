//! A button that copies a text, and says whether it did.

use leptos::{prelude::*, task::spawn_local};

use super::button::Button;
use crate::ui::{clipboard, live::press, store::store};

/// What came of copying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing has been tried.
    Untried,
    /// It is on the clipboard.
    Copied,
    /// The browser refused; the text has been selected instead.
    Refused,
}

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
    let outcome = RwSignal::new(Outcome::Untried);
    let copy = move || {
        let (text, shown_in) = (text.clone(), shown_in.clone());
        spawn_local(async move {
            if clipboard::copy(text).await {
                outcome.set(Outcome::Copied);
                store.status.set("Kopierat.");
            } else {
                clipboard::select(&shown_in);
                outcome.set(Outcome::Refused);
                store
                    .status
                    .set("Webbläsaren kopierade inte. Texten är markerad.");
            }
        });
    };
    let said = Signal::derive(move || match outcome.get() {
        Outcome::Untried => "",
        Outcome::Copied => "Kopierat",
        Outcome::Refused => "Webbläsaren kopierade inte. Texten är markerad: tryck Ctrl+C.",
    });
    let class = if main { "button" } else { "button quiet" };
    view! {
        <span class="copy">
            <Button label class what press=press(copy) />
            <span class="copy-said">{said}</span>
        </span>
    }
}
