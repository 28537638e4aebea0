//! Whether a guardian has been granted access after 13.

use leptos::prelude::*;
use varna_core::session::{Action, Field};
use varna_guidance::model::ExtendedAccessWords;

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
pub(in crate::ui) fn ExtendedAccess() -> impl IntoView {
    let question = "Har en vårdnadshavare fått åtkomst till journalen efter 13-årsdagen?";
    view! {
        <PageForm>
            <Choices field=Field::ExtendedAccess legend=view_of(title(question))>
                {store().guidance().vocabulary.extended_access.iter().map(answer).collect_view()}
            </Choices>
        </PageForm>
    }
}

fn answer(words: &'static ExtendedAccessWords) -> AnyView {
    let store = store();
    let id = words.id;
    view! {
        <Choice kind=Kind::Radio("utokad") id=format!("utokad-{}", id.id())
            label=&*words.label help=&*words.help
            chosen=Box::new(move || store.with(|s| s.answers.extended_access == Some(id)))
            choose=Box::new(move || store.dispatch(Action::ChooseExtendedAccess(id))) />
    }
    .into_any()
}
