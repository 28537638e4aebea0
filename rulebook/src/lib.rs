//! The rules to read: static pages made of the guidance, so that a region can be reviewed without
//! reading its file.
//!
//! There is a page for each region with everything that stands in its file, one that lays the
//! regions side by side, and one of all sources. They are made natively when the app is built and
//! cost a visit of the app nothing. They are plain HTML: they open without a server, without
//! script, and on paper.
//!
//! | module | what it holds |
//! |---|---|
//! | [`table`] | the decision table: what a ground brings at an age, in which case |
//! | [`texts`] | what stands on the pages and not in the guidance: glossary, what the routines say of ages |
//! | [`fallback`] | what the app's page shows where the app cannot run |
//! | `sheet` | a page while it is written, with what rests on each statement |
//! | `frame` | what stands around a page: policy, style, ways to the others |
//! | `cells`, `conditions`, `parts`, `words` | what the pages have in common |
//! | `overview`, `region`, `sources` | the pages |

mod cells;
mod conditions;
pub mod fallback;
mod frame;
mod overview;
mod parts;
mod region;
mod sheet;
mod sources;
pub mod table;
pub mod texts;
mod words;

use varna_guidance::model::Guidance;

use sheet::Sheet;
use texts::Texts;

/// The style of the pages: the app's own, with what only they need.
pub const STYLE: &str = concat!(
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/components/frame.css"),
    include_str!("../../style/components/mark.css"),
    include_str!("../../style/rules/page.css"),
    include_str!("../../style/rules/entries.css"),
    include_str!("../../style/rules/tables.css"),
    include_str!("../../style/rules/print.css"),
    include_str!("../../style/utilities.css"),
    include_str!("../../style/print.css"),
);

/// A page, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The file's name, such as `vgr.html`.
    pub path: String,
    /// The whole document.
    pub html: String,
}

/// What every page needs to know.
#[derive(Clone, Copy)]
struct Book<'b> {
    guidance: &'b Guidance,
    texts: &'b Texts,
    style: &'b str,
    version: &'b str,
}

/// The pages: the overview, one for each region, and the sources.
///
/// `style` is set in each page and is all that its content policy lets in. `version` is the
/// product's.
pub fn pages(guidance: &Guidance, texts: &Texts, style: &str, version: &str) -> Vec<Page> {
    let book = Book {
        guidance,
        texts,
        style,
        version,
    };
    let overview = Sheet::new(guidance, frame::OVERVIEW);
    let mut pages = vec![overview::page(book, &overview)];
    let mut sheets = Vec::new();
    for region in &guidance.regions {
        let sheet = Sheet::new(guidance, &words::file(region));
        pages.push(region::page(book, &sheet, region));
        sheets.push((region, sheet));
    }
    pages.push(sources::page(book, &sheets));
    pages
}
