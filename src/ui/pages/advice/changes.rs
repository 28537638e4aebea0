//! What would change the advice: computed from the rules, grouped by what it would become.

use crate::{
    decision::{Change, Group, what_if},
    documents::{Basis, words as said},
    ui::html::{Html, el, words},
};

/// How many changes a group shows before the rest has to be opened.
const SHOWN: usize = 3;

/// The changes that would bring other measures or actions.
pub(super) fn changes(basis: &Basis) -> Html {
    let changes = what_if(basis.region, &basis.facts).map(|found| found.changes);
    let changes = changes.unwrap_or_default();
    if changes.is_empty() {
        return Html::none();
    }
    let groups = changes.iter().map(|group| item(basis, group)).collect();
    let title = words("h2", "", "Det här skulle ändra rådet");
    el("section", "", vec![title, el("ul", "changes", groups)])
}

/// A group: what the advice would become, and by which changes.
fn item(basis: &Basis, group: &Group) -> Html {
    let sentence =
        |change: &Change| words("li", "", &said::change(&basis.guidance.vocabulary, *change));
    let (first, rest) = group.by.split_at(group.by.len().min(SHOWN));
    let mut content = vec![
        words("strong", "", &said::advice(basis.region, group.advice)),
        el("ul", "", first.iter().map(sentence).collect()),
    ];
    if !rest.is_empty() {
        let summary = words("summary", "", &format!("Visa {} till", rest.len()));
        let more = el("ul", "", rest.iter().map(sentence).collect());
        content.push(el("details", "", vec![summary, more]));
    }
    el("li", "", content)
}
