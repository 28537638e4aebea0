//! How a region goes about the errands other than `protect`: each errand by itself, the answers
//! that its parts depend on (`conditions`), and what every set of answers (`answers`) comes to
//! (`outcomes`).

mod answers;
mod conditions;
mod outcomes;

use super::{Findings, messages, questions::Questions};
use crate::{
    fault::{Half, Place, What},
    model::{Detail, Errand, Notice, Procedure, Region},
};

/// The most roles that an outcome can give: each of two is of one guardian.
const MOST_ROLES: usize = 2;

/// Checks the procedures of a region. Without questions it is not checked what their parts are to
/// each other.
pub(super) fn check(region: &Region, questions: Option<&Questions>, found: &mut Findings) {
    let ids = region.procedures.iter().map(|procedure| procedure.id.id());
    found.duplicates("errand", ids);
    for (index, procedure) in region.procedures.iter().enumerate() {
        let place = Place::entry("errand", index, procedure.id.id());
        if procedure.id == Errand::Protect {
            found.add(&place, What::ProtectErrand);
        }
        if procedure.outcomes.is_empty() {
            found.add(&place, What::EmptyList("outcome"));
        }
        ids_within(&place, procedure, found);
        outcomes_by_themselves(&place, procedure, found);
        if region.consults.is_none() && procedure.outcomes.iter().any(|one| one.consults) {
            found.add(&place, What::ConsultsWhom);
        }
        messages::check_of_procedure(&place, &procedure.messages, found);
        let Some(questions) = questions else { continue };
        half_guardians(&place, procedure, found);
        let asks = conditions::check(&place, procedure, questions, found);
        if let Some(asks) = asks.filter(|_| !procedure.outcomes.is_empty()) {
            outcomes::check(&place, procedure, &asks, found);
        }
    }
}

/// Checks the condition of a notice on the answers of its errands. Whether any answers meet it, as
/// far as can be told.
pub(super) fn check_notice(
    place: &Place,
    notice: &Notice,
    region: &Region,
    questions: &Questions,
    found: &mut Findings,
) -> bool {
    let named = |procedure: &&Procedure| notice.errands.contains(&procedure.id);
    let procedures: Vec<_> = region.procedures.iter().filter(named).collect();
    let asks = procedures.iter().flat_map(|procedure| &procedure.asks);
    let asked = asks.map(|ask| questions.question(&ask.question));
    let Some(asked) = asked.collect::<Option<Vec<_>>>() else {
        return true;
    };
    let place = place.key("given");
    procedures.is_empty()
        || !conditions::options_are_asked(&place, &notice.given, &asked, &[], questions, found)
        || procedures.iter().any(|procedure| {
            let asks = conditions::asks(procedure, questions);
            asks.is_none_or(|asks| answers::some_meet(&notice.given, procedure, &asks))
        })
}

/// Outcomes and findings share their ids: both are called for by them.
fn ids_within(place: &Place, procedure: &Procedure, found: &mut Findings) {
    let outcomes = || procedure.outcomes.iter().map(|outcome| &*outcome.id);
    let findings = || procedure.findings.iter().map(|finding| &*finding.id);
    found.duplicates_in(place, "outcome", outcomes());
    found.duplicates_in(place, "finding", findings());
    for (index, id) in findings().enumerate() {
        if !id.trim().is_empty() && outcomes().any(|outcome| outcome == id) {
            let place = place.with(&Place::entry("finding", index, id));
            found.add(place, What::DuplicateId(id.to_owned()));
        }
    }
    for (index, ask) in procedure.asks.iter().enumerate() {
        let mut earlier = procedure.asks.iter().take(index);
        let id = &ask.question;
        if !id.trim().is_empty() && earlier.any(|other| other.question == *id) {
            let (key, id) = ("asks".to_owned(), id.clone());
            let place = place.with(&Place::entry("asks", index, ""));
            found.add(place, What::Twice { key, id });
        }
    }
}

fn outcomes_by_themselves(place: &Place, procedure: &Procedure, found: &mut Findings) {
    for (index, outcome) in procedure.outcomes.iter().enumerate() {
        let place = place.with(&Place::entry("outcome", index, &outcome.id));
        if outcome.roles.len() > MOST_ROLES {
            found.add(&place, What::TooManyRoles(outcome.roles.len()));
        }
        let titles = outcome.roles.iter().map(|role| &*role.title);
        found.duplicates_in(&place, "role", titles);
        if !outcome.opens && outcome.roles.iter().any(|role| role.opens) {
            found.add(&place, What::OpensUnsaid);
        }
        if outcome.leads_to == Some(procedure.id) {
            found.add(&place, What::LeadsToItself(procedure.id.id()));
        }
    }
}

/// The details ask for guardians when an outcome names them, and only then.
fn half_guardians(place: &Place, procedure: &Procedure, found: &mut Findings) {
    let named = procedure.outcomes.iter().any(|one| !one.roles.is_empty());
    match (procedure.needs(Detail::Guardians), named) {
        (true, false) => found.add(place, What::HalfGuardians(Half::Outcome)),
        (false, true) => found.add(place, What::HalfGuardians(Half::Details)),
        (true, true) | (false, false) => {}
    }
}
