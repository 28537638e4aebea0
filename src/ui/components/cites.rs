//! The statements that something rests on: their source in a line, their words on demand.

use varna_guidance::model::StatementId;

use crate::{
    guidance::GUIDANCE,
    ui::html::{Html, el, text, words},
};

/// The sources of a reason, to be opened to the statements' words and places; nothing for none.
pub(in crate::ui) fn cites(ids: &[StatementId]) -> Html {
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
        let place = format!(" {} ({})", statement.place, id.as_str());
        let place = words("span", "cite-place", &place);
        statements.push(el("li", "", vec![text(&statement.text), place]));
    }
    if statements.is_empty() {
        return Html::none();
    }
    let summary = words("summary", "", &named.join(", "));
    el("details", "cite", vec![summary, el("ul", "", statements)])
}
