//! From when to when what is decided in an errand holds, and the days to be reminded of.

use varna_guidance::model::{Detail, Lasts};

use super::ProcedureBasis;
use crate::{
    decision::Until,
    documents::{Particulars, Reminder, particulars::Guardian, words},
};

/// From when, and until when where it has an end; of each guardian apart where they are treated
/// differently. `None` where no day is asked for.
pub(super) fn written(basis: &ProcedureBasis, given: &Particulars) -> Option<String> {
    if !basis.ruled.procedure.needs(Detail::From) {
        return None;
    }
    let whole = whole_period(basis, given);
    if basis.ruled.roles().len() < 2 {
        return Some(whole);
    }
    let each = given.guardians.iter().map(|Guardian { role, opens, .. }| {
        // Who gets access gets it from a day on.
        let period = if *opens {
            words::beginning(given.from)
        } else {
            whole.clone()
        };
        format!("{role}: {period}")
    });
    Some(each.collect::<Vec<_>>().join("; "))
}

fn whole_period(basis: &ProcedureBasis, given: &Particulars) -> String {
    let ruled = &basis.ruled;
    let from = words::beginning(given.from);
    let words = ruled.period.map_or("", |period| &*period.text);
    let is_chosen = ruled
        .period
        .is_some_and(|period| period.lasts == Lasts::Chosen);
    match end(basis, given) {
        Some(day) => {
            // Where staff have set the day there is no rule for it to tell.
            let why = if is_chosen {
                String::new()
            } else {
                format!(" ({words})")
            };
            format!("{from}, {}{why}", words::last(day))
        }
        None if words.is_empty() => from,
        None => format!("{from}, {words}"),
    }
}

/// The first day on which it no longer holds; `None` where it has no such day.
fn end(basis: &ProcedureBasis, given: &Particulars) -> Option<chrono::NaiveDate> {
    match basis.ruled.until(given.from, basis.matter.born)? {
        Until::Date(day) => Some(day),
        Until::Chosen => given.end,
        Until::Lifted => None,
    }
}

/// The end and the day for a renewed decision.
pub(super) fn reminders(basis: &ProcedureBasis, given: &Particulars) -> Vec<Reminder> {
    let end = end(basis, given).map(|day| Reminder::of_end("det som beslutades", day));
    let review = given.review.map(Reminder::of_review);
    end.into_iter().chain(review).collect()
}
