//! The decision table is what the app decides: every ground, alone and with every other, at every
//! age, in every case.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};
use strum::VariantArray;
use support::{files, files_with_fifth, guidance};
use varna_core::{
    decision::{Decision, Outcome, decide},
    domain::{birth_date::BirthDate, circumstances::Circumstances, facts::Facts},
};
use varna_guidance::model::{
    AgeBand, AlsoAction, Circumstance, ExtendedAccess, Ground, GuardianRisk, Measure, Region,
    Strength,
};
use varna_rulebook::table::{Case, cell};

/// What is advised: each measure with its strength and whether it is our reading, the actions, and
/// what the routine is silent on.
#[derive(Debug, PartialEq, Eq)]
struct Advised {
    measures: BTreeMap<Measure, (Strength, bool)>,
    actions: BTreeSet<AlsoAction>,
    silent: BTreeSet<Circumstance>,
}

#[test]
fn the_cells_together_are_what_is_decided() {
    let mut compared = 0;
    for guidance in [guidance(&files()), guidance(&files_with_fifth())] {
        for region in &guidance.regions {
            for (band, case, ticked) in cases() {
                let decision = decided(region, band, case, &ticked);
                let by_table = by_table(region, band, case, &ticked);
                let named = format!("{} {band:?} {case:?} {ticked:?}", region.id);
                assert_eq!(by_table, decision, "{named}");
                compared += 1;
            }
        }
    }
    assert_eq!(compared, (4 + 5) * 3 * 4 * 4 * 121);
}

/// Every set of at most two circumstances, in every case at every age.
fn cases() -> Vec<(AgeBand, Case, Vec<Circumstance>)> {
    let mut sets = vec![Vec::new()];
    for (index, &one) in Circumstance::VARIANTS.iter().enumerate() {
        sets.push(vec![one]);
        sets.extend(
            Circumstance::VARIANTS[..index]
                .iter()
                .map(|&other| vec![one, other]),
        );
    }
    let mut cases = Vec::new();
    for &band in AgeBand::VARIANTS {
        for &risk in GuardianRisk::VARIANTS {
            for (extended_access, urgent) in
                [(false, false), (false, true), (true, false), (true, true)]
            {
                let case = Case {
                    risk,
                    extended_access,
                    urgent,
                };
                cases.extend(sets.iter().map(|set| (band, case, set.clone())));
            }
        }
    }
    cases
}

/// What the app decides.
fn decided(region: &Region, band: AgeBand, case: Case, ticked: &[Circumstance]) -> Advised {
    let born = NaiveDate::default();
    let years = match band {
        AgeBand::Under13 => 5,
        AgeBand::From13To15 => 14,
        AgeBand::From16To17 => 16,
    };
    let access = if case.extended_access {
        ExtendedAccess::Yes
    } else {
        ExtendedAccess::No
    };
    let facts = Facts {
        today: born.checked_add_months(Months::new(years * 12)).unwrap(),
        born: BirthDate::new(born),
        circumstances: ticked.iter().copied().collect::<Circumstances>(),
        guardian_risk: case.risk,
        urgent: case.urgent,
        extended_access: access,
    };
    let Ok(Outcome::Child(Decision {
        measures,
        also,
        not_covered,
        ..
    })) = decide(region, &facts)
    else {
        unreachable!("a child born before today")
    };
    let measures = measures.iter();
    Advised {
        measures: measures
            .map(|one| (one.terms.id, (one.strength, one.inferred)))
            .collect(),
        actions: also.iter().map(|one| one.terms.id).collect(),
        silent: not_covered.into_iter().collect(),
    }
}

/// What a reader makes of the table: every line that holds, then what is said beside the table.
fn by_table(region: &Region, band: AgeBand, case: Case, ticked: &[Circumstance]) -> Advised {
    let mut grounds: Vec<_> = ticked.iter().copied().map(Ground::Circumstance).collect();
    if case.risk != GuardianRisk::None {
        grounds.push(Ground::GuardianRisk(case.risk));
    }
    let cells: Vec<_> = grounds
        .iter()
        .map(|&ground| cell(region, ground, band))
        .collect();
    let holding = || {
        cells
            .iter()
            .flat_map(|cell| &cell.lines)
            .filter(|line| line.holds(case))
    };
    let mut measures: BTreeMap<Measure, (Strength, bool)> = BTreeMap::new();
    for line in holding() {
        let Some((measure, strength)) = line.brings.map(|brought| brought.measure(case)) else {
            continue;
        };
        let inferred = line.rule.inferred;
        let strongest = measures.entry(measure).or_insert((strength, inferred));
        if strength > strongest.0 {
            *strongest = (strength, inferred);
        } else if strength == strongest.0 {
            strongest.1 &= inferred;
        }
    }
    let brought = measures.clone();
    measures.retain(|&id, (strength, inferred)| {
        let Some(terms) = region.measure(id) else {
            return false;
        };
        *inferred |= terms.inferred;
        !brought.iter().any(|(&other, (of_other, _))| {
            let other = region.measure(other);
            other.is_some_and(|other| other.outranks.contains(&id)) && *of_other >= *strength
        })
    });
    let actions = holding().flat_map(|line| &line.rule.also).copied();
    let silent = ticked
        .iter()
        .copied()
        .zip(&cells)
        .filter(|(_, cell)| cell.silent);
    Advised {
        measures,
        actions: actions
            .filter(|&id| region.also_action(id).is_some())
            .collect(),
        silent: silent.map(|(one, _)| one).collect(),
    }
}
