//! The receipt: with which product and which rules a document was written, so that it can be
//! reckoned again. It holds nothing about a person.
//!
//! The version of a region's file is the day it was last changed, so that one date tells both.

use varna_guidance::model::Region;

use super::{Basis, ProcedureBasis};

/// The product's version.
const PRODUCT: &str = env!("CARGO_PKG_VERSION");

/// The receipt of a decision: the rules that applied, in the order they are told.
pub(super) fn of_decision(basis: &Basis) -> String {
    let rules = basis.decision.reasons.iter();
    write(basis.region, rules.map(|reason| &*reason.rule.id))
}

/// The receipt of another errand: what its answers came to, and what the routine says of it.
pub(super) fn of_procedure(basis: &ProcedureBasis) -> String {
    let ruled = &basis.ruled;
    let outcomes = ruled.outcomes.iter().map(|outcome| &*outcome.id);
    let findings = ruled.findings.iter().map(|finding| &*finding.id);
    let errand = [ruled.procedure.id.id()];
    write(
        basis.region,
        errand.into_iter().chain(outcomes).chain(findings),
    )
}

fn write<'g>(region: &Region, ids: impl Iterator<Item = &'g str>) -> String {
    let mut rules: Vec<&str> = Vec::new();
    for id in ids.filter(|id| !id.is_empty()) {
        if !rules.contains(&id) {
            rules.push(id);
        }
    }
    let rules = if rules.is_empty() {
        "ingen".to_owned()
    } else {
        rules.join(", ")
    };
    format!(
        "Värna {PRODUCT}, regelfil {} av den {}, regler: {rules}",
        region.id, region.guidance.version
    )
}
