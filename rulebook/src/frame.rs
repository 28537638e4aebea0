//! What stands around a page: its content policy and style, the ways to the other pages, and the
//! line that says which version it is.

use base64::{Engine, prelude::BASE64_STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use crate::{Book, Page, words};

/// A page's own part.
pub(crate) struct Content<'c> {
    /// The name of its file.
    pub(crate) path: &'c str,
    /// Its heading, also the first of its title.
    pub(crate) title: &'c str,
    /// Of what date it is.
    pub(crate) dated: String,
    /// What stands under the heading.
    pub(crate) body: Markup,
}

/// The whole document.
pub(crate) fn page(book: Book, content: Content) -> Page {
    let Content {
        path,
        title,
        dated,
        body,
    } = content;
    let full_title = if path == OVERVIEW {
        format!("{title} – Värna")
    } else {
        format!("{title} – Regelverk – Värna")
    };
    let document = html! {
        (DOCTYPE)
        html lang="sv" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(book.style));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (full_title) }
                style { (PreEscaped(book.style)) }
            }
            body {
                a class="skip" href="#innehall" { "Till innehållet" }
                header class="bar" {
                    a class="bar-name" href=(APP) { "Värna" }
                    span class="bar-tagline" { "Regelverk" }
                    nav class="bar-pages" aria-label="Regelverkets sidor" {
                        ul {
                            (way(path, OVERVIEW, "Översikt"))
                            @for region in &book.guidance.regions {
                                (way(path, &words::file(region), &region.short_name))
                            }
                            (way(path, SOURCES, "Källor"))
                        }
                    }
                }
                main id="innehall" class="rules" tabindex="-1" {
                    a class="back" href=(APP) { "Till Värna" }
                    h1 { (title) }
                    p class="edition" { "Värna, version " (book.version) ". " (dated) }
                    (body)
                }
                footer class="footer" {
                    p {
                        "Värna är ingen regions officiella tjänst. Rutinerna själva gäller, inte \
                         den här sidan. Beslutet fattas och dokumenteras av vården."
                    }
                }
            }
        }
    };
    Page {
        path: path.to_owned(),
        html: document.into_string(),
    }
}

/// The file of the overview.
pub(crate) const OVERVIEW: &str = "index.html";

/// The file of the sources.
pub(crate) const SOURCES: &str = "kallor.html";

/// The app, seen from a page.
const APP: &str = "../index.html";

/// A way to a page, which may be the one that it stands on.
fn way(here: &str, path: &str, words: &str) -> Markup {
    html! {
        li {
            @if here == path {
                a href=(path) aria-current="page" { (words) }
            } @else {
                a href=(path) { (words) }
            }
        }
    }
}

/// Lets in the page's own style and nothing else.
fn policy(style: &str) -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(style));
    format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")
}

/// The ways to the sections of a page.
pub(crate) fn contents(sections: &[(&str, String)]) -> Markup {
    html! {
        nav class="contents" aria-label="På sidan" {
            ul {
                @for (anchor, words) in sections {
                    li { a href={ "#" (anchor) } { (words) } }
                }
            }
        }
    }
}
