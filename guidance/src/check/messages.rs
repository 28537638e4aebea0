//! What is said to those concerned: in our words or in the routine's, and when.

use super::{Findings, forms::unworded};
use crate::{
    fault::{Place, Scope, What},
    model::{Given, Message, Region},
};

/// The messages of a region, which belong to measures.
pub(super) fn check(region: &Region, found: &mut Findings) {
    each(&Place::default(), &region.messages, found);
    for (index, message) in region.messages.iter().enumerate() {
        let place = Place::entry("message", index, &message.id);
        if message.measures.is_empty() {
            found.add(&place, What::EmptyList("measures"));
        }
        unworded(&place, &message.measures, region, found);
        // A measure knows the child's age, and no answers of the other errands.
        let ages = Given {
            ages: message.when.ages.clone(),
            ..Given::default()
        };
        if message.when != ages {
            let (key, scope) = ("when", Scope::Errands("flytta posten till en [[errand]]"));
            found.add(&place, What::NoEffect { key, scope });
        }
    }
}

/// The messages of a procedure, which belong to answers.
pub(super) fn check_of_procedure(outer: &Place, messages: &[Message], found: &mut Findings) {
    each(outer, messages, found);
    for (index, message) in messages.iter().enumerate() {
        if !message.measures.is_empty() {
            let place = outer.with(&Place::entry("message", index, &message.id));
            let (key, scope) = ("measures", Scope::Protect("when"));
            found.add(place, What::NoEffect { key, scope });
        }
    }
}

fn each(outer: &Place, messages: &[Message], found: &mut Findings) {
    found.duplicates_in(
        outer,
        "message",
        messages.iter().map(|message| &*message.id),
    );
    for (index, message) in messages.iter().enumerate() {
        if message.text.is_some() == message.quote.is_some() {
            let place = outer.with(&Place::entry("message", index, &message.id));
            found.add(place, What::TextOrQuote);
        }
    }
}
