//! The note for the record, with the elements that the region's routine demands.

use varna_guidance::model::{Line, NoteField, RecordHeading};

use super::{Basis, Entry, Particulars, otherwise, phone, receipt, words};
use crate::{decision::Planned, domain::date_text::format_swedish};

/// The note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it is, where it is a special or an exempt one: the first line of what is copied.
    pub first_line: Option<String>,
    /// Where in the record it is written.
    pub place: String,
    /// What staff must see before they copy it.
    pub warning: String,
    /// Its headings and what stands under them.
    pub entries: Vec<Entry>,
    /// What it rests on, and what it was written with.
    pub foot: String,
}

/// Writes the note.
pub(super) fn write(basis: &Basis, given: &Particulars) -> Note {
    let template = &basis.region.note;
    let record_headings: Vec<_> = record_headings(basis).collect();
    let values = record_headings.iter().filter_map(|heading| {
        let value = heading.value.as_deref()?;
        Some(Entry::new(heading.title.clone(), value))
    });
    let own = template.headings.iter().flat_map(|heading| {
        let text = field(basis, given, heading.field);
        let own = text.map(|text| Entry::new(heading.title.clone(), text));
        let beside = beside(basis, given, heading.field);
        own.into_iter().chain(beside)
    });
    let otherwise = otherwise::entries(basis, given, true);
    let mut entries: Vec<_> = values.chain(own).collect();
    entries.extend(words::assessed(given));
    entries.extend(phone::asked_by_phone(basis, given));
    entries.extend(also(basis));
    entries.extend(declined(basis));
    entries.extend(otherwise);
    entries.push(Entry::new("Syskon", words::siblings(given.siblings)));
    let first_line = template.first_line.as_ref();
    Note {
        first_line: first_line.map(|line| line.text.clone()),
        place: place(
            &template.place.text,
            record_headings.iter().map(|one| (&*one.title, &one.remark)),
        ),
        warning: template.warning.text.clone(),
        entries,
        foot: receipt::write(
            basis.guidance,
            basis.region,
            &[&basis.region.guidance.source],
        ),
    }
}

/// What is done beside the measures.
fn also(basis: &Basis) -> Option<Entry> {
    let actions: Vec<_> = (basis.decision.also.iter())
        .map(|also| &*also.terms.action)
        .collect();
    (!actions.is_empty()).then(|| Entry::new("Görs också", actions.join("; ")))
}

/// What has been considered, and is not asked for.
fn declined(basis: &Basis) -> Option<Entry> {
    // The urgent call can have ordered it all the same, until what is asked for is in place.
    let ordered = |id| (basis.ordered.iter().flatten()).any(|&one| one == id);
    let declined = basis.course.declined.iter().map(|terms| {
        let beyond = if ordered(terms.id) && !basis.is_withdrawn() {
            ", utöver det som begärdes per telefon"
        } else {
            ""
        };
        format!("{}{beyond}", terms.request)
    });
    let declined: Vec<_> = declined.collect();
    (!declined.is_empty()).then(|| Entry::new("Övervägt, begärs inte", declined.join("; ")))
}

/// The headings of the record that belong to what is asked for.
fn record_headings<'g>(basis: &Basis<'g>) -> impl Iterator<Item = &'g RecordHeading> {
    let belongs = |heading: &&RecordHeading| {
        let mut measures = heading.measures.iter();
        measures.any(|&one| basis.course.has(one))
    };
    basis.region.note.record_headings.iter().filter(belongs)
}

/// Where in the record the note is written, with each heading and how it is used.
pub(super) fn place<'g>(
    general: &str,
    headings: impl Iterator<Item = (&'g str, &'g Line)>,
) -> String {
    let each = headings.map(|(title, remark)| format!(" Sökord: «{title}». {}", remark.text));
    each.fold(general.to_owned(), |place, one| place + &one)
}

/// The text of an element; `None` where it is left out.
fn field(basis: &Basis, given: &Particulars, field: NoteField) -> Option<String> {
    let measures = &basis.requested();
    let joined = |text: &dyn Fn(&Planned) -> String| {
        measures.iter().map(text).collect::<Vec<_>>().join("; ")
    };
    // With several measures each text needs the name of its own.
    let each = |text: &dyn Fn(&Planned) -> String| {
        joined(&|one| match measures.len() {
            0 | 1 => text(one),
            2.. => format!("{}: {}", one.terms.term, text(one)),
        })
    };
    let none = measures.is_empty();
    match field {
        NoteField::Measure if none => Some(otherwise::NO_MEASURE.to_owned()),
        // Where nothing is asked for there is nothing to inform of or to be confirmed either.
        NoteField::Concerns | NoteField::Period | NoteField::Informed | NoteField::Confirmed
            if none =>
        {
            None
        }
        NoteField::Measure => Some(joined(&|one| one.terms.noted.clone())),
        NoteField::Concerns => Some(each(&|one| one.terms.concerns.clone())),
        NoteField::Period => Some(each(&|one| words::period(one, given, basis.facts.urgent))),
        NoteField::Informed => Some(words::informed(given)),
        NoteField::Confirmed => Some(words::confirmed(given)),
        NoteField::Motivation => Some(given.motivation.clone()),
        NoteField::DecidedBy => Some(words::joined([
            &*given.decided_by.name,
            &*given.decided_by.title,
        ])),
        NoteField::Review => given.review.map(format_swedish),
    }
}

/// What stands under an element of its own accord: each guardian after what becomes of them, what of
/// the record it takes, with whom it was decided.
fn beside(basis: &Basis, given: &Particulars, field: NoteField) -> Vec<Entry> {
    let requested = basis.requested();
    let terms = || requested.iter().map(|one| one.terms);
    match field {
        NoteField::Concerns => {
            let taken = terms().filter_map(|terms| Some((terms, terms.role.as_deref()?)));
            let guardians = taken.flat_map(|(terms, role)| {
                let taken = words::concerned(terms, &given.guardians);
                taken.map(move |one| (role, one.name.clone()))
            });
            let mut entries = words::roles(guardians);
            if terms().any(|terms| terms.scope) {
                entries.push(Entry::new(words::SCOPE, &*given.scope));
            }
            entries
        }
        NoteField::DecidedBy if terms().any(|terms| terms.consults) => {
            vec![words::consulted(basis.region.consults.as_deref(), given)]
        }
        NoteField::DecidedBy
        | NoteField::Measure
        | NoteField::Period
        | NoteField::Motivation
        | NoteField::Review
        | NoteField::Informed
        | NoteField::Confirmed => Vec::new(),
    }
}
