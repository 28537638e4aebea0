//! The region's urgent way: one action, understood by itself.

use leptos::prelude::*;
use varna_guidance::model::Line;

use crate::ui::{live::live, store::store};

/// The card with whom to call.
#[component]
pub(in crate::ui) fn UrgentCard() -> impl IntoView {
    let store = store();
    live(move || {
        let urgent = store.with(|session| &session.region.urgent);
        let remark = |line: &'static Line| view! { <p class="small">{&*line.text}</p> };
        view! {
            <section class="urgent" aria-labelledby="bradskande-rubrik">
                <h2 id="bradskande-rubrik">"Är det bråttom?"</h2>
                <p class="urgent-action">{&*urgent.action}", "{&*urgent.hours}</p>
                {urgent.phone.as_deref().map(|phone| view! { <p class="urgent-phone">{phone}</p> })}
                {urgent.remarks.iter().map(remark).collect_view()}
            </section>
        }
        .into_any()
    })
}
