//! The normal case: what age opens and closes when no measure is in force.

use super::*;

#[test]
fn guardians_have_account_and_journal_until_the_13th_birthday() {
    let picture = before(&two_year_old());
    for guardian in [FirstGuardian, SecondGuardian] {
        assert_lane(
            &picture,
            guardian,
            Account,
            &[("2024-03-09", Open), ("2037-03-09", Closed(Age))],
        );
        assert_lane(
            &picture,
            guardian,
            Journal,
            &[
                ("2024-03-09", Open),
                ("2037-03-09", MayBeOpen),
                ("2040-03-09", Closed(Age)),
            ],
        );
    }
}

#[test]
fn the_child_has_an_account_from_13_and_its_journal_from_16() {
    let picture = before(&two_year_old());
    assert_lane(
        &picture,
        Child,
        Account,
        &[("2024-03-09", Closed(Age)), ("2037-03-09", Open)],
    );
    assert_lane(
        &picture,
        Child,
        Journal,
        &[
            ("2024-03-09", Closed(Age)),
            ("2037-03-09", MayBeOpen),
            ("2040-03-09", Open),
        ],
    );
}

#[test]
fn the_answer_on_extended_access_shows_from_13_to_15() {
    let journal = |extended_access| {
        let facts = Facts {
            extended_access,
            ..fifteen_year_old()
        };
        at(&before(&facts), SecondGuardian, Journal, TODAY)
    };
    assert_eq!(journal(ExtendedAccess::Unknown), MayBeOpen);
    assert_eq!(journal(ExtendedAccess::Yes), OpenAtSomeUnit);
    assert_eq!(journal(ExtendedAccess::No), Closed(Age));
}

#[test]
fn at_other_ages_the_answer_on_extended_access_shows_nothing() {
    for facts in [two_year_old(), twelve_year_old(), child("2009-11-23")] {
        let unknown = before(&facts);
        for extended_access in [ExtendedAccess::Yes, ExtendedAccess::No] {
            assert_eq!(
                before(&Facts {
                    extended_access,
                    ..facts
                }),
                unknown
            );
        }
    }
}

#[test]
fn nothing_is_kept_closed() {
    assert!(
        before(&fifteen_year_old())
            .lanes
            .iter()
            .all(|lane| lane.kept_closed.is_empty())
    );
}

#[test]
fn a_sole_guardian_has_lanes_and_no_second_one() {
    let picture = AccessPicture::before(&two_year_old(), Guardians::Sole);
    assert_eq!(picture.lanes.len(), 4);
    assert!(picture.lane(FirstGuardian, Journal).is_some());
    assert_eq!(picture.lane(SecondGuardian, Journal), None);
    assert_eq!(picture.lane(SecondGuardian, Account), None);
}
