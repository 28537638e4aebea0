//! The request as a sheet of paper.

use leptos::prelude::*;

use crate::{
    documents::{Request, request::Group},
    ui::{
        components::button::Button,
        html::{Html, el, element, text, words},
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
        {sheet(&request).into_view()}
        <p class="unprinted buttons">
            <Button label="Skriv ut eller spara som PDF" press=press(print) />
        </p>
    }
}

fn sheet(request: &Request) -> Html {
    let title = if request.official {
        format!("«{}»", request.title)
    } else {
        request.title.clone()
    };
    let mark = if request.official {
        "Underlag för den officiella blanketten med namnet ovan."
    } else {
        "Underlag. Namnet ovan är Värnas, inte en officiell blanketts."
    };
    let mut content = vec![words("h3", "", &title), words("p", "sheet-mark", mark)];
    content.extend(request.groups.iter().map(group));

    let signature = |label: &&str| {
        el(
            "div",
            "",
            vec![words("dt", "", label), el("dd", "", vec![])],
        )
    };
    content.push(el(
        "dl",
        "signatures",
        request.signatures.iter().map(signature).collect(),
    ));

    let mut foot: Vec<_> = request
        .remarks
        .iter()
        .map(|remark| words("p", "", remark))
        .collect();
    foot.push(words("p", "", &format!("Enligt: {}", request.reference)));
    content.push(el("footer", "", foot));
    el("article", "sheet", content)
}

fn group(group: &Group) -> Html {
    let rows = group.entries.iter().map(|entry| {
        let title = element("th", &[("scope", "row")], vec![text(&entry.title)]);
        el("tr", "", vec![title, words("td", "", &entry.text)])
    });
    el(
        "table",
        "",
        vec![
            words("caption", "", group.title),
            el("tbody", "", rows.collect()),
        ],
    )
}
