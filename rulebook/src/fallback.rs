//! What the app's page shows where the app cannot run: whom to call, and each region's measures.
//!
//! It stands in the page itself, hidden until it is needed: when scripts are off, when the browser
//! has no WebAssembly, when the app cannot be loaded, or when it has broken. It is loaded with every
//! visit, so it is short. The script that shows it (`start/start.js`) knows [`ID`] and puts its
//! sentence in the first paragraph.

use maud::{Markup, html};
use varna_guidance::model::{Guidance, Region};

use crate::{parts::columns, words};

/// The id of the section.
pub const ID: &str = "reserv";

/// The section, as HTML.
pub fn fallback(guidance: &Guidance) -> String {
    html! {
        main id=(ID) class="fallback" hidden="" {
            h1 tabindex="-1" { "Värna är inte igång" }
            p {
                "Här går Värna inte att starta. Det behövs JavaScript, WebAssembly och en webbläsare \
                 från 2023 eller senare."
            }
            p {
                "Skriv begäran på regionens blankett och anteckningen i journalen för hand. Blanketten \
                 och rutinen finns på regionens intranät. Rutinen avgör vilken åtgärd som gäller."
            }
            @for region in &guidance.regions { (of_region(guidance, region)) }
        }
    }
    .into_string()
}

fn of_region(guidance: &Guidance, region: &Region) -> Markup {
    let urgent = &region.urgent;
    html! {
        h2 { (region.name) }
        div class="urgent" {
            p { "Bråttom: " (urgent.action) ", " (urgent.hours) "." }
            @if let Some(phone) = &urgent.phone { p class="urgent-phone" { (phone) } }
            @for sentence in sentences(region) { p { "Säg: " (sentence) } }
            // What is our own proposal belongs to the script of the call, which is not shown here.
            @for remark in remarks(region) { p { (remark) } }
            p { "Svarar ingen? " (urgent.no_answer.text) " Det är Värnas råd." }
        }
        table {
            (columns(["Åtgärd", "Stänger", "Beslutar"]))
            @for measure in &region.measures {
                tr {
                    th scope="row" { (measure.action) }
                    td { (closed(measure.closes.iter().copied().map(words::closure))) }
                    td { (measure.decided_by) }
                }
            }
        }
        p { "Rutin: " (routine(guidance, region)) }
    }
}

/// What is said for each measure, once.
fn sentences(region: &Region) -> Vec<String> {
    let calls = region.measures.iter().map(|terms| &terms.call.text);
    let mut sentences = Vec::new();
    for sentence in calls.map(|text| words::said(region, text)) {
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// What the routine says of the call, once: in general, and of a measure.
fn remarks(region: &Region) -> Vec<&str> {
    let of_measures = region.measures.iter();
    let of_measures = of_measures.filter_map(|terms| terms.call.remark.as_ref());
    let all = region.urgent.remarks.iter().chain(of_measures);
    let mut remarks = Vec::new();
    for remark in all.filter(|remark| !remark.cites.is_empty()) {
        if !remarks.contains(&&*remark.text) {
            remarks.push(&*remark.text);
        }
    }
    remarks
}

fn closed<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words::listed(&words.collect::<Vec<_>>(), "och")
}

/// What the routine is called and of what date it is, so that it can be looked for.
fn routine<'g>(guidance: &'g Guidance, region: &Region) -> Markup {
    let find = |id: &str| -> Option<&'g varna_guidance::model::Source> {
        guidance
            .sources
            .sources
            .iter()
            .find(|source| source.id == id)
    };
    html! {
        @if let Some(source) = find(&region.guidance.source) {
            "«" (source.title) "», " (source.dated) "."
        }
    }
}
