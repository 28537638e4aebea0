//! Sets of circumstances.

use std::collections::HashSet;

use strum::VariantArray;
use varna_core::domain::circumstances::Circumstances;
use varna_guidance::model::Circumstance::{self, HarmDisclosed, SuspectedHarm};

#[test]
fn a_set_holds_what_it_was_made_of_in_the_order_of_the_vocabulary() {
    let set = Circumstances::from_iter([SuspectedHarm, HarmDisclosed]);
    let held: Vec<_> = set.iter().collect();
    assert_eq!(held, [HarmDisclosed, SuspectedHarm]);
    assert!(Circumstances::NONE.is_empty() && !set.is_empty());
}

#[test]
fn what_is_given_twice_is_held_once() {
    let twice = Circumstances::from_iter([SuspectedHarm, SuspectedHarm]);
    assert_eq!(twice, Circumstances::from_iter([SuspectedHarm]));
    assert!(twice.contains(SuspectedHarm));
}

#[test]
fn what_is_turned_is_added_and_turned_again_is_taken_away() {
    let set = Circumstances::from_iter([HarmDisclosed]);
    let both = set.toggled(SuspectedHarm);
    assert!(both.contains(HarmDisclosed) && both.contains(SuspectedHarm));
    assert_eq!(both.toggled(SuspectedHarm), set);
}

#[test]
fn all_sets_are_there_once_from_the_empty_one_to_that_of_everything() {
    let all: Vec<_> = Circumstances::all().collect();
    assert_eq!(all.len(), 1 << Circumstance::VARIANTS.len());
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    assert_eq!(all.first(), Some(&Circumstances::NONE));
    let everything: Circumstances = Circumstance::VARIANTS.iter().copied().collect();
    assert_eq!(all.last(), Some(&everything));
}
