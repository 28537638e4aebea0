//! The frame of a question page: the way back, the question, the answers, the way on.

use leptos::{ev, prelude::*};
use varna_core::session::{Action, Page, Session};

use super::problems::ProblemSummary;
use crate::ui::{
    live::{live_if, text},
    route::address,
    store::store,
};

/// The link to the page before.
#[component]
pub(in crate::ui) fn BackLink() -> impl IntoView {
    let store = store();
    let before = text(move || {
        Some(store.with(|session| address(session.errand, session.before(session.page))))
    });
    view! { <a class="back" href=before>"Tillbaka"</a> }
}

/// Whether the answer on the page comes from a sibling, and is not confirmed.
fn from_sibling(session: &Session) -> bool {
    let mut questions = session.to_confirm.iter();
    questions.any(|&question| session.page == Page::Question(question))
}

/// A form of one page: problems are shown when the user goes on.
#[component]
pub(in crate::ui) fn PageForm(
    /// The words on the button.
    #[prop(default = "Fortsätt")]
    go_on: &'static str,
    /// What is asked for.
    children: Children,
) -> impl IntoView {
    let store = store();
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        store.dispatch(Action::Continue);
    };
    view! {
        <div class="narrow">
            <BackLink />
            <ProblemSummary />
            {live_if(move || store.with(from_sibling), || view! {
                <p class="box">"Svaret kommer från syskonets ärende. Ändra det som inte stämmer, och gå vidare."</p>
            }.into_any())}
            <form novalidate autocomplete="off" on:submit=submit>
                {children()}
                <button type="submit" class="button">{go_on}</button>
            </form>
        </div>
    }
}
