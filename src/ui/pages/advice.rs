//! What is advised, why, and what to think of besides.

mod answers;
mod call;
mod card;
mod changes;
mod effects;
mod gaps;
mod procedure;
mod reasons;
mod ways;
mod weigh;

use leptos::{ev, prelude::*};
use varna_core::{
    decision::notices,
    documents::{Basis, words},
    session::{Action, Page, Question, Session, State},
};
use varna_guidance::model::{Errand, Line, Notice, Screen};

use crate::ui::{
    components::{
        access_picture::access_picture,
        cites::cites,
        notices::{notices as notice_list, warning},
        problems::ProblemSummary,
        question::BackLink,
    },
    html::{Markup, html, title, view_of},
    live::{live, live_if},
    route::address,
    store::store,
};

/// The page.
#[component]
pub(in crate::ui) fn Advice() -> impl IntoView {
    let store = store();
    let of_child = move || store.with(|session| session.case().basis().is_some());
    let others = live(move || store.with(content));
    view! {
        <BackLink />
        <ProblemSummary />
        {live_if(of_child, || view! { <Child /> }.into_any())}
        {others}
    }
}

fn content(session: &Session) -> AnyView {
    match session.case().state() {
        State::Adult(line) => view_of(adult(session, line)),
        State::NotDescribed(others) => view_of(procedure::not_described(session, others)),
        State::Errand(basis) => procedure::ruled(session, basis),
        // A child's advice is a view of its own; no page is shown while a question is open.
        State::Protect(_) | State::Open(_) => ().into_any(),
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
                (cites(session.guidance, &line.cites))
                p class="buttons" {
                    a class="button quiet" href=(own) { "Invånarens egen försegling" }
                }
            }
            (answers::answers(session))
        }
    }
}

/// The call first when it is urgent; then the advice with what has to be considered and the way on,
/// the reasons, and beside them what else to do.
#[component]
fn Child() -> impl IntoView {
    let store = store();
    let of_basis = move |part: fn(&Session, &Basis) -> Markup| {
        live(move || {
            let basis = |session: &Session| Some(part(session, session.case().basis()?));
            store.with(basis).map_or_else(|| ().into_any(), view_of)
        })
    };
    let go_on = move |event: ev::SubmitEvent| {
        event.prevent_default();
        store.dispatch(Action::Continue);
    };
    view! {
        <call::Call />
        <div class="cols">
            <div class="cols-first">
                <section class="advice">
                    {of_basis(|_, basis| card::card(basis))}
                    <form novalidate on:submit=go_on>
                        <weigh::Questions />
                        {of_basis(|_, basis| card::ways_on(basis))}
                    </form>
                </section>
                {of_basis(urgent_line)}
            </div>
            {of_basis(rest)}
            {of_basis(aside)}
        </div>
    }
}

/// While it is not urgent: where to call if it becomes so, in one line.
fn urgent_line(session: &Session, basis: &Basis) -> Markup {
    let urgent = &basis.region.urgent;
    let phone = urgent
        .phone
        .clone()
        .or_else(|| session.fields().own_phone());
    html! {
        @if !basis.facts.urgent {
            p class="soft" {
                "Blir det bråttom: " (urgent.action)
                @if let Some(phone) = phone { ", " (phone) }
                ", " (urgent.hours) "."
            }
        }
    }
}

fn rest(session: &Session, basis: &Basis) -> Markup {
    let (region, decision) = (basis.region, &basis.decision);
    let missed = notices(
        &region.notices,
        Screen::Consequence,
        &basis.facts,
        decision.advice(),
    );
    html! {
        div class="cols-rest" {
            @for notice in missed {
                (warning(basis.guidance, notice))
            }
            (gaps::gaps(basis))
            (reasons::reasons(basis))
            @if !decision.measures.is_empty() { (access_picture(basis)) }
            @for advised in &decision.measures {
                (effects::effects(basis.guidance, advised.terms))
            }
            (changes::changes(basis))
            (answers::answers(session))
        }
    }
}

fn aside(session: &Session, basis: &Basis) -> Markup {
    let (region, taken) = (basis.region, basis.decision.advice());
    let on = |list| -> Vec<&Notice> { notices(list, Screen::Advice, &basis.facts, taken) };
    html! {
        aside class="cols-aside" {
            @if let Some(team) = session.fields().own_team() {
                p class="box" { (words::OWN_TEAM) ": " (team) }
            }
            (notice_list(basis.guidance, "Gör också, i den här ordningen", &on(&region.notices)))
            (ways::ways(basis))
            (notice_list(basis.guidance, "Källorna säger olika", &on(&region.conflicts)))
        }
    }
}
