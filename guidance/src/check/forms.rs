//! How a measure is asked for: by a form in every case, by only one, and by phone.

use super::{Findings, demands_impossible_access, rules::same_situation};
use crate::{
    fault::{Never, Place, What},
    model::{Form, Measure, Region},
};

pub(super) fn check(region: &Region, found: &mut Findings) {
    for (index, form) in region.forms.iter().enumerate() {
        let place = Place::titled("form", index, &form.title);
        if form.measures.is_empty() {
            found.add(&place, What::EmptyList("measures"));
        }
        unworded(&place, &form.measures, region, found);
        if demands_impossible_access(&form.when) {
            found.add(&place, What::NeverUsed(Never::NoExtendedAccess));
        }
        for other in region
            .forms
            .iter()
            .take(index)
            .filter(|other| same_case(form, other))
        {
            for measure in form
                .measures
                .iter()
                .filter(|one| other.measures.contains(one))
            {
                let (measure, other) = (measure.id(), other.title.clone());
                found.add(&place, What::TwoForms { measure, other });
            }
        }
    }
    for terms in &region.measures {
        let mut general = region.forms.iter().filter(|form| form.is_general());
        if !general.any(|form| form.measures.contains(&terms.id)) {
            found.add("[[form]]", What::MissingForm(terms.id.id()));
        }
    }
    for (index, heading) in region.note.record_headings.iter().enumerate() {
        let place = Place::titled("record_heading", index, &heading.title);
        let place = Place::from("note").with(&place);
        if heading.measures.is_empty() {
            found.add(&place, What::EmptyList("measures"));
        }
        unworded(&place, &heading.measures, region, found);
    }
    if region.note.headings.is_empty() {
        found.add("note", What::EmptyList("heading"));
    }
}

pub(super) fn unworded(place: &Place, measures: &[Measure], region: &Region, found: &mut Findings) {
    for measure in measures.iter().filter(|&&id| region.measure(id).is_none()) {
        found.add(place, What::MissingTerms(measure.id()));
    }
}

/// Whether two forms are made for one and the same case.
fn same_case(one: &Form, other: &Form) -> bool {
    let shared = one
        .circumstances
        .iter()
        .any(|id| other.circumstances.contains(id));
    let neither = one.circumstances.is_empty() && other.circumstances.is_empty();
    same_situation(&one.when, &other.when) && (shared || neither)
}
