//! The advice itself, in words large enough to read across a desk.

use leptos::prelude::*;
use varna_guidance::model::Line;

use crate::{
    decision::{Advised, Decision, Until},
    documents::{Basis, words},
    domain::date_text::format_swedish,
    session::Page,
    ui::{components::cites::Cites, route::address},
};

/// The card with what is advised.
#[component]
pub(super) fn Card(basis: Basis<'static>) -> impl IntoView {
    let decision = basis.decision.clone();
    let measures = decision
        .measures
        .iter()
        .map(|advised| measure(&basis, advised))
        .collect_view();
    let has_measures = !decision.measures.is_empty();
    let eyebrow = if has_measures {
        "Råd enligt regionens rutin"
    } else {
        "Det här gäller"
    };
    view! {
        <section class="advice">
            <p class="eyebrow">{eyebrow}</p>
            <h1 id="rubrik" tabindex="-1">{headline(&basis)}</h1>
            {measures}
            {(!has_measures).then(|| nothing(&basis))}
            {decision.first_step.map(first_step)}
            {also(&decision)}
            {has_measures.then(|| view! {
                <p class="buttons">
                    <a class="button" href=address(Page::Details)>"Fyll i begäran"</a>
                </p>
            })}
        </section>
    }
}

/// The heading: every measure, or what holds when there is none.
fn headline(basis: &Basis) -> String {
    let decision = &basis.decision;
    let measures: Vec<_> = (decision.measures.iter())
        .map(|advised| words::headline(advised.terms, advised.strength))
        .collect();
    if !measures.is_empty() {
        return measures.join(". ");
    }
    if let Some(also) = decision.also.first() {
        return also.terms.action.to_string();
    }
    if decision.reasons.is_empty() && !decision.not_covered.is_empty() {
        return "Rutinen ger inget svar".to_owned();
    }
    "Ingen blockering eller försegling följer av svaren".to_owned()
}

fn measure(basis: &Basis<'static>, advised: &Advised<'static>) -> impl IntoView + use<> {
    let terms = advised.terms;
    let several = basis.decision.measures.len() > 1;
    view! {
        {several.then(|| view! { <h2>{words::headline(terms, advised.strength)}</h2> })}
        <p class="lead">{&*terms.meaning.text}</p>
        <dl class="facts">
            <dt>"Styrka"</dt>
            <dd>{words::strength(advised.strength)}{advised.inferred.then(our_reading)}</dd>
            <dt>"Gäller"</dt>
            <dd>"från i dag, "{format_swedish(basis.facts.today)}</dd>
            <dt>"Till"</dt>
            <dd>{until(advised)}</dd>
            <dt>"Beslutas av"</dt>
            <dd>{&*terms.decided_by}</dd>
        </dl>
    }
}

/// When it ends, with the date reckoned where there is one.
fn until(advised: &Advised<'static>) -> String {
    let text = &advised.terms.end.text;
    match advised.until {
        Until::Date(day) => format!("{}: {text}", format_swedish(day)),
        Until::Lifted | Until::Chosen => text.to_string(),
    }
}

/// The mark of what is our reading beyond the source's words.
pub(super) fn our_reading() -> impl IntoView {
    view! { " "<span class="mark">"Vår tolkning"</span> }
}

/// What is said when nothing is advised.
fn nothing(basis: &Basis<'static>) -> impl IntoView + use<> {
    let region = basis.region;
    let decision = &basis.decision;
    let line = if decision.is_bare() {
        Some(&region.no_ground)
    } else if decision.reasons.is_empty() {
        Some(&region.when_silent)
    } else {
        None
    };
    line.map(|line| view! { <p class="lead">{&*line.text}</p> <Cites ids=&line.cites /> })
}

/// What urgency does to the reach of a block.
fn first_step(line: &'static Line) -> impl IntoView {
    view! {
        <div class="also">
            <p>{&*line.text}</p>
            <Cites ids=&line.cites />
        </div>
    }
}

/// The actions beside the measures.
fn also(decision: &Decision<'static>) -> impl IntoView + use<> {
    let with_measures = !decision.measures.is_empty();
    let action = move |also: &crate::decision::Also<'static>| {
        let terms = also.terms;
        view! {
            <div class="also">
                {with_measures.then(|| view! { <h2>{&*terms.action}</h2> })}
                <p>{&*terms.text}</p>
                <Cites ids=&terms.cites />
            </div>
        }
    };
    decision.also.iter().map(action).collect_view()
}
