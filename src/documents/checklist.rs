//! What else to do: the region's advice for the case, as a list to tick off on paper.

use varna_guidance::model::Screen;

use super::Basis;
use crate::decision::notices;

/// A thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// A few words.
    pub title: String,
    /// What to do about it.
    pub text: String,
    /// Whether it does not stand in the routines.
    pub outside_routines: bool,
}

/// The region's advice and the actions beside the measures.
pub(super) fn write(basis: &Basis) -> Vec<Item> {
    let also = basis.decision.also.iter().map(|also| Item {
        title: also.terms.action.clone(),
        text: also.terms.text.clone(),
        outside_routines: false,
    });
    // Where staff choose to close nothing, what comes with the advice is needed all the more.
    let taken = if basis.course.measures.is_empty() {
        basis.decision.advice()
    } else {
        basis.taken()
    };
    let advice = notices(&basis.region.advice, Screen::Advice, &basis.facts, taken);
    let advice = advice.into_iter().map(|notice| Item {
        title: notice.title.clone(),
        text: notice.text.clone(),
        outside_routines: notice.outside_routines,
    });
    also.chain(advice).collect()
}
