//! What the documents need to know: the fields of the details page.

use chrono::NaiveDate;
use varna_guidance::model::{Detail, Errand, Finding, FindingKind, Lasts, Measure};
use varna_guidance::model::{RiskAnswer, Ruling, ScriptItem};

use super::Session;
use crate::{
    decision::{Ruled, Until},
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
    /// How many guardians, at most two.
    pub guardians: usize,
    /// Whether the first of them is the one that is concerned, and no other.
    pub first_alone: bool,
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
    /// Why otherwise than advised.
    pub otherwise: bool,
    /// Who decided.
    pub decider: bool,
    /// Who asks.
    pub requester: bool,
    /// The family's other children.
    pub siblings: bool,
    /// Whether that is a condition: nothing is asked for, and no wish granted, before it is done.
    pub assess_first: bool,
    /// What has to be assessed.
    pub assess: Vec<&'static Finding>,
    /// The day on which it can no longer begin.
    pub limit: Option<NaiveDate>,
    /// The person's birth date, where it is known.
    pub born: Option<BirthDate>,
}

impl Session {
    /// What the documents need to know; `None` where there are none to write.
    pub fn needs(&self) -> Option<Needs> {
        if self.errand == Errand::Protect {
            let basis = self.basis();
            let basis = basis.filter(Basis::is_noted)?;
            Some(of_measures(
                &basis,
                self.call_demands(ScriptItem::Guardians),
            ))
        } else {
            let basis = self.procedure_basis()?;
            let born = basis.matter.born;
            (basis.ruled.is_noted()).then(|| of_procedure(self.today, born, &basis.ruled))
        }
    }
}

fn of_measures(basis: &Basis, names_both: bool) -> Needs {
    let measures = &basis.course.measures;
    // Where staff choose to ask for nothing there is a note, and no form.
    let asks = !measures.is_empty();
    let guardians = guardians(basis);
    let both = names_both && asks && basis.risk != RiskAnswer::Sole;
    Needs {
        child: true,
        guardians: if both { 2 } else { guardians },
        first_alone: guardians == 1,
        called: basis.ordered.is_some(),
        from: asks,
        end: measures.iter().any(|one| one.until == Until::Chosen),
        review: true,
        motivation: true,
        otherwise: basis.course.otherwise,
        decider: true,
        requester: asks,
        siblings: true,
        limit: measures.iter().filter_map(|one| one.until.date()).min(),
        born: Some(basis.facts.born),
        ..Needs::default()
    }
}

/// None where nothing of theirs is closed, one where one is blocked or there is only one, else two.
fn guardians(basis: &Basis) -> usize {
    let measures = basis.course.measures.iter().map(|one| one.terms);
    // What stands beside them and closes nothing of theirs says nothing of whom they concern.
    let mut of_theirs = measures
        .filter(|terms| terms.takes_guardians())
        .map(|terms| terms.id)
        .peekable();
    if of_theirs.peek().is_none() {
        0
    } else if basis.risk == RiskAnswer::Sole || of_theirs.all(|id| id == Measure::BlockOne) {
        1
    } else {
        2
    }
}

fn of_procedure(today: NaiveDate, born: Option<BirthDate>, ruled: &Ruled<'static>) -> Needs {
    let needs = |detail| ruled.procedure.needs(detail);
    let of_kind = |kind| ruled.findings.iter().filter(move |one| one.kind == kind);
    let lasts = ruled.period.map(|period| period.lasts);
    let limit = match lasts {
        Some(Lasts::To13 | Lasts::To16 | Lasts::To18) => {
            ruled.until(today, born).and_then(Until::date)
        }
        Some(Lasts::FromOnly | Lasts::OneYear | Lasts::Chosen | Lasts::UntilLifted) | None => None,
    };
    Needs {
        child: needs(Detail::Child),
        guardians: if needs(Detail::Guardians) {
            ruled.guardians()
        } else {
            0
        },
        first_alone: ruled.guardians() == 1,
        called: false,
        representative: needs(Detail::Representative),
        from: needs(Detail::From),
        signed: lasts == Some(Lasts::OneYear),
        end: lasts == Some(Lasts::Chosen),
        review: needs(Detail::Review),
        motivation: needs(Detail::Motivation),
        otherwise: false,
        // What concerns a person is decided by someone; how a note is filed is not.
        decider: needs(Detail::Child),
        requester: !ruled.forms.is_empty(),
        siblings: false,
        // A refusal is no occasion to tick off what access would have demanded.
        assess: of_kind(FindingKind::Assess)
            .copied()
            .filter(|_| ruled.ruling == Ruling::Yes)
            .collect(),
        assess_first: ruled.outcomes.iter().any(|one| one.opens),
        limit,
        born,
    }
}
