//! The advice itself, in words large enough to read across a desk.

use varna_guidance::model::Errand;

use crate::{
    decision::{Advised, Decision, Until},
    documents::{Basis, words as said},
    domain::date_text::format_swedish,
    session::Page,
    ui::{
        components::cites::cites,
        html::{Html, el, heading, link, text, words},
        route::address,
    },
};

/// The card with what is advised.
pub(super) fn card(basis: &Basis) -> Html {
    let decision = &basis.decision;
    let has_measures = !decision.measures.is_empty();
    let eyebrow = if has_measures {
        "Råd enligt regionens rutin"
    } else {
        "Det här gäller"
    };
    let mut content = vec![words("p", "eyebrow", eyebrow), heading(&headline(basis))];
    content.extend(
        decision
            .measures
            .iter()
            .map(|advised| measure(basis, advised)),
    );
    if !has_measures {
        content.push(nothing(basis));
    }
    if let Some(line) = decision.first_step {
        content.push(el(
            "div",
            "also",
            vec![words("p", "", &line.text), cites(&line.cites)],
        ));
    }
    content.push(also(decision));
    if has_measures {
        let details = link(
            "button",
            &address(Errand::Protect, Page::Details),
            vec![text("Fyll i begäran")],
        );
        content.push(el("p", "buttons", vec![details]));
    }
    el("section", "advice", content)
}

/// The heading: every measure, or what holds when there is none.
fn headline(basis: &Basis) -> String {
    let decision = &basis.decision;
    let measures: Vec<_> = (decision.measures.iter())
        .map(|advised| said::headline(advised.terms, advised.strength))
        .collect();
    if !measures.is_empty() {
        return measures.join(". ");
    }
    if let Some(also) = decision.also.first() {
        return also.terms.action.clone();
    }
    let silent = decision.reasons.is_empty() && !decision.not_covered.is_empty();
    let nothing = if silent {
        "Rutinen ger inget svar"
    } else {
        "Ingen blockering eller försegling följer av svaren"
    };
    nothing.to_owned()
}

fn measure(basis: &Basis, advised: &Advised) -> Html {
    let terms = advised.terms;
    let mut strength = vec![text(said::strength(advised.strength))];
    if advised.inferred {
        strength.push(our_reading());
    }
    let from = format!("från i dag, {}", format_swedish(basis.facts.today));
    let facts = [
        ("Styrka", strength),
        ("Gäller", vec![text(&from)]),
        ("Till", vec![text(&until(advised))]),
        ("Beslutas av", vec![text(&terms.decided_by)]),
    ];
    let facts =
        facts.map(|(name, fact)| Html::all(vec![words("dt", "", name), el("dd", "", fact)]));
    let several = basis.decision.measures.len() > 1;
    let title = said::headline(terms, advised.strength);
    Html::all(vec![
        if several {
            words("h2", "", &title)
        } else {
            Html::none()
        },
        words("p", "lead", &terms.meaning.text),
        el("dl", "facts", facts.into()),
    ])
}

/// When it ends, with the date reckoned where there is one.
fn until(advised: &Advised) -> String {
    let text = &advised.terms.end.text;
    match advised.until {
        Until::Date(day) => format!("{}: {text}", format_swedish(day)),
        Until::Lifted | Until::Chosen => text.clone(),
    }
}

/// The mark of what is our reading beyond the source's words.
pub(in crate::ui) fn our_reading() -> Html {
    Html::all(vec![text(" "), words("span", "mark", "Vår tolkning")])
}

/// What is said when nothing is advised.
fn nothing(basis: &Basis) -> Html {
    let decision = &basis.decision;
    let line = if decision.is_bare() {
        &basis.region.no_ground
    } else if decision.reasons.is_empty() {
        &basis.region.when_silent
    } else {
        return Html::none();
    };
    Html::all(vec![words("p", "lead", &line.text), cites(&line.cites)])
}

/// The actions beside the measures. One that stands alone is the heading already.
fn also(decision: &Decision) -> Html {
    let action = |also: &crate::decision::Also| {
        let terms = also.terms;
        let title = words("h2", "", &terms.action);
        let alone = decision.measures.is_empty();
        el(
            "div",
            "also",
            vec![
                if alone { Html::none() } else { title },
                words("p", "", &terms.text),
                cites(&terms.cites),
            ],
        )
    };
    Html::all(decision.also.iter().map(action).collect())
}
