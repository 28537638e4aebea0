//! The page of a region: everything that stands in its file, to be read without reading it.

mod decision;
mod head;
mod measures;
mod notices;
mod papers;
mod procedures;
mod questions;
mod rules;

use maud::html;
use varna_guidance::model::{Guidance, Line, Region};

use crate::{
    Book, Page,
    frame::{self, Content},
    sheet::{Sheet, Spot},
    words,
};

/// What the parts of the page are made of.
#[derive(Clone, Copy)]
struct Around<'r> {
    sheet: &'r Sheet<'r>,
    region: &'r Region,
}

impl<'r> Around<'r> {
    fn guidance(self) -> &'r Guidance {
        self.sheet.guidance
    }

    /// A sentence with what it rests on.
    fn line(self, line: &Line, spot: &Spot) -> maud::Markup {
        self.sheet.line(line, spot)
    }
}

/// The page, with what it cites noted on its sheet.
pub(crate) fn page(book: Book, sheet: &Sheet, region: &Region) -> Page {
    let around = Around { sheet, region };
    let mut sections: Vec<(&str, String)> = [
        ("grunder", "Grunder"),
        ("arende-protect", "Beslutstabellen"),
        ("regler", "Reglerna en för en"),
        ("luckor", "Det rutinen inte säger"),
        ("atgarder", "Åtgärderna"),
        ("rad", "Tänk också på"),
        ("konflikter", "Där källorna säger olika"),
        ("papper", "Blanketter, anteckning och meddelanden"),
    ]
    .map(|(anchor, words)| (anchor, words.to_owned()))
    .to_vec();
    let errands = procedures::anchors(around);
    sections.extend(
        errands
            .iter()
            .map(|(anchor, words)| (&**anchor, words.clone())),
    );
    sections.push(("fragor", "Regionens egna frågor".to_owned()));
    sections.push(("kallor", "Källornas uppgifter".to_owned()));

    let body = html! {
        p class="lead" {
            "Allt som står i regionens regelfil, i läsbar form. Värna beslutar efter samma data."
        }
        (frame::contents(&sections))
        (head::section(around))
        (decision::section(around))
        (rules::section(around))
        (rules::gaps(around))
        (measures::section(around))
        (notices::advice(around))
        (notices::conflicts(around))
        (papers::section(around))
        (procedures::sections(around))
        (questions::section(around))
        // Last, when everything that is cited has been.
        (sheet.statements())
    };
    let content = Content {
        path: sheet.path(),
        title: &region.name,
        dated: format!("Regionens regler i version {}.", region.guidance.version),
        body,
    };
    debug_assert_eq!(sheet.path(), words::file(region));
    frame::page(book, content)
}
