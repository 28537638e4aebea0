//! The details for the documents.

use leptos::prelude::*;
use varna_guidance::model::Circumstance;

use crate::{
    decision::Until,
    documents::particulars::Siblings,
    session::{Action, Field, Session},
    ui::{
        components::{
            choice::{Choice, Kind},
            question::PageForm,
            text_field::{TextField, Typing},
        },
        live::live_if,
        store::store,
    },
};

/// The page.
#[component]
pub(in crate::ui) fn Details() -> impl IntoView {
    let store = store();
    let slots = store.now(Session::guardian_slots);
    view! {
        <PageForm go_on="Visa dokumenten">
            <h1 id="rubrik" tabindex="-1">"Uppgifter till begäran och anteckning"</h1>
            <fieldset>
                <legend>"Barnet"</legend>
                <TextField field=Field::ChildName label="Barnets namn" />
                <TextField field=Field::ChildNumber typing=Typing::Digits
                    label="Barnets personnummer, samordningsnummer eller reservnummer" />
            </fieldset>
            {(0..slots).map(|index| guardian(index, slots)).collect_view()}
            <Measure />
            <Decision />
            <WorkFields />
            <SiblingsField />
        </PageForm>
    }
}

/// A guardian, by index. No number is asked for where the identity is protected.
fn guardian(index: usize, slots: usize) -> impl IntoView {
    let store = store();
    let asks_for_protection = store.now(|session| {
        session
            .answers
            .circumstances
            .contains(Circumstance::GuardianProtectedIdentity)
    });
    let protected = move || store.with(|session| session.details.guardians[index].protected);
    let number = live_if(
        move || !protected(),
        move || {
            view! {
                <TextField field=Field::GuardianNumber(index) typing=Typing::Digits
                    label="Personnummer" hint="Lämna tomt om du inte har det." />
            }
            .into_any()
        },
    );
    let title = match (index, slots) {
        (_, 1) => "Vårdnadshavaren som åtgärden gäller",
        (0, _) => "Vårdnadshavare 1",
        _ => "Vårdnadshavare 2, om det finns en till",
    };
    view! {
        <fieldset>
            <legend>{title}</legend>
            <TextField field=Field::GuardianName(index) label="Namn" />
            {asks_for_protection.then(|| view! {
                <Choice kind=Kind::Check id=format!("skyddad-{}", index + 1)
                    label="Vårdnadshavaren har skyddad identitet"
                    help="Då skrivs inget mer än namnet i dokumenten."
                    chosen=Signal::derive(protected)
                    choose=move |()| store.dispatch(Action::ToggleProtected(index)) />
            })}
            {number}
        </fieldset>
    }
}

/// From when, until when, and why.
#[component]
fn Measure() -> impl IntoView {
    let store = store();
    let needs_end = store.now(|session| {
        let basis = session.basis();
        basis.is_some_and(|basis| {
            basis
                .decision
                .measures
                .iter()
                .any(|one| one.until == Until::Chosen)
        })
    });
    view! {
        <fieldset>
            <legend>"Åtgärden"</legend>
            <TextField field=Field::From label="Gäller från och med" typing=Typing::Digits />
            {needs_end.then(|| view! {
                <TextField field=Field::End label="Gäller till och med" typing=Typing::Digits
                    hint="Den här åtgärden ska ha ett slutdatum." />
            })}
            <TextField field=Field::Review label="Dag för förnyat beslut" typing=Typing::Digits
                hint="Behövs inte alltid. Lämna tomt om ingen dag är bestämd." />
            <TextField field=Field::Motivation label="Motivering" typing=Typing::Lines
                hint="Förslaget är dina svar. Stryk det som inte stämmer och skriv till det som behövs." />
        </fieldset>
    }
}

/// Who decided.
#[component]
fn Decision() -> impl IntoView {
    view! {
        <fieldset>
            <legend>"Beslut fattat av"</legend>
            <TextField field=Field::DeciderName label="Beslutsfattarens namn" />
            <TextField field=Field::DeciderTitle label="Beslutsfattarens titel" />
        </fieldset>
    }
}

/// The user's own work details, kept on this computer.
#[component]
pub(super) fn WorkFields() -> impl IntoView {
    view! {
        <fieldset>
            <legend>"Du som begär"</legend>
            <p class="hint">
                "Dina och beslutsfattarens arbetsuppgifter sparas på den här datorn. Uppgifter om barnet sparas inte."
            </p>
            <TextField field=Field::RequesterName label="Ditt namn" />
            <TextField field=Field::RequesterTitle label="Din titel" />
            <TextField field=Field::StaffId label="Ditt tjänste-id" hint="I VGR: VGR-ID." />
            <TextField field=Field::Unit label="Enhet" />
            <TextField field=Field::Phone label="Telefon" typing=Typing::Phone />
            <TextField field=Field::Email label="E-post" typing=Typing::Email />
            <TextField field=Field::HeadOfUnit label="Ansvarig verksamhetschef" />
        </fieldset>
    }
}

/// The family's other children (V19-18).
#[component]
fn SiblingsField() -> impl IntoView {
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
