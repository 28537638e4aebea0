//! The answers that led here, each with a way to change it.

use leptos::prelude::*;

use crate::{
    documents::words,
    domain::date_text::format_swedish,
    guidance::GUIDANCE,
    session::{Page, Question, Session},
    ui::{live::live, route::address, store::store},
};

/// The answers.
#[component]
pub(super) fn Answers() -> impl IntoView {
    let store = store();
    let rows = live(move || {
        let questions = store.with(Session::questions);
        questions
            .into_iter()
            .map(|question| row(question, store.with(|s| answer(s, question))))
            .collect_view()
            .into_any()
    });
    view! {
        <section>
            <h2>"Dina svar"</h2>
            <dl class="answers">{rows}</dl>
        </section>
    }
}

fn row(question: Question, answer: String) -> impl IntoView {
    let name = match question {
        Question::Child => "Barnets ålder",
        Question::Circumstances => "Vad som har kommit fram",
        Question::Risk => "Vem som är en risk, och om det är bråttom",
        Question::ExtendedAccess => "Åtkomst efter 13 år",
    };
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{answer}</dd>
            <dd>
                <a href=address(Page::Question(question))>
                    "Ändra"<span class="visually-hidden">": "{name}</span>
                </a>
            </dd>
        </div>
    }
}

/// An answer in words.
fn answer(session: &Session, question: Question) -> String {
    let (answers, vocabulary) = (&session.answers, &GUIDANCE.vocabulary);
    match question {
        Question::Child => session.born().map_or_else(String::new, |born| {
            let age = born.age_on(session.today).unwrap_or_default();
            format!("Född {}, {age} år", format_swedish(born.date()))
        }),
        Question::Circumstances if answers.circumstances.is_empty() => "Inget av detta".to_owned(),
        Question::Circumstances => {
            let ticked = answers.circumstances.iter();
            ticked
                .map(|one| words::circumstance(vocabulary, one))
                .collect::<Vec<_>>()
                .join(" ")
        }
        Question::Risk => {
            let risk = answers.risk.and_then(|risk| vocabulary.guardian_risk(risk));
            let urgent = if answers.urgent == Some(true) {
                "Det är bråttom."
            } else {
                "Det är inte bråttom."
            };
            format!("{} {urgent}", risk.map_or("", |words| &*words.statement))
        }
        Question::ExtendedAccess => {
            let access = vocabulary.extended_access.iter();
            let mut given = access.filter(|words| answers.extended_access == Some(words.id));
            given
                .next()
                .map_or_else(String::new, |words| words.statement.to_string())
        }
    }
}
