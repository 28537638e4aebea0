//! What the region's routine is silent on: whom to ask, and what other regions do.

use varna_core::{
    decision::elsewhere,
    documents::{Basis, words as said},
};
use varna_guidance::model::Circumstance;

use crate::ui::{
    components::cites::cites,
    html::{Markup, html},
};

/// The gaps among what has been ticked; nothing when there are none.
pub(super) fn gaps(basis: &Basis) -> Markup {
    let not_covered = &basis.decision.not_covered;
    let silent = &basis.region.when_silent;
    html! {
        @if !not_covered.is_empty() {
            section class="gap" {
                h2 { "Det här säger rutinen inget om" }
                @for &circumstance in not_covered {
                    (gap(basis, circumstance))
                }
                p { (silent.text) }
                (cites(basis.guidance, &silent.cites))
            }
        }
    }
}

fn gap(basis: &Basis, circumstance: Circumstance) -> Markup {
    let ground = said::circumstance(&basis.guidance.vocabulary, circumstance);
    let others = elsewhere(basis.guidance, basis.region, &basis.facts, circumstance);
    html! {
        p { strong { (ground) } }
        @if !others.is_empty() {
            p { "Andra regioner, på enbart den grunden:" }
            ul class="lines" {
                @for (region, decision) in &others {
                    li { (region.name) ": " (said::advice(region, decision.advice())) }
                }
            }
        }
    }
}
