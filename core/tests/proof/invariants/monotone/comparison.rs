//! Two results against each other: what the one closes and asks for, and what the other does.

use strum::VariantArray;
use varna_core::domain::access::{Channel, Lane, Party};
use varna_guidance::model::{Measure, Region, Strength};

use crate::table::{Kind, Table};

/// How one result stands to another with less danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// All stays closed as strongly, and asked for.
    Keeps,
    /// It does but for this: a block of both has become a block of one. The fault, if that is not
    /// allowed.
    Narrows(Fault),
    /// It does not.
    Loses(Fault),
}

/// What is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Something is reopened.
    Reopens,
    /// Something is closed, and less strongly advised.
    Weakens,
    /// Something is no longer asked for.
    AsksForLess,
}

/// The comparison of every two kinds of results.
pub struct Comparisons {
    kinds: usize,
    comparisons: Vec<Comparison>,
}

impl Comparisons {
    pub fn of(region: &Region, table: &Table) -> Self {
        let pairs =
            (table.kinds.iter()).flat_map(|low| table.kinds.iter().map(move |high| (low, high)));
        Self {
            kinds: table.kinds.len(),
            comparisons: pairs
                .map(|(low, high)| compare(region, low, high))
                .collect(),
        }
    }

    pub fn between(&self, low: u16, high: u16) -> Comparison {
        self.comparisons[usize::from(low) * self.kinds + usize::from(high)]
    }
}

/// Whose access is held against whose.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// Each guardian's against the same one's.
    Each,
    /// Both guardians' against the first one's: what the first one's keeps closed is what the second
    /// one's would, if the block took both.
    First,
}

fn compare(region: &Region, low: &Kind, high: &Kind) -> Comparison {
    let Some(fault) = lost(region, low, high, Of::Each) else {
        return Comparison::Keeps;
    };
    let narrows = low.advice.has(Measure::BlockBoth) && high.advice.has(Measure::BlockOne);
    match lost(region, low, high, Of::First) {
        None if narrows => Comparison::Narrows(fault),
        None => Comparison::Loses(fault),
        Some(worse) => Comparison::Loses(worse),
    }
}

/// What is lost from one result to another; the worst first.
fn lost(region: &Region, low: &Kind, high: &Kind, of: Of) -> Option<Fault> {
    // Weakest first: what stays closed at all, then what stays closed as strongly.
    let mut levels = Strength::VARIANTS.iter();
    let falls = levels.find(|&&level| !keeps_closed(low, high, level, of));
    match falls {
        Some(Strength::Consider) => Some(Fault::Reopens),
        Some(Strength::Should | Strength::Must) => Some(Fault::Weakens),
        None if asks_for_all_of(region, low, high, of) => None,
        None => Some(Fault::AsksForLess),
    }
}

/// Whether all that is closed so strongly or more stays closed so strongly, guardian by guardian and
/// channel by channel.
fn keeps_closed(low: &Kind, high: &Kind, level: Strength, of: Of) -> bool {
    let party_of = |party| match of {
        Of::Each => party,
        Of::First => Party::FirstGuardian,
    };
    let guardians = [Party::FirstGuardian, Party::SecondGuardian].into_iter();
    guardians
        .flat_map(|party| [Channel::Journal, Channel::Account].map(|channel| (party, channel)))
        .all(|(party, channel)| {
            let high = lane(high, level, party_of(party), channel);
            high.keeps_closed_all_of(lane(low, level, party, channel))
        })
}

/// Whether all that is asked for still is, or what covers it.
fn asks_for_all_of(region: &Region, low: &Kind, high: &Kind, of: Of) -> bool {
    let covers = |other: Measure, id: Measure| {
        let terms = region.measure(other);
        let narrowed = (other, id) == (Measure::BlockOne, Measure::BlockBoth);
        other == id
            || terms.is_some_and(|terms| terms.outranks.contains(&id))
            || narrowed && of == Of::First
    };
    let mut measures = low.asked_for.iter();
    measures.all(|&id| high.asked_for.iter().any(|&other| covers(other, id)))
        && low.ids.1.iter().all(|action| high.ids.1.contains(action))
}

fn lane(kind: &Kind, level: Strength, party: Party, channel: Channel) -> &Lane {
    kind.access[level as usize]
        .lane(party, channel)
        .expect("the picture is of two guardians")
}
