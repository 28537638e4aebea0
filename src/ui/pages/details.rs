//! The details for the documents.

mod call;
mod persons;
mod work;

use leptos::prelude::*;
use varna_core::{
    documents::{particulars::Siblings, words as said},
    session::{Action, Field, Needs, Page, Session},
};
use varna_guidance::model::Errand;

use crate::ui::{
    components::{
        choice::{Choice, Kind},
        question::PageForm,
        text_field::{TextField, Typing},
        unconfirmed::{long_ago, unconfirmed},
    },
    html::{Markup, html, title, view_of},
    route::address,
    store::store,
};

pub(super) use work::WorkFields;

/// The page: a group of fields for each thing that the documents need to know.
#[component]
pub(in crate::ui) fn Details() -> impl IntoView {
    let store = store();
    let needs = store.peek(|session| session.case().needs().cloned().unwrap_or_default());
    let protect = store.peek(|session| session.errand == Errand::Protect);
    let heading = heading(&needs);
    let choice = store.peek(chosen).map(view_of);
    let assess = (!needs.assess.is_empty()).then(|| assessments(&needs.assess));
    let consults = store.peek(|session| session.region.consults.as_deref());
    view! {
        <PageForm go_on="Visa dokumenten">
            {view_of(title(&heading))}
            {choice}
            {needs.child.then(|| persons::child(protect))}
            {needs.called.then(call::call)}
            {(!needs.guardians.is_empty()).then(|| (persons::from_sibling(), persons::protected()).into_any())}
            {(0..needs.guardians.len())
                .map(|index| persons::guardian(index, &needs))
                .collect_view()}
            {needs.representative.then(persons::representative)}
            {assess}
            {matter(&needs)}
            {needs.decider.then(work::decision)}
            {needs.consulted.then(|| work::consulted(consults, needs.consulted_first))}
            {needs.requester.then(|| view! { <WorkFields called=needs.called confirmed=needs.email /> }.into_any())}
            {afterwards(&needs)}
            {needs.siblings.then(siblings)}
        </PageForm>
    }
}

/// What the details are for, and where two guardians are treated differently what becomes of each.
fn heading(needs: &Needs) -> String {
    let title = if needs.requester {
        "Uppgifter till begäran och anteckning"
    } else {
        "Uppgifter till anteckningen"
    };
    match &*needs.guardians {
        [first, second] if first.role != second.role && !second.role.is_empty() => {
            format!(
                "{title}: den ena «{}», den andra «{}»",
                first.role, second.role
            )
        }
        _ => title.to_owned(),
    }
}

/// What staff have chosen instead of the advice, where they have.
fn chosen(session: &Session) -> Option<Markup> {
    let basis = session
        .case()
        .basis()
        .filter(|basis| basis.course.otherwise)?;
    let change = address(Errand::Protect, Page::Choice);
    Some(html! {
        p class="box" {
            "Du har valt annat än rådet: " strong { (said::chosen(basis.region, basis.taken())) } ". "
            a href=(change) { "Ändra valet" }
        }
    })
}

/// What the routine demands to be assessed.
fn assessments(all: &[&'static str]) -> AnyView {
    let store = store();
    let tick = |(index, &what): (usize, &&'static str)| {
        view! {
            <Choice kind=Kind::Check id=format!("bedomt-{index}") label=format!("{what} är gjord")
                chosen=Box::new(move || store.with(|s| s.is_assessed(what)))
                choose=Box::new(move || store.dispatch(Action::ToggleAssessed(what))) />
        }
        .into_any()
    };
    view! {
        <fieldset>
            <legend>"Det här är bedömt"</legend>
            <p class="hint">
                "Det som inte är ikryssat skrivs som «återstår» i anteckningen. Det hindrar inte begäran."
            </p>
            {all.iter().enumerate().map(tick).collect_view()}
        </fieldset>
    }
    .into_any()
}

/// What is written once it is known: who has informed the guardian, that it is confirmed.
fn afterwards(needs: &Needs) -> AnyView {
    let Needs {
        informed,
        confirmed,
        ..
    } = *needs;
    if !(informed || confirmed) {
        return ().into_any();
    }
    view! {
        <fieldset>
            <legend>"Efteråt"</legend>
            {informed.then(|| view! {
                <TextField field=Field::Informed label="Vem som har informerat vårdnadshavare"
                    hint="Lämna tomt om ingen har gjort det." />
            }.into_any())}
            {confirmed.then(|| view! {
                <TextField field=Field::Confirmed label="När det är bekräftat att det är gjort"
                    hint="Lämna tomt tills bekräftelsen har kommit." />
            }.into_any())}
        </fieldset>
    }
    .into_any()
}

/// From when, until when, and why.
fn matter(needs: &Needs) -> AnyView {
    let Needs {
        from,
        signed,
        end,
        review,
        motivation,
        motivation_to_add,
        scope,
        ..
    } = *needs;
    if !(from || end || review || motivation || scope) {
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
                {long_ago()}
            }.into_any())}
            {scope.then(|| view! {
                <TextField field=Field::Scope label="Omfattning"
                    hint="Hela journalen, eller vilka enheter." />
            }.into_any())}
            {end.then(|| view! {
                <TextField field=Field::End label="Sista dag" typing=Typing::Digits
                    hint="Den här åtgärden ska ha ett slutdatum." />
                {unconfirmed(Field::End)}
            }.into_any())}
            {review.then(|| view! {
                <TextField field=Field::Review label="Dag för förnyat beslut" typing=Typing::Digits
                    hint="Behövs inte alltid. Lämna tomt om ingen dag är bestämd." />
                {unconfirmed(Field::Review)}
            }.into_any())}
            {motivation.then(|| view! {
                <TextField field=Field::Motivation label="Motivering" typing=Typing::Lines
                    hint="Förslaget är dina svar. Stryk det som inte stämmer och skriv till det som behövs." />
                {unconfirmed(Field::Motivation)}
            }.into_any())}
            {motivation_to_add.then(add_motivation)}
        </fieldset>
    }
    .into_any()
}

/// Whether why stands on the request, though the form does not ask for it.
fn add_motivation() -> AnyView {
    let store = store();
    view! {
        <Choice kind=Kind::Check id="motivering-med" label="Ta med motiveringen i underlaget"
            help="Blanketten frågar inte efter den. Den som verkställer behöver den sällan."
            chosen=Box::new(move || store.with(|session| session.adds_motivation()))
            choose=Box::new(move || store.dispatch(Action::ToggleMotivationOnRequest)) />
    }
    .into_any()
}

/// The family's other children (V19-18).
fn siblings() -> AnyView {
    let store = store();
    let answer = move |answer: Siblings, id: &'static str, label: &'static str| {
        view! {
            <Choice kind=Kind::Radio("syskon") id=id label=label
                chosen=Box::new(move || store.with(|s| s.details.siblings == answer))
                choose=Box::new(move || store.dispatch(Action::ChooseSiblings(answer))) />
        }
        .into_any()
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
    .into_any()
}
