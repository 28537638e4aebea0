//! The documents, in the order in which they protect.

mod note;
mod phone;
mod request;

use leptos::prelude::*;
use varna_guidance::model::Screen;

use crate::{
    decision::notices,
    documents::{self, Item},
    session::{Page, Session},
    ui::{
        components::{notices::Notices, question::BackLink},
        live::live,
        route::address,
        store::store,
    },
};

/// The page.
#[component]
pub(in crate::ui) fn Documents() -> impl IntoView {
    let store = store();
    let conflicts = store.now(|session| {
        session.basis().map(|basis| {
            let list = &basis.region.conflicts;
            notices(list, Screen::Documents, &basis.facts, &basis.decision)
        })
    });
    let documents = Memo::new(move |_| store.with(Session::documents));
    let written = live(move || documents.get().map(sheets).into_any());
    view! {
        <BackLink />
        <h1 id="rubrik" tabindex="-1">"Dina dokument"</h1>
        <div class="cols">
            <div class="cols-first">{written}</div>
            <aside class="cols-aside">
                <Notices title="Källorna säger olika" notices=conflicts.unwrap_or_default() />
                <section class="box">
                    <h2>"När du är klar"</h2>
                    <p>"Rensa innan du lämnar datorn."</p>
                    <p><a class="button quiet" href=address(Page::Done)>"Avsluta"</a></p>
                </section>
            </aside>
        </div>
    }
}

fn sheets(documents: documents::Documents) -> impl IntoView {
    let phone = documents
        .phone
        .map(|script| view! { <phone::Phone script /> });
    let requests = documents
        .requests
        .into_iter()
        .map(|request| view! { <request::Sheet request /> });
    view! {
        {phone}
        {requests.collect_view()}
        <note::NoteText note=documents.note />
        <section class="unprinted">
            <h2>"Gör också"</h2>
            <ul class="lines">{documents.checklist.into_iter().map(to_do).collect_view()}</ul>
        </section>
    }
}

fn to_do(item: Item) -> impl IntoView {
    let outside = item
        .outside_routines
        .then_some(" (Står inte i regionens rutin.)");
    view! { <li><strong>{item.title}</strong>". "{item.text}{outside}</li> }
}
