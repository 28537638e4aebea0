//! Those whom the documents name: the child, the guardians, a legal representative.

use leptos::prelude::*;
use varna_core::{
    documents::ProcedureBasis,
    session::{Action, Field, Needs, Session},
};

use super::work::UNKNOWN;
use crate::ui::{
    components::{
        button::Button,
        choice::{Choice, Choices, Kind},
        text_field::{TextField, Typing},
        which_child::which_child,
    },
    live::{Live, live_if, press},
    store::store,
};

/// The child; in the other errands it may also be a resident of any age.
pub(super) fn child(protect: bool) -> AnyView {
    // As on the sheet.
    let title = store().peek(|session| {
        let basis = session.case().procedure_basis();
        basis.map_or("Barnet", ProcedureBasis::person)
    });
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
            {which_child()}
        </fieldset>
    }
    .into_any()
}

/// That the guardians come from a sibling's case, until it is said that they are the same.
pub(super) fn from_sibling() -> Live {
    let store = store();
    live_if(
        move || store.with(|session| session.fields().asks_for_same_guardians()),
        move || {
            let confirm = move || {
                store.dispatch(Action::ConfirmGuardians);
                store.announce("Vårdnadshavarna är bekräftade.");
            };
            view! {
                <Choices field=Field::SameGuardians legend="Är vårdnadshavarna desamma som för syskonet?".into_any()>
                    <Button label="Ja, samma vårdnadshavare" class="button quiet" press=press(confirm) />
                    <p class="hint">"Annars: skriv rätt uppgifter i fälten."</p>
                </Choices>
            }
            .into_any()
        },
    )
}

/// A guardian, by index. No number is asked for where the identity is protected.
pub(super) fn guardian(index: usize, needs: &Needs) -> AnyView {
    let store = store();
    let (name, hint) = if needs.called {
        (UNKNOWN, UNKNOWN)
    } else {
        ("", "Lämna tomt om du inte har det.")
    };
    let asks_for_protection = store.peek(|session| session.asks_for_protected());
    let protected = move || store.with(|session| session.fields().is_protected(index));
    let number = live_if(
        move || !protected(),
        move || {
            view! {
                <TextField field=Field::GuardianNumber(index) typing=Typing::Digits
                    label="Personnummer" hint=hint />
            }
            .into_any()
        },
    );
    let title = title(index, needs);
    view! {
        <fieldset>
            <legend>{title}</legend>
            <TextField field=Field::GuardianName(index) label="Namn" hint=name />
            {asks_for_protection.then(|| view! {
                <Choice kind=Kind::Check id=format!("skyddad-{}", index + 1)
                    label="Vårdnadshavaren har skyddad identitet"
                    help="Då skrivs inget mer än namnet i dokumenten."
                    chosen=Box::new(protected)
                    choose=Box::new(move || store.dispatch(Action::ToggleProtected(index))) />
            }.into_any())}
            {number}
        </fieldset>
    }
    .into_any()
}

/// What becomes of the guardian, before which one it is.
fn title(index: usize, needs: &Needs) -> String {
    let all = &needs.guardians;
    let Some(need) = all.get(index) else {
        return String::new();
    };
    // Two who are treated alike are numbered.
    let alike = all.iter().filter(|one| one.role == need.role).count() > 1;
    let who = match (alike, index, need.required) {
        (false, ..) if need.role.is_empty() => "Den andra vårdnadshavaren",
        (false, ..) => "vårdnadshavaren",
        (true, 0, _) => "vårdnadshavare 1",
        (true, _, true) => "vårdnadshavare 2",
        (true, _, false) => "vårdnadshavare 2, om det finns en till",
    };
    if need.role.is_empty() {
        who.to_owned()
    } else {
        format!("{}: {who}", need.role)
    }
}

/// Where it has to be said which guardian has protected identity, and has not been.
pub(super) fn protected() -> Live {
    let store = store();
    let missing = move |session: &Session| {
        let mut problems = session.problems.iter();
        problems.any(|one| one.field == Field::Protected)
    };
    live_if(
        move || store.with(missing),
        || {
            view! {
                <Choices field=Field::Protected legend="Vem har skyddad identitet?".into_any()>
                    <p class="hint">"Kryssa för det hos rätt vårdnadshavare här under."</p>
                </Choices>
            }
            .into_any()
        },
    )
}

/// The legal representative.
pub(super) fn representative() -> AnyView {
    view! {
        <fieldset>
            <legend>"Ställföreträdaren"</legend>
            <TextField field=Field::RepresentativeName label="Namn" />
            <TextField field=Field::RepresentativeNumber typing=Typing::Digits label="Personnummer"
                hint="Lämna tomt om du inte har det." />
        </fieldset>
    }
    .into_any()
}
