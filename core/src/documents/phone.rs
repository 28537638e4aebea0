//! What to say on the phone when it is urgent: one sentence that agrees with what is asked for.

use strum::VariantArray;
use varna_guidance::model::{Measure, MeasureTerms, Region, ScriptItem};

use super::{Basis, Entry, Particulars, words};
use crate::{decision::Course, domain::date_text::format_iso};

/// The call, in the order in which it is made. What has not been told is a gap: an empty text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneScript {
    /// What to do: «Ring VGR-IT».
    pub action: String,
    /// The number; `None` where the source has none.
    pub phone: Option<String>,
    /// The number that the unit itself has added.
    pub own_phone: Option<String>,
    /// When it is answered.
    pub hours: String,
    /// What to say, word by word.
    pub sentence: String,
    /// Whether those words are our reading beyond the routine's.
    pub inferred: bool,
    /// Whether it is said only if staff answer yes to what they have to consider.
    pub only_if_asked_for: bool,
    /// What the caller tells besides.
    pub entries: Vec<Entry>,
    /// What to keep in mind.
    pub remarks: Vec<String>,
    /// What to do when nobody answers; our own advice.
    pub no_answer: String,
}

/// What the caller can tell, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spoken {
    /// The unit's own number to call.
    pub own_phone: Option<String>,
    /// The caller's name.
    pub name: String,
    /// The caller's staff id.
    pub staff_id: String,
    /// The caller's phone.
    pub phone: String,
    /// The caller's e-mail.
    pub email: String,
    /// The head of unit responsible.
    pub head_of_unit: String,
    /// The child's name and number.
    pub child: Vec<String>,
    /// Each guardian's name and number.
    pub guardians: Vec<Vec<String>>,
    /// The first day.
    pub from: String,
}

/// What a call about the measures orders: the routine's urgent way can be another measure (C12).
pub fn ordered(region: &Region, course: &Course) -> Vec<Measure> {
    let orders = |id: Measure| {
        let mut asked_for = course.measures.iter().map(|one| one.terms);
        asked_for.any(|terms| terms.call.orders.unwrap_or(terms.id) == id)
    };
    let measures = Measure::VARIANTS.iter().copied();
    measures
        .filter(|&id| region.measure(id).is_some() && orders(id))
        .collect()
}

/// The script of the call about what is asked for or, while nothing is, about what has to be
/// considered. `None` where there is neither.
pub fn script(region: &Region, course: &Course, spoken: &Spoken) -> Option<PhoneScript> {
    let asked_for: Vec<_> = course.measures.iter().map(|one| one.terms).collect();
    let only_if_asked_for = asked_for.is_empty();
    let about = if only_if_asked_for {
        &course.open
    } else {
        &asked_for
    };
    let urgent = &region.urgent;
    let of_measures = about.iter().filter_map(|terms| terms.call.remark.as_ref());
    let mut remarks: Vec<String> = Vec::new();
    for line in of_measures.chain(&urgent.remarks) {
        if !remarks.contains(&line.text) {
            remarks.push(line.text.clone());
        }
    }
    (!about.is_empty()).then(|| PhoneScript {
        action: urgent.action.clone(),
        phone: urgent.phone.clone(),
        own_phone: spoken.own_phone.clone(),
        hours: urgent.hours.clone(),
        sentence: sentence(region, about),
        inferred: about.iter().any(|terms| terms.call.inferred),
        only_if_asked_for,
        entries: (urgent.script.iter())
            .map(|&item| entry(region, spoken, item))
            .collect(),
        remarks,
        no_answer: urgent.no_answer.text.clone(),
    })
}

/// One sentence that asks for the measures: «Jag begär brådskande försegling av …».
fn sentence(region: &Region, about: &[&MeasureTerms]) -> String {
    let mut each: Vec<&str> = Vec::new();
    for terms in about {
        if !each.contains(&&*terms.call.text) {
            each.push(&terms.call.text);
        }
    }
    format!("{} {}.", region.urgent.say, each.join(" och "))
}

/// What to have at hand before the call, in a few words.
pub fn at_hand(region: &Region) -> String {
    let staff_id = region.staff_id.as_deref().unwrap_or("tjänste-id");
    let caller = format!("ditt namn och {staff_id}");
    let items = region.urgent.script.iter().map(|&item| match item {
        ScriptItem::Caller => &*caller,
        ScriptItem::CallerContact => "din e-post och telefon",
        ScriptItem::HeadOfUnit => "verksamhetschefens namn",
        ScriptItem::Child => "barnets namn och personnummer",
        ScriptItem::Guardians => "vårdnadshavarnas namn och personnummer",
        ScriptItem::From => "från vilken dag",
    });
    words::joined(items)
}

