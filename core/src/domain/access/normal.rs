//! The normal case: what age opens and closes when no measure is in force.

use varna_guidance::model::{AgeBand, ExtendedAccess};

use super::{Access, Channel, ClosedBy, Party, Segment, Span};
use crate::domain::facts::{ADULT_AGE, Facts, OWN_ACCOUNT_AGE, OWN_JOURNAL_AGE, Standing};

/// A party's access through a channel, from birth to the 18th birthday.
///
/// Neighbouring segments may have the same access.
pub(super) fn segments(facts: &Facts, party: Party, channel: Channel) -> Vec<Segment> {
    let (under_13, from_13_to_15, from_16) = by_age(facts, party, channel);
    let between = |from, to, access| Segment {
        span: Span::new(facts.born.birthday(from), facts.born.birthday(to)),
        access,
    };
    vec![
        between(0, OWN_ACCOUNT_AGE, under_13),
        between(OWN_ACCOUNT_AGE, OWN_JOURNAL_AGE, from_13_to_15),
        between(OWN_JOURNAL_AGE, ADULT_AGE, from_16),
    ]
}

/// Access under 13, from 13 to 15, and at 16 and 17 (V26-09…12).
fn by_age(facts: &Facts, party: Party, channel: Channel) -> (Access, Access, Access) {
    const CLOSED: Access = Access::Closed(ClosedBy::Age);
    match (party, channel) {
        (Party::FirstGuardian | Party::SecondGuardian, Channel::Journal) => {
            (Access::Open, extended(facts), CLOSED)
        }
        (Party::FirstGuardian | Party::SecondGuardian, Channel::Account) => {
            (Access::Open, CLOSED, CLOSED)
        }
        (Party::Child, Channel::Journal) => (CLOSED, Access::MayBeOpen, Access::Open),
        (Party::Child, Channel::Account) => (CLOSED, Access::Open, Access::Open),
    }
}

/// Guardians' reading of the Journal from 13 to 15 (V26-11). At other ages it has not been asked.
fn extended(facts: &Facts) -> Access {
    let asked = facts.standing() == Ok(Standing::Child(AgeBand::From13To15));
    match facts.extended_access {
        ExtendedAccess::Yes if asked => Access::OpenAtSomeUnit,
        ExtendedAccess::No if asked => Access::Closed(ClosedBy::Age),
        ExtendedAccess::Yes | ExtendedAccess::No | ExtendedAccess::Unknown => Access::MayBeOpen,
    }
}
