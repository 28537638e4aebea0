//! A question of an errand other than `protect`, as the guidance asks it.

use leptos::prelude::*;
use varna_core::session::{Action, Field};
use varna_guidance::model::{OptionWords, QuestionWords};

use crate::ui::{
    components::{
        choice::{Choice, Choices, Kind},
        question::PageForm,
    },
    html::{html, title, view_of},
    store::store,
};

/// The page of the question at a place in the procedure.
pub(in crate::ui) fn asked(index: usize) -> AnyView {
    // The page is not shown where there is no such question.
    let Some(question) = store().peek(|session| session.question_words(index)) else {
        return ().into_any();
    };
    let help =
        (!question.help.is_empty()).then(|| view_of(html! { p class="soft" { (question.help) } }));
    let option = move |words| option(index, question, words);
    view! {
        <PageForm>
            <Choices field=Field::Asked(index) legend=view_of(title(&question.title))>
                {help}
                {question.options.iter().map(option).collect_view()}
            </Choices>
        </PageForm>
    }
    .into_any()
}

fn option(index: usize, question: &'static QuestionWords, words: &'static OptionWords) -> AnyView {
    let store = store();
    let kind = if question.several {
        Kind::Check
    } else {
        Kind::Radio("svar")
    };
    view! {
        <Choice kind id=words.id.clone() label=&*words.label help=&*words.help
            chosen=Box::new(move || store.with(|s| s.answers.options.contains(&words.id)))
            choose=Box::new(move || store.dispatch(Action::ChooseOption(index, &words.id))) />
    }
    .into_any()
}
