//! Mistakes of writing (TOML), told line by line.

mod found;
mod slip;

use std::collections::BTreeMap;

use toml::de::Error;

use super::{files::File, places::Lines};
use crate::fault::{Fault, What};

use found::slips;
use slip::Slip;

/// The mistakes of writing in a file.
pub(super) struct Syntax {
    /// One fault for each line with a mistake.
    pub(super) faults: Vec<Fault>,
    /// Whether the other lines still mean what they say.
    pub(super) others_hold: bool,
}

/// Added where a mistake makes the rest of the file unreadable.
const REST: &str = "Resten av filen prövas när det är rättat.";

/// Says what the parser found.
pub(super) fn faults(file: &File, lines: &Lines, errors: &[Error]) -> Syntax {
    // One mistake can bring several on its line, of which the first tells most.
    let mut firsts = BTreeMap::new();
    let mut never_ends = false;
    for (at, slip) in slips(&file.text, errors) {
        firsts.entry(lines.at(at)).or_insert(slip);
        never_ends |= slip.never_ends();
    }
    let mut faults = Vec::new();
    for (&line, &slip) in &firsts {
        let written = file.text.lines().nth(line - 1).unwrap_or_default().trim();
        let fault = |said: String| Fault::new(&file.name, "", What::Syntax(said)).on(Some(line));
        let said = slip.said();
        if written.starts_with('[') || runs_on(line, &firsts, never_ends) {
            faults.push(fault(format!("{said} {REST}")));
            return Syntax {
                faults,
                others_hold: false,
            };
        }
        // What cannot be told apart is most likely brought about by the line before.
        if !slip.is_vague() || !firsts.contains_key(&(line - 1)) {
            faults.push(fault(said.to_owned()));
        }
    }
    Syntax {
        faults,
        others_hold: true,
    }
}

/// Whether what is wrong on a line goes on further down: something begins there, or just above,
/// and has no end.
fn runs_on(line: usize, firsts: &BTreeMap<usize, Slip>, never_ends: bool) -> bool {
    let mut just_below = firsts.range(line + 1..=line + 2);
    firsts[&line].can_run_on() && (never_ends || just_below.any(|(_, slip)| slip.can_run_on()))
}
