//! The measures and actions of a region, and which measure goes before which.

use super::{Findings, forms::unworded};
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
        let orders = terms.call.orders.as_slice();
        unworded(&place, orders, region, found);
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
