//! Those whom the documents name: the child, the guardians, a legal representative.

use leptos::prelude::*;
use varna_guidance::model::Circumstance;

use crate::{
    session::{Action, Field},
    ui::{
        components::{
            choice::{Choice, Kind},
            text_field::{TextField, Typing},
        },
        live::live_if,
        store::store,
    },
};

/// The child; in the other errands it may also be a resident of any age.
pub(super) fn child(protect: bool) -> impl IntoView {
    let title = if protect { "Barnet" } else { "Personen" };
    let (name, number) = if protect {
        (
            "Barnets namn",
            "Barnets personnummer, samordningsnummer eller reservnummer",
        )
    } else {
        ("Namn", "Personnummer, samordningsnummer eller reservnummer")
    };
    view! {
        <fieldset>
            <legend>{title}</legend>
            <TextField field=Field::ChildName label=name />
            <TextField field=Field::ChildNumber typing=Typing::Digits label=number />
        </fieldset>
    }
}

/// A guardian, by index. No number is asked for where the identity is protected.
pub(super) fn guardian(index: usize, slots: usize) -> impl IntoView {
    let store = store();
    let asks_for_protection = store.now(|session| {
        session
            .answers
            .circumstances
            .contains(Circumstance::GuardianProtectedIdentity)
    });
    let protected = move || store.with(|session| session.is_protected(index));
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

/// The legal representative.
pub(super) fn representative() -> impl IntoView {
    view! {
        <fieldset>
            <legend>"Ställföreträdaren"</legend>
            <TextField field=Field::RepresentativeName label="Namn" />
            <TextField field=Field::RepresentativeNumber typing=Typing::Digits label="Personnummer"
                hint="Lämna tomt om du inte har det." />
        </fieldset>
    }
}
