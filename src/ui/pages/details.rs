//! The details for the documents.

mod call;
mod persons;
mod work;

use leptos::prelude::*;
use varna_guidance::model::{Errand, Finding};

use crate::{
    documents::{particulars::Siblings, words as said},
    session::{Action, Field, Needs, Page, Session},
    ui::{
        components::{
            choice::{Choice, Choices, Kind},
            question::PageForm,
            text_field::{TextField, Typing},
            unconfirmed::unconfirmed,
        },
        html::{Markup, html, view_of},
        route::address,
        store::store,
    },
};

pub(super) use work::WorkFields;

/// The page: a group of fields for each thing that the documents need to know.
#[component]
pub(in crate::ui) fn Details() -> impl IntoView {
    let store = store();
    let needs = store.now(Session::needs).unwrap_or_default();
    let protect = store.now(|session| session.errand == Errand::Protect);
    let title = if needs.requester {
        "Uppgifter till begäran och anteckning"
    } else {
        "Uppgifter till anteckningen"
    };
    let choice = store.now(chosen).map(view_of);
    let procedure = store.now(Session::procedure_basis);
    let concerns = procedure.map_or_else(String::new, |basis| basis.concerns());
    let assess = (!needs.assess.is_empty()).then(|| assessments(&needs).into_any());
    view! {
        <PageForm go_on="Visa dokumenten">
            <h1 id="rubrik" tabindex="-1">{title}</h1>
            {choice}
            {needs.child.then(|| persons::child(protect).into_any())}
            {needs.called.then(|| call::call().into_any())}
            {view_of(html! { @if !concerns.is_empty() { p class="box" { "Gäller: " (concerns) } } })}
            {(needs.guardians > 0).then(persons::from_sibling)}
            {(0..needs.guardians)
                .map(|index| persons::guardian(index, &needs).into_any())
                .collect_view()}
            {needs.representative.then(|| persons::representative().into_any())}
            {assess}
            {matter(&needs)}
            {needs.decider.then(|| work::decision().into_any())}
            {needs.requester.then(|| view! { <WorkFields called=needs.called /> }.into_any())}
            {needs.siblings.then(|| siblings().into_any())}
        </PageForm>
    }
}

/// What staff have chosen instead of the advice, where they have.
fn chosen(session: &Session) -> Option<Markup> {
    let basis = session.basis().filter(|basis| basis.course.otherwise)?;
    let change = address(Errand::Protect, Page::Choice);
    Some(html! {
        p class="box" {
            "Du har valt annat än rådet: " strong { (said::chosen(basis.region, basis.taken())) } ". "
            a href=(change) { "Ändra valet" }
        }
    })
}

/// What the routine demands to be assessed.
fn assessments(needs: &Needs) -> impl IntoView {
    let store = store();
    let tick = |finding: &&'static Finding| {
        let id = &*finding.id;
        view! {
            <Choice kind=Kind::Check id=format!("bedomt-{id}") label=&*finding.text
                chosen=Signal::derive(move || store.with(|s| s.is_assessed(id)))
                choose=move |()| store.dispatch(Action::ToggleAssessed(id)) />
        }
    };
    let hint = if needs.assess_first {
        "Det krävs innan åtkomst ges."
    } else {
        "Det som inte är ikryssat skrivs som «återstår» i anteckningen. Det hindrar inte begäran."
    };
    let ticks = needs.assess.iter().map(tick).collect_view();
    view! {
        <Choices field=Field::Assessed legend="Det här är bedömt".into_any()>
            <p class="hint">{hint}</p>
            {ticks}
        </Choices>
    }
}

/// From when, until when, and why.
fn matter(needs: &Needs) -> AnyView {
    let Needs {
        from,
        signed,
        end,
        review,
        motivation,
        ..
    } = *needs;
    if !(from || end || review || motivation) {
        return ().into_any();
    }
    let from_label = if signed {
        "Dag för underskrift"
    } else {
        "Gäller från och med"
    };
    view! {
        <fieldset>
            <legend>"Åtgärden"</legend>
            {from.then(|| view! {
                <TextField field=Field::From label=from_label typing=Typing::Digits />
                {unconfirmed(Field::From)}
            })}
            {end.then(|| view! {
                <TextField field=Field::End label="Gäller till och med" typing=Typing::Digits
                    hint="Den här åtgärden ska ha ett slutdatum." />
                {unconfirmed(Field::End)}
            })}
            {review.then(|| view! {
                <TextField field=Field::Review label="Dag för förnyat beslut" typing=Typing::Digits
                    hint="Behövs inte alltid. Lämna tomt om ingen dag är bestämd." />
                {unconfirmed(Field::Review)}
            })}
            {motivation.then(|| view! {
                <TextField field=Field::Motivation label="Motivering" typing=Typing::Lines
                    hint="Förslaget är dina svar. Stryk det som inte stämmer och skriv till det som behövs." />
                {unconfirmed(Field::Motivation)}
            })}
        </fieldset>
    }
    .into_any()
}

/// The family's other children (V19-18).
fn siblings() -> impl IntoView {
    let store = store();
    let answer = move |answer: Siblings, id: &'static str, label: &'static str| {
        view! {
            <Choice kind=Kind::Radio("syskon") id=id label=label
                chosen=Signal::derive(move || store.with(|s| s.details.siblings == answer))
                choose=move |()| store.dispatch(Action::ChooseSiblings(answer)) />
        }
    };
    view! {
        <fieldset>
            <legend>"Behöver familjens övriga barn samma skydd?"</legend>
            {answer(Siblings::Needed, "syskon-ja", "Ja, det begärs för varje barn")}
            {answer(Siblings::NotNeeded, "syskon-nej", "Nej, det är bedömt")}
            {answer(Siblings::None, "syskon-inga", "Det finns inga andra barn i familjen")}
            {answer(Siblings::NotAssessed, "syskon-obedomt", "Inte bedömt ännu")}
        </fieldset>
    }
}
