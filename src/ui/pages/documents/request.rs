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

/// The sheet, and the button that prints it.
#[component]
pub(super) fn Sheet(request: Request) -> impl IntoView {
    let print = || {
        // A browser that cannot print leaves the sheet on the screen.
        let _ = window().print();
    };
    view! {
        <h2 class="unprinted">"Begäran"</h2>
        {view_of(sheet(&request))}
        <p class="unprinted buttons">
            <Button label="Skriv ut eller spara som PDF" press=press(print) />
        </p>
    }
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
