//! Why: each reason as a plain sentence, its source under it.

use super::card::our_reading;
use crate::{
    decision::{Reason, Role},
    documents::{Basis, words as said},
    ui::{
        components::cites::cites,
        html::{Markup, html},
    },
};

/// The reasons, those that advise first, then what else applied.
pub(super) fn reasons(basis: &Basis) -> Markup {
    let groups = grouped(&basis.decision.reasons);
    let (applied, deciding): (Vec<_>, Vec<_>) = groups
        .into_iter()
        .partition(|group| matches!(group.role, Role::AlsoApplied(_)));
    html! {
        @if !deciding.is_empty() {
            section {
                h2 { "Därför" }
                (list(basis, &deciding))
            }
        }
        @if !applied.is_empty() {
            section {
                h2 { "Gällde också" }
                p class="soft" { "De här åtgärderna täcks av rådet och behöver inte begäras." }
                (list(basis, &applied))
            }
        }
    }
}

fn list(basis: &Basis, groups: &[Group]) -> Markup {
    html! {
        ul class="why" {
            @for group in groups {
                (item(basis, group))
            }
        }
    }
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

fn item(basis: &Basis, group: &Group) -> Markup {
    let vocabulary = &basis.guidance.vocabulary;
    let rule = group.reasons.first().map(|reason| reason.rule);
    html! {
        @if let Some(rule) = rule {
            li {
                p {
                    @for reason in &group.reasons {
                        (said::ground(vocabulary, reason.ground, basis.risk)) " "
                    }
                    (rule.text)
                    @if rule.inferred { (our_reading()) }
                }
                (cites(&rule.cites))
            }
        }
    }
}
