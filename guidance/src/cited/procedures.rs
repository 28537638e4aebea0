//! What a region's way of going about an errand cites.

use super::{How, Part};
use crate::{
    fault::Place,
    model::{Message, Procedure},
};

/// The parts of a procedure, which stands at a place.
pub(super) fn parts<'r>(place: &Place, procedure: &'r Procedure) -> Vec<Part<'r>> {
    let summary = &procedure.summary.cites;
    let mut parts = vec![Part::new(place.key("summary"), summary, How::Must)];
    for (index, outcome) in procedure.outcomes.iter().enumerate() {
        let place = place.with(&Place::entry("outcome", index, &outcome.id));
        parts.push(Part::new(place, &outcome.cites, How::Must));
    }
    for (index, finding) in procedure.findings.iter().enumerate() {
        let place = place.with(&Place::entry("finding", index, &finding.id));
        let how = How::unless(finding.outside_routines);
        parts.push(Part::new(place, &finding.cites, how));
    }
    for (index, form) in procedure.forms.iter().enumerate() {
        let place = place.with(&Place::titled("form", index, &form.title));
        parts.extend(Part::lines(&place, "remarks", &form.remarks));
    }
    for (index, period) in procedure.periods.iter().enumerate() {
        let place = place.with(&Place::entry("period", index, ""));
        parts.push(Part::new(place, &period.cites, How::Must));
    }
    for (index, note) in procedure.notes.iter().enumerate() {
        let place = place.with(&Place::entry("note", index, ""));
        let first_line = note.first_line.iter();
        parts.extend(first_line.map(|line| Part::line(place.key("first_line"), line)));
        parts.push(Part::line(place.key("place"), &note.place));
        let warning = note.warning.iter();
        parts.extend(warning.map(|line| Part::line(place.key("warning"), line)));
    }
    for (index, heading) in procedure.record_headings.iter().enumerate() {
        let place = place.with(&Place::titled("record_heading", index, &heading.title));
        parts.push(Part::line(place.key("remark"), &heading.remark));
    }
    parts.extend(messages(place, &procedure.messages));
    parts
}

/// Messages, of a procedure or of the region.
pub(super) fn messages<'r>(outer: &Place, messages: &'r [Message]) -> Vec<Part<'r>> {
    let mut parts = Vec::new();
    for (index, message) in messages.iter().enumerate() {
        let place = outer.with(&Place::entry("message", index, &message.id));
        parts.push(Part::new(place.clone(), &message.cites, How::Must));
        let warning = message.warning.iter();
        parts.extend(warning.map(|line| Part::line(place.key("warning"), line)));
        parts.push(Part::new(place, message.quote.as_slice(), How::Quotes));
    }
    parts
}
