//! The urgent call that has been made: when, and who took it.

use leptos::prelude::*;
use varna_core::session::{Action, Field};

use crate::ui::{
    components::{button::Button, text_field::TextField, unconfirmed::unconfirmed},
    live::press,
    store::store,
};

/// What is written of the call.
pub(super) fn call() -> AnyView {
    let store = store();
    let take_back = move || {
        store.dispatch(Action::NotCalled);
        store.dispatch(Action::Go(varna_core::session::Page::Advice));
    };
    view! {
        <fieldset>
            <legend>"Samtalet"</legend>
            <p class="hint">
                "Det du uppgav i samtalet behövs på underlaget. Vet du inte: skriv «vet inte»."
            </p>
            <TextField field=Field::CallTime label="När ringde du?" />
            {unconfirmed(Field::CallTime)}
            <TextField field=Field::CallWhom label="Vem tog emot?" />
            <p class="buttons">
                <Button label="Jag har inte ringt" class="button quiet" press=press(take_back) />
            </p>
        </fieldset>
    }
    .into_any()
}
