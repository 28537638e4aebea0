//! The documents of the errands other than `protect`: the same papers, written from a procedure.

mod period;

use varna_guidance::model::{
    Addressee, AgeBand, Detail, Errand, FindingKind, Guidance, Message, ProcedureForm, Region,
    StatementId,
};

use super::{
    Documents, Entry, Item, Note, Particulars, Request, Wording,
    frame::{self, Form, Opening, Said},
    receipt, request, words,
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
    let guardians = given.guardians.iter().map(|one| (&*one.role, one));
    let representative = given.representative.iter();
    let representative = representative.map(|one| Entry::new("Namn", words::guardian(one)));
    let mut matter = vec![Entry::new("Begäran", noted(basis))];
    matter.extend(concerns(basis, given).map(|whom| Entry::new("Gäller", whom)));
    matter.extend(scope(basis, given));
    matter.extend(period::written(basis, given).map(|period| Entry::new("Period", period)));
    let motivated = form.motivated || given.motivation_on_request;
    if motivated && procedure.needs(Detail::Motivation) {
        matter.push(Entry::new("Motivering", &*given.motivation));
    }
    matter.extend((given.review).map(|day| Entry::new("Förnyat beslut", format_swedish(day))));
    let consulted = || words::consulted(basis.region.consults.as_deref(), given);
    let consulted = basis.ruled.consults().then(consulted);
    let groups = vec![
        (basis.person(), request::child(given)),
        ("Vårdnadshavare", request::guardians(guardians)),
        ("Legal ställföreträdare", representative.collect()),
        ("Ärendet", matter),
        ("Beslut och begäran", request::staff(given, consulted)),
    ];
    let form = Form {
        title: &form.title,
        official: form.official,
        filled_in: form.filled_in.as_ref(),
        remarks: &form.remarks,
    };
    frame::request(&form, given, groups, foot(basis))
}

fn note(basis: &ProcedureBasis, given: &Particulars) -> Note {
    let template = &basis.region.note;
    let opening = match basis.ruled.note {
        Some(own) => Opening {
            first_line: own.first_line.as_ref(),
            place: &own.place,
            warning: own.warning.as_ref(),
        },
        None => Opening {
            first_line: template.first_line.as_ref(),
            place: &template.place,
            warning: Some(&template.warning),
        },
    };
    let headings = basis.ruled.headings.iter();
    let headings = headings.map(|one| (&*one.title, one.value.as_deref(), &one.remark));
    let headings: Vec<_> = headings.collect();
    let said = said(basis, given);
    frame::note(
        basis.region,
        given,
        (opening, &headings),
        &said,
        (Vec::new(), foot(basis)),
    )
}

fn said(basis: &ProcedureBasis, given: &Particulars) -> Said {
    let named = given.guardians.iter();
    let mut named = words::roles(named.map(|one| (&*one.role, one.name.clone())));
    named.extend(scope(basis, given));
    let motivated = basis.ruled.procedure.needs(Detail::Motivation);
    Said {
        measure: noted(basis),
        concerns: concerns(basis, given),
        named,
        period: period::written(basis, given),
        motivation: motivated.then(|| given.motivation.clone()),
        consults: basis.ruled.consults(),
        informed: true,
        confirmed: !basis.ruled.forms.is_empty(),
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
