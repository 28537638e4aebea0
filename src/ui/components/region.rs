//! The choice of region.

use leptos::prelude::*;
use varna_guidance::model::Region;

use super::choice::{Choice, Kind};
use crate::{
    guidance::GUIDANCE,
    session::{Action, Session},
    ui::store::store,
};

/// All regions, of which one is chosen once the user has chosen it.
#[component]
pub(in crate::ui) fn RegionChoice(
    /// What is asked.
    legend: AnyView,
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
    let chosen = move |session: &Session| session.region_chosen && session.region.id == id;
    view! {
        <Choice kind=Kind::Radio("region") id=format!("region-{id}") label=&*region.name
            chosen=Signal::derive(move || store.with(chosen))
            choose=move |()| store.dispatch(Action::ChooseRegion(id.to_owned())) />
    }
}
