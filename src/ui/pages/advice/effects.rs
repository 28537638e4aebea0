//! What a measure does and does not do, who decides and who carries it out.

use leptos::prelude::*;
use varna_guidance::model::{Line, MeasureTerms};

use crate::{decision::Decision, ui::components::cites::Cites};

/// The effects of each measure.
#[component]
pub(super) fn Effects(decision: Decision<'static>) -> impl IntoView {
    decision
        .measures
        .iter()
        .map(|advised| effects(advised.terms))
        .collect_view()
}

fn effects(terms: &'static MeasureTerms) -> impl IntoView {
    let who = terms.decision.iter().chain([&terms.carried_out]);
    view! {
        <section>
            <h2>{format!("{}: det här gör den", terms.term)}</h2>
            <ul class="lines does">{terms.effects.iter().map(line).collect_view()}</ul>
            <h2>{format!("{}: det här gör den inte", terms.term)}</h2>
            <ul class="lines does-not">{terms.limits.iter().map(line).collect_view()}</ul>
            <h2>"Beslut och utförande"</h2>
            <ul class="lines">{who.map(line).collect_view()}</ul>
        </section>
    }
}

fn line(line: &'static Line) -> impl IntoView {
    view! { <li>{&*line.text}<Cites ids=&line.cites /></li> }
}
