//! What is told beside the decision: each notice has its own id and can come up.

use super::{Findings, demands_impossible_access};
use crate::{
    fault::{Never, Place, What},
    model::{Notice, Region},
};

pub(super) fn check(region: &Region, found: &mut Findings) {
    found.duplicates("advice", region.advice.iter().map(|notice| &*notice.id));
    found.duplicates(
        "conflict",
        region.conflicts.iter().map(|notice| &*notice.id),
    );
    for (part, notices) in [("advice", &region.advice), ("conflict", &region.conflicts)] {
        for (index, notice) in notices.iter().enumerate() {
            let place = Place::entry(part, index, &notice.id);
            if notice.screens.is_empty() {
                found.add(&place, What::EmptyList("screens"));
            }
            for why in never_shown(notice, region) {
                found.add(&place, What::NeverUsed(why));
            }
        }
    }
    for (index, conflict) in region.conflicts.iter().enumerate() {
        if region.advice.iter().any(|advice| advice.id == conflict.id) {
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
    why
}
