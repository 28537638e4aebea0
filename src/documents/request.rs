//! The request for a measure: what is carried over to the region's form, ready to be signed.

use varna_guidance::model::Line;

use super::{Basis, Entry, Particulars, otherwise, particulars::Guardian, phone, receipt, words};
use crate::{
    decision::{Planned, form_for},
    domain::date_text::format_iso,
};

/// A request, to be printed and signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The form's title: its official name, or a working title.
    pub title: String,
    /// Whether the title is the official name, quoted.
    pub official: bool,
    /// What staff have to know of the form.
    pub remarks: Vec<String>,
    /// The groups of entries, in the order of the sheet.
    pub groups: Vec<Group>,
    /// What is signed by hand.
    pub signatures: Vec<&'static str>,
    /// The guidance that it rests on.
    pub reference: String,
    /// What it was written with.
    pub receipt: String,
}

/// Entries that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its heading.
    pub title: &'static str,
    /// Its entries.
    pub entries: Vec<Entry>,
}

/// What is signed by hand on every request.
pub(super) const SIGNATURES: [&str; 3] = ["Underskrift", "Namnförtydligande", "Ort och datum"];

/// Writes the request for a measure. `None` only where the region has no form for it.
pub(super) fn write(basis: &Basis, given: &Particulars, planned: &Planned) -> Option<Request> {
    let form = form_for(basis.region, planned.terms.id, &basis.facts)?;
    let mut groups = vec![
        Group {
            title: "Barnet",
            entries: child(given),
        },
        Group {
            title: "Åtgärden",
            entries: measure(basis, given, planned),
        },
        Group {
            title: "Beslut och begäran",
            entries: staff(given),
        },
    ];
    if planned.terms.takes_guardians() {
        groups.insert(
            1,
            Group {
                title: "Vårdnadshavare",
                entries: guardians(words::concerned(planned.terms, &given.guardians)),
            },
        );
    }
    let otherwise = otherwise::entries(basis, given);
    if !otherwise.is_empty() {
        groups.push(Group {
            title: otherwise::TITLE,
            entries: otherwise,
        });
    }
    Some(Request {
        title: form.title.clone(),
        official: form.official,
        remarks: remarks(&form.remarks, given),
        groups,
        signatures: SIGNATURES.to_vec(),
        reference: words::reference(basis.guidance, basis.region),
        receipt: receipt::of(basis.region),
    })
}

/// What the routine says of the form, and where the unit itself knows that it is sent.
pub(super) fn remarks(lines: &[Line], given: &Particulars) -> Vec<String> {
    let mut remarks: Vec<_> = lines.iter().map(|line| line.text.clone()).collect();
    let own = words::joined([&*given.contact.address, &*given.contact.email]);
    if !own.is_empty() {
        remarks.push(format!("Skickas till (enhetens egen uppgift): {own}."));
    }
    remarks
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

pub(super) fn guardians<'d>(all: impl Iterator<Item = &'d Guardian>) -> Vec<Entry> {
    let entry = |(index, guardian): (usize, &Guardian)| {
        let label = format!("Vårdnadshavare {}", index + 1);
        Entry::new(label, words::guardian(guardian))
    };
    all.enumerate().map(entry).collect()
}

fn measure(basis: &Basis, given: &Particulars, planned: &Planned) -> Vec<Entry> {
    let terms = planned.terms;
    let mut entries = vec![
        Entry::new("Åtgärd", format!("{}: {}", terms.term, terms.infinitive)),
        Entry::new("Gäller", &*terms.concerns),
        Entry::new("Period", words::period(planned, given)),
        Entry::new("Motivering", &*given.motivation),
    ];
    entries.extend(phone::asked_by_phone(basis, given));
    if let Some(review) = given.review {
        entries.push(Entry::new("Förnyat beslut", format_iso(review)));
    }
    entries
}

pub(super) fn staff(given: &Particulars) -> Vec<Entry> {
    let (requester, decided) = (&given.requester, &given.decided_by);
    vec![
        Entry::new(
            "Beslut fattat av",
            words::joined([&*decided.name, &*decided.title]),
        ),
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
    ]
}
