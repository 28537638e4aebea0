//! The region's urgent way: one action, understood by itself.

use leptos::{ev, prelude::*};
use varna_core::{
    documents::phone,
    domain::phone_number,
    session::{Action, Field, Session},
};

use super::text_field::{TextField, Typing};
use crate::ui::{
    html::{Markup, html, view_of},
    live::{live, live_if},
    store::store,
};

/// The card with whom to call, and a field for the unit's own number where the routine has none.
#[component]
pub(in crate::ui) fn Urgent() -> impl IntoView {
    let store = store();
    view! {
        <section class="urgent" aria-labelledby="bradskande-rubrik">
            {live(move || view_of(store.with(urgent_way)))}
            <OwnNumber />
        </section>
    }
}

/// The same where nothing can be typed: the page that is shown when the app fails. Nothing while no
/// region has been chosen, for each has its own way.
pub(in crate::ui) fn urgent_card(session: &Session) -> Markup {
    html! {
        @if session.region_chosen {
            section class="urgent" aria-labelledby="bradskande-rubrik" { (urgent_way(session)) }
        }
    }
}

fn urgent_way(session: &Session) -> Markup {
    let urgent = &session.region.urgent;
    html! {
        div {
            h2 id="bradskande-rubrik" { "Är det bråttom?" }
            p class="urgent-action" { (urgent.action) ", " (urgent.hours) }
            (numbers(urgent.phone.as_deref(), session.fields().own_phone().as_deref()))
            p class="small" { "Ha till hands: " (phone::at_hand(session.region)) "." }
            @for line in &urgent.remarks {
                p class="small" { (line.text) }
            }
        }
    }
}

/// The numbers to call: the routine's, and the unit's own.
pub(in crate::ui) fn numbers(routine: Option<&str>, own: Option<&str>) -> Markup {
    html! {
        @if let Some(phone) = routine {
            p class="urgent-phone" { (number(phone)) }
        }
        @if let Some(own) = own {
            p class="urgent-phone" { (number(own)) }
            // It does not come from the routine.
            p class="small" { "Enhetens egen uppgift, inte rutinens." }
        }
    }
}

fn number(text: &str) -> Markup {
    // What follows the number is chosen when it has answered.
    let (dialled, then) = text.split_once(',').unwrap_or((text, ""));
    html! {
        @if let Some(link) = phone_number::link(dialled) {
            a href=(link) { (dialled) }
            @if !then.is_empty() { span { "," (then) } }
        } @else {
            (text)
        }
    }
}

/// Where the routine has no number: a field for the unit's own, in place.
#[component]
pub(in crate::ui) fn OwnNumber() -> impl IntoView {
    let store = store();
    live_if(
        move || store.with(|session| session.region.urgent.phone.is_none()),
        || {
            view! { <OwnPhone label="Enhetens nummer att ringa"
                hint="Numret står inte i regionens rutin. Skriv det här, så sparas det på den här datorn." />
            }
            .into_any()
        },
    )
}

/// The field for the unit's own number, looked at when it is left.
#[component]
pub(in crate::ui) fn OwnPhone(
    label: &'static str,
    #[prop(optional)] hint: &'static str,
) -> impl IntoView {
    let store = store();
    let left: Box<dyn FnMut(ev::Event)> =
        Box::new(move |_| store.dispatch(Action::Check(Field::OwnPhone)));
    view! {
        <div class="own-number" on:change=left>
            <TextField field=Field::OwnPhone label=label hint=hint typing=Typing::Phone />
        </div>
    }
}
