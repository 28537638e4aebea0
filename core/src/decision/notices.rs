//! Which of a region's notices and forms belong to a decision.

use std::iter;

use strum::VariantArray;
use varna_guidance::model::{Errand, Form, Measure, Notice, Region, Screen, Step};

use super::Advice;
use crate::domain::facts::{Facts, Standing};

/// The advice and conflicts of a list that matter on a screen, when these measures and actions are
/// taken, step by step. None for a person of 18 or over.
pub fn notices<'g>(
    list: &'g [Notice],
    screen: Screen,
    facts: &Facts,
    taken: Advice,
) -> Vec<&'g Notice> {
    let Ok(Standing::Child(band)) = facts.standing() else {
        return Vec::new();
    };
    let matters = |notice: &&Notice| {
        notice.screens.contains(&screen)
            && any(&notice.errands, |&one| one == Errand::Protect)
            && facts.situation_holds(&notice.when, band)
            && any(&notice.circumstances, |&one| {
                facts.circumstances.contains(one)
            })
            && any(&notice.measures, |&one| taken.has(one))
            && any(&notice.also, |&one| taken.has_action(one))
    };
    // Step by step; a sort would weigh more in the program than this walk.
    let steps = Step::VARIANTS.iter().copied().map(Some);
    let in_step = |step| list.iter().filter(move |notice| notice.step == step);
    let each = iter::once(None).chain(steps).flat_map(in_step);
    each.filter(|notice| matters(notice)).collect()
}

/// The form that asks for a measure: one made for the case before the general one.
pub fn form_for<'g>(region: &'g Region, measure: Measure, facts: &Facts) -> Option<&'g Form> {
    let forms = || {
        region
            .forms
            .iter()
            .filter(|form| form.measures.contains(&measure))
    };
    let Ok(Standing::Child(band)) = facts.standing() else {
        return None;
    };
    let made_for_case = |form: &&Form| {
        !form.is_general()
            && facts.situation_holds(&form.when, band)
            && any(&form.circumstances, |&one| {
                facts.circumstances.contains(one)
            })
    };
    forms()
        .find(made_for_case)
        .or_else(|| forms().find(|form| form.is_general()))
}

/// Whether one of the list does, or the list makes no demand.
fn any<T>(list: &[T], does: impl Fn(&T) -> bool) -> bool {
    list.is_empty() || list.iter().any(does)
}
