//! What the documents need to know: the fields of the details page.

use chrono::NaiveDate;
use varna_guidance::model::{
    Detail, Errand, FindingKind, Lasts, Measure, MeasureTerms, NoteField, RiskAnswer, Ruling,
    ScriptItem,
};

use super::{GuardianNeed, Inputs, Slot, State};
use crate::{
    decision::{Planned, Ruled, Until, form_for},
    documents::Basis,
    domain::birth_date::BirthDate,
};

/// What the documents of a case need to know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says of a group of fields whether it is asked for; no two belong together"
)]
pub struct Needs {
    /// The child or resident.
    pub child: bool,
    /// The guardians, in the order of the papers.
    pub guardians: Vec<GuardianNeed>,
    /// Whether they concern a call that has been made: then what was said there is demanded.
    pub called: bool,
    /// The legal representative.
    pub representative: bool,
    /// The first day.
    pub from: bool,
    /// Whether that day is the one of the signature.
    pub signed: bool,
    /// An end date.
    pub end: bool,
    /// A day for a renewed decision.
    pub review: bool,
    /// Why.
    pub motivation: bool,
    /// Whether there is a form that does not ask why: then it can be added.
    pub motivation_to_add: bool,
    /// Why otherwise than advised.
    pub otherwise: bool,
    /// What of the record it takes.
    pub scope: bool,
    /// With whom it was decided in consultation.
    pub consulted: bool,
    /// Whether that has to be there: what opens access is not asked for without.
    pub consulted_first: bool,
    /// Who has informed the guardian.
    pub informed: bool,
    /// When it was confirmed that it is done.
    pub confirmed: bool,
    /// Who decided.
    pub decider: bool,
    /// Who asks.
    pub requester: bool,
    /// Whether an e-mail address is demanded of who asks.
    pub email: bool,
    /// The family's other children.
    pub siblings: bool,
    /// What has to be assessed, in its words.
    pub assess: Vec<&'static str>,
    /// The day on which it can no longer begin.
    pub limit: Option<NaiveDate>,
    /// The person's birth date, where it is known.
    pub born: Option<BirthDate>,
}

impl Needs {
    /// What the documents need to know; `None` where there are none to write.
    pub(super) fn of(inputs: &Inputs, state: &State) -> Option<Self> {
        let region = inputs.region;
        let needs = match state {
            State::Protect(basis) if basis.is_noted() => {
                of_measures(basis, inputs.call_demands(ScriptItem::Guardians))
            }
            State::Errand(basis) if basis.ruled.is_noted() => {
                of_procedure(inputs.today, basis.matter.born, &basis.ruled)
            }
            State::Protect(_)
            | State::Errand(_)
            | State::Open(_)
            | State::Adult(_)
            | State::NotDescribed(_) => return None,
        };
        let asked = |field| {
            let mut headings = region.note.headings.iter();
            headings.any(|heading| heading.field == field)
        };
        Some(Self {
            informed: asked(NoteField::Informed)
                && (needs.requester || inputs.errand != Errand::Protect),
            confirmed: asked(NoteField::Confirmed) && needs.requester,
            email: region.confirms_by_email && needs.requester,
            ..needs
        })
    }
}

fn of_measures(basis: &Basis<'static>, names_both: bool) -> Needs {
    let measures = &basis.course.measures;
    // Where staff choose to ask for nothing there is a note, and no form.
    let asks = !measures.is_empty();
    let requested = basis.requested();
    let terms = || requested.iter().map(|one| one.terms);
    let both = names_both && asks && basis.risk != RiskAnswer::Sole;
    Needs {
        child: true,
        guardians: guardians(basis, both),
        called: basis.ordered.is_some(),
        from: asks,
        end: measures.iter().any(|one| one.until == Until::Chosen),
        review: true,
        motivation: true,
        motivation_to_add: requested.iter().any(|one| !is_motivated(basis, one)),
        otherwise: basis.course.otherwise,
        scope: terms().any(|terms| terms.scope),
        consulted: terms().any(|terms| terms.consults),
        decider: true,
        requester: asks,
        siblings: true,
        assess: assessments(terms()),
        limit: measures.iter().filter_map(|one| one.until.date()).min(),
        born: Some(basis.facts.born),
        ..Needs::default()
    }
}

