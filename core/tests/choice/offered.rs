//! What staff can choose: every set of measures that still closes something.

use super::*;

fn facts(born: (i32, u32, u32), circumstances: &[Circumstance], risk: GuardianRisk) -> Facts {
    Facts {
        today: today(),
        born: BirthDate::new(NaiveDate::from_ymd_opt(born.0, born.1, born.2).unwrap()),
        circumstances: circumstances.iter().copied().collect(),
        guardian_risk: risk,
        urgent: false,
        extended_access: ExtendedAccess::Unknown,
    }
}

fn decision<'g>(region: &'g Region, facts: &Facts) -> Decision<'g> {
    match decide(region, facts).unwrap() {
        Outcome::Child(decision) => decision,
        Outcome::Adult(_) => panic!("not a child"),
    }
}

fn choices_in(region: &str, born: (i32, u32, u32), risk: GuardianRisk) -> Vec<Vec<Measure>> {
    let region = GUIDANCE.region(region).unwrap();
    let facts = facts(born, &[Circumstance::SuspectedHarm], risk);
    choices(region, &facts, &decision(region, &facts))
}

const FIVE: (i32, u32, u32) = (2021, 3, 9);
const FOURTEEN: (i32, u32, u32) = (2012, 3, 9);
const SIXTEEN: (i32, u32, u32) = (2010, 3, 9);

/// Every set of ticks of at most two, at every age band, with every answer on the risk.
fn situations() -> impl Iterator<Item = Facts> {
    let ticks = (0_u32..1 << Circumstance::VARIANTS.len()).filter(|bits| bits.count_ones() <= 2);
    ticks.flat_map(|bits| {
        let ticked = Circumstance::VARIANTS.iter().enumerate();
        let ticked = ticked.filter(|(index, _)| bits & (1 << index) != 0);
        let ticked: Circumstances = ticked.map(|(_, one)| *one).collect();
        [FIVE, FOURTEEN, SIXTEEN].into_iter().flat_map(move |born| {
            let risks = GuardianRisk::VARIANTS.iter();
            risks.flat_map(move |&risk| {
                [false, true].map(|urgent| Facts {
                    circumstances: ticked,
                    urgent,
                    ..facts(born, &[], risk)
                })
            })
        })
    })
}

#[test]
fn a_seal_that_covers_blocks_is_chosen_by_itself_and_one_that_does_not_beside_them() {
    assert_eq!(
        choices_in("vgr", FIVE, GuardianRisk::One),
        [vec![], vec![BlockOne], vec![BlockBoth], vec![Seal]]
    );
    assert_eq!(
        choices_in("kronoberg", FIVE, GuardianRisk::One),
        [
            vec![],
            vec![BlockOne],
            vec![BlockBoth],
            vec![Seal],
            vec![BlockOne, Seal],
            vec![BlockBoth, Seal],
        ]
    );
    assert_eq!(
        choices_in("jonkoping", FIVE, GuardianRisk::One),
        [vec![], vec![BlockOne], vec![BlockBoth]],
        "the region has no seal"
    );
}

#[test]
fn a_measure_that_has_nothing_left_to_close_is_not_offered() {
    assert_eq!(
        choices_in("vgr", FOURTEEN, GuardianRisk::One),
        [vec![], vec![Seal]],
        "a block ended at 13"
    );
    assert_eq!(
        choices_in("jonkoping", SIXTEEN, GuardianRisk::Both),
        [vec![], vec![BlockOne], vec![BlockBoth]],
        "the block locks the child's own login at any age"
    );
}

#[test]
fn the_advice_can_always_be_chosen_and_so_can_nothing() {
    for region in &GUIDANCE.regions {
        for facts in situations() {
            let decision = decision(region, &facts);
            let all = choices(region, &facts, &decision);
            // What is recommended, with every answer on what has to be considered.
            for answers in 0_u32..1 << Measure::VARIANTS.len() {
                let answer = |id: Measure| Some(answers >> id as u32 & 1 == 1);
                let course = Course::following(&decision, answer);
                let asked_for: Vec<_> = course.measures.iter().map(|one| one.terms.id).collect();
                assert!(all.contains(&asked_for), "{} {facts:?}", region.id);
            }
            assert!(all.contains(&vec![]), "{} {facts:?}", region.id);
        }
    }
}

#[test]
fn what_can_be_chosen_is_each_its_own_and_never_more_than_it_needs() {
    for region in &GUIDANCE.regions {
        for facts in situations() {
            let all = choices(region, &facts, &decision(region, &facts));
            for (index, one) in all.iter().enumerate() {
                assert!(!all[..index].contains(one), "{} {one:?} twice", region.id);
                for id in one {
                    let outranks = &region.measure(*id).unwrap().outranks;
                    assert!(
                        !one.iter().any(|other| outranks.contains(other)),
                        "{} {one:?}",
                        region.id
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_offered_beside_the_advice_closes_something_from_today_on() {
    let mut looked_at = 0;
    for region in &GUIDANCE.regions {
        for facts in situations() {
            let decision = decision(region, &facts);
            let before = AccessPicture::before(&facts, Guardians::Two);
            let all = choices(region, &facts, &decision);
            for id in all.iter().filter(|one| one.len() == 1).map(|one| one[0]) {
                if decision.measure(id).is_some() {
                    continue;
                }
                let course = Course::chosen(region, &facts, &decision, &[id]);
                let in_force = InForce {
                    revoked_from: None,
                    ..course.in_force(&facts, &decision)
                };
                let after = AccessPicture::after(&facts, Guardians::Two, &in_force);
                let closes = before.lanes.iter().any(|open| {
                    let shut = after.lane(open.party, open.channel).unwrap();
                    open.opens_beside(shut, facts.today).is_some()
                });
                assert!(closes, "{} {id:?} {facts:?}", region.id);
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 1000, "{looked_at}");
}

#[test]
fn a_sole_guardian_is_not_one_of_two_to_block() {
    let mut session = advised("vgr", Circumstance::SuspectedHarm, RiskAnswer::Sole);
    let sole = session.choices();
    assert!(sole.iter().all(|set| !set.contains(&BlockOne)), "{sole:?}");
    session.apply(Action::ChooseRisk(RiskAnswer::Both));
    assert!(session.choices().contains(&vec![BlockOne]));
}

#[test]
fn what_is_chosen_holds_from_today_to_its_own_end_with_what_is_done_beside_the_advice() {
    let region = GUIDANCE.region("vgr").unwrap();
    let facts = facts(
        FOURTEEN,
        &[Circumstance::ThirdPartyInfo],
        GuardianRisk::None,
    );
    let decision = decision(region, &facts);
    assert!(
        decision
            .advice()
            .has_action(AlsoAction::RevokeExtendedAccess)
    );
    let in_force = Course::chosen(region, &facts, &decision, &[Seal]).in_force(&facts, &decision);
    let seal = MeasureInForce {
        terms: region.measure(Seal).unwrap(),
        from: today(),
        until: NaiveDate::from_ymd_opt(2030, 3, 9),
    };
    assert_eq!(in_force.measures, [seal]);
    assert_eq!(in_force.revoked_from, Some(today()));
}
