//! The measures and actions of a region: which goes before which, which a call orders, and which
//! ways to the child's information each closes or leaves open.

use strum::VariantArray;

use super::Findings;
use crate::{
    fault::{Place, What},
    model::{Measure, MeasureTerms, Region, Way},
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
        ways(&place, terms, found);
        if terms.role.is_some() != terms.takes_guardians() && !terms.closes.is_empty() {
            found.add(&place, What::HalfRole);
        }
        if terms.consults && region.consults.is_none() {
            found.add(&place, What::ConsultsWhom);
        }
    }
}

/// Of every way to the child's information it is said, once, whether the measure closes it.
fn ways(place: &Place, terms: &MeasureTerms, found: &mut Findings) {
    if terms.ways.is_empty() {
        found.add(place, What::EmptyList("ways"));
        return;
    }
    for &way in Way::VARIANTS {
        let said = terms.ways.iter().flat_map(|one| &one.ways);
        match said.filter(|one| **one == way).count() {
            0 => found.add(place, What::MissingWay(way.id())),
            1 => {}
            _ => found.add(place, What::WayTwice(way.id())),
        }
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
