//! What the region's routine is silent on: whom to ask, and what other regions do.

use leptos::prelude::*;
use varna_guidance::model::{Circumstance, Region};

use crate::{
    decision::{Decision, elsewhere},
    documents::{Basis, words},
    ui::components::cites::Cites,
};

/// The gaps among what has been ticked; nothing when there are none.
#[component]
pub(super) fn Gaps(basis: Basis<'static>) -> impl IntoView {
    let silent = &basis.region.when_silent;
    let gaps = basis
        .decision
        .not_covered
        .iter()
        .map(|&one| gap(&basis, one))
        .collect_view();
    (!gaps.is_empty()).then(|| {
        view! {
            <section class="gap">
                <h2>"Det här säger rutinen inget om"</h2>
                {gaps}
                <p>{&*silent.text}</p>
                <Cites ids=&silent.cites />
            </section>
        }
    })
}

fn gap(basis: &Basis<'static>, circumstance: Circumstance) -> impl IntoView + use<> {
    let others = elsewhere(basis.guidance, basis.region, &basis.facts, circumstance);
    let other = |(region, decision): &(&'static Region, Decision<'static>)| {
        view! { <li>{&*region.name}": "{words::advice(region, decision.advice())}</li> }
    };
    let others_said = (!others.is_empty()).then(|| {
        view! {
            <p>"Andra regioner, på enbart den grunden:"</p>
            <ul class="lines">{others.iter().map(other).collect_view()}</ul>
        }
    });
    view! {
        <p><strong>{words::circumstance(&basis.guidance.vocabulary, circumstance).to_owned()}</strong></p>
        {others_said}
    }
}
