//! Guidance that is wrong on purpose: read without the check that would refuse most of it.

use std::path::Path;

use varna_guidance::{
    load,
    model::{Closure, Guidance, Measure, MeasureTerms, Region, Rule, StatementId},
};

use super::Broken;
use crate::prove::{Invariant, SHIPPED};

pub(super) fn faults() -> Vec<Broken> {
    let fault = |name, guidance, breaks, says| Broken {
        name,
        guidance,
        evaluator: SHIPPED,
        breaks,
        says,
    };
    vec![
        fault(
            "a block of both does not cover a block of one",
            || changed(|vgr| measure(vgr, Measure::BlockBoth).outranks = Vec::new()),
            Invariant::Total,
            &[
                "ticked: third-party-info\n",
                "guardian_risk one",
                "a block of one beside a block of both that is as strong",
            ],
        ),
        fault(
            "a rule cites a statement that does not exist",
            || changed(|vgr| rule(vgr, "harm-disclosed").cites = cites("V26-99")),
            Invariant::Grounded,
            &[
                "ticked: harm-disclosed\n",
                "rule harm-disclosed cites no statement that exists",
            ],
        ),
        fault(
            "the end of a measure cites nothing",
            || changed(|vgr| measure(vgr, Measure::Seal).end.cites = Vec::new()),
            Invariant::Grounded,
            &[
                "ticked: nothing\n",
                "the end of seal cites no statement that exists",
            ],
        ),
        fault(
            "a seal that covers the blocks leaves the guardians' accounts open",
            || {
                changed(|vgr| {
                    let closes = &mut measure(vgr, Measure::Seal).closes;
                    closes.retain(|closure| *closure != Closure::GuardiansAccount);
                })
            },
            Invariant::Monotone,
            &["reopens something for a guardian"],
        ),
        fault(
            "a block is not brought when it is urgent",
            || changed(|vgr| rule(vgr, "third-party-or-placed-under-13").when.urgent = Some(false)),
            Invariant::Monotone,
            &["ticked: third-party-info\n", "not urgent", "; urgent: {}"],
        ),
        fault(
            "what the routine is silent on is not named",
            || changed(|vgr| vgr.not_covered = Vec::new()),
            Invariant::NeverSilent,
            &["ticked: custody-dispute\n", "guardian_risk none"],
        ),
        fault(
            "the reason why nothing follows has no words",
            || changed(|vgr| rule(vgr, "third-party-or-placed-from-13").text = String::new()),
            Invariant::NeverSilent,
            &[
                "the 13th birthday",
                "ticked: third-party-info\n",
                "extended_access no",
            ],
        ),
    ]
}

/// The first region's guidance as it is, for quickness without the other regions.
pub(super) fn sound() -> Guidance {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../guidance");
    let files = load::read(&folder).expect("the guidance can be read");
    let mut guidance = load::parse(&files).expect("the guidance has the right shape");
    guidance.regions.retain(|region| region.id == "vgr");
    guidance
}

/// The same with a change.
fn changed(change: impl FnOnce(&mut Region)) -> Guidance {
    let mut guidance = sound();
    change(guidance.regions.first_mut().expect("there is a region"));
    guidance
}

fn rule<'a>(region: &'a mut Region, id: &str) -> &'a mut Rule {
    let mut rules = region.rules.iter_mut();
    rules.find(|rule| rule.id == id).expect("the rule is there")
}

fn measure(region: &mut Region, id: Measure) -> &mut MeasureTerms {
    let mut measures = region.measures.iter_mut();
    measures
        .find(|terms| terms.id == id)
        .expect("the measure is there")
}

fn cites(id: &str) -> Vec<StatementId> {
    vec![StatementId(id.into())]
}
