//! Monotone: knowing of more danger never reopens anything for a guardian.

use varna::{
    decision::Change,
    domain::access::{Channel, Lane, Party},
};
use varna_guidance::model::{ExtendedAccess, GuardianRisk, Measure};

use crate::{
    finding::Finding,
    prove::Unit,
    space::{Answers, in_words},
    table::{Kind, Table},
};

/// Every step upward keeps closed, per guardian and channel, at least what was kept closed before.
///
/// The one exception: saying that one is a risk, instead of none, narrows a block whose reach was
/// open.
pub fn check(unit: Unit, table: &Table, finding: &mut Finding) {
    let space = unit.space;
    let kept = Kept::of(table);
    for (here, answers) in space.answers.iter().enumerate() {
        let upward = |change: &Change| is_upward(*answers, *change);
        let mut others = space.other_answers(here);
        others.retain(|(change, _)| upward(change));
        for set in 0..space.sets.len() {
            finding.combinations += 1;
            let ticks = space.other_sets(set).filter(|(change, _)| upward(change));
            let ticks = ticks.map(|(change, more)| (change, here, more));
            let others = others.iter().map(|&(change, place)| (change, place, set));
            for (change, answers_then, set_then) in ticks.chain(others) {
                finding.comparisons += 1;
                let (low, high) = (table.at(here, set), table.at(answers_then, set_then));
                let names_one = change == Change::GuardianRisk(GuardianRisk::One);
                match kept.comparison(low.kind, high.kind) {
                    Comparison::Keeps => {}
                    Comparison::Narrows if names_one => finding.excepted += 1,
                    Comparison::Narrows | Comparison::Reopens => {
                        let facts = unit.day.facts(*answers, space.sets[set]);
                        unit.fail(finding, &facts, || {
                            let (low, high) = (table.kind_of(low), table.kind_of(high));
                            words(low, change, high)
                        });
                    }
                }
            }
        }
    }
}

fn words(low: &Kind, change: Change, high: &Kind) -> String {
    let (low, high) = (low.advice, high.advice);
    let change = in_words(change);
    format!("{low:?}; {change}: {high:?}, which reopens something for a guardian")
}

/// Whether a change tells of more danger, or of more that is open. From no risk every answer does.
fn is_upward(from: Answers, change: Change) -> bool {
    use GuardianRisk::{Both, None, One, Unknown};
    match change {
        Change::Ticked(_) | Change::Urgent(true) => true,
        Change::Unticked(_) | Change::Urgent(false) => false,
        Change::GuardianRisk(to) => match (from.guardian_risk, to) {
            (None, One | Both | Unknown) | (One, Both | Unknown) => true,
            (None, None) | (One, None | One) | (Both | Unknown, None | One | Both | Unknown) => {
                false
            }
        },
        Change::ExtendedAccess(to) => {
            from.extended_access == ExtendedAccess::No && to != ExtendedAccess::No
        }
    }
}

/// How what one result keeps closed stands to what another does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    /// All of it stays closed.
    Keeps,
    /// It all stays closed but for this: a block of both has become a block of one.
    Narrows,
    /// Something is reopened.
    Reopens,
}

/// The comparison of every two kinds of results.
struct Kept {
    kinds: usize,
    comparisons: Vec<Comparison>,
}

impl Kept {
    fn of(table: &Table) -> Self {
        let pairs =
            (table.kinds.iter()).flat_map(|low| table.kinds.iter().map(move |high| (low, high)));
        Self {
            kinds: table.kinds.len(),
            comparisons: pairs.map(|(low, high)| compare(low, high)).collect(),
        }
    }

    fn comparison(&self, low: u16, high: u16) -> Comparison {
        self.comparisons[usize::from(low) * self.kinds + usize::from(high)]
    }
}

fn compare(low: &Kind, high: &Kind) -> Comparison {
    // Each lane of the guardians against that of the same guardian, or against the first one's:
    // what the first one's keeps closed is what the second one's would if the block took both.
    let keeps = |as_if: fn(Party) -> Party| {
        let guardians = [Party::FirstGuardian, Party::SecondGuardian].into_iter();
        guardians
            .flat_map(|party| [Channel::Journal, Channel::Account].map(|channel| (party, channel)))
            .all(|(party, channel)| {
                lane(high, as_if(party), channel).keeps_closed_all_of(lane(low, party, channel))
            })
    };
    let narrows = low.advice.has(Measure::BlockBoth) && high.advice.has(Measure::BlockOne);
    if keeps(|party| party) {
        Comparison::Keeps
    } else if narrows && keeps(|_| Party::FirstGuardian) {
        Comparison::Narrows
    } else {
        Comparison::Reopens
    }
}

fn lane(kind: &Kind, party: Party, channel: Channel) -> &Lane {
    kind.access
        .lane(party, channel)
        .expect("the picture is of two guardians")
}
