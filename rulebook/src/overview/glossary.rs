//! The glossary.

use maud::{Markup, html};

use crate::{
    sheet::{Sheet, Spot},
    texts::Term,
};

pub(super) fn section(sheet: &Sheet, terms: &[Term]) -> Markup {
    html! {
        section id="ordlista" {
            h2 { "Ordlista" }
            p { "Förklarat med våra egna ord. Där ett ord betyder olika i regionerna står det." }
            @for (index, term) in terms.iter().enumerate() { (entry(sheet, index, term)) }
        }
    }
}

fn entry(sheet: &Sheet, index: usize, term: &Term) -> Markup {
    let Term {
        term: word,
        explanation,
        cites,
        differs,
        in_region,
    } = term;
    let anchor = format!("ord-{}", index + 1);
    let spot = Spot::new(&*anchor, format!("Ordet {}", word.to_lowercase()));
    let known = in_region.iter();
    let known = known.filter_map(|one| Some((sheet.guidance.region(&one.region)?, one)));
    let known: Vec<_> = known.collect();
    html! {
        article class="entry term" id=(anchor) {
            h3 { (word) }
            p {
                (explanation) (sheet.cites(cites, &spot))
                @if *differs { " " strong { "Betyder olika i regionerna." } }
            }
            @if !known.is_empty() {
                dl class="rows" {
                    @for (region, one) in known {
                        div {
                            dt { (region.short_name) }
                            dd { (one.text) (sheet.cites(&one.cites, &spot)) }
                        }
                    }
                }
            }
        }
    }
}
