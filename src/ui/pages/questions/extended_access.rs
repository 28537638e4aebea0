//! Whether a guardian has been granted access after 13.

use leptos::prelude::*;
use varna_guidance::model::ExtendedAccessWords;

use crate::{
    guidance::GUIDANCE,
    session::{Action, Field},
    ui::{
        components::{
            choice::{Choice, Kind},
            problems::FieldProblemText,
            question::PageForm,
        },
        store::store,
        words::field_id,
    },
};

/// The page.
#[component]
pub(in crate::ui) fn ExtendedAccess() -> impl IntoView {
    view! {
        <PageForm>
            <fieldset id=field_id(Field::ExtendedAccess) tabindex="-1">
                <legend>
                    <h1 id="rubrik" tabindex="-1">
                        "Har en vårdnadshavare fått åtkomst till journalen efter 13-årsdagen?"
                    </h1>
                </legend>
                <FieldProblemText field=Field::ExtendedAccess />
                {GUIDANCE.vocabulary.extended_access.iter().map(answer).collect_view()}
            </fieldset>
        </PageForm>
    }
}

fn answer(words: &'static ExtendedAccessWords) -> impl IntoView {
    let store = store();
    let id = words.id;
    view! {
        <Choice kind=Kind::Radio("utokad") id=format!("utokad-{}", id.id())
            label=&*words.label help=&*words.help
            chosen=Signal::derive(move || store.with(|s| s.answers.extended_access == Some(id)))
            choose=move |()| store.dispatch(Action::ChooseExtendedAccess(id)) />
    }
}