/// Whether the form of a measure asks why.
fn is_motivated(basis: &Basis, planned: &Planned) -> bool {
    let form = form_for(basis.region, planned.terms.id, &basis.facts);
    form.is_none_or(|form| form.motivated)
}

/// What is demanded for any of the measures, once.
fn assessments(all: impl Iterator<Item = &'static MeasureTerms>) -> Vec<&'static str> {
    let mut assess = Vec::new();
    for line in all.flat_map(|terms| &terms.assess) {
        if !assess.contains(&&*line.text) {
            assess.push(&*line.text);
        }
    }
    assess
}

/// None where nothing of theirs is closed, one where one is blocked or there is only one, else two.
/// What was ordered by phone can need both, where one is blocked.
fn guardians(basis: &Basis, both: bool) -> Vec<GuardianNeed> {
    // What stands beside them and closes nothing of theirs says nothing of whom they concern.
    let of_theirs: Vec<_> = (basis.course.measures.iter())
        .map(|one| one.terms)
        .filter(|terms| terms.takes_guardians())
        .collect();
    let Some(strongest) = of_theirs.last() else {
        return Vec::new();
    };
    let need = |slot, role: Option<&String>, required| GuardianNeed {
        slot,
        role: role.cloned().unwrap_or_default(),
        opens: false,
        required,
    };
    let role = strongest.role.as_ref();
    let one_alone = of_theirs.iter().all(|terms| terms.id == Measure::BlockOne);
    if basis.risk == RiskAnswer::Sole || one_alone {
        let beside = both.then(|| need(Slot::Beside, None, true));
        return [need(Slot::Alone, role, true)]
            .into_iter()
            .chain(beside)
            .collect();
    }
    vec![
        need(Slot::Both(0), role, true),
        need(Slot::Both(1), role, both),
    ]
}

fn of_procedure(today: NaiveDate, born: Option<BirthDate>, ruled: &Ruled<'static>) -> Needs {
    let needs = |detail| ruled.procedure.needs(detail);
    let of_kind = |kind| ruled.findings.iter().filter(move |one| one.kind == kind);
    let lasts = ruled.period.map(|period| period.lasts);
    let limit = match lasts {
        Some(Lasts::To13 | Lasts::To16 | Lasts::To18) => {
            ruled.until(today, born).and_then(Until::date)
        }
        Some(
            Lasts::FromOnly
            | Lasts::OneYear
            | Lasts::OneYearTo16
            | Lasts::Chosen
            | Lasts::UntilLifted,
        )
        | None => None,
    };
    let motivation = needs(Detail::Motivation);
    Needs {
        child: needs(Detail::Child),
        guardians: roles(ruled),
        representative: needs(Detail::Representative),
        from: needs(Detail::From),
        signed: matches!(lasts, Some(Lasts::OneYear | Lasts::OneYearTo16)),
        end: lasts == Some(Lasts::Chosen),
        // Where all of it is let go there is nothing to decide anew.
        review: needs(Detail::Review) && !is_all_let_go(ruled),
        motivation,
        motivation_to_add: motivation && ruled.forms.iter().any(|form| !form.motivated),
        scope: ruled.scope(),
        consulted: ruled.consults(),
        consulted_first: ruled.outcomes.iter().any(|one| one.opens),
        decider: needs(Detail::Decider),
        requester: !ruled.forms.is_empty(),
        // A refusal is no occasion to tick off what access would have demanded.
        assess: of_kind(FindingKind::Assess)
            .filter(|_| ruled.ruling == Ruling::Yes)
            .map(|one| &*one.text)
            .collect(),
        limit,
        born,
        ..Needs::default()
    }
}

/// Whether every guardian that the papers name gets access.
fn is_all_let_go(ruled: &Ruled) -> bool {
    let roles = ruled.roles();
    !roles.is_empty() && roles.iter().all(|role| role.opens)
}

/// One role is of one guardian or both; of two roles each is of one, and both are named.
fn roles(ruled: &Ruled<'static>) -> Vec<GuardianNeed> {
    let roles = ruled.roles();
    let need = |role: &'static varna_guidance::model::Role, place, required| GuardianNeed {
        slot: Slot::Role(&role.title, place),
        role: role.title.clone(),
        opens: role.opens,
        required,
    };
    match roles {
        [] => Vec::new(),
        [role] => vec![need(role, 0, true), need(role, 1, false)],
        _ => roles.iter().map(|role| need(role, 0, true)).collect(),
    }
}
