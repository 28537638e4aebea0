//! Finds the word that was meant.

use strum::VariantArray;

use crate::model::{Circumstance, Ground, GuardianRisk};

/// How alike two words must be, from 0 to 1, for one to be taken for the other misspelt.
const ALIKE: f64 = 0.6;

/// How many words are told of beside the one that was likely meant.
const FEW: usize = 6;

/// The word most like another, if it is like enough.
pub(crate) fn nearest<T: AsRef<str> + Copy>(word: &str, known: &[T]) -> Option<T> {
    let likeness = |known: &T| strsim::normalized_damerau_levenshtein(word, known.as_ref());
    let best = known
        .iter()
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) >= ALIKE).then_some(*best)
}

/// What to take instead of an unknown word, as sentences.
pub(crate) fn instead<T: AsRef<str>>(meant: Option<&str>, known: &[T]) -> String {
    let known: Vec<_> = known.iter().map(AsRef::as_ref).collect();
    let all = format!("Välj något av: {}.", known.join(", "));
    match meant {
        Some(meant) if known.len() > FEW => format!("Menade du {meant}?"),
        Some(meant) => format!("Menade du {meant}? {all}"),
        None => all,
    }
}

/// What may stand among a rule's grounds. They are the one vocabulary that is no plain enum.
pub(crate) fn grounds() -> Vec<String> {
    let circumstances = Circumstance::VARIANTS
        .iter()
        .copied()
        .map(Ground::Circumstance);
    let risks = GuardianRisk::VARIANTS
        .iter()
        .copied()
        .filter(|&risk| risk != GuardianRisk::None);
    circumstances
        .chain(risks.map(Ground::GuardianRisk))
        .map(Ground::id)
        .collect()
}
