//! The end: clear everything.

use leptos::prelude::*;

use crate::ui::{
    components::{button::ClearButton, question::BackLink},
    html::{Markup, html, title, view_of},
    store::store,
};

/// The page.
#[component]
pub(in crate::ui) fn Done() -> impl IntoView {
    let asks = store().peek(|session| session.case().needs().is_some_and(|needs| needs.requester));
    view! {
        <div class="narrow">
            <BackLink />
            {view_of(title("Är du klar?"))}
            {view_of(before_leaving(asks))}
            <ClearButton />
        </div>
    }
}

fn before_leaving(asks: bool) -> Markup {
    html! {
        div {
            p { "Rensa allt innan du lämnar datorn. Då försvinner svar, namn och nummer för gott." }
            ul class="lines" {
                @if asks { li { "Är begäran utskriven och undertecknad?" } }
                li { "Är anteckningen inklistrad i journalen?" }
            }
        }
    }
}
