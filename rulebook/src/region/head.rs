//! What holds for the whole of a region: its guidance, the urgent way, and what is said when
//! nothing else is.

use maud::{Markup, html};

use super::Around;
use crate::{
    parts::{id, row, row_if},
    sheet::Spot,
    words,
};

pub(super) fn section(around: Around) -> Markup {
    let region = around.region;
    let spot = |label: &str| Spot::new("grunder", label);
    html! {
        section id="grunder" {
            h2 { "Grunder" }
            dl class="rows" {
                (row("Region", html! { (region.name) ", kort " (region.short_name) " " (id(&region.id)) }))
                (row("Dokumenten hänvisar till", html! { (reference(around)) }))
                (row_if("Beslut tas i samråd med", region.consults.as_ref().map(|whom| html! { (whom) })))
                (row_if("E-post krävs", region.confirms_by_email.then(|| html! { "Ja, dit skickas bekräftelsen" })))
                (row("Regelfilens version", html! { (region.guidance.version) }))
                (row_if("Personalens id", region.staff_id.as_ref().map(|id| html! { (id) })))
                div id="styrka" {
                    dt { "Styrkorna" }
                    dd { (words::strengths(region)) }
                }
                (row("När inget talar för en åtgärd", around.line(&region.no_ground, &spot("När inget talar för en åtgärd"))))
                (row("Om någon som har fyllt 18 år", around.line(&region.adult, &spot("Den som har fyllt 18 år"))))
                (row("När rutinen inget säger", around.line(&region.when_silent, &spot("När rutinen inget säger"))))
                (row_if("Reservnummer", numbers(around)))
            }
            (urgent(around))
        }
    }
}

/// What request and note name the region's guidance by.
fn reference(around: Around<'_>) -> &str {
    let sources = &around.guidance().sources.sources;
    let mut named = sources.iter();
    let source = named.find(|one| one.id == around.region.guidance.source);
    source.map_or("", |source| &source.reference)
}

/// The region's own patterns for reserve numbers; none where it has none.
fn numbers(around: Around) -> Option<Markup> {
    let patterns = &around.region.reserve_numbers;
    (!patterns.is_empty()).then(|| {
        html! {
            "# är en siffra, @ en bokstav, * vilket som: "
            @for (index, pattern) in patterns.iter().enumerate() {
                @if index > 0 { ", " }
                code { (pattern) }
            }
        }
    })
}

fn urgent(around: Around) -> Markup {
    let (sheet, urgent) = (around.sheet, &around.region.urgent);
    let spot = Spot::new("bradskande", "När det är bråttom");
    let script: Vec<_> = urgent
        .script
        .iter()
        .map(|&item| words::script(item))
        .collect();
    html! {
        article class="entry" id="bradskande" {
            h3 { "När det är bråttom: " (urgent.action) }
            dl class="rows" {
                (row("Nummer", html! { (urgent.phone.as_deref().unwrap_or("Står inte i rutinen")) }))
                (row("Tid", html! { (urgent.hours) }))
                (row("Svarar", html! { (urgent.whom) }))
                (row("Säg", html! {
                    "«" (urgent.say) " …», och det som begärs: "
                    a href="#atgarder" { "orden står vid varje åtgärd" }
                }))
                (row("Uppge", html! {
                    (words::listed(&script, "och"))
                    (sheet.cites(&urgent.script_cites, &spot.part("det som uppges")))
                }))
                (row_if("Först", around.region.urgent_first_step.as_ref().map(|line| {
                    around.line(line, &spot.part("första åtgärd"))
                })))
                (row("När ingen åtgärd följer", around.line(&urgent.without_measure, &spot.part("utan åtgärd"))))
                (row("När ingen svarar", around.line(&urgent.no_answer, &spot.part("när ingen svarar"))))
                (row_if("Tänk på", (!urgent.remarks.is_empty()).then(|| sheet.lines(&urgent.remarks, &spot))))
            }
        }
    }
}
