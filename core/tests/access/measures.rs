//! What each region's measures close, for whom and until when.

use super::*;

#[test]
fn block_one_closes_one_guardian_in_vgr_until_the_13th_birthday() {
    let facts = Facts {
        guardian_risk: GuardianRisk::One,
        ..two_year_old()
    };
    let picture = advised("vgr", &facts);
    let block = Closed(By(Measure::BlockOne));
    assert_lane(
        &picture,
        FirstGuardian,
        Account,
        &[
            ("2024-03-09", Open),
            (TODAY, block),
            ("2037-03-09", Closed(Age)),
        ],
    );
    assert_lane(
        &picture,
        FirstGuardian,
        Journal,
        &[
            ("2024-03-09", Open),
            (TODAY, block),
            ("2037-03-09", MayBeOpen),
            ("2040-03-09", Closed(Age)),
        ],
    );
    let undisturbed = before(&facts);
    for (party, channel) in [
        (SecondGuardian, Journal),
        (SecondGuardian, Account),
        (Child, Journal),
        (Child, Account),
    ] {
        assert_eq!(
            picture.lane(party, channel),
            undisturbed.lane(party, channel)
        );
    }
    assert_eq!(
        picture.ends,
        [MeasureEnd {
            measure: Measure::BlockOne,
            on: Some(date("2037-03-09"))
        }]
    );
}

#[test]
fn block_both_closes_both_guardians_and_leaves_the_child_its_login_in_vgr() {
    let facts = ticked(two_year_old(), Circumstance::ThirdPartyInfo);
    let picture = advised("vgr", &facts);
    for guardian in [FirstGuardian, SecondGuardian] {
        for channel in [Journal, Account] {
            assert_eq!(
                at(&picture, guardian, channel, TODAY),
                Closed(By(Measure::BlockBoth))
            );
        }
    }
    assert_eq!(
        picture.lane(Child, Account),
        before(&facts).lane(Child, Account)
    );
}

#[test]
fn a_seal_closes_guardians_and_child_in_vgr_to_the_18th_birthday() {
    let facts = ticked(twelve_year_old(), Circumstance::HarmDisclosed);
    let picture = advised("vgr", &facts);
    let seal = Closed(By(Measure::Seal));
    assert_lane(
        &picture,
        Child,
        Account,
        &[("2014-03-09", Closed(Age)), ("2027-03-09", seal)],
    );
    assert_lane(
        &picture,
        Child,
        Journal,
        &[("2014-03-09", Closed(Age)), ("2027-03-09", seal)],
    );
    assert_lane(
        &picture,
        SecondGuardian,
        Journal,
        &[
            ("2014-03-09", Open),
            (TODAY, seal),
            ("2030-03-09", Closed(Age)),
        ],
    );
    // Age closes the account from 13 anyway; the seal still keeps it closed to 18.
    assert_lane(
        &picture,
        SecondGuardian,
        Account,
        &[
            ("2014-03-09", Open),
            (TODAY, seal),
            ("2027-03-09", Closed(Age)),
        ],
    );
    let lane = picture.lane(SecondGuardian, Account).unwrap();
    assert_eq!(lane.kept_closed, [span(TODAY, "2032-03-09")]);
}

#[test]
fn a_block_in_jonkoping_locks_the_childs_login_and_lasts_until_it_is_lifted() {
    let facts = Facts {
        guardian_risk: GuardianRisk::One,
        ..twelve_year_old()
    };
    let picture = advised("jonkoping", &facts);
    let block = Closed(By(Measure::BlockOne));
    assert_lane(
        &picture,
        Child,
        Account,
        &[("2014-03-09", Closed(Age)), ("2027-03-09", block)],
    );
    assert_lane(
        &picture,
        FirstGuardian,
        Journal,
        &[
            ("2014-03-09", Open),
            (TODAY, block),
            ("2030-03-09", Closed(Age)),
        ],
    );
    assert_eq!(
        picture.ends,
        [MeasureEnd {
            measure: Measure::BlockOne,
            on: None
        }]
    );
}

#[test]
fn a_seal_in_kronoberg_closes_the_childs_journal_and_leaves_its_account() {
    let facts = ticked(fifteen_year_old(), Circumstance::EidControl);
    let facts = Facts {
        extended_access: ExtendedAccess::No,
        ..facts
    };
    let picture = advised("kronoberg", &facts);
    assert_eq!(
        at(&picture, Child, Journal, TODAY),
        Closed(By(Measure::Seal))
    );
    assert_eq!(at(&picture, Child, Account, TODAY), Open);
}

