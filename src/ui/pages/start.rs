//! What do you need to do?

use leptos::prelude::*;

use crate::{
    session::{Page, Question, Session},
    ui::{
        components::urgent::urgent_card,
        html::{Html, el, heading, link, words},
        live::live,
        route::address,
        store::store,
    },
};

/// What people come for that has no guided way yet, said as such.
const OTHER_ERRANDS: [&str; 7] = [
    "Förlänga eller ändra ett skydd",
    "Häva ett skydd",
    "Ge åtkomst mellan 13 och 15 år",
    "Avsluta utökad åtkomst",
    "Invånarens egen försegling",
    "Legal ställföreträdare",
    "Undanta en anteckning från direktåtkomst",
];

/// The first page.
#[component]
pub(in crate::ui) fn Start() -> impl IntoView {
    let store = store();
    live(move || store.with(content).into_view())
}

fn content(session: &Session) -> Html {
    let cleared = if session.cleared {
        words("p", "done", "Allt är rensat. Inget om barnet finns kvar.")
    } else {
        Html::none()
    };
    let protect = vec![
        words("strong", "", "Skydda ett barns information"),
        words(
            "span",
            "",
            "Få råd om blockering eller försegling, med begäran och anteckning",
        ),
    ];
    let first = vec![
        heading("Vad behöver du göra?"),
        cleared,
        link("first", address(Page::Question(Question::Child)), protect),
    ];
    el(
        "div",
        "cols",
        vec![
            el("div", "cols-first", first),
            el(
                "div",
                "cols-urgent",
                vec![urgent_card(&session.region.urgent)],
            ),
            el("div", "cols-rest", vec![other_errands()]),
        ],
    )
}

fn other_errands() -> Html {
    let help = "Det här ger Värna ännu inget råd om. Följ regionens rutin, eller fråga \
                verksamhetschefen.";
    let errands = OTHER_ERRANDS.map(|errand| words("li", "", errand));
    el(
        "section",
        "other-errands",
        vec![
            words("h2", "", "Andra ärenden"),
            words("p", "", help),
            el("ul", "", errands.into()),
        ],
    )
}
