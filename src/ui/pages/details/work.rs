//! Those who decide and ask: details of work, which may be kept on the computer.

use leptos::prelude::*;
use varna_core::session::Field;

use crate::ui::{
    components::text_field::{TextField, Typing},
    store::store,
};

/// Who decided.
pub(super) fn decision() -> AnyView {
    view! {
        <fieldset>
            <legend>"Beslut fattat av"</legend>
            <TextField field=Field::DeciderName label="Beslutsfattarens namn" />
            <TextField field=Field::DeciderTitle label="Beslutsfattarens titel" />
        </fieldset>
    }
    .into_any()
}

/// With whom it was decided in consultation.
pub(super) fn consulted(whom: Option<&'static str>, required: bool) -> AnyView {
    let hint = if required {
        ""
    } else {
        "Lämna tomt om samrådet återstår. Det skrivs då i anteckningen."
    };
    view! {
        <fieldset>
            <legend>"Samråd med " {whom}</legend>
            <TextField field=Field::Consulted label="I samråd med" hint />
        </fieldset>
    }
    .into_any()
}

/// What is answered where something that was said in a call is not known.
pub(super) const UNKNOWN: &str = "Vet du inte: skriv «vet inte».";

/// The user's own work details, kept on this computer.
#[component]
pub(in crate::ui) fn WorkFields(
    /// Whether they were said in a call that has been made, and are demanded.
    #[prop(optional)]
    called: bool,
    /// Whether what is asked for is confirmed by e-mail.
    #[prop(optional)]
    confirmed: bool,
) -> impl IntoView {
    // What the region calls it, where its routine has a word.
    let own = store().peek(|session| session.region.staff_id.as_deref());
    let (staff_id, unknown) = if called {
        (UNKNOWN, UNKNOWN)
    } else {
        (own.unwrap_or(""), "")
    };
    let email = if confirmed {
        "Bekräftelsen skickas dit."
    } else {
        unknown
    };
    view! {
        <fieldset>
            <legend>"Du som begär"</legend>
            <p class="hint">
                "Dina och beslutsfattarens arbetsuppgifter sparas på den här datorn. Uppgifter om barnet sparas inte."
            </p>
            <TextField field=Field::RequesterName label="Ditt namn" />
            <TextField field=Field::RequesterTitle label="Din titel" />
            <TextField field=Field::StaffId label="Ditt tjänste-id" hint=staff_id />
            <TextField field=Field::Unit label="Enhet" />
            <TextField field=Field::Phone label="Telefon" typing=Typing::Phone hint=unknown />
            <TextField field=Field::Email label="E-post" typing=Typing::Email hint=email />
            <TextField field=Field::HeadOfUnit label="Ansvarig verksamhetschef" hint=unknown />
        </fieldset>
    }
}
