//! The answers that led here, each with a way to change it.

use varna_core::{
    documents::words as said,
    domain::date_text::format_swedish,
    session::{Page, Question, Session},
};

use crate::ui::{
    html::{Markup, html},
    route::address,
};

/// The answers.
pub(super) fn answers(session: &Session) -> Markup {
    html! {
        section {
            h2 { "Dina svar" }
            dl class="answers" {
                @for question in &session.case().holds.questions {
                    (row(session, *question))
                }
            }
        }
    }
}

fn row(session: &Session, question: Question) -> Markup {
    let name = match question {
        Question::Child => "Ålder",
        Question::Circumstances => "Vad som har kommit fram",
        Question::Risk => "Vem som är en risk, och om det är bråttom",
        Question::ExtendedAccess => "Åtkomst efter 13 år",
        Question::Asked(index) => session
            .question_words(index)
            .map_or("", |words| &*words.title),
    };
    let change = address(session.errand, Page::Question(question));
    html! {
        div {
            dt { (name) }
            dd { (answer(session, question)) }
            dd {
                a href=(change) { "Ändra " span class="visually-hidden" { (name) } }
            }
        }
    }
}

/// An answer in words.
fn answer(session: &Session, question: Question) -> String {
    let (answers, vocabulary) = (&session.answers, &session.guidance.vocabulary);
    match question {
        Question::Child => session
            .case()
            .child()
            .born
            .map_or_else(String::new, |born| {
                let age = born.age_on(session.today).unwrap_or_default();
                format!("Född {}, {age} år", format_swedish(born.date()))
            }),
        Question::Circumstances if answers.circumstances.is_empty() => "Inget av detta".to_owned(),
        Question::Circumstances => {
            let ticked = answers.circumstances.iter();
            ticked
                .map(|one| said::circumstance(vocabulary, one))
                .collect::<Vec<_>>()
                .join(" ")
        }
        Question::Risk => {
            let risk = answers.risk.and_then(|risk| vocabulary.guardian_risk(risk));
            let urgent = match answers.urgent {
                Some(true) => "Det är bråttom.",
                Some(false) | None => "Det är inte bråttom.",
            };
            format!("{} {urgent}", risk.map_or("", |words| &*words.statement))
        }
        Question::ExtendedAccess => {
            let access = vocabulary.extended_access.iter();
            let mut given = access.filter(|words| answers.extended_access == Some(words.id));
            given
                .next()
                .map_or_else(String::new, |words| words.statement.clone())
        }
        Question::Asked(index) => {
            let options = session.question_words(index).map(|words| &words.options);
            let options = options.into_iter().flatten();
            let chosen = options.filter(|option| answers.options.contains(&option.id));
            let chosen: Vec<_> = chosen.map(|option| &*option.label).collect();
            chosen.join(". ")
        }
    }
}
