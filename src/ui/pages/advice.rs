//! What is advised, why, and what to think of besides.

mod answers;
mod card;
mod changes;
mod effects;
mod gaps;
mod procedure;
mod reasons;

use leptos::prelude::*;
use varna_guidance::model::{Errand, Line, Notice, Screen};

use crate::{
    decision::{Outcome, notices},
    documents::Basis,
    session::{Page, Question, Session},
    ui::{
        components::{
            access_picture::access_picture,
            cites::cites,
            notices::{notices as notice_list, warning},
            question::BackLink,
            urgent::urgent_card,
        },
        html::{Html, el, heading, link, text, words},
        live::live,
        route::address,
        store::store,
    },
};

/// The page.
#[component]
pub(in crate::ui) fn Advice() -> impl IntoView {
    let store = store();
    let content = live(move || store.with(content).into_view());
    view! {
        <BackLink />
        {content}
    }
}

fn content(session: &Session) -> Html {
    if let Some(considered) = session.considered() {
        return procedure::procedure(session, &considered);
    }
    match (session.outcome(), session.basis()) {
        (Some(Outcome::Adult(line)), _) => adult(session, line),
        (Some(Outcome::Child(_)), Some(basis)) => child(session, &basis),
        // The page is not shown while a question is open.
        (Some(Outcome::Child(_)) | None, _) => el("div", "", vec![]),
    }
}

/// 18 or over: what holds instead.
fn adult(session: &Session, line: &Line) -> Html {
    let own = address(Errand::OwnRequest, Page::Question(Question::Child));
    let advice = vec![
        heading("Vägledningen gäller inte från 18 år"),
        words("p", "lead", &line.text),
        cites(&line.cites),
        link(
            "button quiet",
            &own,
            vec![text("Invånarens egen försegling")],
        ),
    ];
    el(
        "div",
        "narrow",
        vec![el("section", "advice", advice), answers::answers(session)],
    )
}

/// The advice, right under it the urgent way, then the reasons, and beside them what else to do.
fn child(session: &Session, basis: &Basis) -> Html {
    let (region, decision) = (basis.region, &basis.decision);
    let on = |list, screen| -> Vec<&Notice> { notices(list, screen, &basis.facts, decision) };
    // On a narrow screen the urgent way comes right after the card, then what must not be missed.
    let consequences = on(&region.advice, Screen::Consequence);
    let mut rest: Vec<_> = consequences.into_iter().map(warning).collect();
    rest.extend([gaps::gaps(basis), reasons::reasons(basis)]);
    if !decision.measures.is_empty() {
        rest.push(access_picture(basis));
    }
    rest.extend(
        decision
            .measures
            .iter()
            .map(|advised| effects::effects(advised.terms)),
    );
    rest.extend([changes::changes(basis), answers::answers(session)]);

    let aside = vec![
        notice_list("Tänk också på", &on(&region.advice, Screen::Advice)),
        notice_list(
            "Källorna säger olika",
            &on(&region.conflicts, Screen::Advice),
        ),
    ];
    el(
        "div",
        "cols",
        vec![
            el("div", "cols-first", vec![card::card(basis)]),
            el("div", "cols-urgent", vec![urgent_card(session)]),
            el("div", "cols-rest", rest),
            el("aside", "cols-aside", aside),
        ],
    )
}
