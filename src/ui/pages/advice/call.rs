//! The urgent call: the number and the sentence before anything is filled in.

use leptos::prelude::*;
use varna_core::{
    documents::PhoneScript,
    session::{Action, Session},
};

use crate::ui::{
    clock,
    components::{
        button::Button,
        urgent::{OwnNumber, numbers},
    },
    focus,
    html::{Markup, html, view_of},
    live::{live, live_if, press},
    route::address,
    store::store,
};

/// The call, or whom to call where nothing is asked for. Nothing where it is not urgent.
#[component]
pub(super) fn Call() -> impl IntoView {
    let store = store();
    live_if(
        move || store.with(is_urgent),
        || view! { <UrgentCall /> }.into_any(),
    )
}

fn is_urgent(session: &Session) -> bool {
    session
        .case()
        .basis()
        .is_some_and(|basis| basis.facts.urgent)
        || session.call().is_some()
}

#[component]
fn UrgentCall() -> impl IntoView {
    let store = store();
    let can_be_noted = move || store.with(|session| session.call().is_none() && asks(session));
    let called = move || store.with(|session| session.call().is_some());
    let call_now = move || store.dispatch(Action::Called(clock::local()));
    let take_back = move || store.dispatch(Action::NotCalled);
    view! {
        <section class="urgent call" aria-labelledby=focus::CALL>
            {live(move || view_of(store.with(to_say)))}
            {live_if(move || store.with(|session| session.case().phone.as_ref().is_some()), || view! { <OwnNumber /> }.into_any())}
            {live(move || view_of(store.with(besides)))}
            {live_if(can_be_noted, move || view! {
                <p class="buttons">
                    <Button label="Jag har ringt: fyll i underlaget" press=press(call_now) />
                </p>
            }.into_any())}
            {live_if(called, move || view! {
                <p class="buttons">
                    {view_of(html! { a class="button" href=(store.address(varna_core::session::Page::Details)) { "Fyll i underlaget" } })}
                    <Button label="Jag har inte ringt" class="button quiet" press=press(take_back) />
                </p>
            }.into_any())}
            {live(move || view_of(store.with(nobody_answers)))}
        </section>
    }
}

fn asks(session: &Session) -> bool {
    let script = session.case().phone.as_ref();
    script.is_some_and(|script| !script.only_if_asked_for)
}

/// What to do now, in large words.
fn to_say(session: &Session) -> Markup {
    let urgent = &session.region.urgent;
    let own = session.fields().own_phone();
    if let Some(call) = session.call() {
        return html! {
            div {
                h2 id=(focus::CALL) tabindex="-1" { "Du har ringt" }
                p { (call.when.text) ", " (call.whom) "." }
            }
        };
    }
    let Some(script) = session.case().phone.as_ref() else {
        return html! {
            div {
                h2 id=(focus::CALL) tabindex="-1" { "Det är bråttom" }
                p class="lead" { (urgent.without_measure.text) }
                p class="small" { "Vårt råd. Står inte i regionens rutin." }
            }
        };
    };
    html! {
        div {
            h2 id=(focus::CALL) tabindex="-1" { (heading(script)) }
            p class="urgent-action" { (script.action) ", " (script.hours) }
            (numbers(script.phone.as_deref(), own.as_deref()))
            p class="urgent-say" {
                "Säg: " q { (script.sentence) }
                @if script.inferred { (super::card::our_reading()) }
            }
        }
    }
}

/// What to have at hand and to keep in mind.
fn besides(session: &Session) -> Markup {
    let script = session
        .case()
        .phone
        .as_ref()
        .filter(|_| session.call().is_none());
    html! {
        @if let Some(script) = script {
            div {
                (at_hand(script))
                @for remark in &script.remarks {
                    p class="small" { (remark) }
                }
            }
        }
    }
}

fn heading(script: &PhoneScript) -> &'static str {
    if script.only_if_asked_for {
        "Om du begär det: ring nu"
    } else {
        "Ring nu"
    }
}

/// What to tell besides, as far as it is known, with gaps for the rest.
fn at_hand(script: &PhoneScript) -> Markup {
    html! {
        h3 { "Ha till hands. Det du inte vet säger du." }
        dl class="facts" {
            @for entry in &script.entries {
                dt { (entry.title) }
                dd { @if entry.text.is_empty() { "____" } @else { (entry.text) } }
            }
        }
    }
}

/// Our own advice for when nobody answers.
fn nobody_answers(session: &Session) -> Markup {
    let script = session
        .case()
        .phone
        .as_ref()
        .filter(|_| session.call().is_none());
    html! {
        @if let Some(script) = script {
            details class="lesser" {
                summary { "Ingen svarar" }
                p { (script.no_answer) }
                p class="small" { "Vårt råd. Står inte i regionens rutin." }
                p { a href=(address(session.errand, varna_core::session::Page::Details)) { "Fyll i underlaget så länge" } }
            }
        }
    }
}