#[test]
fn a_measure_holds_from_its_start_to_the_day_before_its_end() {
    let facts = two_year_old();
    let block = terms("vgr", Measure::BlockBoth);
    let (from, until) = (date("2027-01-10"), Some(date("2028-01-10")));
    let measures = vec![MeasureInForce {
        terms: block,
        from,
        until,
    }];
    let in_force = InForce {
        measures,
        ..InForce::default()
    };
    let picture = AccessPicture::after(&facts, Guardians::Two, &in_force);
    let on = |day| at(&picture, FirstGuardian, Account, day);
    assert_eq!(on("2027-01-09"), Open);
    assert_eq!(on("2027-01-10"), Closed(By(Measure::BlockBoth)));
    assert_eq!(on("2028-01-09"), Closed(By(Measure::BlockBoth)));
    assert_eq!(on("2028-01-10"), Open);
}

#[test]
fn a_measure_after_the_18th_birthday_closes_nothing() {
    let facts = two_year_old();
    let seal = terms("vgr", Measure::Seal);
    let measures = vec![MeasureInForce {
        terms: seal,
        from: date("2042-03-09"),
        until: None,
    }];
    let in_force = InForce {
        measures,
        revoked_from: Some(date("2042-03-09")),
    };
    assert_eq!(
        AccessPicture::after(&facts, Guardians::Two, &in_force).lanes,
        before(&facts).lanes
    );
}

#[test]
fn measures_side_by_side_keep_closed_what_either_does() {
    let facts = fifteen_year_old();
    let one = |id, from, until| MeasureInForce {
        terms: terms("vgr", id),
        from: date(from),
        until: Some(date(until)),
    };
    let measures = vec![
        one(Measure::BlockOne, "2026-12-01", "2027-02-01"),
        one(Measure::Seal, "2027-01-01", "2027-03-01"),
    ];
    let in_force = InForce {
        measures,
        ..InForce::default()
    };
    let picture = AccessPicture::after(&facts, Guardians::Two, &in_force);
    let kept = |party| picture.lane(party, Journal).unwrap().kept_closed.clone();
    assert_eq!(kept(FirstGuardian), [span("2026-12-01", "2027-03-01")]);
    assert_eq!(kept(SecondGuardian), [span("2027-01-01", "2027-03-01")]);
    // Where both close, the picture names the first.
    assert_eq!(
        at(&picture, FirstGuardian, Journal, "2027-01-15"),
        Closed(By(Measure::BlockOne))
    );
}

#[test]
fn measures_apart_keep_closed_twice_and_measures_that_meet_once() {
    let facts = two_year_old();
    let kept = |starts: [&str; 2], ends: [&str; 2]| {
        let one = |(from, until): (&str, &str)| MeasureInForce {
            terms: terms("vgr", Measure::BlockBoth),
            from: date(from),
            until: Some(date(until)),
        };
        let in_force = InForce {
            measures: starts.into_iter().zip(ends).map(one).collect(),
            ..InForce::default()
        };
        let picture = AccessPicture::after(&facts, Guardians::Two, &in_force);
        let lane = picture.lane(FirstGuardian, Journal).unwrap();
        lane.kept_closed.clone()
    };
    let (early, late) = ("2027-01-10", "2028-01-10");
    assert_eq!(
        kept([early, late], ["2027-06-01", "2028-06-01"]),
        [span(early, "2027-06-01"), span(late, "2028-06-01")]
    );
    assert_eq!(
        kept([early, late], [late, "2028-06-01"]),
        [span(early, "2028-06-01")]
    );
}

#[test]
fn a_seal_keeps_closed_all_of_a_block_and_not_the_other_way_round() {
    let facts = two_year_old();
    let with = |measure, until| {
        let in_force = InForce {
            measures: vec![MeasureInForce {
                terms: terms("vgr", measure),
                from: facts.today,
                until: Some(date(until)),
            }],
            ..InForce::default()
        };
        let picture = AccessPicture::after(&facts, Guardians::Two, &in_force);
        picture.lane(FirstGuardian, Journal).unwrap().clone()
    };
    let block = with(Measure::BlockBoth, "2037-03-09");
    let seal = with(Measure::Seal, "2042-03-09");
    assert!(seal.keeps_closed_all_of(&block) && seal.keeps_closed_all_of(&seal));
    assert!(!block.keeps_closed_all_of(&seal));
    let open = before(&facts).lane(FirstGuardian, Journal).unwrap().clone();
    assert!(block.keeps_closed_all_of(&open) && !open.keeps_closed_all_of(&block));
}
