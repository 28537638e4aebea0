//! The ways to the child's information that the advice, or what is chosen instead, leaves open, and
//! what closes each.

use varna_core::{
    decision::{WayLeft, ways as left},
    documents::Basis,
};
use varna_guidance::model::{Measure, WayState};

use super::card::our_reading;
use crate::ui::{
    components::{cites::cites, notices::leads_to},
    html::{Markup, html},
};

/// Those that stay open first, with what closes each; then, in a line, those that are closed.
pub(super) fn ways(basis: &Basis) -> Markup {
    // What is chosen instead of the advice is what the papers follow.
    let taken: Vec<Measure> = if basis.course.otherwise {
        let measures = basis.course.measures.iter();
        measures.map(|one| one.terms.id).collect()
    } else {
        let measures = basis.decision.measures.iter();
        measures.map(|one| one.terms.id).collect()
    };
    let (closed, open): (Vec<_>, Vec<_>) = left(basis.region, &taken)
        .into_iter()
        .partition(|one| one.state == WayState::Closed);
    let labels = closed.iter().filter_map(|one| {
        let words = basis.guidance.way(basis.region, one.way)?;
        Some(&*words.label)
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
            (leads_to(basis.guidance, words.leads_to))
            (cites(basis.guidance, &rests_on))
        }
    }
}
