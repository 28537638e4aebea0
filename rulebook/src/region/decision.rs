//! The decision table of a region: what each ground brings at each age.

use std::iter;

use maud::{Markup, html};
use strum::VariantArray;
use varna_guidance::model::{AgeBand, Errand};

use super::Around;
use crate::{cells, parts::columns, sheet::Spot, table, words};

pub(super) fn section(around: Around) -> Markup {
    let (region, guidance) = (around.region, around.guidance());
    html! {
        section id="arende-protect" {
            h2 { "Beslutstabellen" }
            p {
                (words::errand(guidance, Errand::Protect)) ": vad varje omständighet leder till. \
                 Varje rad länkar till sin regel."
            }
            (how_to_read(around))
            table class="restacked decision" {
                caption { "Vad varje omständighet leder till, efter barnets ålder" }
                (columns(
                    iter::once("Omständighet")
                        .chain(AgeBand::VARIANTS.iter().map(|&band| words::band(band)))
                ))
                @for (heading, grounds) in table::groups(guidance) {
                    tbody {
                        tr class="group" { th scope="rowgroup" colspan="4" { (heading) } }
                        @for ground in grounds {
                            tr {
                                th scope="row" id={ "grund-" (ground.id()) } { (words::ground(guidance, ground)) }
                                @for &band in AgeBand::VARIANTS {
                                    td data-label=(words::band(band)) {
                                        (cells::full(around.sheet, region, &table::cell(region, ground, band)))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What the cells do not say by themselves: what several come to together.
fn how_to_read(around: Around) -> Markup {
    let region = around.region;
    let covered = region
        .measures
        .iter()
        .filter(|terms| !terms.outranks.is_empty());
    html! {
        ul class="reading" {
            @if let Some(own) = &region.own_strengths { li { (own) } }
            li {
                "«Rutinen säger inget»: " (region.when_silent.text)
                (around.sheet.cites(&region.when_silent.cites, &Spot::new("arende-protect", "Beslutstabellen")))
            }
            li { "«En eller alla, efter risken»: en vårdnadshavare när risken kommer från en av två, annars alla." }
            li { "«Vid utökad åtkomst»: en vårdnadshavare har, eller kan ha, fått åtkomst efter 13 år. «Vet inte» räknas som ja." }
            li { "Stämmer flera rader gäller alla. En åtgärd får den högsta styrka som någon rad ger den." }
            @for terms in covered {
                li {
                    (terms.action) " ersätter: "
                    (words::listed(&terms.outranks.iter().map(|&id| words::measure(region, id)).collect::<Vec<_>>(), "och").to_lowercase())
                    "."
                }
            }
        }
    }
}
