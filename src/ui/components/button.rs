//! Buttons.

use leptos::prelude::*;
use varna_core::session::Action;

use crate::ui::{
    focus,
    live::{Press, press},
    store::store,
};

/// A button that does something at once.
#[component]
pub(in crate::ui) fn Button(
    /// Its words.
    label: &'static str,
    /// What it does.
    press: Press,
    /// Its class.
    #[prop(default = "button")]
    class: &'static str,
    /// More words for those who do not see where it stands.
    #[prop(into, optional)]
    what: String,
) -> impl IntoView {
    view! {
        <button type="button" class=class on:click=press>
            {label}<span class="visually-hidden">" "{what}</span>
        </button>
    }
}

/// The button that clears everything about the child.
#[component]
pub(in crate::ui) fn ClearButton(
    /// Its class.
    #[prop(default = "button")]
    class: &'static str,
) -> impl IntoView {
    let store = store();
    let clear = move || {
        store.dispatch(Action::Clear);
        store.announce("Allt är rensat.");
        // Where the start is shown already nothing else moves the focus from a button that is gone.
        focus::focus_heading();
    };
    view! { <Button label="Rensa allt" class press=press(clear) /> }
}
