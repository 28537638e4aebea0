//! The end of access that guardians have been granted after 13.

use super::*;

#[test]
fn it_closes_what_may_be_open_for_guardians_until_the_16th_birthday() {
    let facts = ticked(fifteen_year_old(), Circumstance::ThirdPartyInfo);
    let picture = advised("vgr", &facts);
    for guardian in [FirstGuardian, SecondGuardian] {
        assert_lane(
            &picture,
            guardian,
            Journal,
            &[
                ("2011-03-09", Open),
                ("2024-03-09", MayBeOpen),
                (TODAY, Closed(Revocation)),
                ("2027-03-09", Closed(Age)),
            ],
        );
        assert_eq!(
            picture.lane(guardian, Journal).unwrap().kept_closed,
            [span(TODAY, "2027-03-09")]
        );
        assert!(
            picture
                .lane(guardian, Account)
                .unwrap()
                .kept_closed
                .is_empty()
        );
    }
    assert_eq!(
        picture.lane(Child, Journal),
        before(&facts).lane(Child, Journal)
    );
}

#[test]
fn without_extended_access_there_is_nothing_to_revoke() {
    let facts = ticked(fifteen_year_old(), Circumstance::ThirdPartyInfo);
    let facts = Facts {
        extended_access: ExtendedAccess::No,
        ..facts
    };
    assert_eq!(advised("vgr", &facts), before(&facts));
}
