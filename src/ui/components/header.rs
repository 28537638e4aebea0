//! The bar at the top: whose app it is, whose routine applies, and the way to clear everything.

use leptos::prelude::*;
use varna_core::session::{Page, Session};

use super::button::ClearButton;
use crate::ui::{
    live::{live_if, live_text},
    store::store,
};

/// The bar.
#[component]
pub(in crate::ui) fn Header() -> impl IntoView {
    let store = store();
    let region = live_if(
        move || store.with(|session| session.region_chosen),
        || view! { <RegionName /> }.into_any(),
    );
    let clear = live_if(
        move || store.with(Session::has_case),
        || view! { <ClearButton class="bar-clear" /> }.into_any(),
    );
    view! {
        <header class="bar">
            <a class="bar-name" href=store.address(Page::Start)>"Värna"</a>
            <span class="bar-tagline">"Skydda barns digitala information"</span>
            {region}
            {clear}
        </header>
    }
}

/// The region whose routine applies, once it has been chosen.
#[component]
fn RegionName() -> impl IntoView {
    let store = store();
    let name = live_text(move || store.with(|session| session.region.name.clone()));
    view! {
        <span class="bar-region">
            {name} " · "
            <a href=store.address(Page::Settings)>
                "Byt"<span class="visually-hidden">" region"</span>
            </a>
        </span>
    }
}
