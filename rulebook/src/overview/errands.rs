//! Which errands each region's routine describes.

use std::iter;

use maud::{Markup, html};
use varna_guidance::model::{Errand, Guidance, Region};

use crate::{parts::columns, words};

pub(super) fn section(guidance: &Guidance) -> Markup {
    html! {
        section id="arenden" {
            h2 { "Ärenden som beskrivs" }
            p { "Där rutinen inte beskriver ett ärende säger Värna det, vem du kan fråga och vad andra regioner gör." }
            table class="restacked wide" {
                caption { "Ärenden som varje regions rutin beskriver" }
                (columns(iter::once("Ärende").chain(words::short_names(&guidance.regions))))
                tbody {
                    @for words in &guidance.vocabulary.errands {
                        tr {
                            th scope="row" { (words.label) }
                            @for region in &guidance.regions {
                                td data-label=(region.short_name) { (described(region, words.id)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn described(region: &Region, errand: Errand) -> Markup {
    let described = errand == Errand::Protect || region.procedure(errand).is_some();
    let address = format!("{}#arende-{}", words::file(region), errand.id());
    html! {
        @if described {
            a href=(address) { "Beskrivs" }
        } @else {
            a class="silent" href=(address) { "Beskrivs inte" }
        }
    }
}
