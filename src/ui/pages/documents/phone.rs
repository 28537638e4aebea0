//! What to say on the phone.

use varna_core::documents::PhoneScript;

use crate::ui::{
    components::urgent::numbers,
    html::{Markup, html},
};

/// The call, first of all when it is urgent.
pub(super) fn phone(script: &PhoneScript) -> Markup {
    html! {
        section class="urgent unprinted" aria-labelledby="samtal" {
            h2 id="samtal" { "Ring först" }
            p class="urgent-action" { (script.action) ", " (script.hours) }
            (numbers(script.phone.as_deref(), script.own_phone.as_deref()))
            p class="urgent-say" { "Säg: " q { (script.sentence) } }
            dl class="facts" {
                @for entry in &script.entries {
                    dt { (entry.title) }
                    dd { @if entry.text.is_empty() { "____" } @else { (entry.text) } }
                }
            }
            @for remark in &script.remarks {
                p class="small" { (remark) }
            }
            p class="small" { "Svarar ingen: " (script.no_answer) " Det är vårt råd och står inte i rutinen." }
        }
    }
}
