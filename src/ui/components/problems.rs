//! What has to be mended: the summary at the top and the sentence at the field.

use leptos::{ev, prelude::*};
use varna_core::session::{Field, FieldProblem};

use crate::ui::{
    focus,
    html::{html, view_of},
    live::{Press, live},
    store::store,
    words::{field_id, problems::sentence},
};

/// The summary, which takes the focus when there is something to mend.
#[component]
pub(in crate::ui) fn ProblemSummary() -> impl IntoView {
    let store = store();
    live(move || {
        let mut problems = store.problems.get();
        // It is looked at when the field is left: what is inserted above would move what is pressed.
        problems.retain(|one| one.field != Field::OwnPhone);
        if problems.is_empty() {
            return ().into_any();
        }
        view! {
            <section class="problems" id=focus::SUMMARY tabindex="-1" role="alert">
                {view_of(html! { h2 { "Det finns något att rätta" } })}
                <ul>{problems.iter().map(link).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

/// A problem as a link to its field. The address stays the page's own.
fn link(problem: &FieldProblem) -> AnyView {
    let id = field_id(problem.field);
    let href = format!("#{id}");
    let follow: Press = Box::new(move |event: ev::MouseEvent| {
        event.prevent_default();
        focus::focus_now(&id);
    });
    view! { <li><a href=href on:click=follow>{sentence(problem)}</a></li> }.into_any()
}

/// The sentence at a field, under the id that the field points at.
#[component]
pub(in crate::ui) fn FieldProblemText(field: Field) -> impl IntoView {
    let store = store();
    live(move || match store.problem(field) {
        None => ().into_any(),
        Some(problem) => view! {
            <p class="problem" id=problem_id(field)>
                <span class="visually-hidden">"Fel: "</span>
                {sentence(&FieldProblem { field, problem })}
            </p>
        }
        .into_any(),
    })
}

/// The id of the sentence at a field.
pub(in crate::ui) fn problem_id(field: Field) -> String {
    format!("{}-fel", field_id(field))
}
