//! What has come to light.

use leptos::prelude::*;
use varna_guidance::model::{CircumstanceWords, Heading};

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
pub(in crate::ui) fn Circumstances() -> impl IntoView {
    let store = store();
    view! {
        <PageForm>
            <fieldset id=field_id(Field::Circumstances) tabindex="-1">
                <legend><h1 id="rubrik" tabindex="-1">"Vad har kommit fram?"</h1></legend>
                <p class="soft">"Välj allt som stämmer. Misstanke räcker."</p>
                <FieldProblemText field=Field::Circumstances />
                {GUIDANCE.vocabulary.headings.iter().map(group).collect_view()}
                <p class="group-or">"eller"</p>
                <Choice kind=Kind::Check id="inget-av-detta" label="Inget av detta"
                    chosen=Signal::derive(move || store.with(|s| s.answers.no_circumstance))
                    choose=move |()| store.dispatch(Action::ToggleNoCircumstance) />
            </fieldset>
        </PageForm>
    }
}

/// The circumstances under a heading.
fn group(heading: &'static Heading) -> impl IntoView {
    let under = |words: &&CircumstanceWords| words.heading == heading.id;
    let circumstances = GUIDANCE.vocabulary.circumstances.iter().filter(under);
    view! {
        <h2 class="group">{&*heading.title}</h2>
        {circumstances.map(choice).collect_view()}
    }
}

fn choice(words: &'static CircumstanceWords) -> impl IntoView {
    let store = store();
    let id = words.id;
    view! {
        <Choice kind=Kind::Check id=id.id() label=&*words.label help=&*words.help
            chosen=Signal::derive(move || store.with(|s| s.answers.circumstances.contains(id)))
            choose=move |()| store.dispatch(Action::Toggle(id)) />
    }
}
