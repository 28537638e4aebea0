//! The region, and the user's own work details.

use leptos::{ev, prelude::*};
use varna_core::session::{Action, Field, MINUTES, Session};

use super::details::WorkFields;
use crate::ui::{
    components::{
        button::Button,
        question::BackLink,
        region::RegionChoice,
        text_field::{TextField, Typing},
        urgent::OwnPhone,
    },
    html::{Markup, html, title, view_of},
    live::{live, press, text},
    route::address,
    store::store,
    words::field_id,
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
            {view_of(title("Inställningar"))}
            <RegionChoice legend="Region".into_any() />
            {live(move || view_of(store.with(differences)))}
            {live(move || {
                if store.with(|session| session.region_chosen) { contacts().into_any() } else { ().into_any() }
            })}
            <fieldset>
                <legend>"Den som oftast beslutar"</legend>
                <TextField field=Field::DeciderName label="Beslutsfattarens namn" />
                <TextField field=Field::DeciderTitle label="Beslutsfattarens titel" />
            </fieldset>
            <WorkFields />
            <fieldset>
                <legend>"När ingen använder datorn"</legend>
                <Minutes field=Field::CoverAfter label="Dölj ärendet efter" />
                <Minutes field=Field::ClearAfter label="Rensa ärendet efter" />
            </fieldset>
            <Button label="Glöm det som är sparat på den här datorn" class="button quiet"
                press=press(forget) />
        </div>
    }
}

/// What the change of region makes different in the case that is going on.
fn differences(session: &Session) -> Markup {
    let Some(differences) = session.differences() else {
        return html! { div {} };
    };
    let back = address(session.errand, session.before(session.page));
    html! {
        div class="box" role="status" {
            h2 { "Ärendet följer nu rutinen för " (session.region.name) }
            @if differences.is_empty() {
                p { "Rådet, beslutet, blanketten och numret att ringa är desamma." }
            } @else {
                @for one in &differences {
                    h3 { (one.title) }
                    p { "Förut: " (one.before) }
                    p { "Nu: " strong { (one.after) } }
                }
            }
            p { "Det du har svarat och skrivit står kvar. Det du svarade på frågor som rutinen låter dig överväga gäller inte längre." }
            p { a href=(back) { "Tillbaka till ärendet" } }
        }
    }
}

/// A number of minutes to choose.
#[component]
fn Minutes(field: Field, label: &'static str) -> impl IntoView {
    let store = store();
    let id = field_id(field);
    let chosen: Box<dyn FnMut(ev::Event)> =
        Box::new(move |event| store.dispatch(Action::Type(field, event_target_value(&event))));
    // What holds, whatever was chosen: a case is never covered later than it is cleared.
    let now = move |session: &Session| {
        let limits = session.limits();
        let now = if field == Field::CoverAfter {
            limits.cover
        } else {
            limits.clear
        };
        Some(now.to_string())
    };
    let options = html! {
        @for minutes in MINUTES {
            option value=(minutes) { (minutes) " minuter" }
        }
    };
    view! {
        <div class="field field-short">
            <label for=id.clone()>{label}</label>
            <select id=id on:change=chosen inner_html=options.into_string()
                prop:value=text(move || store.with(now))></select>
        </div>
    }
}

/// What the unit knows beside its region's routine, of each region by itself.
fn contacts() -> impl IntoView {
    let region = store().with(|session| session.region.name.clone());
    view! {
        <fieldset>
            <legend>"Enhetens egna kontaktuppgifter"</legend>
            <p class="hint">
                "Skriv det som rutinen för " {region}
                " saknar, eller ett nyare nummer som du har kontrollerat. Det märks som enhetens eget."
            </p>
            <OwnPhone label="Telefon när det är bråttom" />
            <TextField field=Field::OwnAddress label="Adress för blanketter" />
            <TextField field=Field::OwnEmail label="E-post för blanketter" typing=Typing::Email />
            <TextField field=Field::OwnTeam label="Barnskyddsteam eller liknande"
                hint="Visas vid orosanmälan." />
        </fieldset>
    }
}
