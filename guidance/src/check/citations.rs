//! What a region's file rests on: every part that has to cites, and what is cited exists.

use super::Findings;
use crate::{
    fault::{Place, What},
    model::{Line, Region, Sources, StatementId},
};

/// A part's place, what it cites, and whether it has to cite something.
type Part<'r> = (Place, &'r [StatementId], bool);

pub(super) fn check(region: &Region, sources: Option<&Sources>, found: &mut Findings) {
    for (place, cites, demanded) in parts(region) {
        if demanded && cites.is_empty() {
            found.add(&place, What::MissingCitation);
        }
        for id in cites.iter().filter(|id| !id.as_str().trim().is_empty()) {
            if sources.is_some_and(|sources| sources.statement(id).is_none()) {
                found.add(&place, What::UnknownCitation(id.as_str().to_owned()));
            }
        }
    }
}

fn parts(region: &Region) -> Vec<Part<'_>> {
    let mut parts: Vec<Part> = Vec::new();
    for (index, rule) in region.rules.iter().enumerate() {
        parts.push((Place::entry("rule", index, &rule.id), &rule.cites, true));
    }
    for (part, notices) in [("advice", &region.advice), ("conflict", &region.conflicts)] {
        for (index, notice) in notices.iter().enumerate() {
            let place = Place::entry(part, index, &notice.id);
            parts.push((place, &notice.cites, !notice.outside_routines));
        }
    }
    for (index, action) in region.also_actions.iter().enumerate() {
        parts.push((
            Place::entry("also_action", index, action.id.id()),
            &action.cites,
            true,
        ));
    }
    for (index, measure) in region.measures.iter().enumerate() {
        let place = Place::entry("measure", index, measure.id.id());
        parts.push((place.key("end"), &measure.end.cites, true));
        parts.push((place.key("meaning"), &measure.meaning.cites, true));
    }
    parts.push(("note".into(), &region.note.cites, true));
    let urgent = &region.urgent;
    parts.push(("urgent".into(), &urgent.script_cites, false));
    parts.extend(
        lines(region)
            .into_iter()
            .map(|(place, line)| (place, &*line.cites, false)),
    );
    parts
}

/// The single lines of a region that may stand without citation.
fn lines(region: &Region) -> Vec<(Place, &Line)> {
    let note = Place::from("note");
    let mut lines = vec![
        ("no_ground".into(), &region.no_ground),
        ("adult".into(), &region.adult),
        ("when_silent".into(), &region.when_silent),
        (note.key("place"), &region.note.place),
        (note.key("warning"), &region.note.warning),
    ];
    lines.extend(
        region
            .urgent_first_step
            .iter()
            .map(|line| ("urgent_first_step".into(), line)),
    );
    for (index, heading) in region.note.record_headings.iter().enumerate() {
        let place = note.with(&Place::titled("record_heading", index, &heading.title));
        lines.push((place.key("remark"), &heading.remark));
    }
    lines.extend(each(&"urgent".into(), "remarks", &region.urgent.remarks));
    for (index, form) in region.forms.iter().enumerate() {
        lines.extend(each(
            &Place::titled("form", index, &form.title),
            "remarks",
            &form.remarks,
        ));
    }
    for (index, measure) in region.measures.iter().enumerate() {
        let place = Place::entry("measure", index, measure.id.id());
        lines.push((place.key("carried_out"), &measure.carried_out));
        lines.extend(each(&place, "effects", &measure.effects));
        lines.extend(each(&place, "limits", &measure.limits));
        lines.extend(each(&place, "decision", &measure.decision));
    }
    lines
}

fn each<'r>(place: &Place, key: &str, lines: &'r [Line]) -> Vec<(Place, &'r Line)> {
    let lines = lines.iter().enumerate();
    lines
        .map(|(index, line)| (place.with(&Place::entry(key, index, "")), line))
        .collect()
}
