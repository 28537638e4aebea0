//! The overview: what the pages are, and the regions side by side.

mod errands;
mod gaps;
mod glossary;
mod ladder;
mod measures;
mod side_by_side;

use maud::{Markup, html};
use varna_guidance::model::{Guidance, Region, Source, Strength};

use crate::{
    Book, Page,
    frame::{self, Content},
    parts::columns,
    sheet::Sheet,
    words,
};

/// The page.
pub(crate) fn page(book: Book, sheet: &Sheet) -> Page {
    let guidance = book.guidance;
    let sections = [
        ("regionerna", "Regionerna"),
        ("styrkor", "Så läser du"),
        ("sida-vid-sida", "Regionerna sida vid sida"),
        ("alderstrappa", "Ålderstrappan"),
        ("atgarder", "Åtgärderna jämförda"),
        ("konflikter", "Där källorna säger olika"),
        ("luckor", "Det rutinerna inte säger"),
        ("arenden", "Ärenden som beskrivs"),
        ("ordlista", "Ordlista"),
        ("kallor", "Källornas uppgifter"),
    ];
    let body = html! {
        p class="lead" {
            "Här står reglerna som Värna går efter. Sidorna är gjorda av samma data som råden i \
             Värna, så de säger alltid detsamma."
        }
        (frame::contents(&sections.map(|(anchor, words)| (anchor, words.to_owned()))))
        (regions(guidance))
        (reading(guidance))
        (side_by_side::section(guidance))
        (ladder::section(sheet, &book.texts.ladder))
        (measures::section(sheet))
        (gaps::conflicts(sheet))
        (gaps::silences(sheet))
        (errands::section(guidance))
        (glossary::section(sheet, &book.texts.terms))
        // Last, when everything that is cited has been.
        (sheet.statements())
    };
    let newest = guidance
        .regions
        .iter()
        .map(|region| &*region.guidance.version)
        .max();
    let content = Content {
        path: sheet.path(),
        title: "Regelverk",
        dated: format!("Reglerna senast ändrade {}.", newest.unwrap_or("aldrig")),
        body,
    };
    frame::page(book, content)
}

fn regions(guidance: &Guidance) -> Markup {
    html! {
        section id="regionerna" {
            h2 { "Regionerna" }
            table class="restacked" {
                caption { "Sidan för varje region" }
                (columns(["Region", "Reglerna ändrade", "Källor"]))
                tbody {
                    @for region in &guidance.regions {
                        tr {
                            th scope="row" { a href=(words::file(region)) { (region.name) } }
                            td data-label="Reglerna ändrade" { (region.guidance.version) }
                            td data-label="Källor" {
                                ul {
                                    @for source in sources(guidance, region) {
                                        li {
                                            a href={ (frame::SOURCES) "#kalla-" (source.id) } { (source.cited_as) }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            p { a href=(frame::SOURCES) { "Alla källor, uppgift för uppgift" } }
        }
    }
}

/// The sources that a region gave out.
fn sources<'g>(guidance: &'g Guidance, region: &'g Region) -> impl Iterator<Item = &'g Source> {
    let own =
        |source: &&Source| source.publisher == region.name || source.id == region.guidance.source;
    guidance.sources.sources.iter().filter(own)
}

/// What the marks and the words of strength mean, and whose words they are.
fn reading(guidance: &Guidance) -> Markup {
    html! {
        section id="styrkor" {
            h2 { "Så läser du" }
            dl class="rows" {
                div {
                    dt { "Styrka" }
                    dd {
                        "Från starkast till svagast: «" (words::strength(Strength::Must)) "», «"
                        (words::strength(Strength::Should)) "» och «" (words::strength(Strength::Consider)) "»."
                    }
                }
                div {
                    dt { span class="mark" { "Vår tolkning" } }
                    dd { "Regeln, åtgärden eller det som sägs i telefon går längre än källans egna ord. Läsningen är Värnas." }
                }
                div {
                    dt { "Rutinen säger inget" }
                    dd { "Värna säger det, och vem du kan fråga." }
                }
                div {
                    dt { span class="outside" { "Står inte i regionens rutin" } }
                    dd { "Ett råd som Värna ger utan stöd i någon rutin." }
                }
                div {
                    dt { "Id som V26-19" }
                    dd { "En uppgift i en källa. Den länkar till uppgiften längst ner på sidan." }
                }
                @for region in &guidance.regions {
                    div id={ "styrka-" (region.id) } {
                        dt { "Styrkan i " (region.short_name) }
                        dd {
                            (words::strengths(region))
                        }
                    }
                }
            }
        }
    }
}
