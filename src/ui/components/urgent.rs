//! The region's urgent way: one action, understood by itself.

use crate::{
    session::{Field, Session},
    ui::html::{Markup, html},
};

/// The card with whom to call.
pub(in crate::ui) fn urgent_card(session: &Session) -> Markup {
    let urgent = &session.region.urgent;
    let own = session.text(Field::OwnPhone);
    html! {
        section class="urgent" aria-labelledby="bradskande-rubrik" {
            h2 id="bradskande-rubrik" { "Är det bråttom?" }
            p class="urgent-action" { (urgent.action) ", " (urgent.hours) }
            @if let Some(phone) = &urgent.phone {
                p class="urgent-phone" { (phone) }
            }
            @if !own.is_empty() {
                p class="urgent-phone" { (own) }
                // It does not come from the routine.
                p class="small" { "Enhetens egen uppgift, inte rutinens." }
            }
            @for line in &urgent.remarks {
                p class="small" { (line.text) }
            }
        }
    }
}
