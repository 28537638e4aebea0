//! What is told beside the decision: each notice has its own id and can come up.

use super::{Findings, demands_impossible_access, procedures, questions::Questions};
use crate::{
    fault::{Never, Place, Scope, What},
    model::{Errand, Given, Notice, Region, Screen, Situation},
};

/// Checks the notices of a region. Without questions it is not checked what answers they wait for.
pub(super) fn check(region: &Region, questions: Option<&Questions>, found: &mut Findings) {
    found.duplicates("advice", region.notices.iter().map(|notice| &*notice.id));
    found.duplicates(
        "conflict",
        region.conflicts.iter().map(|notice| &*notice.id),
    );
    for (part, notices) in [("advice", &region.notices), ("conflict", &region.conflicts)] {
        for (index, notice) in notices.iter().enumerate() {
            let place = Place::entry(part, index, &notice.id);
            if notice.screens.is_empty() {
                found.add(&place, What::EmptyList("screens"));
            }
            for why in never_shown(notice, region) {
                found.add(&place, What::NeverUsed(why));
            }
            for (key, scope) in no_effect(notice) {
                found.add(&place, What::NoEffect { key, scope });
            }
            if let Some(questions) = questions
                && !procedures::check_notice(&place, notice, region, questions, found)
            {
                found.add(&place, What::NeverUsed(Never::NoAnswers));
            }
        }
    }
    for (index, advice) in region.notices.iter().enumerate() {
        if advice.step.is_none() {
            found.add(Place::entry("advice", index, &advice.id), What::NoStep);
        }
    }
    for (index, conflict) in region.conflicts.iter().enumerate() {
        if region.notices.iter().any(|advice| advice.id == conflict.id) {
            let twice = What::DuplicateId(conflict.id.clone());
            found.add(Place::entry("conflict", index, &conflict.id), twice);
        }
    }
}

fn never_shown(notice: &Notice, region: &Region) -> Vec<Never> {
    let mut why = Vec::new();
    if demands_impossible_access(&notice.when) {
        why.push(Never::NoExtendedAccess);
    }
    let measures = &notice.measures;
    if !measures.is_empty() && measures.iter().all(|&id| region.measure(id).is_none()) {
        why.push(Never::NotInRegion("measures"));
    }
    let also = &notice.also;
    if !also.is_empty() && also.iter().all(|&id| region.also_action(id).is_none()) {
        why.push(Never::NotInRegion("also"));
    }
    let described = |&id: &Errand| id == Errand::Protect || region.procedure(id).is_some();
    if !notice.errands.is_empty() && !notice.errands.iter().any(described) {
        why.push(Never::NotInRegion("errands"));
    }
    if !of_protect(notice) && notice.screens == [Screen::Consequence] {
        why.push(Never::NoConsequence);
    }
    let demands = !of_protect(notice) || !measures.is_empty() || !also.is_empty();
    if demands && notice.screens == [Screen::Nothing] {
        why.push(Never::NoNothing);
    }
    why
}

/// Whether a notice belongs to `protect`, perhaps with others.
fn of_protect(notice: &Notice) -> bool {
    notice.errands.is_empty() || notice.errands.contains(&Errand::Protect)
}

/// The conditions that none of a notice's errands goes by.
fn no_effect(notice: &Notice) -> Vec<(&'static str, Scope)> {
    let mut keys = Vec::new();
    if !of_protect(notice) {
        let scope = Scope::Protect("given");
        let conditions = [
            ("when", notice.when != Situation::default()),
            ("circumstances", !notice.circumstances.is_empty()),
            ("measures", !notice.measures.is_empty()),
            ("also", !notice.also.is_empty()),
        ];
        let given = conditions.into_iter().filter(|(_, is_given)| *is_given);
        keys.extend(given.map(|(key, _)| (key, scope)));
    }
    let others = notice.errands.iter().any(|&id| id != Errand::Protect);
    if notice.given != Given::default() && !others {
        keys.push(("given", Scope::Errands("skriv ärendet i errands")));
    }
    keys
}
