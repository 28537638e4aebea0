//! The note for the record, with the elements that the region's routine demands.

use varna_guidance::model::NoteField;

use super::{Basis, Entry, Particulars, words};
use crate::domain::date_text::format_iso;

/// The note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Where in the record it is written.
    pub place: String,
    /// What staff must see before they copy it.
    pub warning: String,
    /// Its headings and what stands under them.
    pub entries: Vec<Entry>,
    /// The guidance that it rests on.
    pub reference: String,
}

/// Writes the note.
pub(super) fn write(basis: &Basis, given: &Particulars) -> Note {
    let template = &basis.region.note;
    let headings = template.headings.iter();
    let mut entries: Vec<_> = headings
        .filter_map(|heading| {
            let text = field(basis, given, heading.field)?;
            Some(Entry::new(heading.title.clone(), text))
        })
        .collect();
    entries.push(Entry::new("Syskon", words::siblings(given.siblings)));
    Note {
        place: template.place.text.to_string(),
        warning: template.warning.text.to_string(),
        entries,
        reference: words::reference(basis),
    }
}

/// The text of an element; `None` where it is left out.
fn field(basis: &Basis, given: &Particulars, field: NoteField) -> Option<String> {
    let each = |text: &dyn Fn(&crate::decision::Advised) -> String| {
        let texts: Vec<_> = basis.decision.measures.iter().map(text).collect();
        texts.join("; ")
    };
    match field {
        NoteField::Measure => Some(each(&|one| format!("{}: {}", one.terms.term, one.terms.infinitive))),
        NoteField::Concerns => Some(each(&|one| words::concerns(one, &given.guardians))),
        NoteField::Period => Some(each(&|one| words::period(one, given))),
        NoteField::Motivation => Some(given.motivation.clone()),
        NoteField::DecidedBy => {
            Some(words::joined([&*given.decided_by.name, &*given.decided_by.title]))
        }
        NoteField::Review => given.review.map(format_iso),
    }
}
