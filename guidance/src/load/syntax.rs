//! Mistakes of writing (TOML), found line by line.

mod said;

use std::collections::BTreeMap;

use toml::de::Error;

use super::{files::File, places::Lines};
use crate::fault::{Fault, What};

use said::{OTHERWISE, said};

/// The mistakes of writing in a file.
pub(super) struct Syntax {
    /// One fault for each line with a mistake.
    pub(super) faults: Vec<Fault>,
    /// Whether the other lines still mean what they say.
    pub(super) others_hold: bool,
}

/// How the messages begin that come of a list, entry or text without end.
const RUN_ON: &[&str] = &[
    "missing comma",
    "unexpected `=`",
    "invalid inline table",
    "missing key for inline",
    "unclosed",
    "invalid multi-line",
];

/// Added where a mistake makes the rest of the file unreadable.
const REST: &str = "Resten av filen prövas när det är rättat.";

/// Says what the parser found.
pub(super) fn faults(file: &File, lines: &Lines, errors: &[Error]) -> Syntax {
    let firsts = first_of_each_line(lines, errors);
    let mut faults = Vec::new();
    for &line in firsts.keys() {
        let written = file.text.lines().nth(line - 1).unwrap_or_default().trim();
        let said = said(firsts[&line], written);
        let fault = |said: String| Fault::new(&file.name, "", What::Syntax(said)).on(Some(line));
        if written.starts_with('[') || runs_on(line, &firsts, errors) {
            faults.push(fault(format!("{said} {REST}")));
            return Syntax {
                faults,
                others_hold: false,
            };
        }
        // What cannot be told apart is most likely brought about by the line before.
        if said != OTHERWISE || !firsts.contains_key(&(line - 1)) {
            faults.push(fault(said.to_owned()));
        }
    }
    Syntax {
        faults,
        others_hold: true,
    }
}

/// The parser's messages by line. One mistake can bring several, of which the first tells most.
fn first_of_each_line<'e>(lines: &Lines, errors: &'e [Error]) -> BTreeMap<usize, &'e str> {
    let start = |error: &Error| error.span().map_or(0, |span| span.start);
    let mut in_order: Vec<&Error> = errors.iter().collect();
    in_order.sort_by_key(|error| start(error));
    let mut firsts = BTreeMap::new();
    for error in in_order {
        firsts
            .entry(lines.at(start(error)))
            .or_insert(error.message());
    }
    firsts
}

/// Whether what is wrong on a line goes on further down: something begins there, or just above,
/// and has no end.
fn runs_on(line: usize, firsts: &BTreeMap<usize, &str>, errors: &[Error]) -> bool {
    let can_run_on = |message: &str| RUN_ON.iter().any(|begins| message.starts_with(begins));
    let mut just_below = firsts.range(line + 1..=line + 2);
    can_run_on(firsts[&line])
        && (errors.iter().any(|error| never_ends(error.message()))
            || just_below.any(|(_, message)| can_run_on(message)))
}

/// Whether the parser came to the end of the file in search of the end of something.
fn never_ends(message: &str) -> bool {
    let of_heading = message.starts_with("unclosed array table");
    let unending = [
        "unclosed array",
        "unclosed inline table",
        "invalid multi-line",
    ];
    !of_heading && unending.iter().any(|begins| message.starts_with(begins))
}
