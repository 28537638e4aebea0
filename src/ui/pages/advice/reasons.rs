//! Why: each reason as a plain sentence, its source under it.

use super::card::our_reading;
use crate::{
    decision::{Reason, Role},
    documents::{Basis, words as said},
    ui::{
        components::cites::cites,
        html::{Html, el, text, words},
    },
};

/// The reasons, those that advise first, then what else applied.
pub(super) fn reasons(basis: &Basis) -> Html {
    let groups = grouped(&basis.decision.reasons);
    let (applied, deciding): (Vec<_>, Vec<_>) = groups
        .into_iter()
        .partition(|group| matches!(group.role, Role::AlsoApplied(_)));
    let covered = "De här åtgärderna täcks av rådet och behöver inte begäras.";
    Html::all(vec![
        section(basis, "Därför", Html::none(), &deciding),
        section(basis, "Gällde också", words("p", "soft", covered), &applied),
    ])
}

fn section(basis: &Basis, title: &str, lead: Html, groups: &[Group]) -> Html {
    if groups.is_empty() {
        return Html::none();
    }
    let items = groups.iter().map(|group| item(basis, group)).collect();
    el(
        "section",
        "",
        vec![words("h2", "", title), lead, el("ul", "why", items)],
    )
}

/// A rule with all the grounds that it fired by.
struct Group<'d, 'g> {
    role: Role,
    reasons: Vec<&'d Reason<'g>>,
}

/// Puts the reasons of a rule together, in the order in which each rule first comes.
fn grouped<'d, 'g>(reasons: &'d [Reason<'g>]) -> Vec<Group<'d, 'g>> {
    let mut groups: Vec<Group> = Vec::new();
    for reason in reasons {
        let same = |group: &&mut Group| {
            group.role == reason.role
                && group
                    .reasons
                    .iter()
                    .all(|one| one.rule.id == reason.rule.id)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.reasons.push(reason),
            None => groups.push(Group {
                role: reason.role,
                reasons: vec![reason],
            }),
        }
    }
    groups
}

fn item(basis: &Basis, group: &Group) -> Html {
    let Some(rule) = group.reasons.first().map(|reason| reason.rule) else {
        return Html::none();
    };
    let mut sentences: Vec<_> = (group.reasons.iter())
        .map(|reason| said::ground(&basis.guidance.vocabulary, reason.ground, basis.risk))
        .collect();
    sentences.push(&rule.text);
    let mut sentence = vec![text(&sentences.join(" "))];
    if rule.inferred {
        sentence.push(our_reading());
    }
    el("li", "", vec![el("p", "", sentence), cites(&rule.cites)])
}
