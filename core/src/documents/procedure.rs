//! The documents of the errands other than `protect`: the same papers, written from a procedure.

mod period;

use varna_guidance::model::{
    Addressee, AgeBand, Detail, Errand, FindingKind, Guidance, Message, NoteField, ProcedureForm,
    Region, StatementId,
};

use super::{
    Documents, Entry, Item, Note, Particulars, Request, Wording, note, receipt,
    request::{self, Group},
    words,
};
use crate::{
    decision::{Matter, Ruled},
    domain::{date_text::format_swedish, facts::Standing},
};

/// What the documents of an errand are written from.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Whom it concerns, without names.
    pub fn concerns(&self) -> String {
        let outcomes = self.ruled.outcomes.iter();
        let mut concerns: Vec<_> = outcomes
            .filter_map(|outcome| outcome.concerns.as_deref())
            .collect();
        concerns.dedup();
        concerns.join("; ")
    }

    /// Where the person's age puts them; none where it is not known.
    fn standing(&self) -> Option<Standing> {
        Standing::on(self.matter.today, self.matter.born?).ok()
    }

    /// What the person is called over their name: the same as in the words of the errand.
    pub fn person(&self) -> &'static str {
        let is_child = matches!(self.standing(), Some(Standing::Child(_)));
        match self.matter.errand {
            Errand::Extend | Errand::Lift if is_child => "Barnet",
            Errand::GrantAccess | Errand::RevokeAccess => "Den unge",
            _ => "Personen",
        }
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
            .map(|message| wording(basis, message))
            .collect(),
        checklist: checklist(basis),
        reminders: period::reminders(basis, given),
    }
}

/// What is told to a small child is told and never written, as under `protect`.
fn wording(basis: &ProcedureBasis, message: &Message) -> Wording {
    let mut wording = Wording::of(basis.guidance, message);
    let is_small = basis.standing() == Some(Standing::Child(AgeBand::Under13));
    wording.spoken = message.to == Addressee::Child && is_small;
    wording
}

fn request(basis: &ProcedureBasis, given: &Particulars, form: &ProcedureForm) -> Request {
    let procedure = basis.ruled.procedure;
    let mut groups = Vec::new();
    let mut group = |title, entries: Vec<Entry>| {
        if !entries.is_empty() {
            groups.push(Group { title, entries });
        }
    };
    group(basis.person(), request::child(given));
    let guardians = given.guardians.iter().map(|one| (&*one.role, one));
    group("Vårdnadshavare", request::guardians(guardians));
    let representative = given.representative.iter();
    let representative = representative.map(|one| Entry::new("Namn", words::guardian(one)));
    group("Legal ställföreträdare", representative.collect());
    let mut matter = vec![Entry::new("Begäran", noted(basis))];
    matter.extend(concerns(basis, given).map(|whom| Entry::new("Gäller", whom)));
    matter.extend(scope(basis, given));
    matter.extend(period::written(basis, given).map(|period| Entry::new("Period", period)));
    let motivated = form.motivated || given.motivation_on_request;
    if motivated && procedure.needs(Detail::Motivation) {
        matter.push(Entry::new("Motivering", &*given.motivation));
    }
    matter.extend((given.review).map(|day| Entry::new("Förnyat beslut", format_swedish(day))));
    group("Ärendet", matter);
    let consulted = || words::consulted(basis.region.consults.as_deref(), given);
    let consulted = basis.ruled.consults().then(consulted);
    group("Beslut och begäran", request::staff(given, consulted));
    let (kind, signatures) = request::kind(form.filled_in.as_ref());
    Request {
        kind,
        title: form.title.clone(),
        official: form.official,
        remarks: request::remarks(&form.remarks, given),
        groups,
        signatures,
        foot: foot(basis),
    }
}

