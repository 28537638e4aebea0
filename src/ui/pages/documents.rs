//! The documents, in the order in which they protect.

mod calendar;
mod message;
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
        components::{notices::notices as notice_list, question::BackLink},
        html::{Html, el, heading, link, text, words},
        live::live,
        route::address,
        store::store,
    },
};

/// The page.
#[component]
pub(in crate::ui) fn Documents() -> impl IntoView {
    let store = store();
    let written = live(move || store.with(Session::documents).map(sheets).into_any());
    view! {
        <BackLink />
        {heading("Dina dokument").into_view()}
        <div class="cols">
            <div class="cols-first">{written}</div>
            {store.now(aside).into_view()}
        </div>
    }
}

fn sheets(documents: documents::Documents) -> impl IntoView {
    let phone = documents
        .phone
        .map(|script| phone::phone(&script).into_view());
    let requests = documents
        .requests
        .into_iter()
        .map(|request| view! { <request::Sheet request /> });
    view! {
        {phone}
        {requests.collect_view()}
        <note::NoteText note=documents.note />
        {documents.messages.into_iter().enumerate().map(message::message).collect_view()}
        {checklist(&documents.checklist).into_view()}
        {calendar::calendar(&documents.reminders).into_view()}
    }
}

/// What else to do.
fn checklist(items: &[Item]) -> Html {
    let to_do = |item: &Item| {
        let outside = if item.outside_routines {
            " (Står inte i regionens rutin.)"
        } else {
            ""
        };
        let rest = format!(". {}{outside}", item.text);
        el(
            "li",
            "",
            vec![words("strong", "", &item.title), text(&rest)],
        )
    };
    let items = items.iter().map(to_do).collect();
    el(
        "section",
        "unprinted",
        vec![words("h2", "", "Gör också"), el("ul", "lines", items)],
    )
}

/// Where the sources disagree on the documents, and the way to the end.
fn aside(session: &Session) -> Html {
    let of_protect = session.basis().map(|basis| {
        let list = &basis.region.conflicts;
        notices(list, Screen::Documents, &basis.facts, &basis.decision)
    });
    let of_others = || {
        Some(
            session
                .procedure_basis()?
                .ruled
                .conflicts_on(Screen::Documents),
        )
    };
    let conflicts = of_protect.or_else(of_others).unwrap_or_default();
    let conflicts = notice_list("Källorna säger olika", &conflicts);
    let done = address(session.errand, Page::Done);
    let end = link("button quiet", &done, vec![text("Avsluta")]);
    let done = vec![
        words("h2", "", "När du är klar"),
        words("p", "", "Rensa innan du lämnar datorn."),
        el("p", "", vec![end]),
    ];
    el(
        "aside",
        "cols-aside",
        vec![conflicts, el("section", "box", done)],
    )
}
