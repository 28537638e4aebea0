//! Pages as addresses. They start with `#/`, since a page opened from disk cannot change its
//! path, and they hold no answers.

use leptos::prelude::*;

use crate::session::{Page, Question};

/// Every page and its address.
const ROUTES: [(Page, &str); 11] = [
    (Page::Start, "#/"),
    (Page::Question(Question::Child), "#/skydda/barnet"),
    (
        Page::Question(Question::Circumstances),
        "#/skydda/omstandigheter",
    ),
    (Page::Question(Question::Risk), "#/skydda/risk"),
    (
        Page::Question(Question::ExtendedAccess),
        "#/skydda/utokad-atkomst",
    ),
    (Page::Advice, "#/skydda/rad"),
    (Page::Details, "#/skydda/uppgifter"),
    (Page::Documents, "#/skydda/dokument"),
    (Page::Done, "#/skydda/klar"),
    (Page::Settings, "#/installningar"),
    (Page::About, "#/om"),
];

/// The address of a page.
pub(super) fn address(page: Page) -> &'static str {
    ROUTES
        .iter()
        .find(|(one, _)| *one == page)
        .map_or("#/", |(_, address)| address)
}

/// The page at the browser's address; the start for an address that is none of ours.
pub(super) fn current() -> Page {
    let hash = window().location().hash().unwrap_or_default();
    ROUTES
        .iter()
        .find(|(_, address)| *address == hash)
        .map_or(Page::Start, |(page, _)| *page)
}

/// Shows a page's address, as a new step for the browser's Back.
pub(super) fn push(page: Page) {
    // A browser that refuses to change the address still shows the page.
    let _ = window().location().set_hash(address(page));
}

/// Shows a page's address in place of the one that led to it.
pub(super) fn replace(page: Page) {
    let nothing = wasm_bindgen::JsValue::NULL;
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&nothing, "", Some(address(page)));
    }
}
