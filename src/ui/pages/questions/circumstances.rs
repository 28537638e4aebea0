//! What has come to light.

use leptos::prelude::*;
use varna_core::session::{Action, Field};
use varna_guidance::model::{CircumstanceWords, Heading};

use crate::ui::{
    components::{
        choice::{Choice, Choices, Kind},
        question::PageForm,
    },
    html::{html, title, view_of},
    store::store,
};

/// The page.
#[component]
pub(in crate::ui) fn Circumstances() -> impl IntoView {
    let store = store();
    let legend = view_of(title("Vad har kommit fram?"));
    view! {
        <PageForm>
            <Choices field=Field::Circumstances legend>
                {view_of(html! { p class="soft" { "Välj allt som stämmer." } })}
                {store.guidance().vocabulary.headings.iter().map(group).collect_view()}
                {view_of(html! { p class="group-or" { "eller" } })}
                <Choice kind=Kind::Check id="inget-av-detta" label="Inget av detta"
                    chosen=Box::new(move || store.with(|s| s.answers.no_circumstance))
                    choose=Box::new(move || store.dispatch(Action::ToggleNoCircumstance)) />
            </Choices>
        </PageForm>
    }
}

/// The circumstances under a heading.
fn group(heading: &'static Heading) -> AnyView {
    let under = |words: &&CircumstanceWords| words.heading == heading.id;
    let vocabulary = &store().guidance().vocabulary;
    let circumstances = vocabulary.circumstances.iter().filter(under);
    view! {
        {view_of(html! { h2 class="group" { (heading.title) } })}
        {circumstances.map(choice).collect_view()}
    }
    .into_any()
}

fn choice(words: &'static CircumstanceWords) -> AnyView {
    let store = store();
    let id = words.id;
    view! {
        <Choice kind=Kind::Check id=id.id() label=&*words.label help=&*words.help
            chosen=Box::new(move || store.with(|s| s.answers.circumstances.contains(id)))
            choose=Box::new(move || store.dispatch(Action::Toggle(id))) />
    }
    .into_any()
}
