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
        html::{Markup, html, title, view_of},
        live::live,
        route::address,
        store::store,
    },
};

/// The page.
#[component]
pub(in crate::ui) fn Advice() -> impl IntoView {
    let store = store();
    let content = live(move || view_of(store.with(content)));
    view! {
        <BackLink />
        {content}
    }
}

fn content(session: &Session) -> Markup {
    if let Some(considered) = session.considered() {
        return procedure::procedure(session, &considered);
    }
    match (session.outcome(), session.basis()) {
        (Some(Outcome::Adult(line)), _) => adult(session, line),
        (Some(Outcome::Child(_)), Some(basis)) => child(session, &basis),
        // The page is not shown while a question is open.
        (Some(Outcome::Child(_)) | None, _) => html! { div {} },
    }
}

/// 18 or over: what holds instead.
fn adult(session: &Session, line: &Line) -> Markup {
    let own = address(Errand::OwnRequest, Page::Question(Question::Child));
    html! {
        div class="narrow" {
            section class="advice" {
                (title("Vägledningen gäller inte från 18 år"))
                p class="lead" { (line.text) }
                (cites(&line.cites))
                p class="buttons" {
                    a class="button quiet" href=(own) { "Invånarens egen försegling" }
                }
            }
            (answers::answers(session))
        }
    }
}

/// The advice, right under it the urgent way, then the reasons, and beside them what else to do.
fn child(session: &Session, basis: &Basis) -> Markup {
    let (region, decision) = (basis.region, &basis.decision);
    let on =
        |list, screen| -> Vec<&Notice> { notices(list, screen, &basis.facts, decision.advice()) };
    html! {
        div class="cols" {
            div class="cols-first" { (card::card(basis)) }
            // On a narrow screen the urgent way comes right after the card, then what must not be
            // missed.
            div class="cols-urgent" { (urgent_card(session)) }
            div class="cols-rest" {
                @for notice in on(&region.advice, Screen::Consequence) {
                    (warning(notice))
                }
                (gaps::gaps(basis))
                (reasons::reasons(basis))
                @if !decision.measures.is_empty() { (access_picture(basis)) }
                @for advised in &decision.measures {
                    (effects::effects(advised.terms))
                }
                (changes::changes(basis))
                (answers::answers(session))
            }
            aside class="cols-aside" {
                (notice_list("Tänk också på", &on(&region.advice, Screen::Advice)))
                (notice_list("Källorna säger olika", &on(&region.conflicts, Screen::Advice)))
            }
        }
    }
}
