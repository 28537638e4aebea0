//! The statements that something rests on: their source in a line, their words on demand.

use varna_guidance::model::{Guidance, Region, Rule, StatementId};

use crate::ui::{
    html::{Markup, html},
    route,
};

/// The sources of a reason, to be opened to the statements' words and places; nothing for none.
pub(in crate::ui) fn cites(guidance: &Guidance, ids: &[StatementId]) -> Markup {
    opened_to(guidance, ids, &html! {})
}

/// The same for a rule: which one it is and what it brings, before the statements it rests on.
pub(in crate::ui) fn rule_cites(
    guidance: &Guidance,
    region: &Region,
    rule: &Rule,
    brings: &str,
) -> Markup {
    let address = route::rule_address(region, rule);
    let which = html! {
        li {
            a href=(address) target="_blank" rel="noopener" { "Regeln i Regelverket" }
            ": " (brings)
        }
    };
    opened_to(guidance, &rule.cites, &which)
}

/// What is opened: the first item, then each statement with its source, date and place.
fn opened_to(guidance: &Guidance, ids: &[StatementId], first: &Markup) -> Markup {
    let sources = &guidance.sources;
    let mut named: Vec<&str> = Vec::new();
    let mut statements = Vec::new();
    for id in ids {
        let (Some(source), Some(statement)) = (sources.source_of(id), sources.statement(id)) else {
            continue;
        };
        if !named.contains(&&*source.cited_as) {
            named.push(&source.cited_as);
        }
        statements.push((id.as_str(), source, statement));
    }
    html! {
        @if !statements.is_empty() {
            details class="cite" {
                summary { (named.join(", ")) }
                ul {
                    (first)
                    @for (id, source, statement) in statements {
                        li {
                            (statement.text)
                            span class="cite-place" {
                                " " (source.title) ", " (source.dated) ": " (statement.place)
                                " (" (id) ")"
                            }
                        }
                    }
                }
            }
        }
    }
}
