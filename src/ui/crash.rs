//! The page that is shown when the app fails: what has happened, whom to call, what can be saved.
//!
//! A failure stops the app wherever it is, so nothing can be worked out then. The page is made
//! ready after every step instead, and kept in memory alone.

use std::{
    cell::{Cell, RefCell},
    panic,
};

use varna_core::session::{Idle, Limits, Session};

use super::{components::urgent::urgent_card, focus, html::html};

/// The heading.
const TITLE: &str = "Något gick fel i Värna";

/// The id of what was saved.
const SAVED: &str = "sparat";

thread_local! {
    /// The page, as of the last step that went well.
    static PAGE: RefCell<String> = const { RefCell::new(String::new()) };
    /// When what was saved is covered and cleared.
    static LIMITS: Cell<Limits> = const { Cell::new(Limits { cover: 0, clear: 0 }) };
    /// Whether it is shown.
    static CRASHED: Cell<bool> = const { Cell::new(false) };
}

/// Shows the page whenever the app fails.
pub(super) fn stand_by() {
    panic::set_hook(Box::new(|_| show()));
}

/// Makes the page ready.
pub(super) fn remember(session: &Session) {
    LIMITS.set(session.limits());
    let saved = session.case().so_far(session.inputs());
    let covered = session.idle != Idle::InUse;
    let page = html! {
        main id="krasch" {
            h1 id=(focus::HEADING) tabindex="-1" { (TITLE) }
            p { "Felet är programmets, inte ditt." }
            (urgent_card(session))
            @if !saved.is_empty() {
                details id=(SAVED) open[!covered] {
                    summary { h2 { "Det här hann du skriva" } }
                    p { "Kopiera det först: när sidan laddas om är det borta. Markera texten och tryck Ctrl+C." }
                    div class="field" {
                        textarea readonly rows="14" aria-label="Det här hann du skriva" { (saved) }
                    }
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

/// When what was saved is covered and cleared.
pub(super) fn limits() -> Limits {
    LIMITS.get()
}

/// Lets time do its work on what was saved.
pub(super) fn rest(idle: Idle) {
    match idle {
        Idle::InUse => {}
        Idle::Covered | Idle::Ending => {
            if let Some(saved) = leptos::prelude::document().get_element_by_id(SAVED) {
                // Only fails for a name that is no attribute's.
                let _ = saved.remove_attribute("open");
            }
        }
        Idle::Over => forget(),
    }
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
            leptos::prelude::document().set_title(TITLE);
            focus::focus_now(focus::HEADING);
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
