//! What the region's measures are called and do, and the actions beside them.

use maud::{Markup, html};
use varna_guidance::model::{AlsoTerms, CallWords, MeasureTerms};

use super::Around;
use crate::{
    parts::{id, reading, row, row_if},
    sheet::Spot,
    words,
};

pub(super) fn section(around: Around) -> Markup {
    let region = around.region;
    html! {
        section id="atgarder" {
            h2 { "Åtgärderna" }
            @for terms in &region.measures { (measure(around, terms)) }
            @if !region.also_actions.is_empty() {
                h3 id="dessutom" { "Det som görs dessutom" }
                div class="entries" { @for terms in &region.also_actions { (action(around, terms)) } }
            }
        }
    }
}

fn measure(around: Around, terms: &MeasureTerms) -> Markup {
    let MeasureTerms {
        id: measure,
        term,
        action,
        infinitive,
        request,
        inferred,
        call,
        meaning,
        concerns,
        closes,
        outranks,
        end,
        effects,
        limits,
        decided_by,
        decision,
        carried_out,
    } = terms;
    let (sheet, region) = (around.sheet, around.region);
    let anchor = format!("atgard-{}", measure.id());
    let spot = Spot::new(&*anchor, action);
    let lines = |words: &str, lines: &[_]| {
        row_if(
            words,
            (!lines.is_empty()).then(|| sheet.lines(lines, &spot.part(&words.to_lowercase()))),
        )
    };
    html! {
        article class="entry" id=(anchor) {
            h3 { (action) " " (id(measure.id())) (reading(*inferred)) }
            p { (sheet.line(meaning, &spot.part("vad den innebär"))) }
            dl class="rows" {
                (row("Regionens ord", html! { (term) }))
                (row("Skrivs som", html! { "«Överväg att " (infinitive) "», «Begära också " (request) "?»" }))
                (row("Gäller", html! { (concerns) }))
                (row("Stänger", html! { ul { @for &one in closes { li { (words::closure(one)) } } } }))
                (row_if("Täcker", (!outranks.is_empty()).then(|| html! {
                    ul { @for &one in outranks { li { (words::measure(region, one)) } } }
                })))
                (row("Upphör", html! {
                    (words::end(end.at)) ". «" (end.text) "»"
                    (sheet.cites(&end.cites, &spot.part("när den upphör")))
                }))
                (lines("Det den gör", effects))
                (lines("Det den inte gör", limits))
                (row("Beslutas av", html! { (decided_by) }))
                (lines("Om beslutet", decision))
                (row("Verkställs", sheet.line(carried_out, &spot.part("vem som verkställer"))))
                (row("Sägs i telefon", said(around, call, &spot.part("det som sägs i telefon"))))
            }
        }
    }
}

/// How a measure is asked for on the phone.
fn said(around: Around, call: &CallWords, spot: &Spot) -> Markup {
    let CallWords {
        text,
        orders,
        remark,
        inferred,
        cites,
    } = call;
    let region = around.region;
    html! {
        p {
            (words::said(region, text)) (reading(*inferred)) (around.sheet.cites(cites, spot))
        }
        @if let Some(other) = orders {
            p { "Samtalet beställer då: " (words::measure(region, *other)) "." }
        }
        @if let Some(line) = remark { p { (around.line(line, spot)) } }
    }
}

fn action(around: Around, terms: &AlsoTerms) -> Markup {
    let AlsoTerms {
        id: name,
        action,
        text,
        inferred,
        cites,
    } = terms;
    let anchor = format!("dessutom-{}", name.id());
    let spot = Spot::new(&*anchor, action);
    html! {
        article class="entry" id=(anchor) {
            h3 { (action) " " (id(name.id())) (reading(*inferred)) }
            p { (text) (around.sheet.cites(cites, &spot)) }
        }
    }
}
