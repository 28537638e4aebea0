//! What the region's measures are called and do, and the actions beside them.

use maud::{Markup, html};
use varna_guidance::model::{AlsoTerms, MeasureTerms};

use super::Around;
use crate::{
    parts::{id, row, row_if},
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
            h3 { (action) " " (id(measure.id())) }
            p { (sheet.line(meaning, &spot.part("vad den innebär"))) }
            dl class="rows" {
                (row("Regionens ord", html! { (term) }))
                (row("Skrivs som", html! { "«Överväg att " (infinitive) "»" }))
                (row("Gäller", html! { (concerns) }))
                (row("Stänger", html! { ul { @for &one in closes { li { (words::closure(one)) } } } }))
                (row_if("Ersätter", (!outranks.is_empty()).then(|| html! {
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
            }
        }
    }
}

fn action(around: Around, terms: &AlsoTerms) -> Markup {
    let AlsoTerms {
        id: name,
        action,
        text,
        cites,
    } = terms;
    let anchor = format!("dessutom-{}", name.id());
    let spot = Spot::new(&*anchor, action);
    html! {
        article class="entry" id=(anchor) {
            h3 { (action) " " (id(name.id())) }
            p { (text) (around.sheet.cites(cites, &spot)) }
        }
    }
}
