//! What a measure does and does not do, who decides and who carries it out.

use varna_guidance::model::{Line, MeasureTerms};

use crate::ui::{
    components::cites::cites,
    html::{Html, el, text, words},
};

/// The effects of a measure.
pub(super) fn effects(terms: &MeasureTerms) -> Html {
    let mut who: Vec<_> = terms.decision.iter().map(line).collect();
    who.push(line(&terms.carried_out));
    el(
        "section",
        "",
        vec![
            words("h2", "", &format!("{}: det här gör den", terms.term)),
            el("ul", "lines does", terms.effects.iter().map(line).collect()),
            words("h2", "", &format!("{}: det här gör den inte", terms.term)),
            el(
                "ul",
                "lines does-not",
                terms.limits.iter().map(line).collect(),
            ),
            words("h2", "", "Beslut och utförande"),
            el("ul", "lines", who),
        ],
    )
}

fn line(line: &Line) -> Html {
    el("li", "", vec![text(&line.text), cites(&line.cites)])
}