fn note(basis: &ProcedureBasis, given: &Particulars) -> Note {
    let template = &basis.region.note;
    let own = basis.ruled.note;
    let first_line = own.map_or(template.first_line.as_ref(), |own| own.first_line.as_ref());
    let place = own.map_or(&template.place, |own| &own.place);
    let warning = own.map_or(Some(&template.warning), |own| own.warning.as_ref());
    let headings = &basis.ruled.headings;
    let values = headings.iter().filter_map(|heading| {
        let value = heading.value.as_deref()?;
        Some(Entry::new(heading.title.clone(), value))
    });
    let fields = template.headings.iter().flat_map(|heading| {
        let text = field(basis, given, heading.field);
        let own = text.map(|text| Entry::new(heading.title.clone(), text));
        own.into_iter().chain(beside(basis, given, heading.field))
    });
    Note {
        first_line: first_line.map(|line| line.text.clone()),
        place: note::place(
            &place.text,
            headings.iter().map(|one| (&*one.title, &one.remark)),
        ),
        warning: warning.map_or_else(String::new, |line| line.text.clone()),
        entries: (values.chain(fields))
            .chain(words::assessed(given))
            .collect(),
        foot: foot(basis),
    }
}

/// The text of an element of the note; `None` where it is left out.
fn field(basis: &ProcedureBasis, given: &Particulars, field: NoteField) -> Option<String> {
    let procedure = basis.ruled.procedure;
    match field {
        NoteField::Measure => Some(noted(basis)),
        NoteField::Concerns => concerns(basis, given),
        NoteField::Period => period::written(basis, given),
        NoteField::Motivation => procedure
            .needs(Detail::Motivation)
            .then(|| given.motivation.clone()),
        NoteField::DecidedBy => {
            let decided = &given.decided_by;
            let text = words::joined([&*decided.name, &*decided.title]);
            Some(text).filter(|text| !text.is_empty())
        }
        NoteField::Review => given.review.map(format_swedish),
        NoteField::Informed => Some(words::informed(given)),
        NoteField::Confirmed => {
            let asked_for = !basis.ruled.forms.is_empty();
            asked_for.then(|| words::confirmed(given))
        }
    }
}

/// What stands under an element of its own accord: each guardian after what becomes of them, what of
/// the record it takes, with whom it was decided.
fn beside(basis: &ProcedureBasis, given: &Particulars, field: NoteField) -> Vec<Entry> {
    match field {
        NoteField::Concerns => {
            let named = given.guardians.iter();
            let mut entries = words::roles(named.map(|one| (&*one.role, one.name.clone())));
            entries.extend(scope(basis, given));
            entries
        }
        NoteField::DecidedBy if basis.ruled.consults() => {
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

/// What of the record it takes, where it is asked.
fn scope(basis: &ProcedureBasis, given: &Particulars) -> Option<Entry> {
    let asked = basis.ruled.scope();
    asked.then(|| Entry::new(words::SCOPE, &*given.scope))
}

/// What request and note call it.
fn noted(basis: &ProcedureBasis) -> String {
    let outcomes = basis.ruled.outcomes.iter();
    let noted = outcomes.filter_map(|outcome| outcome.noted.as_deref());
    noted.collect::<Vec<_>>().join("; ")
}

/// Whom it concerns, with the representative's name. The guardians have lines of their own.
fn concerns(basis: &ProcedureBasis, given: &Particulars) -> Option<String> {
    let concerns = basis.concerns();
    let name = given.representative.as_ref().map(|one| &*one.name);
    let text = match name {
        Some(name) if !concerns.is_empty() => format!("{concerns}, {name}"),
        Some(name) => name.to_owned(),
        None => concerns,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// What it rests on, and what it was written with.
fn foot(basis: &ProcedureBasis) -> String {
    let cites = basis.ruled.outcomes.iter().flat_map(|one| &one.cites);
    let sources: Vec<&str> = cites.map(StatementId::source).collect();
    receipt::write(basis.guidance, basis.region, &sources)
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
