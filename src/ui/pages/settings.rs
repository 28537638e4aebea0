//! The region, and the user's own work details.

use leptos::prelude::*;
use varna_guidance::model::Region;

use super::details::WorkFields;
use crate::{
    guidance::GUIDANCE,
    session::{Action, Field},
    ui::{
        components::{
            button::Button,
            choice::{Choice, Kind},
            question::BackLink,
            text_field::TextField,
        },
        live::press,
        store::store,
    },
};

/// The page.
#[component]
pub(in crate::ui) fn Settings() -> impl IntoView {
    let store = store();
    let forget = move || {
        store.dispatch(Action::ForgetWork);
        store.announce("Uppgifterna är glömda.");
    };
    view! {
        <div class="narrow">
            <BackLink />
            <h1 id="rubrik" tabindex="-1">"Inställningar"</h1>
            <fieldset>
                <legend>"Region"</legend>
                {GUIDANCE.regions.iter().map(region).collect_view()}
            </fieldset>
            <fieldset>
                <legend>"Den som oftast beslutar"</legend>
                <TextField field=Field::DeciderName label="Beslutsfattarens namn" />
                <TextField field=Field::DeciderTitle label="Beslutsfattarens titel" />
            </fieldset>
            <WorkFields />
            <Button label="Glöm det som är sparat på den här datorn" class="button quiet"
                press=press(forget) />
        </div>
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
