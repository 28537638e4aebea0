//! What is in force: measures, and the end of extended access.

use chrono::NaiveDate;
use varna_guidance::model::{Closure, Measure, MeasureTerms};

use super::{Channel, ClosedBy, MeasureEnd, Party, Span};
use crate::domain::facts::{ADULT_AGE, Facts, OWN_ACCOUNT_AGE, OWN_JOURNAL_AGE};

/// What is in force over a childhood. The default is nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InForce<'g> {
    /// The measures. Where two close the same, the picture names the first.
    pub measures: Vec<MeasureInForce<'g>>,
    /// From when the guardians' extended access is revoked (V19-02, JH-22); none when it is not.
    pub revoked_from: Option<NaiveDate>,
}

/// A measure that is in force for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeasureInForce<'g> {
    /// The region's terms: they say what it closes.
    pub terms: &'g MeasureTerms,
    /// The day from which it holds.
    pub from: NaiveDate,
    /// The first day on which it no longer holds. None until it is lifted, or until an end date
    /// has been chosen: then it counts as to the 18th birthday.
    pub until: Option<NaiveDate>,
}

impl MeasureInForce<'_> {
    pub(super) fn end(&self) -> MeasureEnd {
        MeasureEnd {
            measure: self.terms.id,
            on: self.until,
        }
    }
}

impl InForce<'_> {
    /// When and by what a party's channel is closed. The spans may lie outside the childhood.
    pub(super) fn closures(
        &self,
        facts: &Facts,
        party: Party,
        channel: Channel,
    ) -> Vec<(Span, ClosedBy)> {
        let closing = (self.measures.iter()).filter(|one| closes(one.terms, party, channel));
        let measures = closing.map(|one| {
            let until = one.until.unwrap_or(facts.born.birthday(ADULT_AGE));
            (Span::new(one.from, until), ClosedBy::Measure(one.terms.id))
        });
        let revocation = (self.revoked_from)
            .filter(|_| can_be_extended(party, channel))
            .map(|from| {
                let from = from.max(facts.born.birthday(OWN_ACCOUNT_AGE));
                let until = facts.born.birthday(OWN_JOURNAL_AGE);
                (Span::new(from, until), ClosedBy::Revocation)
            });
        measures.chain(revocation).collect()
    }
}

/// Whether a measure closes a party's channel, by the region's terms.
fn closes(terms: &MeasureTerms, party: Party, channel: Channel) -> bool {
    let closure = match (party, channel) {
        (Party::FirstGuardian | Party::SecondGuardian, Channel::Journal) => {
            Closure::GuardiansJournal
        }
        (Party::FirstGuardian | Party::SecondGuardian, Channel::Account) => {
            Closure::GuardiansAccount
        }
        (Party::Child, Channel::Journal) => Closure::ChildJournal,
        (Party::Child, Channel::Account) => Closure::ChildAccount,
    };
    aimed_at(terms.id, party) && terms.closes.contains(&closure)
}

/// Whether a measure concerns a party. The child is concerned by a block of one guardian too
/// where the region's block locks the child's own login (JO-06).
fn aimed_at(measure: Measure, party: Party) -> bool {
    match (measure, party) {
        (Measure::BlockOne, Party::SecondGuardian) => false,
        (Measure::BlockOne, Party::FirstGuardian | Party::Child)
        | (
            Measure::BlockBoth | Measure::Seal,
            Party::FirstGuardian | Party::SecondGuardian | Party::Child,
        ) => true,
    }
}

/// Whether units can have opened it for a guardian after 13 (V26-11).
fn can_be_extended(party: Party, channel: Channel) -> bool {
    match (party, channel) {
        (Party::FirstGuardian | Party::SecondGuardian, Channel::Journal) => true,
        (Party::FirstGuardian | Party::SecondGuardian, Channel::Account)
        | (Party::Child, Channel::Journal | Channel::Account) => false,
    }
}
