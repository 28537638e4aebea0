//! The choice of region.

use leptos::prelude::*;
use varna_guidance::model::Region;

use super::choice::{Choice, Kind};
use crate::{guidance::GUIDANCE, session::Action, ui::store::store};

/// All regions, of which one is chosen.
#[component]
pub(in crate::ui) fn RegionChoice(
    /// What is asked.
    legend: &'static str,
) -> impl IntoView {
    view! {
        <fieldset>
            <legend>{legend}</legend>
            <p class="hint">"Valet sparas på den här datorn."</p>
            {GUIDANCE.regions.iter().map(region).collect_view()}
        </fieldset>
    }
}

fn region(region: &'static Region) -> impl IntoView {
    let store = store();
    let id = &*region.id;
    view! {
        <Choice kind=Kind::Radio("region") id=format!("region-{id}") label=&*region.name
            chosen=Signal::derive(move || store.with(|session| session.region.id == id))
            choose=move |()| store.dispatch(Action::ChooseRegion(id.to_owned())) />
    }
}
