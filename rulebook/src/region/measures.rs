//! What the region's measures are called and do, and the actions beside them.

use maud::{Markup, html};
use strum::VariantArray;
use varna_guidance::model::{AlsoTerms, CallWords, MeasureTerms, Way, WayTerms, WayWords};

use super::Around;
use crate::{
    parts::{id, outside, reading, row, row_if},
    sheet::Spot,
    words,
};

pub(super) fn section(around: Around) -> Markup {
    let region = around.region;
    html! {
        section id="atgarder" {
            h2 { "Åtgärderna" }
            @for terms in &region.measures { (measure(around, terms)) }
            (closing(around))
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
        noted,
        concerns,
        role,
        closes,
        ways,
        outranks,
        end,
        effects,
        limits,
        assess,
        consults,
        scope,
        urgent_scope,
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
                (row("I begäran och anteckning", html! { "«" (noted) "»" }))
                (row("Gäller", html! { (concerns) }))
                (row_if("Före vårdnadshavarens namn", role.as_ref().map(|role| html! { "«" (role) "»" })))
                (row("Stänger", html! { ul { @for &one in closes { li { (words::closure(one)) } } } }))
                (row_if("Täcker", (!outranks.is_empty()).then(|| html! {
                    ul { @for &one in outranks { li { (words::measure(region, one)) } } }
                })))
                (row("Upphör", html! {
                    (words::end(end.at)) ". «" (end.text) "»"
                    @if let Some(text) = &end.urgent_text { " När det är bråttom: «" (text) "»" }
                    (sheet.cites(&end.cites, &spot.part("när den upphör")))
                }))
                (lines("Det den gör", effects))
                (lines("Det den inte gör", limits))
                (row("Vägar till barnets uppgifter", html! {
                    ul { @for terms in ways { (way(around, terms, &spot.part("vägar"))) } }
                }))
                (lines("Bedöms", assess))
                (row_if("Omfattning", scope.then(|| html! {
                    "Hela journalen eller vissa enheter, skrivs i begäran."
                    @if let Some(scope) = urgent_scope { " När det är bråttom: " (scope) "." }
                })))
                (row_if("Samråd", consults.then(|| html! { "Skrivs i begäran och anteckning" })))
                (row("Beslutas av", html! { (decided_by) }))
                (lines("Om beslutet", decision))
                (row("Verkställs", sheet.line(carried_out, &spot.part("vem som verkställer"))))
                (row("Sägs i telefon", said(around, call, &spot.part("det som sägs i telefon"))))
            }
        }
    }
}

/// Some ways, and what the measure does to them.
fn way(around: Around, terms: &WayTerms, spot: &Spot) -> Markup {
    let WayTerms {
        ways,
        state,
        cites,
        inferred,
        outside_routines,
    } = terms;
    let labels = ways.iter().filter_map(|&one| {
        let words = around.guidance().way(around.region, one)?;
        Some(&*words.label)
    });
    let labels: Vec<_> = labels.collect();
    html! {
        li {
            (words::way_state(*state)) ": " (labels.join("; ")) "."
            (reading(*inferred)) (outside(*outside_routines))
            @if !cites.is_empty() { (around.sheet.cites(cites, spot)) }
        }
    }
}

/// What closes each way that a measure leaves open.
fn closing(around: Around) -> Markup {
    html! {
        h3 id="vagar" { "Det som stänger en väg som står öppen" }
        div class="entries" {
            @for &one in Way::VARIANTS {
                @if let Some(words) = around.guidance().way(around.region, one) {
                    (closing_entry(around, words))
                }
            }
        }
    }
}

fn closing_entry(around: Around, words: &WayWords) -> Markup {
    let WayWords {
        id: name,
        label,
        text,
        cites,
        outside_routines,
        leads_to,
    } = words;
    let spot = Spot::new(format!("vag-{}", name.id()), format!("Väg: {label}"));
    html! {
        article class="entry" id=(spot.anchor) {
            h4 { (label) (outside(*outside_routines)) }
            p {
                (text)
                @if !cites.is_empty() { (around.sheet.cites(cites, &spot)) }
            }
            @if let Some(errand) = leads_to {
                p { a href={ "#arende-" (errand.id()) } { (words::errand(around.guidance(), *errand)) } }
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
