//! Why: each reason as a plain sentence, its source under it.

use leptos::prelude::*;

use super::card::our_reading;
use crate::{
    decision::{Reason, Role},
    documents::{Basis, words},
    ui::components::cites::Cites,
};

/// The reasons, those that advise first, then what else applied.
#[component]
pub(super) fn Reasons(basis: Basis<'static>) -> impl IntoView {
    let groups = grouped(&basis.decision.reasons);
    let (applied, deciding): (Vec<_>, Vec<_>) = groups
        .into_iter()
        .partition(|group| matches!(group.role, Role::AlsoApplied(_)));
    let list = |groups: Vec<Group<'static>>| {
        let items = groups
            .iter()
            .map(|group| item(&basis, group))
            .collect_view();
        view! { <ul class="why">{items}</ul> }
    };
    let because = (!deciding.is_empty()).then(|| {
        view! { <section><h2>"Därför"</h2>{list(deciding)}</section> }
    });
    let also = (!applied.is_empty()).then(|| {
        view! {
            <section>
                <h2>"Gällde också"</h2>
                <p class="soft">"De här åtgärderna täcks av rådet och behöver inte begäras."</p>
                {list(applied)}
            </section>
        }
    });
    view! { {because}{also} }
}

/// A rule with all the grounds that it fired by.
struct Group<'g> {
    role: Role,
    reasons: Vec<Reason<'g>>,
}

/// Puts the reasons of a rule together, in the order in which each rule first comes.
fn grouped<'g>(reasons: &[Reason<'g>]) -> Vec<Group<'g>> {
    let mut groups: Vec<Group<'g>> = Vec::new();
    for reason in reasons {
        let same = |group: &&mut Group| {
            group.role == reason.role && group.reasons.iter().all(|one| one.rule == reason.rule)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.reasons.push(reason.clone()),
            None => groups.push(Group {
                role: reason.role,
                reasons: vec![reason.clone()],
            }),
        }
    }
    groups
}

fn item(basis: &Basis<'static>, group: &Group<'static>) -> Option<impl IntoView + use<>> {
    let rule = group.reasons.first()?.rule;
    let grounds: Vec<_> = (group.reasons.iter())
        .map(|reason| words::ground(&basis.guidance.vocabulary, reason.ground, basis.risk))
        .collect();
    Some(view! {
        <li>
            <p>
                {grounds.join(" ")}" "{&*rule.text}
                {rule.inferred.then(our_reading)}
            </p>
            <Cites ids=&rule.cites />
        </li>
    })
}
