//! Moves the focus, and the view with it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The id of every page's heading.
pub(super) const HEADING: &str = "rubrik";

/// The id of the heading over the urgent call, which comes before the page's own.
pub(super) const CALL: &str = "ring-nu";

/// The id of the summary of what has to be mended.
pub(super) const SUMMARY: &str = "att-ratta";

/// Moves the focus to an element once what has just changed is on the screen.
pub(super) fn focus(id: &'static str) {
    request_animation_frame(move || focus_now(id));
}

/// Moves the focus to an element that is on the screen.
pub(super) fn focus_now(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails only for an element that is gone, and then there is nothing to focus.
        let _ = element.focus();
        element.scroll_into_view();
    }
}

/// Shows the top of the page and tells screen readers which page it is.
pub(super) fn focus_heading() {
    request_animation_frame(|| {
        let calls = document().get_element_by_id(CALL).is_some();
        focus_now(if calls { CALL } else { HEADING });
        window().scroll_to_with_x_and_y(0.0, 0.0);
    });
}
