//! Which of a region's notices and forms belong to a decision.

use varna_guidance::model::{Errand, Form, Measure, Notice, Region, Screen};

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
    let mut notices: Vec<_> = list.iter().filter(matters).collect();
    notices.sort_by_key(|notice| notice.step);
    notices
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
