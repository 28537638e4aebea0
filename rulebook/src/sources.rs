//! The page of the sources: each with its date, every statement with its words, and what in which
//! region rests on it.

use maud::{Markup, html};
use varna_guidance::model::{Region, Source, Statement};

use crate::{
    Book, Page,
    frame::{self, Content},
    parts::columns,
    sheet::{Sheet, links},
    words,
};

/// The page, made from what the regions' pages have cited.
pub(crate) fn page(book: Book, regions: &[(&Region, Sheet)]) -> Page {
    let sources = &book.guidance.sources;
    let anchors: Vec<_> = (sources.sources.iter())
        .map(|source| (anchor(source), source.cited_as.clone()))
        .collect();
    let sections: Vec<_> = anchors
        .iter()
        .map(|(id, words)| (&**id, words.clone()))
        .collect();
    let body = html! {
        p class="lead" {
            "Varje uppgift som Värna har hämtat ur källorna, och vad i regelverket som vilar på den."
        }
        p {
            "Texten är våra egna ord. Ordagrant är bara det som står som citat. «Bakgrund» är \
             uppgifter som inget råd behöver vila på."
        }
        (overview(book))
        (frame::contents(&sections))
        @for source in &sources.sources {
            section id=(anchor(source)) {
                h2 { (source.cited_as) }
                p class="place" { "Om dokument hänvisar till källan skriver de: «" (source.reference) "»." }
                @for statement in sources.statements.iter().filter(|one| one.id.source() == source.id) {
                    (entry(statement, regions))
                }
            }
        }
    };
    let content = Content {
        path: frame::SOURCES,
        title: "Källor",
        dated: format!(
            "{} källor, {} uppgifter.",
            sources.sources.len(),
            sources.statements.len()
        ),
        body,
    };
    frame::page(book, content)
}

fn anchor(source: &Source) -> String {
    format!("kalla-{}", source.id)
}

fn overview(book: Book) -> Markup {
    html! {
        table class="restacked" {
            caption { "Källorna" }
            (columns(["Källa", "Utgivare", "Daterad", "Diarienummer"]))
            tbody {
                @for source in &book.guidance.sources.sources {
                    tr {
                        th scope="row" {
                            span class="id" { (source.id) } " " (source.title)
                        }
                        td data-label="Utgivare" { (source.publisher) }
                        td data-label="Daterad" { (source.dated) }
                        td data-label="Diarienummer" {
                            (source.register.as_deref().unwrap_or("Inget angivet"))
                        }
                    }
                }
            }
        }
    }
}

fn entry(statement: &Statement, regions: &[(&Region, Sheet)]) -> Markup {
    let uses = regions
        .iter()
        .map(|(region, sheet)| (region, sheet, sheet.uses(&statement.id)));
    let uses: Vec<_> = uses.filter(|(.., spots)| !spots.is_empty()).collect();
    html! {
        article class="entry statement" id=(statement.id.as_str()) {
            h3 { span class="id" { (statement.id.as_str()) } }
            p { (statement.text) }
            (words::quote(statement))
            p class="place" { (words::statement_kind(statement.kind)) ". " (statement.place) }
            @for (region, sheet, spots) in &uses {
                div class="uses" { (region.short_name) ": " (links(sheet.path(), spots)) }
            }
            @if uses.is_empty() { p class="place" { "Används inte i någon regions regler." } }
        }
    }
}
