//! What to say on the phone.

use crate::{
    documents::PhoneScript,
    ui::html::{Markup, html},
};

/// The call, first of all when it is urgent.
pub(super) fn phone(script: &PhoneScript) -> Markup {
    html! {
        section class="urgent unprinted" aria-labelledby="samtal" {
            h2 id="samtal" { "Ring först" }
            p class="urgent-action" { (script.action) ", " (script.hours) }
            @if let Some(phone) = &script.phone {
                p class="urgent-phone" { (phone) }
            }
            @if let Some(own) = &script.own_phone {
                p class="urgent-phone" { (own) }
                p class="small" { "Enhetens egen uppgift, inte rutinens." }
            }
            p { (script.ask) }
            dl class="facts" {
                @for entry in &script.entries {
                    dt { (entry.title) }
                    dd { (entry.text) }
                }
            }
            @for remark in &script.remarks {
                p class="small" { (remark) }
            }
        }
    }
}
