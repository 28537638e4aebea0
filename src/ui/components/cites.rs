//! The statements that something rests on: their source in a line, their words on demand.

use varna_guidance::model::StatementId;

use crate::{
    guidance::GUIDANCE,
    ui::html::{Markup, html},
};

/// The sources of a reason, to be opened to the statements' words and places; nothing for none.
pub(in crate::ui) fn cites(ids: &[StatementId]) -> Markup {
    let sources = &GUIDANCE.sources;
    let mut named: Vec<&str> = Vec::new();
    let mut statements = Vec::new();
    for id in ids {
        let (Some(source), Some(statement)) = (sources.source_of(id), sources.statement(id)) else {
            continue;
        };
        if !named.contains(&&*source.cited_as) {
            named.push(&source.cited_as);
        }
        statements.push((id.as_str(), statement));
    }
    html! {
        @if !statements.is_empty() {
            details class="cite" {
                summary { (named.join(", ")) }
                ul {
                    @for (id, statement) in statements {
                        li {
                            (statement.text)
                            span class="cite-place" { " " (statement.place) " (" (id) ")" }
                        }
                    }
                }
            }
        }
    }
}
