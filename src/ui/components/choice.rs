//! A choice to tick, or one of several to choose from.

use leptos::{ev, prelude::*};
use varna_core::session::Field;

use super::problems::{FieldProblemText, problem_id};
use crate::ui::{
    live::{Holds, text},
    store::store,
    words::field_id,
};

/// Whether any number can be chosen, or one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Kind {
    /// Any number.
    Check,
    /// One of those that share a name.
    Radio(&'static str),
}

/// A choice: a box or a button, its words, and a hint.
#[component]
pub(in crate::ui) fn Choice(
    /// Any number, or one.
    kind: Kind,
    /// Id of its element.
    #[prop(into)]
    id: String,
    /// Its words.
    #[prop(into)]
    label: String,
    /// A hint, or nothing.
    #[prop(into, optional)]
    help: String,
    /// Whether it is chosen.
    chosen: Holds,
    /// What to do when the user chooses it.
    choose: Box<dyn Fn()>,
) -> impl IntoView {
    let (kind, name) = match kind {
        Kind::Check => ("checkbox", None),
        Kind::Radio(name) => ("radio", Some(name)),
    };
    let change: Box<dyn FnMut(ev::Event)> = Box::new(move |_| choose());
    let help_id = format!("{id}-hjalp");
    let hint_id = (!help.is_empty()).then(|| help_id.clone());
    let described = text(move || hint_id.clone());
    let hint = (!help.is_empty())
        .then(|| view! { <span class="hint" id=help_id>{help}</span> }.into_any());
    view! {
        <div class="choice">
            <input id=id.clone() type=kind name=name prop:checked=chosen
                aria-describedby=described on:change=change />
            <label for=id>{label}</label>
            {hint}
        </div>
    }
}

/// A group of choices: its question, what is wrong with the answer, and the choices.
#[component]
pub(in crate::ui) fn Choices(
    /// The field that a problem points at.
    field: Field,
    /// The question.
    legend: AnyView,
    /// The choices.
    children: Children,
) -> impl IntoView {
    let store = store();
    let described = text(move || store.problem(field).map(|_| problem_id(field)));
    view! {
        <fieldset id=field_id(field) tabindex="-1" aria-describedby=described>
            <legend>{legend}</legend>
            <FieldProblemText field />
            {children()}
        </fieldset>
    }
}
