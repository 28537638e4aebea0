//! What stands in front of a case that nobody has used for a while.

use leptos::prelude::*;
use varna_core::session::Idle;

use super::button::ClearButton;
use crate::ui::{
    html::{html, view_of},
    live::{live_if, press},
    store::store,
    watch,
};

/// The cover.
#[component]
pub(in crate::ui) fn Cover() -> impl IntoView {
    let store = store();
    let ending = live_if(
        move || store.with(|session| session.idle == Idle::Ending),
        || view! { <p class="warning">"Ärendet rensas inom en minut."</p> }.into_any(),
    );
    view! {
        <div class="cover" role="dialog" aria-modal="true" aria-labelledby="dolt">
            {view_of(html! { h2 id="dolt" { "Ärendet är dolt" } })}
            <p>"Ingen har använt Värna på en stund. Allt du har skrivit finns kvar."</p>
            {ending}
            <p class="buttons">
                <button type="button" class="button" id="visa" on:click=press(move || watch::resume(store))>
                    "Visa ärendet"
                </button>
                <ClearButton class="button quiet" />
            </p>
        </div>
    }
}
