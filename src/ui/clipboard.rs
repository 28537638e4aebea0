//! Copies text, also where the browser's clipboard is closed (plain http on an intranet).

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

/// Copies a text. Returns whether it is on the clipboard.
pub(super) async fn copy(text: String) -> bool {
    if copy_by_clipboard(&text).await {
        return true;
    }
    copy_by_selection(&text).unwrap_or(false)
}

/// By the browser's clipboard, which only a safe address has.
async fn copy_by_clipboard(text: &str) -> bool {
    let navigator = window().navigator();
    let has_clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard"))
        .is_ok_and(|clipboard| clipboard.is_object());
    if !has_clipboard {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .is_ok()
}

/// By selecting the text in a field of its own and asking the browser to copy the selection.
fn copy_by_selection(text: &str) -> Option<bool> {
    let document = document().dyn_into::<HtmlDocument>().ok()?;
    let field = document.create_element("textarea").ok()?;
    let field = field.dyn_into::<HtmlTextAreaElement>().ok()?;
    field.set_value(text);
    field.set_class_name("copy-field");
    field.set_read_only(true);
    let before = document.active_element();
    document.body()?.append_child(&field).ok()?;
    field.select();
    let copied = document.exec_command("copy").unwrap_or(false);
    field.remove();
    if let Some(element) = before.and_then(|one| one.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
    Some(copied)
}

/// Selects an element's text, so that the user can copy it by hand.
pub(super) fn select(id: &str) {
    let element = document().get_element_by_id(id);
    let selection = window().get_selection().ok().flatten();
    if let (Some(element), Some(selection)) = (element, selection) {
        // A browser that cannot select leaves the text on the screen, which is enough.
        let _ = selection.select_all_children(&element);
    }
}
