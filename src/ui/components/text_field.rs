//! A field to type in, with its label, hint and problem.

use leptos::{ev, prelude::*};
use varna_core::session::{Action, Field};

use super::problems::{FieldProblemText, problem_id};
use crate::ui::{live::text, store::store, words::field_id};

/// How a field is typed in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::ui) enum Typing {
    /// A line of text.
    #[default]
    Line,
    /// Mostly digits: a date or a number.
    Digits,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Several lines.
    Lines,
}

/// A labelled field.
#[component]
pub(in crate::ui) fn TextField(
    /// Which field it is.
    field: Field,
    /// Its label.
    label: &'static str,
    /// What to type, or nothing.
    #[prop(optional)]
    hint: &'static str,
    /// How it is typed in.
    #[prop(optional)]
    typing: Typing,
) -> impl IntoView {
    let id = field_id(field);
    let hint_id = format!("{id}-hjalp");
    let has_hint = !hint.is_empty();
    let class = if typing == Typing::Digits {
        "field field-short"
    } else {
        "field"
    };
    view! {
        <div class=class>
            <label for=id>{label}</label>
            {has_hint.then(|| view! { <p class="hint" id=hint_id>{hint}</p> }.into_any())}
            <FieldProblemText field />
            <Input field typing has_hint />
        </div>
    }
}

#[component]
fn Input(field: Field, typing: Typing, has_hint: bool) -> impl IntoView {
    let store = store();
    let id = field_id(field);
    let (hint_id, wrong_id) = (format!("{id}-hjalp"), problem_id(field));
    let wrong = move || store.problem(field).is_some();
    let described = text(move || {
        let hint = has_hint.then_some(&*hint_id);
        let problem = wrong().then_some(&*wrong_id);
        let ids: Vec<&str> = hint.into_iter().chain(problem).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    });
    let invalid = text(move || wrong().then(|| "true".to_owned()));
    let value = text(move || Some(store.text(field)));
    let typed: Box<dyn FnMut(ev::Event)> =
        Box::new(move |event| store.dispatch(Action::Type(field, event_target_value(&event))));
    let (kind, keys) = match typing {
        Typing::Lines => {
            return view! {
                <textarea id=id rows="4" autocomplete="off" aria-describedby=described
                    aria-invalid=invalid prop:value=value on:input=typed></textarea>
            }
            .into_any();
        }
        Typing::Line => ("text", None),
        Typing::Digits => ("text", Some("numeric")),
        Typing::Phone => ("tel", None),
        Typing::Email => ("email", None),
    };
    view! {
        <input id=id type=kind inputmode=keys autocomplete="off" spellcheck="false"
            aria-describedby=described aria-invalid=invalid prop:value=value on:input=typed />
    }
    .into_any()
}
