//! Born on 29 February.

use super::*;

#[test]
fn lanes_change_on_28_february_in_a_common_year_and_on_the_29th_in_a_leap_year() {
    let picture = before(&child("2012-02-29"));
    assert_lane(
        &picture,
        FirstGuardian,
        Journal,
        &[
            ("2012-02-29", Open),
            ("2025-02-28", MayBeOpen),
            ("2028-02-29", Closed(Age)),
        ],
    );
    assert_eq!(
        picture.birthdays,
        [
            (13, date("2025-02-28")),
            (16, date("2028-02-29")),
            (18, date("2030-02-28"))
        ]
    );
    assert_eq!(picture.childhood, span("2012-02-29", "2030-02-28"));
}

#[test]
fn a_block_until_13_ends_with_27_february() {
    let mut facts = child("2020-02-29");
    facts.guardian_risk = GuardianRisk::One;
    let picture = advised("vgr", &facts);
    assert_eq!(
        at(&picture, FirstGuardian, Account, "2033-02-27"),
        Closed(By(Measure::BlockOne))
    );
    assert_eq!(
        at(&picture, FirstGuardian, Account, "2033-02-28"),
        Closed(Age)
    );
}
