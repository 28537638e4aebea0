//! The measures and actions of a region: which goes before which, and which a call orders.

use super::Findings;
use crate::{
    fault::{Place, What},
    model::{Measure, MeasureTerms, Region},
};

pub(super) fn check(region: &Region, found: &mut Findings) {
    found.duplicates("measure", region.measures.iter().map(|terms| terms.id.id()));
    found.duplicates(
        "also_action",
        region.also_actions.iter().map(|terms| terms.id.id()),
    );
    for (index, terms) in region.measures.iter().enumerate() {
        let place = Place::entry("measure", index, terms.id.id());
        if terms.closes.is_empty() {
            found.add(&place, What::EmptyList("closes"));
        }
        outranked(&place, terms, region, found);
        ordered(&place.key("call"), terms, region, found);
    }
}

fn outranked(place: &Place, terms: &MeasureTerms, region: &Region, found: &mut Findings) {
    for &weaker in &terms.outranks {
        let Some(weaker) = region.measure(weaker) else {
            found.add(place, What::MissingTerms(weaker.id()));
            continue;
        };
        // A measure that is dropped must leave nothing open that it would have closed.
        if !weaker
            .closes
            .iter()
            .all(|closure| terms.closes.contains(closure))
        {
            found.add(place, What::Uncovered(weaker.id.id()));
        }
    }
    if terms.id == Measure::BlockBoth && !terms.outranks.contains(&Measure::BlockOne) {
        found.add(place, What::BlockBothFirst);
    }
}

/// What is said on the phone is what the call orders, and that never leaves open what the measure
/// would have closed.
fn ordered(call: &Place, terms: &MeasureTerms, region: &Region, found: &mut Findings) {
    let Some(id) = terms.call.orders else { return };
    let Some(ordered) = region.measure(id) else {
        found.add(call, What::MissingTerms(id.id()));
        return;
    };
    let (said, meant) = (terms.call.text.trim(), ordered.call.text.trim());
    if said != meant && !said.is_empty() && !meant.is_empty() {
        found.add(call, What::OtherOrder(id.id()));
    }
    let mut closes = terms.closes.iter();
    if !ordered.closes.is_empty() && !closes.all(|one| ordered.closes.contains(one)) {
        found.add(call, What::OrdersLess(id.id()));
    }
}
