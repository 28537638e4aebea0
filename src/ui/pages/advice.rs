//! What is advised, why, and what to think of besides.

mod answers;
mod card;
mod changes;
mod effects;
mod gaps;
mod reasons;

use leptos::prelude::*;
use varna_guidance::model::{Line, Notice, Screen};

use crate::{
    decision::{Outcome, notices},
    documents::Basis,
    ui::{
        components::{
            access_picture::Picture, cites::Cites, notices::Notices, question::BackLink,
            urgent::UrgentCard,
        },
        live::live,
        store::store,
    },
};

/// The page.
#[component]
pub(in crate::ui) fn Advice() -> impl IntoView {
    let store = store();
    let content = live(
        move || match store.with(|session| (session.outcome(), session.basis())) {
            (Some(Outcome::Adult(line)), _) => adult(line),
            (Some(Outcome::Child(_)), Some(basis)) => child(&basis),
            (Some(Outcome::Child(_)) | None, _) => ().into_any(),
        },
    );
    view! {
        <BackLink />
        {content}
    }
}

/// 18 or over: what holds instead.
fn adult(line: &'static Line) -> AnyView {
    view! {
        <section class="advice">
            <h1 id="rubrik" tabindex="-1">"Vägledningen gäller inte från 18 år"</h1>
            <p>{&*line.text}</p>
            <Cites ids=&line.cites />
        </section>
        <answers::Answers />
    }
    .into_any()
}

/// The advice, right under it the urgent way, then the reasons, and beside them what else to do.
fn child(basis: &Basis<'static>) -> AnyView {
    let decision = &basis.decision;
    let on = |list: &'static [Notice], screen| notices(list, screen, &basis.facts, decision);
    let consequences = on(&basis.region.advice, Screen::Consequence);
    let advice = on(&basis.region.advice, Screen::Advice);
    let conflicts = on(&basis.region.conflicts, Screen::Advice);
    view! {
        <div class="cols">
            <div class="cols-first">
                <card::Card basis=basis.clone() />
                {consequences.into_iter().map(consequence).collect_view()}
            </div>
            <div class="cols-urgent"><UrgentCard /></div>
            <div class="cols-rest">
                <gaps::Gaps basis=basis.clone() />
                <reasons::Reasons basis=basis.clone() />
                {(!decision.measures.is_empty())
                    .then(|| view! { <Picture basis=basis.clone() /> })}
                <effects::Effects decision=decision.clone() />
                <changes::Changes basis=basis.clone() />
                <answers::Answers />
            </div>
            <aside class="cols-aside">
                <Notices title="Tänk också på" notices=advice />
                <Notices title="Källorna säger olika" notices=conflicts />
            </aside>
        </div>
    }
    .into_any()
}

/// What must not be missed.
fn consequence(notice: &'static Notice) -> impl IntoView {
    view! {
        <section class="warning">
            <h2>{&*notice.title}</h2>
            <p>{&*notice.text}</p>
            <Cites ids=&notice.cites />
        </section>
    }
}
