//! What the region's routine is silent on: whom to ask, and what other regions do.

use varna_guidance::model::Circumstance;

use crate::{
    decision::elsewhere,
    documents::{Basis, words as said},
    ui::{
        components::cites::cites,
        html::{Html, el, words},
    },
};

/// The gaps among what has been ticked; nothing when there are none.
pub(super) fn gaps(basis: &Basis) -> Html {
    let not_covered = &basis.decision.not_covered;
    if not_covered.is_empty() {
        return Html::none();
    }
    let silent = &basis.region.when_silent;
    let mut content = vec![words("h2", "", "Det här säger rutinen inget om")];
    content.extend(
        not_covered
            .iter()
            .map(|&circumstance| gap(basis, circumstance)),
    );
    content.extend([words("p", "", &silent.text), cites(&silent.cites)]);
    el("section", "gap", content)
}

fn gap(basis: &Basis, circumstance: Circumstance) -> Html {
    let ground = said::circumstance(&basis.guidance.vocabulary, circumstance);
    let mut content = vec![el("p", "", vec![words("strong", "", ground)])];
    let others = elsewhere(basis.guidance, basis.region, &basis.facts, circumstance);
    if !others.is_empty() {
        let other = |(region, decision): &(&varna_guidance::model::Region, _)| {
            let decision: &crate::decision::Decision = decision;
            let advice = said::advice(region, decision.advice());
            words("li", "", &format!("{}: {advice}", region.name))
        };
        content.push(words("p", "", "Andra regioner, på enbart den grunden:"));
        content.push(el("ul", "lines", others.iter().map(other).collect()));
    }
    Html::all(content)
}
