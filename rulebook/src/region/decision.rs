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
            li {
                "«En eller alla, efter risken»: en vårdnadshavare när risken kommer från en av två, annars alla. \
                 Att det är alla när ingen är utpekad är vår tolkning, liksom att en ensam \
                 vårdnadshavare räknas som båda."
            }
            li { "Skyddad identitet, vårdnad, uppgifter om andra, placering, kontroll och heder gäller alltid alla: vår tolkning." }
            li { "«Vid utökad åtkomst»: en vårdnadshavare har, eller kan ha, fått åtkomst efter 13 år. «Vet inte» räknas som ja." }
            li { "Stämmer flera rader gäller alla. En åtgärd får den högsta styrka som någon rad ger den." }
            li { "Det som ska göras eller rekommenderas begärs. Om det som ska övervägas frågar Värna: ja eller nej." }
            @for terms in covered {
                li {
                    (terms.action) " täcker: "
                    (words::listed(&terms.outranks.iter().map(|&id| words::measure(region, id)).collect::<Vec<_>>(), "och").to_lowercase())
                    ". En täckt åtgärd begärs inte, om den som täcker den rekommenderas minst lika starkt. \
                     Annars gäller båda."
                }
            }
            @for terms in region.measures.iter().filter(|terms| terms.inferred) {
                li { (terms.action) ": vår tolkning, vilken rad det än följer av." }
            }
        }
    }
}
