//! What is marked as our reading («Vår tolkning»): every cell, action, measure and answer that the
//! tables name as one, and nothing else.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "in a helper of the tests it fails the test, as it should"
)]

use strum::VariantArray;
use varna_core::{
    decision::{Decision, Outcome, Reason, decide},
    domain::{birth_date::BirthDate, circumstances::Circumstances, facts::Facts},
    guidance::GUIDANCE,
};
use varna_guidance::model::{
    AgeBand, AlsoAction,
    Circumstance::{
        self, ChildProtectedIdentity, CoerciveMeasures, CustodyDispute, CustodyInvestigated,
        EidControl, HarmDisclosed, Honour, PlacedChild, PunishedForCare, RecordDemanded,
        ReportMade, SignificantHarm, SuspectedHarm, ThirdPartyInfo,
    },
    ExtendedAccess, Ground, GuardianRisk as Risk, Measure, Protection, Region, RiskAnswer,
    Strength::{self, Should},
};

const BORN: [&str; 3] = ["2024-03-09", "2012-03-09", "2009-03-09"];

/// Every ground alone, and nothing, with every answer on the rest.
fn situations() -> Vec<Facts> {
    let alone = Circumstance::VARIANTS.iter().map(|&one| Some(one));
    let mut situations = Vec::new();
    for ticked in alone.chain([None]) {
        for born in BORN {
            for &guardian_risk in Risk::VARIANTS {
                for urgent in [false, true] {
                    for &extended_access in ExtendedAccess::VARIANTS {
                        situations.push(Facts {
                            guardian_risk,
                            urgent,
                            extended_access,
                            ..facts(born, ticked.into_iter().collect())
                        });
                    }
                }
            }
        }
    }
    situations
}

fn facts(born: &str, circumstances: Circumstances) -> Facts {
    Facts {
        today: "2026-11-22".parse().unwrap(),
        born: BirthDate::new(born.parse().unwrap()),
        circumstances,
        guardian_risk: Risk::None,
        urgent: false,
        extended_access: ExtendedAccess::No,
    }
}

fn decided<'g>(region: &'g Region, facts: &Facts) -> Decision<'g> {
    match decide(region, facts).unwrap() {
        Outcome::Child(decision) => decision,
        Outcome::Adult(_) => panic!("{facts:?} is no child"),
    }
}

/// A cell that fired, as it stands in its region's table.
struct Cell<'d> {
    reason: &'d Reason<'d>,
    young: bool,
}

impl Cell<'_> {
    fn is_of(&self, circumstances: &[Circumstance]) -> bool {
        let mut all = circumstances.iter();
        all.any(|&one| self.reason.ground == Ground::Circumstance(one))
    }

    fn is_of_risk(&self, risk: Risk) -> bool {
        self.reason.ground == Ground::GuardianRisk(risk)
    }

    /// Whether it brings more where a guardian may have access.
    fn extended(&self) -> bool {
        self.reason.rule.when.extended_access == Some(true)
    }

    /// Whether it brings more when it is urgent.
    fn urgent(&self) -> bool {
        self.reason.rule.when.urgent == Some(true)
    }

    fn revokes(&self) -> bool {
        let also = &self.reason.rule.also;
        also.contains(&AlsoAction::RevokeExtendedAccess)
    }
}

/// The marks of the table of VGR.
fn vgr(cell: &Cell, guardian_risk: Risk) -> bool {
    match cell.reason.rule.brings {
        None if cell.revokes() => true,
        // Every «–»: where a block has nothing left to act on, the sources say so themselves.
        None => cell.is_of(&[ThirdPartyInfo, PlacedChild, CustodyInvestigated]),
        Some(_) if cell.extended() && cell.urgent() => true,
        Some(Protection::Block) => {
            let clear = cell.is_of(&[SuspectedHarm]) && !cell.urgent();
            let suspected = cell.is_of(&[CoerciveMeasures]) && guardian_risk != Risk::None;
            let others = [SignificantHarm, ThirdPartyInfo, PlacedChild];
            !(clear || suspected || cell.is_of(&others) || cell.is_of_risk(Risk::One))
        }
        Some(Protection::Seal) => {
            let weak = [
                SignificantHarm,
                CoerciveMeasures,
                SuspectedHarm,
                ReportMade,
                Honour,
            ];
            cell.is_of(&weak) || cell.is_of_risk(Risk::One) || cell.is_of_risk(Risk::Unknown)
        }
    }
}

/// Those of Kronoberg and of Jämtland Härjedalen, which differ in what is said of extended access.
fn kronoberg_or_jamtland(cell: &Cell, extended_is_ours: bool) -> bool {
    let said = [
        SignificantHarm,
        CoerciveMeasures,
        CustodyDispute,
        ThirdPartyInfo,
    ];
    match cell.reason.rule.brings {
        Some(Protection::Block) => cell.extended() && extended_is_ours || !cell.is_of(&said),
        Some(Protection::Seal) => true,
        // The R follows when the acute step is over.
        None => cell.revokes() && cell.urgent(),
    }
}

