//! One picture beside another: from when something is open that the other closes.

use strum::VariantArray;

use super::*;

/// VGR's measure in force from today on, to a day.
fn with(facts: &Facts, measure: Measure, until: &str) -> AccessPicture {
    let in_force = InForce {
        measures: vec![MeasureInForce {
            terms: terms("vgr", measure),
            from: facts.today,
            until: Some(date(until)),
        }],
        revoked_from: None,
    };
    AccessPicture::after(facts, Guardians::Two, &in_force)
}

/// When the first picture's lane is open beside the second's.
fn opens(
    one: &AccessPicture,
    other: &AccessPicture,
    party: Party,
    channel: Channel,
) -> Option<NaiveDate> {
    let lane = |picture: &AccessPicture| picture.lane(party, channel).unwrap().clone();
    lane(one).opens_beside(&lane(other), date(TODAY))
}

#[test]
fn a_block_of_one_leaves_the_other_guardian_open_from_today() {
    let child = twelve_year_old();
    let block = with(&child, Measure::BlockOne, "2027-03-09");
    let seal = with(&child, Measure::Seal, "2032-03-09");
    let today = Some(date(TODAY));
    assert_eq!(opens(&block, &seal, SecondGuardian, Journal), today);
    assert_eq!(opens(&block, &seal, SecondGuardian, Account), today);
}

#[test]
fn a_block_that_ends_before_the_seal_opens_on_that_day_what_may_be_open_then() {
    let child = twelve_year_old();
    let block = with(&child, Measure::BlockBoth, "2027-03-09");
    let seal = with(&child, Measure::Seal, "2032-03-09");
    let ends = Some(date("2027-03-09"));
    assert_eq!(
        opens(&block, &seal, FirstGuardian, Journal),
        ends,
        "a unit may open it"
    );
    assert_eq!(
        opens(&block, &seal, FirstGuardian, Account),
        None,
        "age closes it"
    );
    assert_eq!(opens(&block, &seal, Party::Child, Account), ends);
}

#[test]
fn what_is_no_more_open_opens_on_no_day() {
    let child = twelve_year_old();
    let block = with(&child, Measure::BlockBoth, "2027-03-09");
    let seal = with(&child, Measure::Seal, "2032-03-09");
    for &party in Party::VARIANTS {
        for &channel in Channel::VARIANTS {
            assert_eq!(
                opens(&seal, &block, party, channel),
                None,
                "{party:?} {channel:?}"
            );
            assert_eq!(
                opens(&seal, &seal, party, channel),
                None,
                "{party:?} {channel:?}"
            );
        }
    }
}

#[test]
fn what_was_open_before_today_does_not_count() {
    let child = fifteen_year_old();
    let since = InForce {
        measures: vec![MeasureInForce {
            terms: terms("vgr", Measure::Seal),
            from: date("2020-01-01"),
            until: Some(date("2029-03-09")),
        }],
        revoked_from: None,
    };
    let seal = AccessPicture::after(&child, Guardians::Two, &since);
    let none = before(&child);
    let lane = |picture: &AccessPicture| picture.lane(FirstGuardian, Account).unwrap().clone();
    let born = child.born.date();
    assert_eq!(
        lane(&none).opens_beside(&lane(&seal), born),
        Some(date("2020-01-01")),
        "reckoned from birth the seal closed it"
    );
    assert_eq!(
        opens(&none, &seal, FirstGuardian, Account),
        None,
        "open until 13 only"
    );
}
