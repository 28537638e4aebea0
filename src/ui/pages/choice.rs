//! What to do: as advised, or otherwise, with what follows of it side by side.

use leptos::prelude::*;
use varna_core::{
    decision::{Course, notices},
    documents::{Basis, words as said},
    session::{Action, Field, Session},
};
use varna_guidance::model::{Measure, Screen, Strength};

use crate::ui::{
    components::{
        access_picture::comparison,
        choice::{Choice as Answer, Choices, Kind},
        notices::warning,
        question::PageForm,
        text_field::{TextField, Typing},
    },
    html::{Markup, html, title, view_of},
    live::{live, live_if},
    store::{Store, store},
};

/// The page.
#[component]
pub(in crate::ui) fn Choice() -> impl IntoView {
    let store = store();
    let heading = view_of(title("Vad ska du göra?"));
    let otherwise = move || store.with(is_otherwise);
    let consequences = live(move || view_of(store.with(consequences)));
    let why = live_if(otherwise, || {
        view! {
            <TextField field=Field::Otherwise label="Varför väljer du annat än rådet?"
                hint="Skrivs i begäran och anteckningen, med den som har beslutat."
                typing=Typing::Lines />
        }
        .into_any()
    });
    view! {
        <PageForm>
            <Choices field=Field::Choice legend=heading>
                {store.peek(Session::choices).into_iter().map(option).collect_view()}
            </Choices>
            {consequences}
            {why}
        </PageForm>
    }
}

/// Measures that can be chosen together.
fn option(measures: Vec<Measure>) -> AnyView {
    let store = store();
    let ids: Vec<_> = measures.iter().map(|one| one.id()).collect();
    let id = if ids.is_empty() {
        "ingen".to_owned()
    } else {
        ids.join("-")
    };
    let (label, help) = store.peek(|session| words(session, &measures));
    let taken = measures.clone();
    view! {
        <Answer kind=Kind::Radio("val") id=format!("val-{id}") label=label help=help
            chosen=Box::new(move || store.with(|session| is_chosen(session, &taken)))
            choose=Box::new(move || choose(store, measures.clone())) />
    }
    .into_any()
}

/// Chooses, and tells what then stands further down: a whole table is too much to be read out.
fn choose(store: Store, measures: Vec<Measure>) {
    store.dispatch(Action::ChooseMeasures(measures));
    store.announce(if store.peek(is_otherwise) {
        "Det som följer av ditt val står efter alternativen. Skriv varför."
    } else {
        "Det följer rådet enligt rutinen."
    });
}

/// The words of a choice, and whether it is the advice.
fn words(session: &Session, measures: &[Measure]) -> (String, String) {
    let Some(basis) = session.case().basis() else {
        return Default::default();
    };
    let course = Course::chosen(basis.region, &basis.facts, &basis.decision, measures);
    let help = if course.otherwise {
        ""
    } else {
        "Det följer rådet enligt rutinen."
    };
    let taken = course.advice(&basis.decision);
    (said::chosen(basis.region, taken), help.to_owned())
}

fn is_otherwise(session: &Session) -> bool {
    let basis = session.case().basis();
    basis.is_some_and(|basis| basis.course.otherwise)
}

fn is_chosen(session: &Session, measures: &[Measure]) -> bool {
    let basis = session.case().basis();
    // While something has to be considered nothing is chosen.
    basis.is_some_and(|basis| basis.course.open.is_empty() && basis.course.is(measures))
}

/// What follows of the choice beside what follows of the advice.
fn consequences(session: &Session) -> Markup {
    let basis = session
        .case()
        .basis()
        .filter(|basis| basis.course.otherwise);
    html! {
        @if let Some(basis) = basis {
            section class="consequences" {
                h2 { "Det här följer av ditt val" }
                (demanded(basis))
                (comparison(basis))
                (ends(basis))
                (missed(basis, Screen::Consequence))
                @if basis.course.measures.is_empty() { (missed(basis, Screen::Nothing)) }
            }
        }
    }
}

/// What must not be missed with what has been chosen.
fn missed(basis: &Basis, screen: Screen) -> Markup {
    html! {
        @for notice in notices(&basis.region.notices, screen, &basis.facts, basis.taken()) {
            (warning(basis.guidance, notice))
        }
    }
}

/// What the routine says shall be done, and has not been chosen.
fn demanded(basis: &Basis) -> Markup {
    let demanded = basis.decision.measures.iter();
    let mut demanded = demanded
        .filter(|one| one.strength == Strength::Must && !basis.course.has(one.terms.id))
        .peekable();
    html! {
        @if demanded.peek().is_some() {
            div class="warning" {
                p { "Rutinen säger att det här ska göras:" }
                ul {
                    @for one in demanded {
                        li { (one.terms.action) }
                    }
                }
            }
        }
    }
}

/// How long what is advised and what is chosen lasts.
fn ends(basis: &Basis) -> Markup {
    let advised = Course::as_advised(&basis.decision);
    html! {
        dl class="facts" {
            @for (title, course) in [("Rådet gäller till", &advised), ("Ditt val gäller till", &basis.course)] {
                dt { (title) }
                dd { (until(course, basis.facts.urgent)) }
            }
        }
    }
}

fn until(course: &Course, urgent: bool) -> String {
    let each = course.measures.iter().map(|one| {
        let text = said::rule_of_end(one.terms, urgent);
        match one.until.date() {
            Some(day) => format!("{}: {} ({text})", one.terms.term, said::last(day)),
            None => format!("{}: {text}", one.terms.term),
        }
    });
    let each = each.collect::<Vec<_>>().join("; ");
    if each.is_empty() {
        "Ingen blockering eller försegling".to_owned()
    } else {
        each
    }
}
