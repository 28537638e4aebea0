//! Why: each rule as a plain sentence, the rule itself and its sources under it, on demand.

use varna_core::{
    decision::{Advice, Applied, Branch, Role},
    documents::{Basis, words as said},
};
use varna_guidance::model::Rule;

use super::card::our_reading;
use crate::ui::{
    components::cites::rule_cites,
    html::{Markup, html},
};

/// The reasons, those that decide first, then what else applied.
pub(super) fn reasons(basis: &Basis) -> Markup {
    let because = basis.decision.because();
    let (applied, deciding): (Vec<_>, Vec<_>) = because
        .branches
        .iter()
        .partition(|branch| matches!(branch.role, Role::AlsoApplied(_)));
    html! {
        @if !deciding.is_empty() {
            section {
                h2 { "Därför" }
                @for &branch in &deciding {
                    @if deciding.len() > 1 { h3 { (heading(basis, branch)) } }
                    (list(basis, branch))
                }
            }
        }
        @if !applied.is_empty() {
            section {
                h2 { "Gällde också" }
                @for branch in applied {
                    h3 { (heading(basis, branch)) }
                    p class="soft" { (covered(basis, branch)) }
                    (list(basis, branch))
                }
            }
        }
    }
}

/// What the rules of a branch come to.
fn heading<'g>(basis: &Basis<'g>, branch: &Branch) -> &'g str {
    match branch.role {
        Role::Advises(id) | Role::AlsoApplied(id) => {
            let terms = basis.region.measure(id);
            terms.map_or("", |terms| &*terms.action)
        }
        Role::Adds => "Vid sidan av åtgärden",
        Role::Explains => "Varför inte mer",
    }
}

/// Why a measure that applied is not asked for.
fn covered(basis: &Basis, branch: &Branch) -> String {
    let by = branch.covered_by.iter();
    let by = by.filter_map(|&id| Some(&*basis.region.measure(id)?.action));
    let by = by.collect::<Vec<_>>().join(", ");
    format!("Täcks av rådet «{by}», som är minst lika starkt. Begärs inte det: begär det här.")
}

fn list(basis: &Basis, branch: &Branch) -> Markup {
    html! {
        ul class="why" {
            @for applied in &branch.rules {
                (item(basis, branch, applied))
            }
        }
    }
}

fn item(basis: &Basis, branch: &Branch, applied: &Applied) -> Markup {
    let vocabulary = &basis.guidance.vocabulary;
    let rule = applied.rule;
    html! {
        li {
            p {
                @for &ground in &applied.grounds {
                    (said::ground(vocabulary, ground, basis.risk)) " "
                }
                (rule.text)
                @if rule.inferred { (our_reading()) }
            }
            (rule_cites(basis.guidance, basis.region, rule, &brings(basis, branch, applied, rule)))
        }
    }
}

/// What a rule brings, in a few words.
fn brings(basis: &Basis, branch: &Branch, applied: &Applied, rule: &Rule) -> String {
    let measure = match branch.role {
        Role::Advises(id) | Role::AlsoApplied(id) => Some(id),
        Role::Adds | Role::Explains => None,
    };
    let advice = Advice::new(measure.zip(applied.strength), rule.also.iter().copied());
    said::recommended(basis.region, advice)
}
