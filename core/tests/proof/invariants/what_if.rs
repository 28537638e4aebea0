//! Exact what-if: what is said to change the advice does, and all that does is said.

use strum::VariantArray;
use varna_core::{
    decision::{Advice, Change, Group, WhatIf},
    domain::facts::Standing,
};
use varna_guidance::model::{AgeBand, Circumstance, ExtendedAccess, GuardianRisk};

use crate::{
    finding::Finding,
    prove::Unit,
    space::{Space, in_words},
    table::{Record, Table},
};

/// For every combination, what is listed is held against the decisions one answer away.
pub fn check(unit: Unit, table: &Table, finding: &mut Finding) {
    let space = unit.space;
    for (here, answers) in space.answers.iter().enumerate() {
        let mut others = space.other_answers(here);
        others.retain(|(change, _)| is_asked(*change, unit.day.standing));
        for set in 0..space.sets.len() {
            finding.combinations += 1;
            let facts = unit.day.facts(*answers, space.sets[set]);
            let found = match (unit.evaluator.what_if)(unit.region, &facts) {
                Ok(found) => found,
                Err(error) => {
                    unit.fail(finding, &facts, || format!("no what-if: {error}"));
                    continue;
                }
            };
            let mut listed = Listed::of(&found, space);
            if table.is_full() {
                let now = table.at(here, set);
                let ticks = space
                    .other_sets(set)
                    .map(|(change, other)| (change, table.at(here, other)));
                let others = others
                    .iter()
                    .map(|&(change, place)| (change, table.at(place, set)));
                for (change, then) in ticks.chain(others) {
                    finding.comparisons += 1;
                    listed.expect(change, expected(table, now, then));
                }
            }
            if let Some(wrong) = listed.wrong() {
                unit.fail(finding, &facts, || wrong);
            }
        }
    }
}

/// Whether a question is asked: extended access from 13 to 15 alone.
fn is_asked(change: Change, standing: Standing) -> bool {
    match change {
        Change::Ticked(_) | Change::Unticked(_) | Change::GuardianRisk(_) | Change::Urgent(_) => {
            true
        }
        Change::ExtendedAccess(_) => standing == Standing::Child(AgeBand::From13To15),
    }
}

/// Where a change is listed, and what is promised of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    Change(Advice),
    Strength(Advice),
    Gap,
}

fn words(entry: Option<Entry>) -> String {
    match entry {
        Some(Entry::Change(advice)) => format!("a change to {advice:?}"),
        Some(Entry::Strength(advice)) => format!("a strength in {advice:?}"),
        Some(Entry::Gap) => "a gap".to_owned(),
        None => "nothing".to_owned(),
    }
}

/// Where a change belongs by the decisions before and after it.
fn expected(table: &Table, now: Record, then: Record) -> Option<Entry> {
    let (kind_now, kind_then) = (table.kind_of(now), table.kind_of(then));
    if now == then {
        None
    } else if kind_now.ids != kind_then.ids {
        Some(Entry::Change(kind_then.advice))
    } else if kind_now.advice != kind_then.advice {
        Some(Entry::Strength(kind_then.advice))
    } else {
        (now.gaps != then.gaps).then_some(Entry::Gap)
    }
}

/// What a [`WhatIf`] lists, change by change.
struct Listed {
    entries: [Option<Entry>; SLOTS],
    left: usize,
    wrong: Option<String>,
}

impl Listed {
    /// Ticks outside the space are left out: what they bring is not known in it.
    fn of(found: &WhatIf, space: &Space) -> Self {
        let mut listed = Self {
            entries: [None; SLOTS],
            left: 0,
            wrong: None,
        };
        for (groups, entry) in [
            (&found.changes, Entry::Change as fn(Advice) -> Entry),
            (&found.strengths, Entry::Strength),
        ] {
            for (place, group) in groups.iter().enumerate() {
                let known = |other: &Group| other.advice == group.advice;
                if group.by.is_empty() || groups[..place].iter().any(known) {
                    listed.wrong = Some(format!("{:?} is no group of its own", group.advice));
                }
                for change in &group.by {
                    listed.note(space, *change, entry(group.advice));
                }
            }
        }
        for change in &found.gaps {
            listed.note(space, *change, Entry::Gap);
        }
        listed
    }

    fn note(&mut self, space: &Space, change: Change, entry: Entry) {
        let known = match change {
            Change::Ticked(one) | Change::Unticked(one) => space.circumstances.contains(&one),
            Change::GuardianRisk(_) | Change::Urgent(_) | Change::ExtendedAccess(_) => true,
        };
        if known {
            self.left += 1;
            self.entries[slot(change)] = Some(entry);
        }
    }

    /// Takes a change out of the list, where it must stand as expected.
    fn expect(&mut self, change: Change, expected: Option<Entry>) {
        let listed = self.entries[slot(change)].take();
        self.left -= usize::from(listed.is_some());
        if listed != expected && self.wrong.is_none() {
            self.wrong = Some(format!(
                "{} brings {}, and is listed as {}",
                in_words(change),
                words(expected),
                words(listed)
            ));
        }
    }

    /// What is wrong with the list, once all that is expected has been taken out of it.
    fn wrong(self) -> Option<String> {
        let left =
            (self.left > 0).then(|| "lists a change twice, or one that cannot be made".to_owned());
        self.wrong.or(left)
    }
}

/// How many changes there are: a tick and its opposite, and the other answers.
const SLOTS: usize = 2 * TICKS + RISKS + 2 + ExtendedAccess::VARIANTS.len();
const TICKS: usize = Circumstance::VARIANTS.len();
const RISKS: usize = GuardianRisk::VARIANTS.len();

/// A place of its own for each change.
fn slot(change: Change) -> usize {
    match change {
        Change::Ticked(one) => one as usize,
        Change::Unticked(one) => TICKS + one as usize,
        Change::GuardianRisk(risk) => 2 * TICKS + risk as usize,
        Change::Urgent(urgent) => 2 * TICKS + RISKS + usize::from(urgent),
        Change::ExtendedAccess(access) => 2 * TICKS + RISKS + 2 + access as usize,
    }
}
