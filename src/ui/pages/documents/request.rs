//! The request as a sheet of paper.

use leptos::prelude::*;

use crate::{
    documents::{Entry, Request, request::Group},
    ui::{components::button::Button, live::press},
};

/// The sheet, and the button that prints it.
#[component]
pub(super) fn Sheet(request: Request) -> impl IntoView {
    let print = || {
        // A browser that cannot print leaves the sheet on the screen.
        let _ = window().print();
    };
    let remark = |remark: String| view! { <p>{remark}</p> };
    let title = if request.official {
        format!("«{}»", request.title)
    } else {
        request.title
    };
    let what = if request.official {
        "Underlag för den officiella blanketten med namnet ovan."
    } else {
        "Underlag. Namnet ovan är Värnas, inte en officiell blanketts."
    };
    view! {
        <h2 class="unprinted">"Begäran"</h2>
        <article class="sheet">
            <h3>{title}</h3>
            <p class="sheet-mark">{what}</p>
            {request.groups.into_iter().map(group).collect_view()}
            <dl class="signatures">{request.signatures.into_iter().map(signature).collect_view()}</dl>
            <footer>
                {request.remarks.into_iter().map(remark).collect_view()}
                <p>"Enligt: "{request.reference}</p>
            </footer>
        </article>
        <p class="unprinted buttons">
            <Button label="Skriv ut eller spara som PDF" press=press(print) />
        </p>
    }
}

fn group(group: Group) -> impl IntoView {
    let row =
        |entry: Entry| view! { <tr><th scope="row">{entry.title}</th><td>{entry.text}</td></tr> };
    view! {
        <table>
            <caption>{group.title}</caption>
            <tbody>{group.entries.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

fn signature(label: &'static str) -> impl IntoView {
    view! { <div><dt>{label}</dt><dd></dd></div> }
}
