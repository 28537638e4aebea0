//! What each ground brings in each region, a table for each age.

use maud::{Markup, html};
use strum::VariantArray;
use varna_guidance::model::{AgeBand, Guidance};

use crate::{cells, table, words};

pub(super) fn section(guidance: &Guidance) -> Markup {
    html! {
        section id="sida-vid-sida" class="across" {
            h2 { "Regionerna sida vid sida" }
            p {
                "Vad varje omständighet leder till, med regionens eget ord för åtgärden. Varje rad \
                 länkar till regeln med text och källor. Stämmer flera rader gäller alla."
            }
            p {
                "«Vid utökad åtkomst»: en vårdnadshavare har, eller kan ha, fått åtkomst efter 13 år. \
                 «En eller alla, efter risken»: en vårdnadshavare när risken kommer från en av två, annars alla."
            }
            @for &band in AgeBand::VARIANTS { (of_age(guidance, band)) }
        }
    }
}

fn of_age(guidance: &Guidance, band: AgeBand) -> Markup {
    let columns = guidance.regions.len() + 1;
    html! {
        h3 id={ "alder-" (band.id()) } { (words::band(band)) }
        table class="restacked decision wide" {
            caption { "Regionerna sida vid sida, barn " (words::band(band)) }
            thead {
                tr {
                    th scope="col" { "Omständighet" }
                    @for region in &guidance.regions {
                        th scope="col" {
                            a href={ (words::file(region)) "#arende-protect" } { (region.short_name) }
                            @if region.own_strengths.is_some() {
                                " " a class="whose" href={ "#styrka-" (region.id) } { "Styrkan är i regel Värnas ord" }
                            }
                        }
                    }
                }
            }
            @for (heading, grounds) in table::groups(guidance) {
                tbody {
                    tr class="group" { th scope="rowgroup" colspan=(columns) { (heading) } }
                    @for ground in grounds {
                        tr {
                            th scope="row" { (words::ground(guidance, ground)) }
                            @for region in &guidance.regions {
                                td data-label=(region.short_name) {
                                    (cells::short(region, &table::cell(region, ground, band)))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
