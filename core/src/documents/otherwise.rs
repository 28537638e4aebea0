//! What is written when staff have chosen otherwise than advised: what was advised, what they
//! chose, why, and who.

use super::{Basis, Entry, Particulars, words};

/// The heading over it on the form.
pub(super) const TITLE: &str = "Annat val än rådet";

/// What is asked for when nothing is.
pub(super) const NO_MEASURE: &str = "Ingen blockering eller försegling begärs.";

/// The choice, with its reason where that is written; nothing where the advice is followed.
pub(super) fn entries(basis: &Basis, given: &Particulars, with_reason: bool) -> Vec<Entry> {
    if !basis.course.otherwise {
        return Vec::new();
    }
    let (advised, chosen) = (
        words::recommended(basis.region, basis.decision.advice()),
        words::chosen(basis.region, basis.taken()),
    );
    let decided = &given.decided_by;
    let strengths = basis.region.own_strengths.as_deref();
    let advice = [
        Some(Entry::new("Råd enligt rutinen", advised)),
        strengths.map(|own| Entry::new("Om styrkan", own)),
    ];
    let choice = [
        Some(Entry::new("Valt i stället", chosen)),
        with_reason.then(|| Entry::new("Skäl till valet", &*given.otherwise)),
        Some(Entry::new(
            "Valt av",
            words::joined([&*decided.name, &*decided.title]),
        )),
    ];
    advice.into_iter().chain(choice).flatten().collect()
}
