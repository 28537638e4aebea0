//! Questions and their answers.

use maud::{Markup, html};
use varna_guidance::model::QuestionWords;

use super::Around;
use crate::parts::{id, row_if};

/// The questions that only this region asks.
pub(super) fn section(around: Around) -> Markup {
    html! {
        section id="fragor" {
            h2 { "Regionens egna frågor" }
            @if around.region.questions.is_empty() {
                p { "Regionen ställer inga egna frågor. De frågor som alla regioner kan ställa står vid ärendena." }
            }
            div class="entries" {
            @for question in &around.region.questions {
                article class="entry" id={ "fraga-" (question.id) } {
                    h3 { (question.title) " " (id(&question.id)) }
                    (answers(question))
                }
            }
            }
        }
    }
}

/// What is said with a question, and what can be answered.
pub(super) fn answers(question: &QuestionWords) -> Markup {
    let QuestionWords {
        id: _,
        title: _,
        help,
        several,
        options,
    } = question;
    html! {
        dl class="rows" {
            (row_if("Hjälp", (!help.is_empty()).then(|| html! { (help) })))
            div {
                dt { @if *several { "Svar, flera kan väljas" } @else { "Svar, ett väljs" } }
                dd {
                    ul {
                        @for option in options {
                            li {
                                b { (option.label) }
                                @if !option.help.is_empty() { ". " (option.help) }
                                @if let Some(statement) = &option.statement {
                                    span class="noted" { " I anteckningen: «" (statement) "»" }
                                }
                                @if option.alone { span class="noted" { " Tar bort de andra svaren." } }
                            }
                        }
                    }
                }
            }
        }
    }
}
