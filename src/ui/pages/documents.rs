//! The documents, in the order in which they protect.

mod calendar;
mod note;
mod phone;
mod request;

use leptos::prelude::*;
use varna_core::{
    decision::notices,
    documents::{self, Item},
    session::{Page, Session},
};
use varna_guidance::model::Screen;

use crate::ui::{
    components::{message::message, notices::notices as notice_list, question::BackLink},
    html::{Markup, html, title, view_of},
    live::live,
    route::address,
    store::store,
};

/// The page.
#[component]
pub(in crate::ui) fn Documents() -> impl IntoView {
    let store = store();
    let written = live(move || {
        store
            .with(|session| session.case().documents().map(sheets))
            .into_any()
    });
    view! {
        <BackLink />
        {view_of(title("Dina dokument"))}
        <div class="cols">
            <div class="cols-first">{written}</div>
            {view_of(store.peek(aside))}
        </div>
    }
}

fn sheets(documents: &documents::Documents) -> AnyView {
    let phone = documents.phone.as_ref();
    let phone = phone.map(|script| view_of(phone::phone(script)));
    view! {
        {phone}
        {request::sheets(&documents.requests)}
        <note::NoteText note=documents.note.clone() />
        {documents.messages.iter().cloned().enumerate().map(message).collect_view()}
        {view_of(checklist(&documents.checklist))}
        {view_of(calendar::calendar(&documents.reminders))}
    }
    .into_any()
}

/// What else to do.
fn checklist(items: &[Item]) -> Markup {
    html! {
        @if !items.is_empty() {
            section class="unprinted" {
                h2 { "Gör också" }
                ul class="lines" {
                    @for item in items {
                        li {
                            strong { (item.title) }
                            ". " (item.text)
                            @if item.outside_routines { " (Står inte i regionens rutin.)" }
                        }
                    }
                }
            }
        }
    }
}

/// Where the sources disagree on the documents, and the way to the end.
fn aside(session: &Session) -> Markup {
    let of_protect = session.case().basis().map(|basis| {
        let list = &basis.region.conflicts;
        notices(list, Screen::Documents, &basis.facts, basis.taken())
    });
    let of_others = || {
        let basis = session.case().procedure_basis()?;
        Some(basis.ruled.conflicts_on(Screen::Documents))
    };
    let conflicts = of_protect.or_else(of_others).unwrap_or_default();
    let done = address(session.errand, Page::Done);
    html! {
        aside class="cols-aside" {
            (notice_list(session.guidance, "Källorna säger olika", &conflicts))
            section class="box" {
                h2 { "När du är klar" }
                p { "Rensa innan du lämnar datorn." }
                p {
                    a class="button quiet" href=(done) { "Avsluta" }
                }
            }
        }
    }
}
