//! Advice beside a measure, and where the sources disagree or leave a gap: what is said, and in
//! which case it is shown.

use maud::{Markup, html};
use varna_guidance::model::{Errand, Ground, Notice};

use super::Around;
use crate::{
    conditions,
    parts::{id, outside, row, row_if},
    sheet::Spot,
    words,
};

pub(super) fn advice(around: Around) -> Markup {
    html! {
            section id="rad" {
                h2 { "Tänk också på" }
                @if around.region.notices.is_empty() { p { "Regelfilen har inga sådana råd." } }
                div class="entries" {
     @for notice in &around.region.notices { (entry(around, "rad", "Råd", notice)) }
    }
            }
        }
}

pub(super) fn conflicts(around: Around) -> Markup {
    html! {
            section id="konflikter" {
                h2 { "Där källorna säger olika" }
                @if around.region.conflicts.is_empty() { p { "Regelfilen anger inga." } }
                div class="entries" {
    @for notice in &around.region.conflicts { (entry(around, "konflikt", "Säger olika", notice)) }
    }
            }
        }
}

fn entry(around: Around, kind: &str, label: &str, notice: &Notice) -> Markup {
    let anchor = format!("{kind}-{}", notice.id);
    let spot = Spot::new(&*anchor, format!("{label}: {}", notice.title));
    let screens: Vec<_> = notice
        .screens
        .iter()
        .map(|&one| words::screen(one))
        .collect();
    html! {
        article class="entry" id=(anchor) {
            h3 { (notice.title) " " (id(&notice.id)) (outside(notice.outside_routines)) }
            p {
                (notice.text)
                @if !(notice.outside_routines && notice.cites.is_empty()) {
                    (around.sheet.cites(&notice.cites, &spot))
                }
            }
            dl class="rows" {
                (row_if("Steg", notice.step.map(|step| html! { (words::step(step)) })))
                (row_if("Leder till", notice.leads_to.map(|errand| html! {
                    a href={ "#arende-" (errand.id()) } { (words::errand(around.guidance(), errand)) }
                })))
                (row("Visas", html! { (words::listed(&screens, "och")) }))
                (case(around, notice))
            }
        }
    }
}

/// When a notice is shown: the errands, then what has to hold in each.
fn case(around: Around, notice: &Notice) -> Markup {
    let Notice {
        when,
        circumstances,
        measures,
        also,
        errands,
        given,
        ..
    } = notice;
    let (guidance, region) = (around.guidance(), around.region);
    let names: Vec<_> = errands
        .iter()
        .map(|&one| words::errand(guidance, one))
        .collect();
    let names = if names.is_empty() {
        vec![words::errand(guidance, Errand::Protect)]
    } else {
        names
    };
    let in_protect = errands.is_empty() || errands.contains(&Errand::Protect);
    let in_others = errands.iter().any(|&one| one != Errand::Protect);
    let mut parts = conditions::situation(when);
    if !circumstances.is_empty() {
        let ticked = circumstances
            .iter()
            .map(|&one| words::ground(guidance, Ground::Circumstance(one)));
        parts.push(format!(
            "Något av det här stämmer: {}",
            ticked.collect::<Vec<_>>().join(" ")
        ));
    }
    if !measures.is_empty() {
        let advised: Vec<_> = measures
            .iter()
            .map(|&one| words::measure(region, one))
            .collect();
        parts.push(format!(
            "Något av det här är rådet: {}.",
            words::listed(&advised, "eller")
        ));
    }
    if !also.is_empty() {
        let advised = also.iter().filter_map(|&one| region.also_action(one));
        let advised: Vec<_> = advised.map(|terms| &*terms.action).collect();
        parts.push(format!(
            "Det här ska göras dessutom: {}.",
            words::listed(&advised, "eller")
        ));
    }
    html! {
        (row("I ärendet", html! { (words::listed(&names, "och")) }))
        (row_if("När", in_protect.then(|| conditions::list(&parts, "Alltid"))))
        (row_if(if in_protect { "I andra ärenden när" } else { "När" }, in_others.then(|| {
            conditions::given(guidance, region, given, "Alltid")
        })))
    }
}