/// Those of Jönköping.
fn jonkoping(cell: &Cell) -> bool {
    if cell.reason.rule.brings.is_none() {
        return false;
    }
    let suspicion = cell.is_of(&[SuspectedHarm, ReportMade]);
    // What is said of a report is our reading of a suspicion alone.
    let as_said = suspicion
        && (cell.urgent() || cell.is_of(&[ReportMade]) && cell.reason.strength != Some(Should));
    !(as_said || cell.is_of(&[SignificantHarm]) && cell.young)
}

#[test]
fn each_cell_is_marked_as_the_tables_have_it() {
    let mut marked = 0;
    for region in &GUIDANCE.regions {
        for facts in situations() {
            let decision = decided(region, &facts);
            for reason in &decision.reasons {
                let young = decision.band == AgeBand::Under13;
                let cell = Cell { reason, young };
                let expected = match &*region.id {
                    "vgr" => vgr(&cell, facts.guardian_risk),
                    "kronoberg" => kronoberg_or_jamtland(&cell, true),
                    "jamtland-harjedalen" => kronoberg_or_jamtland(&cell, false),
                    "jonkoping" => jonkoping(&cell),
                    other => panic!("{other} has no marks here"),
                };
                let (id, rule) = (&region.id, &reason.rule.id);
                assert_eq!(reason.rule.inferred, expected, "{id} {rule} {facts:?}");
                marked += usize::from(expected);
            }
        }
    }
    assert!(marked > 1000, "{marked}");
}

#[test]
fn a_block_of_all_is_marked_where_nobody_said_that_it_takes_all() {
    for region in &GUIDANCE.regions {
        for facts in situations() {
            for advised in decided(region, &facts).measures {
                // There all are closed out at first, as the routine says itself.
                let acute = region.id == "jamtland-harjedalen" && facts.urgent;
                let all = advised.terms.id == Measure::BlockBoth && !acute;
                let mut ticked = facts.circumstances.iter();
                let shared = [
                    Honour,
                    ChildProtectedIdentity,
                    Circumstance::GuardianProtectedIdentity,
                    CustodyInvestigated,
                    CustodyDispute,
                    ThirdPartyInfo,
                    PlacedChild,
                ];
                let one_is_named = matches!(facts.guardian_risk, Risk::One);
                let both_are = facts.guardian_risk == Risk::Both;
                let shared = ticked.any(|one| shared.contains(&one));
                // Both are a risk, and that is as strong a reason as what is shared.
                let said = both_are && is_brought_by_risk(region, &facts, advised.strength);
                let expected = all && !said && (shared || !one_is_named);
                let id = &region.id;
                assert_eq!(advised.reach_inferred, expected, "{id} {facts:?}");
            }
        }
    }
}

/// Whether the block of all is brought so strongly by a ground that follows from whom the risk comes.
fn is_brought_by_risk(region: &Region, facts: &Facts, strength: Strength) -> bool {
    let follows = [
        HarmDisclosed,
        SuspectedHarm,
        SignificantHarm,
        EidControl,
        PunishedForCare,
        RecordDemanded,
        CoerciveMeasures,
        ReportMade,
    ];
    let decision = decided(region, facts);
    let mut reasons = decision.reasons.iter();
    reasons.any(|reason| {
        let ground = match reason.ground {
            Ground::GuardianRisk(_) => true,
            Ground::Circumstance(one) => follows.contains(&one),
        };
        ground && reason.rule.brings == Some(Protection::Block) && reason.strength == Some(strength)
    })
}

#[test]
fn of_measures_actions_and_calls_these_are_marked() {
    let mut marked = Vec::new();
    for region in &GUIDANCE.regions {
        let id = &region.id;
        for terms in &region.measures {
            let measure = terms.id.id();
            marked.extend(terms.inferred.then(|| format!("{id} {measure}")));
            let call = terms.call.inferred;
            marked.extend(call.then(|| format!("{id} call for {measure}")));
        }
        let actions = region.also_actions.iter().filter(|terms| terms.inferred);
        marked.extend(actions.map(|terms| format!("{id} {}", terms.id.id())));
    }
    marked.sort();
    assert_eq!(
        marked,
        [
            "jamtland-harjedalen block-one",
            "vgr call for block-both",
            "vgr call for block-one",
            "vgr call for seal",
            "vgr revoke-extended-access",
        ]
    );
}

#[test]
fn that_a_sole_guardian_counts_as_both_is_marked_and_no_other_answer() {
    for &answer in RiskAnswer::VARIANTS {
        let words = GUIDANCE.vocabulary.guardian_risk(answer).unwrap();
        assert_eq!(words.inferred, answer == RiskAnswer::Sole, "{answer:?}");
    }
}
