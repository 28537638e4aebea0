//! What a region's papers cite: the urgent call, the forms and the note.

use super::{How, Part};
use crate::{fault::Place, model::Region};

pub(super) fn parts(region: &Region) -> Vec<Part<'_>> {
    let urgent = Place::from("urgent");
    let script = &region.urgent.script_cites;
    let mut parts = vec![Part::new(urgent.clone(), script, How::May)];
    parts.extend(Part::lines(&urgent, "remarks", &region.urgent.remarks));
    for (key, line) in [
        ("without_measure", &region.urgent.without_measure),
        ("no_answer", &region.urgent.no_answer),
    ] {
        parts.push(Part::line(urgent.key(key), line));
    }
    let first_step = region.urgent_first_step.iter();
    parts.extend(first_step.map(|line| Part::line("urgent_first_step".into(), line)));
    for (index, form) in region.forms.iter().enumerate() {
        let place = Place::titled("form", index, &form.title);
        parts.extend(Part::lines(&place, "remarks", &form.remarks));
    }

    let note = Place::from("note");
    parts.push(Part::new(note.clone(), &region.note.cites, How::Must));
    let first_line = region.note.first_line.iter();
    parts.extend(first_line.map(|line| Part::line(note.key("first_line"), line)));
    parts.push(Part::line(note.key("place"), &region.note.place));
    parts.push(Part::line(note.key("warning"), &region.note.warning));
    for (index, heading) in region.note.record_headings.iter().enumerate() {
        let place = note.with(&Place::titled("record_heading", index, &heading.title));
        parts.push(Part::line(place.key("remark"), &heading.remark));
    }
    parts
}
