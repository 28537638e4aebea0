//! The documents of the errands other than `protect`: the same papers, written from a procedure.

use varna_guidance::model::{
    Detail, FindingKind, Guidance, Lasts, NoteField, ProcedureForm, Region, StatementId,
};

use super::{
    Documents, Entry, Item, Note, Particulars, Reminder, Request, Wording, note, receipt,
    request::{self, Group, SIGNATURES},
    words,
};
use crate::{
    decision::{Matter, Ruled, Until},
    domain::date_text::format_iso,
};

/// What the documents of an errand are written from.
#[derive(Debug, Clone)]
pub struct ProcedureBasis<'g> {
    /// All guidance, for the sources and the words of the answers.
    pub guidance: &'g Guidance,
    /// The region.
    pub region: &'g Region,
    /// The answers.
    pub matter: Matter,
    /// What they come to.
    pub ruled: Ruled<'g>,
}

impl ProcedureBasis<'_> {
    /// Whom it concerns, without names. Where it names two guardians it can tell which is which.
    pub fn concerns(&self) -> String {
        let outcomes = self.ruled.outcomes.iter();
        let mut concerns: Vec<_> = outcomes
            .filter_map(|outcome| outcome.concerns.as_deref())
            .collect();
        concerns.dedup();
        concerns.join("; ")
    }
}

/// Writes all documents of an errand.
pub fn write(basis: &ProcedureBasis, given: &Particulars) -> Documents {
    let ruled = &basis.ruled;
    let forms = ruled.forms.iter();
    Documents {
        phone: None,
        requests: forms.map(|form| request(basis, given, form)).collect(),
        note: note(basis, given),
        messages: (ruled.messages.iter())
            .map(|message| Wording::of(basis.guidance, message))
            .collect(),
        checklist: checklist(basis),
        reminders: reminders(basis, given),
    }
}

fn request(basis: &ProcedureBasis, given: &Particulars, form: &ProcedureForm) -> Request {
    let procedure = basis.ruled.procedure;
    let mut groups = Vec::new();
    let mut group = |title, entries: Vec<Entry>| {
        if !entries.is_empty() {
            groups.push(Group { title, entries });
        }
    };
    group("Personen", request::child(given));
    group("Vårdnadshavare", request::guardians(given.guardians.iter()));
    let representative = given.representative.iter();
    let representative = representative.map(|one| Entry::new("Namn", words::guardian(one)));
    group("Legal ställföreträdare", representative.collect());
    let mut matter = vec![
        Entry::new("Begäran", noted(basis)),
        Entry::new("Gäller", concerns(basis, given)),
    ];
    matter.extend(period(basis, given).map(|period| Entry::new("Period", period)));
    if procedure.needs(Detail::Motivation) {
        matter.push(Entry::new("Motivering", &*given.motivation));
    }
    matter.extend((given.review).map(|day| Entry::new("Förnyat beslut", format_iso(day))));
    group("Ärendet", matter);
    group("Beslut och begäran", request::staff(given));
    Request {
        title: form.title.clone(),
        official: form.official,
        remarks: request::remarks(&form.remarks, given),
        groups,
        signatures: SIGNATURES.to_vec(),
        reference: reference(basis),
        receipt: receipt::of(basis.region),
    }
}

fn note(basis: &ProcedureBasis, given: &Particulars) -> Note {
    let template = &basis.region.note;
    let own = basis.ruled.procedure.note.as_ref();
    let place = own.map_or(&template.place, |own| &own.place);
    let warning = own.map_or(Some(&template.warning), |own| own.warning.as_ref());
    let headings = &basis.ruled.headings;
    let values = headings.iter().filter_map(|heading| {
        let value = heading.value.as_deref()?;
        Some(Entry::new(heading.title.clone(), value))
    });
    let fields = template.headings.iter().filter_map(|heading| {
        let text = field(basis, given, heading.field)?;
        Some(Entry::new(heading.title.clone(), text))
    });
    let assessed = given.assessed.iter().map(|(what, done)| {
        let title = if *done { "Bedömt" } else { "Återstår" };
        Entry::new(title, &**what)
    });
    // Only a note of the region's own kind is the one that its first line names.
    let first_line = template.first_line.as_ref().filter(|_| own.is_none());
    Note {
        first_line: first_line.map(|line| line.text.clone()),
        place: note::place(
            &place.text,
            headings.iter().map(|one| (&*one.title, &one.remark)),
        ),
        warning: warning.map_or_else(String::new, |line| line.text.clone()),
        entries: values.chain(fields).chain(assessed).collect(),
        reference: reference(basis),
        receipt: receipt::of(basis.region),
    }
}

