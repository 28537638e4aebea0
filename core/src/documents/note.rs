//! The note for the record, with the elements that the region's routine demands.

use varna_guidance::model::RecordHeading;

use super::{
    Basis, Entry, Particulars,
    frame::{self, Opening, Said},
    otherwise, phone, receipt, words,
};
use crate::decision::Planned;

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
    let headings =
        record_headings(basis).map(|one| (&*one.title, one.value.as_deref(), &one.remark));
    let headings: Vec<_> = headings.collect();
    let opening = Opening {
        first_line: template.first_line.as_ref(),
        place: &template.place,
        warning: Some(&template.warning),
    };
    let mut besides = phone::asked_by_phone(basis, given);
    besides.extend(also(basis));
    besides.extend(declined(basis));
    besides.extend(otherwise::entries(basis, given, true));
    besides.push(Entry::new("Syskon", words::siblings(given.siblings)));
    let source = &basis.region.guidance.source;
    let foot = receipt::write(basis.guidance, basis.region, &[source]);
    let said = said(basis, given);
    frame::note(
        basis.region,
        given,
        (opening, &headings),
        &said,
        (besides, foot),
    )
}

/// What is asked for, measure by measure. Where nothing is there is nothing to inform of or to be
/// confirmed either.
fn said(basis: &Basis, given: &Particulars) -> Said {
    let measures = basis.requested();
    let joined = |text: &dyn Fn(&Planned) -> String| {
        let texts: Vec<_> = measures.iter().map(text).collect();
        (!texts.is_empty()).then(|| texts.join("; "))
    };
    // With several measures each text needs the name of its own.
    let each = |text: &dyn Fn(&Planned) -> String| {
        joined(&|one| match measures.len() {
            0 | 1 => text(one),
            2.. => format!("{}: {}", one.terms.term, text(one)),
        })
    };
    let asks = !measures.is_empty();
    let noted = joined(&|one| one.terms.noted.clone());
    Said {
        measure: noted.unwrap_or_else(|| otherwise::NO_MEASURE.to_owned()),
        concerns: each(&|one| one.terms.concerns.clone()),
        named: named(&measures, given),
        period: each(&|one| words::period(one, given, basis.facts.urgent)),
        motivation: Some(given.motivation.clone()),
        consults: measures.iter().any(|one| one.terms.consults),
        informed: asks,
        confirmed: asks,
    }
}

/// Each guardian after what becomes of them, and what of the record it takes.
fn named(measures: &[Planned], given: &Particulars) -> Vec<Entry> {
    let terms = || measures.iter().map(|one| one.terms);
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
