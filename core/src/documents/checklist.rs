//! What else to do, in the one order in which it protects: the region's advice for the case, the ways
//! that the measures leave open, as a list to tick off on paper.

use strum::VariantArray;
use varna_guidance::model::{Measure, Screen, Step, Way, WayState};

use super::{Basis, Particulars, words};
use crate::decision::{notices, ways};

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

/// The region's advice, the actions beside the measures and the ways that are left open.
pub(super) fn write(basis: &Basis, given: &Particulars) -> Vec<Item> {
    let also = basis.decision.also.iter().map(|also| Item {
        title: also.terms.action.clone(),
        text: also.terms.text.clone(),
        outside_routines: false,
    });
    let also = also.map(|item| (Step::Request, item));
    // Where staff choose to close nothing, what comes with the advice is needed all the more.
    let taken = if basis.course.measures.is_empty() {
        basis.decision.advice()
    } else {
        basis.taken()
    };
    let advice = notices(&basis.region.notices, Screen::Advice, &basis.facts, taken);
    let advice = advice.into_iter().map(|notice| {
        let item = Item {
            title: notice.title.clone(),
            text: notice.text.clone(),
            outside_routines: notice.outside_routines,
        };
        (notice.step.unwrap_or(Step::FollowUp), item)
    });
    let team = Some(&given.contact.team).filter(|team| !team.is_empty());
    let team = team.map(|team| Item {
        title: words::OWN_TEAM.to_owned(),
        text: team.clone(),
        outside_routines: false,
    });
    let team = team.map(|item| (Step::Report, item));
    let open = open_ways(basis).into_iter();
    let items: Vec<_> = also.chain(advice).chain(team).chain(open).collect();
    let in_step = |step: &Step| {
        let items = items.iter().filter(move |(one, _)| one == step);
        items.map(|(_, item)| item.clone()).collect::<Vec<_>>()
    };
    Step::VARIANTS.iter().flat_map(in_step).collect()
}

/// The ways that are left when what is asked for acts, with what closes each: those that stay open,
/// and those of which the routine says nothing.
fn open_ways(basis: &Basis) -> Vec<(Step, Item)> {
    let measures = basis.course.measures.iter();
    let taken: Vec<Measure> = measures.map(|one| one.terms.id).collect();
    let left = ways(basis.region, &taken).into_iter();
    let left = left.filter(|one| one.state != WayState::Closed);
    let items = left.filter_map(|one| {
        let words = basis.guidance.way(basis.region, one.way)?;
        let silent = if one.state == WayState::Silent {
            "Rutinen säger inte att det stängs. "
        } else {
            ""
        };
        // What is written today is read today: it comes before what is asked for.
        let step = if one.way == Way::TodaysNote {
            Step::Write
        } else {
            Step::Close
        };
        let item = Item {
            title: words.label.clone(),
            text: format!("{silent}{}", words.text),
            outside_routines: words.outside_routines,
        };
        Some((step, item))
    });
    items.collect()
}