/// The text of an element of the note; `None` where it is left out.
fn field(basis: &ProcedureBasis, given: &Particulars, field: NoteField) -> Option<String> {
    let procedure = basis.ruled.procedure;
    match field {
        NoteField::Measure => Some(noted(basis)),
        NoteField::Concerns => Some(concerns(basis, given)).filter(|text| !text.is_empty()),
        NoteField::Period => period(basis, given),
        NoteField::Motivation => procedure
            .needs(Detail::Motivation)
            .then(|| given.motivation.clone()),
        NoteField::DecidedBy => {
            let decided = &given.decided_by;
            let text = words::joined([&*decided.name, &*decided.title]);
            Some(text).filter(|text| !text.is_empty())
        }
        NoteField::Review => given.review.map(format_iso),
        NoteField::Informed => Some(String::new()),
    }
}

/// What request and note call it.
fn noted(basis: &ProcedureBasis) -> String {
    let outcomes = basis.ruled.outcomes.iter();
    let noted = outcomes.filter_map(|outcome| outcome.noted.as_deref());
    noted.collect::<Vec<_>>().join("; ")
}

/// Whom it concerns, with the guardians' or the representative's names.
fn concerns(basis: &ProcedureBasis, given: &Particulars) -> String {
    let concerns = basis.concerns();
    let persons = given.guardians.iter().chain(&given.representative);
    let names: Vec<_> = persons.map(|one| &*one.name).collect();
    match (concerns.is_empty(), names.is_empty()) {
        (_, true) => concerns,
        (true, false) => names.join(" och "),
        (false, false) => format!("{concerns}: {}", names.join(" och ")),
    }
}

/// From when, and until when where it has an end. `None` where no day is asked for.
fn period(basis: &ProcedureBasis, given: &Particulars) -> Option<String> {
    let ruled = &basis.ruled;
    if !ruled.procedure.needs(Detail::From) {
        return None;
    }
    let from = format_iso(given.from);
    let words = ruled.period.map_or("", |period| &*period.text);
    let is_chosen = ruled
        .period
        .is_some_and(|period| period.lasts == Lasts::Chosen);
    Some(match end(basis, given) {
        Some(day) => {
            let last = format_iso(words::last_day(day));
            // Where staff have set the day there is no rule for it to tell.
            let why = if is_chosen {
                String::new()
            } else {
                format!(" ({words})")
            };
            format!("{from} till och med {last}{why}")
        }
        None => format!("från och med {from} {words}").trim_end().to_owned(),
    })
}

/// The first day on which it no longer holds; `None` where it has no such day.
fn end(basis: &ProcedureBasis, given: &Particulars) -> Option<chrono::NaiveDate> {
    match basis.ruled.until(given.from, basis.matter.born)? {
        Until::Date(day) => Some(day),
        Until::Chosen => given.end,
        Until::Lifted => None,
    }
}

/// The sources that the outcomes rest on.
fn reference(basis: &ProcedureBasis) -> String {
    let cites = basis.ruled.outcomes.iter().flat_map(|one| &one.cites);
    let mut sources: Vec<&str> = cites.map(StatementId::source).collect();
    sources.dedup();
    let all = sources.iter().enumerate();
    let first = |&(index, id): &(usize, &&str)| !sources[..index].contains(id);
    let titles = all
        .filter(first)
        .map(|(_, id)| words::source(basis.guidance, id));
    titles.collect::<Vec<_>>().join("; ")
}

/// What to do, whom to tell and what else to think of.
fn checklist(basis: &ProcedureBasis) -> Vec<Item> {
    let kinds = [
        (FindingKind::Step, "Gör"),
        (FindingKind::Inform, "Informera"),
        (FindingKind::Mind, "Tänk på"),
    ];
    let mut items = Vec::new();
    for (kind, title) in kinds {
        for finding in basis.ruled.findings.iter().filter(|one| one.kind == kind) {
            items.push(Item {
                title: title.to_owned(),
                text: finding.text.clone(),
                outside_routines: finding.outside_routines,
            });
        }
    }
    items
}

fn reminders(basis: &ProcedureBasis, given: &Particulars) -> Vec<Reminder> {
    let end = end(basis, given).map(|day| Reminder::of_end("det som beslutades", day));
    let review = given.review.map(Reminder::of_review);
    end.into_iter().chain(review).collect()
}
