//! What has to be considered: each measure is a question of its own, with nothing chosen in advance.

use leptos::prelude::*;
use strum::VariantArray;
use varna_core::session::{Action, Field, Session};
use varna_guidance::model::Measure;

use crate::ui::{
    components::choice::{Choice, Choices, Kind},
    html::{html, view_of},
    live::live_if,
    store::store,
};

/// The questions; none where nothing has to be considered, or staff have chosen otherwise.
#[component]
pub(super) fn Questions() -> impl IntoView {
    let store = store();
    let each = Measure::VARIANTS.iter().map(|&measure| {
        live_if(
            move || store.with(|session| is_asked(session, measure)),
            move || question(measure),
        )
        .into_any()
    });
    each.collect_view()
}

fn is_asked(session: &Session, measure: Measure) -> bool {
    let basis = session
        .case()
        .basis()
        .filter(|basis| !basis.course.otherwise);
    let mut questions = basis.iter().flat_map(|basis| basis.decision.questions());
    questions.any(|one| one.terms.id == measure)
}

fn question(measure: Measure) -> AnyView {
    let store = store();
    let (legend, hint) = store.peek(|session| words(session, measure));
    let legend = view_of(html! { span { (legend) } });
    let hint = view_of(html! { p class="hint" { (hint) } });
    let id = measure.id();
    let answer = move |asked_for: bool, id: String, label: &'static str| {
        view! {
            <Choice kind=Kind::Radio(measure.id()) id=id label=label
                chosen=Box::new(move || store.with(|one| one.weighed(measure) == Some(asked_for)))
                choose=Box::new(move || store.dispatch(Action::Weigh(measure, asked_for))) />
        }
        .into_any()
    };
    view! {
        <Choices field=Field::Weighed(measure) legend>
            {hint}
            {answer(true, format!("begar-{id}-ja"), "Ja")}
            {answer(false, format!("begar-{id}-nej"), "Nej")}
        </Choices>
    }
    .into_any()
}

/// The question, and what a yes or a no means.
fn words(session: &Session, measure: Measure) -> (String, String) {
    let Some(basis) = session.case().basis() else {
        return Default::default();
    };
    let Some(terms) = basis.region.measure(measure) else {
        return Default::default();
    };
    let others = basis.decision.measures.iter().map(|one| one.terms);
    let others: Vec<_> = others.filter(|one| one.id != measure).collect();
    let covered = others.iter().find(|one| terms.outranks.contains(&one.id));
    let no = "Ett nej skrivs som en rad i anteckningen.";
    match covered {
        Some(covered) => (
            format!("Begära {} i stället?", terms.request),
            format!("Det täcker {}, som annars begärs. {no}", covered.request),
        ),
        None if others.is_empty() => (format!("Begära {}?", terms.request), no.to_owned()),
        None => (format!("Begära också {}?", terms.request), no.to_owned()),
    }
}
