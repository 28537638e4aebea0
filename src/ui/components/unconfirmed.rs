//! What was typed when something else was asked for: it is not carried on unseen.

use leptos::prelude::*;
use varna_core::session::{Action, Field};

use super::button::Button;
use crate::ui::{
    html::{html, view_of},
    live::{Live, live, live_if, press},
    store::store,
};

/// Says that a text was typed for another request, with the new proposal beside it.
pub(in crate::ui) fn unconfirmed(field: Field) -> Live {
    let store = store();
    live_if(
        move || store.with(|session| session.fields().is_of_another_request(field)),
        move || view! { <Confirmation field /> }.into_any(),
    )
}

/// Asks whether a first day that lies long ago is right.
pub(in crate::ui) fn long_ago() -> Live {
    let store = store();
    let keep = move || store.dispatch(Action::ConfirmLongAgo);
    live_if(
        move || store.with(|session| session.case().is_long_ago()),
        move || {
            view! {
                <div class="inset unconfirmed">
                    {view_of(html! { p { strong { "Den första dagen ligger mer än en månad bakåt. Stämmer det?" } } })}
                    <p class="buttons">
                        <Button label="Ja, dagen stämmer" class="button quiet" press=press(keep) />
                    </p>
                </div>
            }
            .into_any()
        },
    )
}

#[component]
fn Confirmation(field: Field) -> impl IntoView {
    let store = store();
    let keep = move || store.dispatch(Action::Confirm(field));
    let change = move || store.dispatch(Action::TakeProposal(field));
    let proposal = move || store.with(|session| session.fields().proposed(field));
    let shown = live(move || {
        let proposal = proposal();
        view_of(html! {
            div {
                p { strong { "Du skrev det här när svaren var andra, och något annat skulle begäras." } }
                @if proposal.is_empty() {
                    p { "Stämmer det fortfarande?" }
                } @else {
                    p { "Nytt förslag: " q { (proposal) } }
                }
            }
        })
    });
    let label = if store
        .peek(|session| session.fields().proposed(field))
        .is_empty()
    {
        "Töm fältet"
    } else {
        "Använd förslaget"
    };
    view! {
        <div class="inset unconfirmed">
            {shown}
            <p class="buttons">
                <Button label="Behåll det jag skrev" class="button quiet" press=press(keep) />
                <Button label class="button quiet" press=press(change) />
            </p>
        </div>
    }
}
