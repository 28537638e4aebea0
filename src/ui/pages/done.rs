//! The end: clear everything.

use leptos::prelude::*;

use crate::ui::{
    components::{button::ClearButton, question::BackLink},
    store::store,
};

/// The page.
#[component]
pub(in crate::ui) fn Done() -> impl IntoView {
    let asks = store().now(|session| session.needs().is_some_and(|needs| needs.requester));
    view! {
        <div class="narrow">
            <BackLink />
            <h1 id="rubrik" tabindex="-1">"Är du klar?"</h1>
            <p>"Rensa allt innan du lämnar datorn. Då försvinner svar, namn och nummer för gott."</p>
            <ul class="lines">
                {asks.then(|| view! { <li>"Är begäran utskriven och undertecknad?"</li> }.into_any())}
                <li>"Är anteckningen inklistrad i journalen?"</li>
            </ul>
            <ClearButton />
        </div>
    }
}
