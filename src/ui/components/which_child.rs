//! Whose the number or birth date is that was typed in place of a known child's.

use leptos::prelude::*;
use varna_core::session::{Action, Field, Session, WhichChild};

use super::choice::{Choice, Choices, Kind};
use crate::ui::{
    live::{Live, live_if},
    store::store,
};

/// The question, while it has to be answered.
pub(in crate::ui) fn which_child() -> Live {
    let store = store();
    live_if(
        move || store.with(Session::asks_which_child),
        || view! { <Question /> }.into_any(),
    )
}

#[component]
fn Question() -> impl IntoView {
    let store = store();
    let answer = move |which: WhichChild, id, label, help: &'static str| {
        view! {
            <Choice kind=Kind::Radio("vilket-barn") id=id label=label help=help
                chosen=Box::new(move || store.with(|one| one.which_child == Some(which)))
                choose=Box::new(move || store.dispatch(Action::ChooseWhichChild(which))) />
        }
        .into_any()
    };
    view! {
        <Choices field=Field::WhichChild
            legend="Ärendet gällde ett annat nummer eller födelsedatum. Vems är det nya?".into_any()>
            {answer(WhichChild::Same, "samma-barn", "Rättat nummer, samma barn", "Allt du har svarat och skrivit står kvar.")}
            {answer(WhichChild::Sibling, "syskon-till", "Syskon",
                "Svar och vårdnadshavare står kvar, och du bekräftar dem. Namnet töms.")}
            {answer(WhichChild::Other, "annat-barn", "Annat barn", "Allt om det förra barnet töms.")}
        </Choices>
    }
}
