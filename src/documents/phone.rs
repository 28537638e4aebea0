//! What to say on the phone when it is urgent.

use varna_guidance::model::ScriptItem;

use super::{Basis, Entry, Particulars, words};
use crate::domain::date_text::format_iso;

/// The call, in the order in which it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneScript {
    /// What to do: «Ring VGR-IT och begär försegling».
    pub action: String,
    /// The number; `None` where the source has none.
    pub phone: Option<String>,
    /// The number that the unit itself has added.
    pub own_phone: Option<String>,
    /// When it is answered.
    pub hours: String,
    /// What to ask for, and what is recommended if that is something else.
    pub ask: String,
    /// What the caller says.
    pub entries: Vec<Entry>,
    /// What to keep in mind.
    pub remarks: Vec<String>,
}

/// Writes the script of the call.
pub(super) fn write(basis: &Basis, given: &Particulars) -> PhoneScript {
    let urgent = &basis.region.urgent;
    PhoneScript {
        action: urgent.action.clone(),
        phone: urgent.phone.clone(),
        own_phone: Some(given.contact.phone.trim().to_owned()).filter(|own| !own.is_empty()),
        hours: urgent.hours.clone(),
        ask: ask(basis),
        entries: urgent
            .script
            .iter()
            .map(|&item| entry(given, item))
            .collect(),
        remarks: urgent
            .remarks
            .iter()
            .map(|line| line.text.clone())
            .collect(),
    }
}

/// What is asked for: the routine's words, after what is recommended where they ask for less.
fn ask(basis: &Basis) -> String {
    let urgent = &basis.region.urgent;
    let asked = |id| urgent.ask.is_some() && urgent.asks_for.contains(&id);
    let wanted = basis.course.measures.iter();
    let others = wanted.filter(|one| !asked(one.terms.id));
    let others: Vec<_> = others.map(|one| &*one.terms.infinitive).collect();
    let wanted = others.join(", ");
    let is = if basis.course.otherwise {
        "ni har valt"
    } else {
        "som rekommenderas"
    };
    match &urgent.ask {
        Some(words) if others.is_empty() => format!("Säg: «{words}»."),
        Some(words) => {
            format!("Säg vad {is}: {wanted}. Rutinens ord är «{words}».")
        }
        None => format!("Säg vad {is}: {wanted}."),
    }
}

fn entry(given: &Particulars, item: ScriptItem) -> Entry {
    let requester = &given.requester;
    match item {
        ScriptItem::Caller => Entry::new(
            "Ditt namn och din id-beteckning",
            words::joined([&*requester.name, &*requester.staff_id]),
        ),
        ScriptItem::CallerContact => Entry::new(
            "Din e-post och telefon",
            words::joined([&*requester.email, &*requester.phone]),
        ),
        ScriptItem::HeadOfUnit => Entry::new("Ansvarig verksamhetschef", &*requester.head_of_unit),
        ScriptItem::Child => Entry::new("Barnet", words::child(given)),
        ScriptItem::Guardians => {
            let guardians: Vec<_> = given.guardians.iter().map(words::guardian).collect();
            Entry::new("Vårdnadshavare", guardians.join("; "))
        }
        ScriptItem::From => Entry::new("Gäller från och med", format_iso(given.from)),
    }
}
