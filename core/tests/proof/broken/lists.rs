//! What-ifs that are wrong on purpose: the one shipped, and then a mistake.

use strum::VariantArray;
use varna_core::{
    decision::{Change, WhatIf, what_if},
    domain::{birth_date::BornInFuture, facts::Facts},
};
use varna_guidance::model::{ExtendedAccess, Region};

use super::{Broken, guidance::sound};
use crate::prove::{Evaluator, Invariant, SHIPPED};

pub(super) fn faults() -> Vec<Broken> {
    let lists = |name, what_if, says| Broken {
        name,
        guidance: sound,
        evaluator: Evaluator { what_if, ..SHIPPED },
        breaks: Invariant::ExactWhatIf,
        says,
    };
    vec![
        lists(
            "urgency is forgotten",
            without_urgency,
            &["urgent brings a change to", "is listed as nothing"],
        ),
        lists(
            "a tick that changes nothing",
            with_a_false_change,
            &[
                "ticked: nothing\n",
                "urgent brings nothing, and is listed as a gap",
            ],
        ),
        lists(
            "a strength among the changes",
            with_strengths_as_changes,
            &["brings a strength in", "is listed as a change to"],
        ),
        lists(
            "promises what does not come",
            with_another_promise,
            &["brings a change to", "and is listed as a change to"],
        ),
        lists(
            "a result listed twice",
            with_a_result_twice,
            &["no group of its own"],
        ),
        lists(
            "a question that is not asked",
            with_access_at_all_ages,
            &["ticked: nothing\n", "one that cannot be made"],
        ),
    ]
}

fn without_urgency(region: &Region, facts: &Facts) -> Result<WhatIf, BornInFuture> {
    let mut found = what_if(region, facts)?;
    for group in &mut found.changes {
        group
            .by
            .retain(|change| !matches!(change, Change::Urgent(_)));
    }
    found.changes.retain(|group| !group.by.is_empty());
    Ok(found)
}

fn with_a_false_change(region: &Region, facts: &Facts) -> Result<WhatIf, BornInFuture> {
    let mut found = what_if(region, facts)?;
    let known: Vec<_> = found
        .changes
        .iter()
        .chain(&found.strengths)
        .flat_map(|group| &group.by)
        .collect();
    let urgent = Change::Urgent(!facts.urgent);
    if !known.contains(&&urgent) {
        found.gaps.push(urgent);
    }
    Ok(found)
}

fn with_strengths_as_changes(region: &Region, facts: &Facts) -> Result<WhatIf, BornInFuture> {
    let mut found = what_if(region, facts)?;
    found.changes.append(&mut found.strengths);
    Ok(found)
}

fn with_another_promise(region: &Region, facts: &Facts) -> Result<WhatIf, BornInFuture> {
    let mut found = what_if(region, facts)?;
    if let [first, second, ..] = &mut *found.changes {
        std::mem::swap(&mut first.advice, &mut second.advice);
    }
    Ok(found)
}

fn with_a_result_twice(region: &Region, facts: &Facts) -> Result<WhatIf, BornInFuture> {
    let mut found = what_if(region, facts)?;
    let first = found.changes.first().cloned();
    found.changes.extend(first);
    Ok(found)
}

fn with_access_at_all_ages(region: &Region, facts: &Facts) -> Result<WhatIf, BornInFuture> {
    let mut found = what_if(region, facts)?;
    let others = ExtendedAccess::VARIANTS
        .iter()
        .filter(|other| **other != facts.extended_access);
    found
        .gaps
        .extend(others.copied().map(Change::ExtendedAccess));
    Ok(found)
}
