//! Monotone: knowing of more danger never reopens anything for a guardian, makes nothing that is
//! closed less strongly advised, and makes nothing of what is asked for go.

mod comparison;

use varna_core::decision::Change;
use varna_guidance::model::{Circumstance, ExtendedAccess, GuardianRisk};

use crate::{
    finding::Finding,
    prove::Unit,
    space::{Answers, in_words},
    table::{Kind, Table},
};
use comparison::{Comparison, Comparisons, Fault};

/// Every step upward keeps closed, per guardian and channel, at least what was kept closed before,
/// at each strength; and all that was asked for still is, or what covers it.
///
/// The one exception: saying that one is a risk, instead of none, narrows a block whose reach was
/// open. What the named guardian's access is closed with is held to all the same.
pub fn check(unit: Unit, table: &Table, finding: &mut Finding) {
    let space = unit.space;
    let comparisons = Comparisons::of(unit.region, table);
    for (here, answers) in space.answers.iter().enumerate() {
        let upward = |change: &Change| is_upward(*answers, *change);
        let mut others = space.other_answers(here);
        others.retain(|(change, _)| upward(change));
        for set in 0..space.sets.len() {
            finding.combinations += 1;
            let reach_was_open = space.sets[set].iter().any(|one| !is_shared(one));
            let ticks = space.other_sets(set).filter(|(change, _)| upward(change));
            let ticks = ticks.map(|(change, more)| (change, here, more));
            let others = others.iter().map(|&(change, place)| (change, place, set));
            for (change, answers_then, set_then) in ticks.chain(others) {
                finding.comparisons += 1;
                let (low, high) = (table.at(here, set), table.at(answers_then, set_then));
                let names_one = change == Change::GuardianRisk(GuardianRisk::One);
                let fault = match comparisons.between(low.kind, high.kind) {
                    Comparison::Keeps => continue,
                    Comparison::Narrows(_) if names_one && reach_was_open => {
                        finding.excepted += 1;
                        continue;
                    }
                    Comparison::Narrows(fault) | Comparison::Loses(fault) => fault,
                };
                let facts = unit.day.facts(*answers, space.sets[set]);
                unit.fail(finding, &facts, || {
                    let (low, high) = (table.kind_of(low), table.kind_of(high));
                    words(low, change, high, fault)
                });
            }
        }
    }
}

fn words(low: &Kind, change: Change, high: &Kind, fault: Fault) -> String {
    let (low, high) = (low.advice, high.advice);
    let change = in_words(change);
    let fault = match fault {
        Fault::Reopens => "reopens something for a guardian",
        Fault::Weakens => "closes something for a guardian less strongly",
        Fault::AsksForLess => "asks for less",
    };
    format!("{low:?}; {change}: {high:?}, which {fault}")
}

/// Whether a block on this ground takes all guardians whomever the risk comes from, as the tables
/// have it (rule 3). It is written down here and not asked of the product.
fn is_shared(circumstance: Circumstance) -> bool {
    match circumstance {
        Circumstance::Honour
        | Circumstance::ChildProtectedIdentity
        | Circumstance::GuardianProtectedIdentity
        | Circumstance::CustodyInvestigated
        | Circumstance::CustodyDispute
        | Circumstance::ThirdPartyInfo
        | Circumstance::PlacedChild => true,
        Circumstance::HarmDisclosed
        | Circumstance::SuspectedHarm
        | Circumstance::SignificantHarm
        | Circumstance::EidControl
        | Circumstance::PunishedForCare
        | Circumstance::RecordDemanded
        | Circumstance::CoerciveMeasures
        | Circumstance::ReportMade => false,
    }
}

/// Whether a change tells of more danger, or of more that is open. From no risk every answer does.
fn is_upward(from: Answers, change: Change) -> bool {
    use GuardianRisk::{Both, None, One, Unknown};
    match change {
        Change::Ticked(_) | Change::Urgent(true) => true,
        Change::Unticked(_) | Change::Urgent(false) => false,
        Change::GuardianRisk(to) => match (from.guardian_risk, to) {
            (None, One | Both | Unknown) | (One, Both | Unknown) => true,
            (None, None) | (One, None | One) | (Both | Unknown, None | One | Both | Unknown) => {
                false
            }
        },
        Change::ExtendedAccess(to) => {
            from.extended_access == ExtendedAccess::No && to != ExtendedAccess::No
        }
    }
}
