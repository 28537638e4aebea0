//! What to say on the phone.

use leptos::prelude::*;

use crate::documents::{Entry, PhoneScript};

/// The call, first of all when it is urgent.
#[component]
pub(super) fn Phone(script: PhoneScript) -> impl IntoView {
    let said = |entry: Entry| view! { <dt>{entry.title}</dt><dd>{entry.text}</dd> };
    let remark = |remark: String| view! { <p class="small">{remark}</p> };
    view! {
        <section class="urgent unprinted" aria-labelledby="samtal">
            <h2 id="samtal">"Ring först"</h2>
            <p class="urgent-action">{script.action}", "{script.hours}</p>
            {script.phone.map(|phone| view! { <p class="urgent-phone">{phone}</p> })}
            <p>{script.ask}</p>
            <dl class="facts">{script.entries.into_iter().map(said).collect_view()}</dl>
            {script.remarks.into_iter().map(remark).collect_view()}
        </section>
    }
}
