//! The ways to the child's information that the advice leaves open, and what closes each.

use varna_core::{
    decision::{WayLeft, ways as left},
    documents::Basis,
};
use varna_guidance::model::{Measure, WayState};

use super::card::our_reading;
use crate::ui::{
    components::cites::cites,
    guidance::guidance,
    html::{Markup, html},
    route,
};

/// Those that stay open first, with what closes each; then, in a line, those that are closed.
pub(super) fn ways(basis: &Basis) -> Markup {
    let measures = basis.decision.measures.iter();
    let taken: Vec<Measure> = measures.map(|one| one.terms.id).collect();
    let (closed, open): (Vec<_>, Vec<_>) = left(basis.region, &taken)
        .into_iter()
        .partition(|one| one.state == WayState::Closed);
    let labels = closed.iter().filter_map(|one| {
        let words = basis.guidance.way(basis.region, one.way)?;
        Some(words.label.to_lowercase())
    });
    let labels: Vec<_> = labels.collect();
    html! {
        @if !open.is_empty() {
            section class="box" {
                h2 { "Vägar som står öppna" }
                ul class="notices" {
                    @for one in &open { (way(basis, one)) }
                }
                @if !labels.is_empty() {
                    p class="small soft" { "Det här stängs: " (labels.join("; ")) "." }
                }
            }
        }
    }
}

fn way(basis: &Basis, left: &WayLeft) -> Markup {
    let Some(words) = basis.guidance.way(basis.region, left.way) else {
        return html! {};
    };
    let rests_on = left.cites.iter().map(|&id| id.clone());
    let rests_on: Vec<_> = rests_on.chain(words.cites.iter().cloned()).collect();
    let leads_to = words
        .leads_to
        .and_then(|id| guidance().vocabulary.errand(id));
    html! {
        li {
            strong { (words.label) }
            p {
                @if left.state == WayState::Silent { "Rutinen säger inte att det stängs. " }
                (words.text)
                @if left.inferred { (our_reading()) }
            }
            @if words.outside_routines {
                p class="small soft" { "Står inte i regionens rutin." }
            }
            @if let Some(errand) = leads_to {
                p { a href=(route::start_of(errand.id)) { (errand.label) } }
            }
            (cites(&rests_on))
        }
    }
}
