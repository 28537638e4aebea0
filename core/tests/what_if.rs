//! What would change the advice, as staff meet it. That it is exact is proved in `proof`.

#![allow(
    clippy::unwrap_used,
    reason = "in a helper of the tests it fails the test, as it should"
)]

use strum::VariantArray;
use varna_core::{
    decision::{
        Change::{self, ExtendedAccess, GuardianRisk, Ticked, Unticked, Urgent},
        Group, Outcome, WhatIf, decide, what_if,
    },
    domain::{birth_date::BirthDate, facts::Facts},
    guidance::GUIDANCE,
};
use varna_guidance::model::{
    AlsoAction::RevokeExtendedAccess,
    Circumstance::{
        self, ChildProtectedIdentity, CustodyDispute, CustodyInvestigated, HarmDisclosed,
        ReportMade, SuspectedHarm, ThirdPartyInfo,
    },
    ExtendedAccess as Access, GuardianRisk as Risk,
    Measure::{BlockBoth, BlockOne, Seal},
    Region,
    Strength::{Consider, Must, Should},
};

#[test]
fn each_change_stands_under_what_it_brings() {
    let found = of("vgr", &facts("2024-03-09", &[SuspectedHarm]));
    let led_by = |change| group_of(&found.changes, change).unwrap().advice;
    assert!(led_by(Unticked(SuspectedHarm)).measures().eq([]));
    assert!(
        led_by(Ticked(ChildProtectedIdentity))
            .measures()
            .eq([(Seal, Must)])
    );
    assert!(
        led_by(Ticked(HarmDisclosed))
            .measures()
            .eq([(Seal, Should)])
    );
    assert!(
        led_by(Ticked(CustodyInvestigated))
            .measures()
            .eq([(Seal, Consider)])
    );
    assert!(
        led_by(GuardianRisk(Risk::One))
            .measures()
            .eq([(BlockOne, Should)])
    );
    assert!(
        led_by(GuardianRisk(Risk::Both))
            .measures()
            .eq([(Seal, Should)])
    );
}

#[test]
fn changes_with_the_same_result_come_together() {
    let found = of("vgr", &facts("2024-03-09", &[SuspectedHarm]));
    let harm = group_of(&found.changes, Ticked(HarmDisclosed)).unwrap();
    assert!(harm.by.contains(&GuardianRisk(Risk::Both)));
    assert!(harm.by.contains(&GuardianRisk(Risk::Unknown)));
    assert!(!harm.by.contains(&Ticked(ChildProtectedIdentity)));
}

#[test]
fn the_most_protective_result_comes_first() {
    let found = of("vgr", &facts("2024-03-09", &[SuspectedHarm]));
    let measures: Vec<Vec<_>> = (found.changes.iter())
        .map(|group| group.advice.measures().collect())
        .collect();
    let seals = [
        vec![(Seal, Must)],
        vec![(Seal, Should)],
        vec![(Seal, Consider)],
    ];
    assert_eq!(measures[..3], seals);
    assert_eq!(measures[3..], [vec![(BlockOne, Should)], vec![]]);
}

#[test]
fn what_only_changes_the_strength_stands_apart() {
    let found = of("vgr", &facts("2024-03-09", &[SuspectedHarm]));
    let stronger = group_of(&found.strengths, Ticked(ThirdPartyInfo)).unwrap();
    assert!(stronger.advice.measures().eq([(BlockBoth, Should)]));
    assert_eq!(group_of(&found.changes, Ticked(ThirdPartyInfo)), None);
}

#[test]
fn what_only_changes_a_gap_stands_apart() {
    let found = of("vgr", &facts("2024-03-09", &[SuspectedHarm]));
    assert_eq!(found.gaps, [Ticked(CustodyDispute)]);
    let found = of(
        "vgr",
        &facts("2024-03-09", &[SuspectedHarm, CustodyDispute]),
    );
    assert_eq!(found.gaps, [Unticked(CustodyDispute)]);
}

#[test]
fn what_changes_nothing_is_not_listed() {
    for (ticked, change) in [
        (SuspectedHarm, Ticked(ReportMade)),
        (HarmDisclosed, Urgent(true)),
    ] {
        let found = of("vgr", &facts("2024-03-09", &[ticked]));
        assert_eq!(group_of(&found.changes, change), None);
        assert_eq!(group_of(&found.strengths, change), None);
        assert!(!found.gaps.contains(&change));
    }
}