/// The script among the documents; `None` where it is not urgent, nothing is asked for, or the call
/// has been made.
pub(super) fn write(basis: &Basis, given: &Particulars) -> Option<PhoneScript> {
    if !basis.facts.urgent || given.call.is_some() {
        return None;
    }
    let course = Course {
        open: Vec::new(),
        ..basis.course.clone()
    };
    script(basis.region, &course, &spoken(given))
}

fn spoken(given: &Particulars) -> Spoken {
    let requester = &given.requester;
    let own = given.contact.phone.trim().to_owned();
    Spoken {
        own_phone: Some(own).filter(|own| !own.is_empty()),
        name: requester.name.clone(),
        staff_id: requester.staff_id.clone(),
        phone: requester.phone.clone(),
        email: requester.email.clone(),
        head_of_unit: requester.head_of_unit.clone(),
        child: vec![words::child(given)],
        guardians: (given.guardians.iter())
            .map(|one| vec![words::guardian(one)])
            .collect(),
        from: format_iso(given.from),
    }
}

fn entry(region: &Region, spoken: &Spoken, item: ScriptItem) -> Entry {
    let joined = |texts: &[String]| words::joined(texts.iter().map(|text| &**text));
    let text = match item {
        ScriptItem::Caller => words::joined([&*spoken.name, &*spoken.staff_id]),
        ScriptItem::CallerContact => words::joined([&*spoken.email, &*spoken.phone]),
        ScriptItem::HeadOfUnit => spoken.head_of_unit.clone(),
        ScriptItem::Child => joined(&spoken.child),
        ScriptItem::Guardians => {
            let each = spoken.guardians.iter().map(|one| joined(one));
            let told: Vec<_> = each.filter(|one| !one.is_empty()).collect();
            told.join("; ")
        }
        ScriptItem::From => spoken.from.clone(),
    };
    Entry::new(label(region, item), text)
}

fn label(region: &Region, item: ScriptItem) -> String {
    let staff_id = region.staff_id.as_deref().unwrap_or("tjänste-id");
    match item {
        ScriptItem::Caller => format!("Ditt namn och {staff_id}"),
        ScriptItem::CallerContact => "Din e-post och telefon".to_owned(),
        ScriptItem::HeadOfUnit => "Ansvarig verksamhetschef".to_owned(),
        ScriptItem::Child => "Barnets namn och personnummer".to_owned(),
        ScriptItem::Guardians => "Vårdnadshavarnas namn och personnummer".to_owned(),
        ScriptItem::From => "Gäller från och med".to_owned(),
    }
}

/// That it has been asked for by phone: of whom and when, and what follows.
pub(super) fn asked_by_phone(basis: &Basis, given: &Particulars) -> Vec<Entry> {
    let Some(call) = &given.call else {
        return Vec::new();
    };
    let terms = |id: &Measure| basis.region.measure(*id);
    let ordered = call.orders.iter().filter_map(terms);
    // In the words of the call: the sheet and the one who took the call name it alike.
    let ordered: Vec<_> = ordered.map(|one| &*one.call.text).collect();
    let ordered = ordered.join(" och ");
    let whom = match &call.whom {
        Some(whom) => format!("hos {whom}"),
        None => "vem som tog emot: vet inte".to_owned(),
    };
    // The routine of another region need not have what was ordered.
    let told = words::joined([&*ordered, &*call.when, &*whom]);
    let mut entries = vec![Entry::new("Begärt per telefon", told)];
    if basis.is_withdrawn() {
        entries.push(Entry::new("Därefter", WITHDRAWN));
    } else if basis.requested().len() > basis.course.measures.len() {
        entries.push(Entry::new("Därefter", THEN));
    }
    entries
}

/// What is said where the call ordered another measure than the one that is asked for beside it.
const THEN: &str = "Den åtgärd som ska gälla begärs också, med egen blankett. Det som begärdes per \
                    telefon bryts när den är på plats.";

/// What is said where nothing is asked for any longer. No routine tells how an order is taken back.
const WITHDRAWN: &str = "Det som begärdes per telefon ska inte längre gälla. Den som tog emot \
                         samtalet ska få veta det.";
