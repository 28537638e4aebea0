//! Whose risk it is, and whether it is urgent.

use leptos::prelude::*;
use varna_core::session::{Action, Field};
use varna_guidance::model::RiskWords;

use crate::ui::{
    components::{
        choice::{Choice, Choices, Kind},
        question::PageForm,
    },
    html::{title, view_of},
    store::store,
};

/// The page.
#[component]
pub(in crate::ui) fn Risk() -> impl IntoView {
    view! {
        <PageForm>
            {view_of(title("Vem är en risk, och är det bråttom?"))}
            <Choices field=Field::Risk legend="Är någon vårdnadshavare en risk för barnet?".into_any()>
                {store().guidance().vocabulary.guardian_risks.iter().map(answer).collect_view()}
            </Choices>
            <Urgent />
        </PageForm>
    }
}

fn answer(words: &'static RiskWords) -> AnyView {
    let store = store();
    let id = words.id;
    view! {
        <Choice kind=Kind::Radio("risk") id=format!("risk-{}", id.id())
            label=&*words.label help=&*words.help
            chosen=Box::new(move || store.with(|s| s.answers.risk == Some(id)))
            choose=Box::new(move || store.dispatch(Action::ChooseRisk(id))) />
    }
    .into_any()
}

/// Whether it is urgent.
#[component]
fn Urgent() -> impl IntoView {
    let store = store();
    let answer = move |urgent: bool, id: &'static str, label: &'static str, help: &'static str| {
        view! {
            <Choice kind=Kind::Radio("bradskande") id=id label=label help=help
                chosen=Box::new(move || store.with(|s| s.answers.urgent == Some(urgent)))
                choose=Box::new(move || store.dispatch(Action::ChooseUrgent(urgent))) />
        }
        .into_any()
    };
    view! {
        <Choices field=Field::Urgent legend="Är det bråttom?".into_any()>
            {answer(true, "bradskande-ja", "Ja", "Åtkomsten behöver stängas i dag, innan blanketten har hunnit fram.")}
            {answer(false, "bradskande-nej", "Nej", "")}
        </Choices>
    }
}