#[test]
fn urgency_is_listed_where_it_changes_whom_a_block_takes() {
    let at_risk = Facts {
        guardian_risk: Risk::One,
        ..facts("2024-03-09", &[SuspectedHarm])
    };
    let calm = of("jamtland-harjedalen", &at_risk);
    let both = group_of(&calm.changes, Urgent(true)).unwrap();
    assert!(both.advice.measures().eq([(BlockBoth, Should)]));
    let urgent = Facts {
        urgent: true,
        ..at_risk
    };
    let urgent = of("jamtland-harjedalen", &urgent);
    let one = group_of(&urgent.changes, Urgent(false)).unwrap();
    assert!(one.advice.has(BlockOne) && !one.advice.has(BlockBoth));
}

#[test]
fn extended_access_is_listed_from_13_to_15_alone_and_not_knowing_counts_as_yes() {
    let fourteen = facts("2012-03-09", &[ThirdPartyInfo]);
    let found = of("vgr", &fourteen);
    let without = group_of(&found.changes, ExtendedAccess(Access::No)).unwrap();
    assert!(!without.advice.has_action(RevokeExtendedAccess));
    assert_eq!(group_of(&found.changes, ExtendedAccess(Access::Yes)), None);
    for born in ["2024-03-09", "2009-03-09"] {
        let found = of("vgr", &facts(born, &[ThirdPartyInfo]));
        assert_eq!(group_of(&found.changes, ExtendedAccess(Access::No)), None);
    }
}

#[test]
fn each_change_once_made_brings_what_was_promised() {
    for region in &GUIDANCE.regions {
        for &guardian_risk in Risk::VARIANTS {
            for born in ["2024-03-09", "2012-03-09"] {
                let facts = Facts {
                    guardian_risk,
                    ..facts(born, &[SuspectedHarm, CustodyDispute])
                };
                assert_promises_kept(region, &facts);
            }
        }
    }
}

#[test]
fn a_change_made_and_taken_back_leaves_the_facts_as_they_were() {
    let before = facts("2012-03-09", &[SuspectedHarm]);
    for (there, back) in [
        (Ticked(HarmDisclosed), Unticked(HarmDisclosed)),
        (Unticked(SuspectedHarm), Ticked(SuspectedHarm)),
        (GuardianRisk(Risk::Both), GuardianRisk(Risk::None)),
        (Urgent(true), Urgent(false)),
        (ExtendedAccess(Access::Yes), ExtendedAccess(Access::Unknown)),
    ] {
        assert_ne!(there.applied_to(&before), before);
        assert_eq!(back.applied_to(&there.applied_to(&before)), before);
    }
}

#[test]
fn for_an_adult_nothing_would_change_the_advice_and_an_unborn_is_an_error() {
    let adult = facts("2008-11-22", &[SuspectedHarm]);
    assert_eq!(of("vgr", &adult), WhatIf::default());
    assert!(what_if(region("vgr"), &facts("2026-11-23", &[])).is_err());
}

fn assert_promises_kept(region: &Region, facts: &Facts) {
    let found = what_if(region, facts).unwrap();
    for group in found.changes.iter().chain(&found.strengths) {
        for change in &group.by {
            let then = decide(region, &change.applied_to(facts));
            let Ok(Outcome::Child(then)) = then else {
                unreachable!("the age stays the same");
            };
            assert_eq!(then.advice(), group.advice, "{} {change:?}", region.id);
        }
    }
}

fn of(region: &str, facts: &Facts) -> WhatIf {
    what_if(self::region(region), facts).unwrap()
}

fn group_of(groups: &[Group], change: Change) -> Option<&Group> {
    groups.iter().find(|group| group.by.contains(&change))
}

fn facts(born: &str, circumstances: &[Circumstance]) -> Facts {
    Facts {
        today: "2026-11-22".parse().unwrap(),
        born: BirthDate::new(born.parse().unwrap()),
        circumstances: circumstances.iter().copied().collect(),
        guardian_risk: Risk::None,
        urgent: false,
        extended_access: Access::Unknown,
    }
}

fn region(id: &str) -> &'static Region {
    GUIDANCE.region(id).unwrap()
}
