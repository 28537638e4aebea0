//! The choice of region.

use leptos::prelude::*;
use varna_core::session::Action;
use varna_guidance::model::RegionHead;

use super::choice::{Choice, Kind};
use crate::ui::{
    html::{Markup, html, view_of},
    live::{live, live_if},
    store::store,
};

/// All regions, of which one is chosen once the user has chosen it.
#[component]
pub(in crate::ui) fn RegionChoice(
    /// What is asked.
    legend: AnyView,
) -> impl IntoView {
    let store = store();
    view! {
        <fieldset>
            <legend>{legend}</legend>
            <p class="hint">"Valet sparas på den här datorn."</p>
            {store.guidance().heads.iter().map(region).collect_view()}
            {live_if(
                move || store.with(|session| session.absent.chosen.is_some()),
                || view_of(html! { p role="status" { "Hämtar regionens rutin …" } }),
            )}
        </fieldset>
    }
}

fn region(head: &'static RegionHead) -> AnyView {
    let store = store();
    let id = &*head.id;
    let missing = Memo::new(move |_| store.with(|session| session.is_missing(id)));
    live(move || {
        if missing.get() {
            return view_of(unavailable(head));
        }
        view! {
            <Choice kind=Kind::Radio("region") id=format!("region-{id}") label=&*head.name
                chosen=Box::new(move || store.with(|session| session.is_chosen(id)))
                choose=Box::new(move || store.dispatch(Action::ChooseRegion(id.to_owned()))) />
        }
        .into_any()
    })
    .into_any()
}

/// In place of the choice of a region whose routine could not be had.
fn unavailable(head: &RegionHead) -> Markup {
    html! {
        p class="warning" {
            strong { (head.name) }
            " går inte att välja: regionens rutin kunde inte läsas. Ladda om sidan. Hjälper det inte: \
             följ rutinen själv, och ring enligt den om det är bråttom."
        }
    }
}
