//! The request for a measure: what is carried over to the region's form.

use super::{
    Basis, Entry, Particulars,
    frame::{self, Form},
    otherwise,
    particulars::{DecisionMaker, Guardian},
    phone, receipt, words,
};
use crate::{
    decision::{Planned, form_for},
    domain::date_text::format_swedish,
};

/// A request, to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What the sheet is: «Underlag», or where it is carried over: «Att fylla i i Cosmic».
    pub kind: String,
    /// The form's title: its official name, or a working title.
    pub title: String,
    /// Whether the title is the official name, quoted.
    pub official: bool,
    /// What staff have to know of the form.
    pub remarks: Vec<String>,
    /// The groups of entries, in the order of the sheet.
    pub groups: Vec<Group>,
    /// What is signed by hand; nothing where the form itself lives elsewhere.
    pub signatures: Vec<&'static str>,
    /// What it rests on, and what it was written with.
    pub foot: String,
}

/// Entries that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its heading.
    pub title: &'static str,
    /// Its entries.
    pub entries: Vec<Entry>,
}

/// What is signed by hand, where the form is on paper.
pub(super) const SIGNATURES: [&str; 3] = [
    "Underskrift av den som blanketten anger",
    "Namnförtydligande",
    "Ort och datum",
];

/// Writes the request for a measure. `None` only where the region has no form for it.
pub(super) fn write(basis: &Basis, given: &Particulars, planned: &Planned) -> Option<Request> {
    let form = form_for(basis.region, planned.terms.id, &basis.facts)?;
    let motivated = form.motivated || given.motivation_on_request;
    let consulted = || words::consulted(basis.region.consults.as_deref(), given);
    let taken = planned.terms.role.iter().flat_map(|role| {
        let taken = words::concerned(planned.terms, &given.guardians);
        taken.map(|one| (&**role, one))
    });
    let groups = vec![
        ("Barnet", child(given)),
        ("Vårdnadshavare", guardians(taken)),
        ("Åtgärden", measure(basis, given, planned, motivated)),
        (
            "Beslut och begäran",
            staff(given, planned.terms.consults.then(consulted)),
        ),
        (
            otherwise::TITLE,
            otherwise::entries(basis, given, motivated),
        ),
    ];
    let form = Form {
        title: &form.title,
        official: form.official,
        filled_in: form.filled_in.as_ref(),
        remarks: &form.remarks,
    };
    let source = &basis.region.guidance.source;
    let foot = receipt::write(basis.guidance, basis.region, &[source]);
    Some(frame::request(&form, given, groups, foot))
}

pub(super) fn child(given: &Particulars) -> Vec<Entry> {
    let entries = given.child.iter().flat_map(|child| {
        [
            Entry::new("Namn", &*child.name),
            Entry::new("Personnummer", words::number(child)),
        ]
    });
    entries.collect()
}

/// Each guardian, by name and number, after what becomes of them.
pub(super) fn guardians<'d>(all: impl Iterator<Item = (&'d str, &'d Guardian)>) -> Vec<Entry> {
    words::roles(all.map(|(role, guardian)| (role, words::guardian(guardian))))
}

fn measure(basis: &Basis, given: &Particulars, planned: &Planned, motivated: bool) -> Vec<Entry> {
    let terms = planned.terms;
    let mut entries = vec![Entry::new("Åtgärd", &*terms.noted)];
    if terms.role.is_none() {
        entries.push(Entry::new("Gäller", &*terms.concerns));
    }
    if terms.scope {
        entries.push(Entry::new(words::SCOPE, &*given.scope));
    }
    let period = words::period(planned, given, basis.facts.urgent);
    entries.push(Entry::new("Period", period));
    if motivated {
        entries.push(Entry::new("Motivering", &*given.motivation));
    }
    entries.extend(phone::asked_by_phone(basis, given));
    if let Some(review) = given.review {
        entries.push(Entry::new("Förnyat beslut", format_swedish(review)));
    }
    entries
}

/// Who decided, with whom it was decided in consultation where that is asked for, and who asks.
pub(super) fn staff(given: &Particulars, consulted: Option<Entry>) -> Vec<Entry> {
    let (requester, decided) = (&given.requester, &given.decided_by);
    let mut entries = Vec::new();
    if *decided != DecisionMaker::default() {
        let name = words::joined([&*decided.name, &*decided.title]);
        entries.push(Entry::new("Beslut fattat av", name));
    }
    entries.extend(consulted);
    entries.extend([
        Entry::new(
            "Begärs av",
            words::joined([&*requester.name, &*requester.title, &*requester.staff_id]),
        ),
        Entry::new("Enhet", &*requester.unit),
        Entry::new(
            "Telefon och e-post",
            words::joined([&*requester.phone, &*requester.email]),
        ),
        Entry::new("Ansvarig verksamhetschef", &*requester.head_of_unit),
    ]);
    // What has not been told is no line: a label with nothing beside it says nothing.
    entries.retain(|entry| !entry.text.is_empty());
    entries
}
