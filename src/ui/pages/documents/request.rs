//! The request as a sheet of paper.

use leptos::prelude::*;

use crate::{
    documents::{Request, request::Group},
    ui::{
        components::button::Button,
        html::{Markup, html, view_of},
        live::press,
    },
};

/// The sheets, and the button that prints them; nothing where nothing is asked for.
pub(super) fn sheets(requests: &[Request]) -> AnyView {
    if requests.is_empty() {
        return ().into_any();
    }
    let print = || {
        // A browser that cannot print leaves the sheets on the screen.
        let _ = window().print();
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
    }
    .into_any()
}

fn sheet(request: &Request) -> Markup {
    html! {
        article class="sheet" {
            @if request.official {
                h3 { "«" (request.title) "»" }
                p class="sheet-mark" { "Underlag för den officiella blanketten med namnet ovan." }
            } @else {
                h3 { (request.title) }
                p class="sheet-mark" {
                    "Underlag. Namnet ovan är Värnas, inte en officiell blanketts."
                }
            }
            @for one in &request.groups {
                (group(one))
            }
            dl class="signatures" {
                @for label in &request.signatures {
                    div { dt { (label) } dd {} }
                }
            }
            footer {
                @for remark in &request.remarks {
                    p { (remark) }
                }
                p { "Enligt: " (request.reference) }
                p { "Framtaget med: " (request.receipt) }
            }
        }
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
