//! The page that is shown when the app fails: what has happened, whom to call, what can be saved.
//!
//! A failure stops the app wherever it is, so nothing can be worked out then. The page is made
//! ready after every step instead, and kept in memory alone.

use std::{
    cell::{Cell, RefCell},
    panic,
};

use super::{components::urgent::urgent_card, html::html};
use crate::session::Session;

thread_local! {
    /// The page, as of the last step that went well.
    static PAGE: RefCell<String> = const { RefCell::new(String::new()) };
    /// Whether it is shown.
    static CRASHED: Cell<bool> = const { Cell::new(false) };
}

/// Shows the page whenever the app fails.
pub(super) fn stand_by() {
    panic::set_hook(Box::new(|_| show()));
}

/// Makes the page ready.
pub(super) fn remember(session: &Session) {
    let saved = session.so_far();
    let page = html! {
        main id="krasch" {
            h1 { "Något gick fel i Värna" }
            p { "Felet är programmets, inte ditt." }
            (urgent_card(session))
            @if !saved.is_empty() {
                h2 { "Det här hann du skriva" }
                p { "Kopiera det först: när sidan laddas om är det borta. Markera texten och tryck Ctrl+C." }
                div class="field" {
                    textarea readonly rows="14" aria-label="Det här hann du skriva" { (saved) }
                }
            }
            h2 { "Börja om" }
            p { a class="button" href="?" { "Ladda om sidan" } }
        }
    };
    PAGE.with(|kept| {
        if let Ok(mut kept) = kept.try_borrow_mut() {
            *kept = page.into_string();
        }
    });
}

/// Whether the app has failed.
pub(super) fn has_crashed() -> bool {
    CRASHED.get()
}

/// Takes away what was saved.
pub(super) fn forget() {
    PAGE.with(|kept| {
        if let Ok(mut kept) = kept.try_borrow_mut() {
            kept.clear();
        }
    });
    fill("<main id=\"krasch\"><h1>Rensat</h1><p>Ladda om sidan för att börja om.</p></main>");
}

fn show() {
    // A failure while the page is shown must not start it over.
    if CRASHED.replace(true) {
        return;
    }
    PAGE.with(|kept| {
        if let Ok(page) = kept.try_borrow() {
            fill(&page);
        }
    });
}

fn fill(page: &str) {
    let body = leptos::web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.body());
    if let Some(body) = body {
        body.set_inner_html(page);
    }
}
