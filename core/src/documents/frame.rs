//! What request and note have in common, whatever the errand: the order of the sheet, the headings of
//! the region's note and what stands under each. The errands' own writers fill them in.

use varna_guidance::model::{Line, NoteField, Region};

use super::{
    Entry, Note, Particulars, Request,
    request::{Group, SIGNATURES},
    words,
};
use crate::domain::date_text::format_swedish;

/// The form that a request is carried over to.
pub(super) struct Form<'f> {
    pub(super) title: &'f str,
    pub(super) official: bool,
    /// Where the form itself is filled in, where it does not live on paper.
    pub(super) filled_in: Option<&'f String>,
    pub(super) remarks: &'f [Line],
}

/// A request: the groups that hold anything, in the order of the sheet.
pub(super) fn request(
    form: &Form,
    given: &Particulars,
    groups: Vec<(&'static str, Vec<Entry>)>,
    foot: String,
) -> Request {
    let filled = groups.into_iter().filter(|(_, all)| !all.is_empty());
    let (kind, signatures) = match form.filled_in {
        Some(place) => (format!("Att fylla i {place}"), Vec::new()),
        None => ("Underlag".to_owned(), SIGNATURES.to_vec()),
    };
    Request {
        kind,
        title: form.title.to_owned(),
        official: form.official,
        remarks: remarks(form.remarks, given),
        groups: filled
            .map(|(title, entries)| Group { title, entries })
            .collect(),
        signatures,
        foot,
    }
}

/// What the routine says of the form, and where the unit itself knows that it is sent.
fn remarks(lines: &[Line], given: &Particulars) -> Vec<String> {
    let mut remarks: Vec<_> = lines.iter().map(|line| line.text.clone()).collect();
    let own = words::joined([&*given.contact.address, &*given.contact.email]);
    if !own.is_empty() {
        remarks.push(format!("Skickas till (enhetens egen uppgift): {own}."));
    }
    remarks
}

/// What a note says of the errand, element by element; what is `None` or not so is left out.
pub(super) struct Said {
    /// What is asked for or decided.
    pub(super) measure: String,
    /// Whom it concerns.
    pub(super) concerns: Option<String>,
    /// Each guardian after what becomes of them, and what of the record it takes.
    pub(super) named: Vec<Entry>,
    /// From when to when.
    pub(super) period: Option<String>,
    /// Why.
    pub(super) motivation: Option<String>,
    /// Whether it is decided in consultation.
    pub(super) consults: bool,
    /// Whether it says who has informed a guardian.
    pub(super) informed: bool,
    /// Whether it says when it was confirmed that it is done.
    pub(super) confirmed: bool,
}

/// A heading of the record that the note is written under: its words, what stands there of its own
/// accord, and how it is used.
pub(super) type Heading<'h> = (&'h str, Option<&'h str>, &'h Line);

/// How a note begins.
pub(super) struct Opening<'o> {
    pub(super) first_line: Option<&'o Line>,
    pub(super) place: &'o Line,
    pub(super) warning: Option<&'o Line>,
}

/// A note under the region's headings; what the errand has besides stands after them.
pub(super) fn note(
    region: &Region,
    given: &Particulars,
    (opening, headings): (Opening, &[Heading]),
    said: &Said,
    (besides, foot): (Vec<Entry>, String),
) -> Note {
    let values = headings.iter().filter_map(|(title, value, _)| {
        let value = (*value)?;
        Some(Entry::new(*title, value))
    });
    let template = region.note.headings.iter();
    let fields = template.flat_map(|heading| {
        let text = field(said, given, heading.field);
        let own = text.map(|text| Entry::new(heading.title.clone(), text));
        let beside = beside(region, said, given, heading.field);
        own.into_iter().chain(beside)
    });
    let text = |line: &Line| line.text.clone();
    Note {
        first_line: opening.first_line.map(text),
        place: place(&opening.place.text, headings),
        warning: opening.warning.map(text).unwrap_or_default(),
        entries: values
            .chain(fields)
            .chain(words::assessed(given))
            .chain(besides)
            .collect(),
        foot,
    }
}

/// Where in the record the note is written, with each heading and how it is used.
fn place(general: &str, headings: &[Heading]) -> String {
    let each = headings
        .iter()
        .map(|(title, _, remark)| format!(" Sökord: «{title}». {}", remark.text));
    each.fold(general.to_owned(), |place, one| place + &one)
}

/// The text of an element; `None` where it is left out.
fn field(said: &Said, given: &Particulars, field: NoteField) -> Option<String> {
    match field {
        NoteField::Measure => Some(said.measure.clone()),
        NoteField::Concerns => said.concerns.clone(),
        NoteField::Period => said.period.clone(),
        NoteField::Motivation => said.motivation.clone(),
        NoteField::DecidedBy => {
            let decided = &given.decided_by;
            let text = words::joined([&*decided.name, &*decided.title]);
            Some(text).filter(|text| !text.is_empty())
        }
        NoteField::Review => given.review.map(format_swedish),
        NoteField::Informed => said.informed.then(|| words::informed(given)),
        NoteField::Confirmed => said.confirmed.then(|| words::confirmed(given)),
    }
}

/// What stands under an element of its own accord.
fn beside(region: &Region, said: &Said, given: &Particulars, field: NoteField) -> Vec<Entry> {
    match field {
        NoteField::Concerns => said.named.clone(),
        NoteField::DecidedBy if said.consults => {
            vec![words::consulted(region.consults.as_deref(), given)]
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
