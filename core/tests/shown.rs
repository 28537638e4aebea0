//! What must be shown is shown: every gap of a routine with whom to ask and what others do, and
//! every conflict between the sources, with both of them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use strum::VariantArray;
use varna_core::{
    decision::{Decision, Outcome, decide, elsewhere, notices},
    documents::words,
    domain::{birth_date::BirthDate, facts::Facts},
    guidance::GUIDANCE,
};
use varna_guidance::model::{Circumstance, Errand, ExtendedAccess, GuardianRisk, Region, Screen};

/// A birth year for each age band on the day of all cases.
const BORN: [(&str, i32); 3] = [("0-12", 2021), ("13-15", 2012), ("16-17", 2010)];

fn facts(year: i32, circumstances: &[Circumstance], risk: GuardianRisk) -> Facts {
    Facts {
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        born: BirthDate::new(NaiveDate::from_ymd_opt(year, 3, 9).unwrap()),
        circumstances: circumstances.iter().copied().collect(),
        guardian_risk: risk,
        urgent: false,
        extended_access: ExtendedAccess::Unknown,
    }
}

fn decision(region: &'static Region, facts: &Facts) -> Decision<'static> {
    let Ok(Outcome::Child(decision)) = decide(region, facts) else {
        panic!("not a child");
    };
    decision
}

/// The gaps of a region: circumstance and age.
fn gaps(region: &'static Region) -> BTreeSet<(&'static str, &'static str)> {
    let mut gaps = BTreeSet::new();
    for (band, year) in BORN {
        for &one in Circumstance::VARIANTS {
            let facts = facts(year, &[one], GuardianRisk::None);
            if decision(region, &facts).not_covered.contains(&one) {
                gaps.insert((one.id(), band));
            }
        }
    }
    gaps
}

/// Circumstances that a region is silent on at all ages.
fn at_all_ages(ids: &[&'static str]) -> BTreeSet<(&'static str, &'static str)> {
    let at = |id| BORN.map(|(band, _)| (id, band));
    ids.iter().copied().flat_map(at).collect()
}

#[test]
fn each_region_is_silent_on_what_the_tables_mark_as_not_covered_and_on_nothing_else() {
    let region = |id: &str| gaps(GUIDANCE.region(id).unwrap());
    assert_eq!(region("vgr"), at_all_ages(&["custody-dispute"]));
    let like_kronoberg = at_all_ages(&[
        "child-protected-identity",
        "guardian-protected-identity",
        "placed-child",
        "report-made",
    ]);
    assert_eq!(region("kronoberg"), like_kronoberg);
    assert_eq!(region("jamtland-harjedalen"), like_kronoberg);
    let mut jonkoping = at_all_ages(&[
        "guardian-protected-identity",
        "custody-investigated",
        "custody-dispute",
        "third-party-info",
        "coercive-measures",
        "placed-child",
    ]);
    jonkoping.extend(["13-15", "16-17"].map(|band| ("child-protected-identity", band)));
    assert_eq!(region("jonkoping"), jonkoping);
}

#[test]
fn staff_see_for_each_gap_whom_to_ask_and_what_other_regions_do() {
    for region in &GUIDANCE.regions {
        let mut seen = vec![region.name.clone(), region.when_silent.text.clone()];
        for (id, band) in gaps(region) {
            let (_, year) = BORN.iter().find(|(one, _)| *one == band).unwrap();
            let one: Circumstance = id.parse().unwrap();
            let facts = facts(*year, &[one], GuardianRisk::None);
            let words = words::circumstance(&GUIDANCE.vocabulary, one);
            seen.push(format!("\n{band}: {words}"));
            for (other, decision) in elsewhere(&GUIDANCE, region, &facts, one) {
                let advice = words::advice(other, decision.advice());
                seen.push(format!("  {}: {advice}", other.name));
            }
        }
        insta::assert_snapshot!(format!("gaps-{}", region.id), seen.join("\n"));
    }
}

#[test]
fn every_conflict_of_every_region_comes_up_and_cites_each_side() {
    for region in &GUIDANCE.regions {
        let mut left: BTreeSet<&str> = region.conflicts.iter().map(|one| &*one.id).collect();
        for procedure in &region.procedures {
            // What belongs to another errand is held by the validation of the guidance.
            let of_it = region.conflicts.iter();
            let of_it = of_it.filter(|one| one.errands.contains(&procedure.id));
            for conflict in of_it {
                left.remove(&*conflict.id);
            }
        }
        for facts in situations() {
            let decision = decision(region, &facts);
            for screen in [Screen::Consequence, Screen::Advice, Screen::Documents] {
                for shown in notices(&region.conflicts, screen, &facts, decision.advice()) {
                    assert!(shown.errands.is_empty() || shown.errands.contains(&Errand::Protect));
                    left.remove(&*shown.id);
                }
            }
        }
        assert!(left.is_empty(), "{}: {left:?}", region.id);
        for conflict in &region.conflicts {
            assert!(!conflict.cites.is_empty(), "{} {}", region.id, conflict.id);
        }
    }
}

/// One or two circumstances at every age, with every answer on the rest.
fn situations() -> Vec<Facts> {
    let mut situations = Vec::new();
    for (_, year) in BORN {
        for &one in Circumstance::VARIANTS {
            for &other in Circumstance::VARIANTS {
                for &risk in GuardianRisk::VARIANTS {
                    for urgent in [false, true] {
                        situations.push(Facts {
                            urgent,
                            ..facts(year, &[one, other], risk)
                        });
                    }
                }
            }
        }
    }
    situations
}

#[test]
fn the_sixteen_conflicts_of_the_design_are_all_among_the_guidance() {
    let known: BTreeSet<&str> = (GUIDANCE.regions.iter())
        .flat_map(|region| region.conflicts.iter().map(|one| &*one.id))
        .collect();
    let missing: Vec<_> = (1..=16)
        .map(|number| format!("C{number}"))
        .filter(|id| !known.contains(&**id))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_other_regions_do_is_told_of_the_circumstance_alone() {
    let region = GUIDANCE.region("jonkoping").unwrap();
    let told = |facts: &Facts, one| {
        let others = elsewhere(&GUIDANCE, region, facts, one).into_iter();
        let others = others.map(|(other, decision)| (&*other.id, decision));
        others.collect::<Vec<_>>()
    };
    for one in [Circumstance::CustodyDispute, Circumstance::ThirdPartyInfo] {
        for (_, year) in BORN {
            let alone = facts(year, &[one], GuardianRisk::None);
            let expected = told(&alone, one);
            for (circumstances, risk) in [
                (&[one, Circumstance::HarmDisclosed][..], GuardianRisk::None),
                (&[one], GuardianRisk::Both),
                (&[one, Circumstance::HarmDisclosed], GuardianRisk::Both),
                (&[Circumstance::HarmDisclosed], GuardianRisk::None),
            ] {
                let more = facts(year, circumstances, risk);
                let of_all = GUIDANCE.regions.iter().filter(|other| {
                    other.id != region.id && decision(other, &more) != decision(other, &alone)
                });
                assert!(of_all.count() > 0, "{more:?} would change something");
                assert_eq!(told(&more, one), expected, "{more:?}");
            }
        }
    }
}
