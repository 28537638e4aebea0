//! Fuzzing: a million random inputs of each kind that the product reads, optimised.
//!
//! The same properties are held against a few thousand inputs each by `cargo xtask test`. What is
//! found is kept beside them, in `core/tests/fuzz/finds` and `guidance/tests/fuzz/finds`.

use std::{collections::BTreeMap, process::ExitCode};

use anyhow::Result;

use crate::{project::Project, shell};

/// What has to be fuzzed.
const KINDS: [&str; 5] = [
    "case files",
    "dates",
    "guidance files",
    "person numbers",
    "stored settings",
];

/// How many inputs of a kind there were, and how long they took.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Tally {
    inputs: u64,
    seconds: f64,
}

/// Runs every property over so many inputs and prints a line for each kind. Fails when a property
/// is broken, or when there were too few inputs of a kind.
///
/// # Errors
/// When cargo cannot be started.
pub(crate) fn all(project: &Project, inputs: u32) -> Result<ExitCode> {
    shell::step(&format!("{inputs} random inputs for each property"));
    let mut cargo = shell::cargo(
        "test --profile fuzz --package varna-core --package varna-guidance --no-fail-fast \
         --test fuzz -- --nocapture --test-threads 1 --skip hostile",
        project,
    );
    cargo.env("VARNA_FUZZ", inputs.to_string());
    let mut tallies = BTreeMap::new();
    let well = shell::follow(&mut cargo, |line| {
        if let Some((kind, tally)) = read(line) {
            let all: &mut Tally = tallies.entry(kind).or_default();
            all.inputs += tally.inputs;
            all.seconds += tally.seconds;
        }
    })?;

    println!();
    let mut enough = true;
    for kind in KINDS {
        let tally = tallies.get(kind).copied().unwrap_or_default();
        println!("{}", shown(kind, tally));
        enough &= tally.inputs >= u64::from(inputs);
    }
    if well && enough {
        Ok(ExitCode::SUCCESS)
    } else {
        println!("Not every property was held against all of its inputs.");
        Ok(ExitCode::FAILURE)
    }
}

/// Reads a line of the tests: `fuzzed: dates: 1000 inputs in 1.5 s`. None for any other line.
fn read(line: &str) -> Option<(String, Tally)> {
    let (kind, rest) = line.strip_prefix("fuzzed: ")?.split_once(": ")?;
    let (inputs, rest) = rest.split_once(" inputs in ")?;
    let tally = Tally {
        inputs: inputs.parse().ok()?,
        seconds: rest.strip_suffix(" s")?.parse().ok()?,
    };
    Some((kind.to_owned(), tally))
}

fn shown(kind: &str, Tally { inputs, seconds }: Tally) -> String {
    format!("{kind:<16} {inputs:>9} inputs in {seconds:>7.1} s")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_kind_is_read_and_no_other() {
        let (kind, tally) = read("fuzzed: case files: 1000000 inputs in 61.5 s").unwrap();
        assert_eq!(kind, "case files");
        let expected = Tally {
            inputs: 1_000_000,
            seconds: 61.5,
        };
        assert_eq!(tally, expected);
        assert_eq!(read("test dates::x ... ok"), None);
        assert_eq!(read("fuzzed: dates: many inputs in 1.0 s"), None);
    }

    #[test]
    fn a_kind_is_shown_on_one_line() {
        let tally = Tally {
            inputs: 2_000_000,
            seconds: 9.04,
        };
        assert_eq!(
            shown("dates", tally),
            "dates              2000000 inputs in     9.0 s"
        );
    }
}
