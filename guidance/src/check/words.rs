//! The words of the questions: all that is asked has its words, once.

use strum::VariantArray;

use super::{Findings, questions};
use crate::{
    fault::{Place, What},
    model::{Circumstance, Errand, ExtendedAccess, RiskAnswer, Vocabulary, Way},
};

pub(super) fn check(vocabulary: &Vocabulary, found: &mut Findings) {
    found.duplicates(
        "heading",
        vocabulary.headings.iter().map(|heading| &*heading.id),
    );
    let circumstances = vocabulary.circumstances.iter().map(|words| words.id);
    each_once("circumstance", Circumstance::VARIANTS, circumstances, found);
    let risks = vocabulary.guardian_risks.iter().map(|words| words.id);
    each_once("guardian_risk", RiskAnswer::VARIANTS, risks, found);
    let access = vocabulary.extended_access.iter().map(|words| words.id);
    each_once("extended_access", ExtendedAccess::VARIANTS, access, found);
    let errands = vocabulary.errands.iter().map(|words| words.id);
    each_once("errand", Errand::VARIANTS, errands, found);
    let ways = vocabulary.ways.iter().map(|words| words.id);
    each_once("way", Way::VARIANTS, ways, found);
    questions::check(vocabulary, found);

    for (index, words) in vocabulary.circumstances.iter().enumerate() {
        let known = vocabulary
            .headings
            .iter()
            .any(|heading| heading.id == words.heading);
        if !known && !words.heading.trim().is_empty() {
            let unknown = What::UnknownHeading(words.heading.clone());
            found.add(Place::entry("circumstance", index, words.id.id()), unknown);
        }
    }
}

/// Every word of a vocabulary has its entry, and only one.
fn each_once<T>(part: &str, all: &[T], given: impl Iterator<Item = T>, found: &mut Findings)
where
    T: Copy + PartialEq + Into<&'static str>,
{
    let given: Vec<T> = given.collect();
    for word in all.iter().filter(|word| !given.contains(word)) {
        found.add(&*format!("[[{part}]]"), What::MissingWords((*word).into()));
    }
    found.duplicates(part, given.iter().map(|&word| word.into()));
}
