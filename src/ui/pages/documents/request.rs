//! The request as a sheet of paper.

use std::{cell::Cell, rc::Rc};

use leptos::prelude::*;
use varna_core::documents::{Request, request::Group};

use crate::ui::{
    components::button::Button,
    html::{Markup, html, view_of},
    live::{live_if, press},
    store::store,
};

/// What is said where the browser prints nothing.
const BLOCKED: &str = "Webbläsaren öppnade ingen utskrift. Tryck Ctrl+P, eller skriv av begäran.";

/// The sheets, and the button that prints them; nothing where nothing is asked for.
pub(super) fn sheets(requests: &[Request]) -> AnyView {
    if requests.is_empty() {
        return ().into_any();
    }
    let store = store();
    let said = RwSignal::new("");
    let print = move || {
        if prints() {
            said.set("");
        } else {
            said.set(BLOCKED);
            store.announce(BLOCKED);
        }
    };
    let heading = if requests.len() == 1 {
        "Begäran"
    } else {
        "Begäran, ett blad för varje åtgärd"
    };
    let sheets = html! {
        div {
            h2 class="unprinted" { (heading) }
            @for request in requests {
                (sheet(request))
            }
        }
    };
    view! {
        {view_of(sheets)}
        <p class="unprinted buttons">
            <Button label="Skriv ut eller spara som PDF" press=press(print) />
        </p>
        {live_if(
            move || !said.get().is_empty(),
            || view! { <p class="unprinted warning">{BLOCKED}</p> }.into_any(),
        )}
    }
    .into_any()
}

/// Prints. Returns whether the browser began to: some have printing switched off, and say nothing.
fn prints() -> bool {
    let began = Rc::new(Cell::new(false));
    let begins = began.clone();
    let listener = window_event_listener_untyped("beforeprint", move |_| begins.set(true));
    let printed = window().print();
    listener.remove();
    printed.is_ok() && began.get()
}

fn sheet(request: &Request) -> Markup {
    html! {
        article class="sheet" {
            p class="sheet-kind" { (request.kind) }
            @if request.official {
                h3 { "«" (request.title) "»" }
                p class="sheet-mark" { "Underlag för den officiella blanketten med namnet ovan." }
            } @else {
                h3 { (request.title) }
                p class="sheet-mark" {
                    "Namnet ovan är Värnas, inte en officiell blanketts."
                }
            }
            @let (first, remarks) = before_the_rest(request);
            @if let Some(remark) = first {
                p { strong { (remark) } }
            }
            @for one in &request.groups {
                (group(one))
            }
            @if !request.signatures.is_empty() {
                dl class="signatures" {
                    @for label in &request.signatures {
                        div { dt { (label) } dd {} }
                    }
                }
            }
            footer {
                @for remark in remarks {
                    p { (remark) }
                }
                p { (request.foot) }
            }
        }
    }
}

/// Where the form itself lives elsewhere what comes first has to be read before the sheet is: that it
/// is not to be sent.
fn before_the_rest(request: &Request) -> (Option<&String>, &[String]) {
    match request.remarks.split_first() {
        Some((first, rest)) if request.signatures.is_empty() => (Some(first), rest),
        Some(_) | None => (None, &request.remarks),
    }
}

fn group(group: &Group) -> Markup {
    html! {
        table {
            caption { (group.title) }
            tbody {
                @for entry in &group.entries {
                    tr {
                        th scope="row" { (entry.title) }
                        td { (entry.text) }
                    }
                }
            }
        }
    }
}
