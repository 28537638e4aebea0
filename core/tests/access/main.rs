//! Who reaches what from birth to 18, before and after what each region advises.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "in a helper of the tests it fails the test, as it should"
)]

mod beside;
mod leap_days;
mod measures;
mod normal_case;
mod revocation;

use chrono::NaiveDate;
use varna_core::{
    decision::{Outcome, decide},
    domain::{
        access::{
            Access::{self, Closed, MayBeOpen, Open, OpenAtSomeUnit},
            AccessPicture,
            Channel::{self, Account, Journal},
            ClosedBy::{Age, Measure as By, Revocation},
            Guardians, InForce, MeasureEnd, MeasureInForce,
            Party::{self, Child, FirstGuardian, SecondGuardian},
            Span,
        },
        birth_date::BirthDate,
        circumstances::Circumstances,
        facts::Facts,
    },
    guidance::GUIDANCE,
};
use varna_guidance::model::{
    Circumstance, ExtendedAccess, GuardianRisk, Measure, MeasureTerms, Region,
};

const TODAY: &str = "2026-11-22";

#[test]
fn every_lane_tells_the_whole_childhood_without_holes() {
    let births = [
        "2026-11-22",
        "2024-03-09",
        "2014-03-09",
        "2011-03-09",
        "2012-02-29",
        "2009-11-23",
    ];
    for region in &GUIDANCE.regions {
        for circumstance in [Circumstance::HarmDisclosed, Circumstance::ThirdPartyInfo] {
            for facts in births.map(|born| ticked(child(born), circumstance)) {
                for lane in advised(&region.id, &facts).lanes {
                    let first = lane.segments.first().unwrap();
                    let last = lane.segments.last().unwrap();
                    assert_eq!(first.span.from, facts.born.birthday(0));
                    assert_eq!(last.span.to, facts.born.birthday(18));
                    for pair in lane.segments.windows(2) {
                        assert_eq!(pair[0].span.to, pair[1].span.from);
                        assert_ne!(pair[0].access, pair[1].access);
                    }
                }
            }
        }
    }
}

#[test]
fn outside_the_childhood_nothing_is_said() {
    let picture = before(&two_year_old());
    let lane = picture.lane(FirstGuardian, Journal).unwrap();
    assert_eq!(lane.on(date("2024-03-08")), None);
    assert_eq!(lane.on(date("2024-03-09")), Some(Open));
    assert_eq!(lane.on(date("2042-03-08")), Some(Closed(Age)));
    assert_eq!(lane.on(date("2042-03-09")), None);
}

fn two_year_old() -> Facts {
    child("2024-03-09")
}

fn twelve_year_old() -> Facts {
    child("2014-03-09")
}

fn fifteen_year_old() -> Facts {
    child("2011-03-09")
}

fn child(born: &str) -> Facts {
    Facts {
        today: date(TODAY),
        born: BirthDate::new(date(born)),
        circumstances: Circumstances::NONE,
        guardian_risk: GuardianRisk::None,
        urgent: false,
        extended_access: ExtendedAccess::Unknown,
    }
}

fn ticked(facts: Facts, circumstance: Circumstance) -> Facts {
    Facts {
        circumstances: Circumstances::from_iter([circumstance]),
        ..facts
    }
}

fn before(facts: &Facts) -> AccessPicture {
    AccessPicture::before(facts, Guardians::Two)
}

/// The picture when a region's advice is followed from today on.
fn advised(region: &str, facts: &Facts) -> AccessPicture {
    let Ok(Outcome::Child(decision)) = decide(self::region(region), facts) else {
        panic!("{facts:?} is no child");
    };
    AccessPicture::after(facts, Guardians::Two, &decision.in_force(facts.today))
}

fn terms(region: &str, measure: Measure) -> &'static MeasureTerms {
    self::region(region).measure(measure).unwrap()
}

fn region(id: &str) -> &'static Region {
    GUIDANCE.region(id).unwrap()
}

/// The lane's segments, each by its first day.
fn assert_lane(
    picture: &AccessPicture,
    party: Party,
    channel: Channel,
    expected: &[(&str, Access)],
) {
    let lane = picture.lane(party, channel).unwrap();
    let came: Vec<_> = lane
        .segments
        .iter()
        .map(|segment| (segment.span.from, segment.access))
        .collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|(from, access)| (date(from), *access))
        .collect();
    assert_eq!(came, expected, "{party:?}, {channel:?}");
}

fn at(picture: &AccessPicture, party: Party, channel: Channel, day: &str) -> Access {
    picture.lane(party, channel).unwrap().on(date(day)).unwrap()
}

fn span(from: &str, to: &str) -> Span {
    Span {
        from: date(from),
        to: date(to),
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
