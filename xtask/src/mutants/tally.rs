//! What came of the changes, read from what cargo-mutants leaves.

use std::fmt;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// What came of some changes, in the order in which they were made.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// The day on which the first was made, by the clock in Greenwich: `2026-11-22`.
    pub(super) day: String,
    /// The version of cargo-mutants.
    pub(super) version: String,
    pub(super) mutants: Vec<Mutant>,
}

/// A change and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mutant {
    /// The file and what is changed in it, without the line: it moves when others are written.
    pub(super) name: String,
    /// The file, seen from the project folder.
    pub(super) file: String,
    pub(super) fate: Fate,
}

/// What came of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// A test failed.
    Caught,
    /// The tests never came to an end: it shows as well.
    Timeout,
    /// Every test passed.
    Survived,
    /// It does not compile, so there is nothing to test.
    Unviable,
}

/// How many changes had which fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) caught: usize,
    pub(super) timeout: usize,
    pub(super) survived: usize,
    pub(super) unviable: usize,
}

impl Tally {
    /// Reads `outcomes.json` of one run; none when the run did not come to its end.
    ///
    /// # Errors
    /// When it is not in the form of the version that is pinned.
    pub(super) fn read(outcomes: &str) -> Result<Option<Self>> {
        let all: Value = serde_json::from_str(outcomes)?;
        if all["end_time"].is_null() {
            return Ok(None);
        }
        let start = all["start_time"].as_str().context("no start_time")?;
        let (day, _) = start.split_once('T').context("start_time is no time")?;
        let version = all["cargo_mutants_version"]
            .as_str()
            .context("no version")?;
        let outcomes = all["outcomes"].as_array().context("no outcomes")?;
        // The first is of the code as it stands.
        let of_mutants = outcomes
            .iter()
            .filter(|one| !one["scenario"]["Mutant"].is_null());
        Ok(Some(Self {
            day: day.to_owned(),
            version: version.to_owned(),
            mutants: of_mutants.map(Mutant::read).collect::<Result<_>>()?,
        }))
    }

    /// Adds what came of later changes.
    pub(super) fn add(&mut self, later: Self) {
        if self.mutants.is_empty() {
            *self = later;
        } else {
            self.mutants.extend(later.mutants);
        }
    }

    /// How many had which fate.
    pub(super) fn counts(&self) -> Counts {
        Counts::of(&self.mutants)
    }

    /// Those that no test noticed.
    pub(super) fn survivors(&self) -> impl Iterator<Item = &Mutant> {
        let all = self.mutants.iter();
        all.filter(|mutant| mutant.fate == Fate::Survived)
    }
}

impl Mutant {
    fn read(outcome: &Value) -> Result<Self> {
        let mutant = &outcome["scenario"]["Mutant"];
        let file = mutant["file"].as_str().context("a mutant without a file")?;
        let name = mutant["name"].as_str().context("a mutant without a name")?;
        let (_, change) = name.split_once(": ").context("a name without a change")?;
        Ok(Self {
            name: format!("{file}: {change}"),
            file: file.to_owned(),
            fate: match outcome["summary"].as_str() {
                Some("CaughtMutant") => Fate::Caught,
                Some("MissedMutant") => Fate::Survived,
                Some("Timeout") => Fate::Timeout,
                Some("Unviable") => Fate::Unviable,
                _ => bail!("{name}: unknown summary {}", outcome["summary"]),
            },
        })
    }
}

impl Counts {
    /// How many of some changes had which fate.
    pub(super) fn of<'a>(mutants: impl IntoIterator<Item = &'a Mutant>) -> Self {
        let mut counts = Self::default();
        for mutant in mutants {
            *match mutant.fate {
                Fate::Caught => &mut counts.caught,
                Fate::Timeout => &mut counts.timeout,
                Fate::Survived => &mut counts.survived,
                Fate::Unviable => &mut counts.unviable,
            } += 1;
        }
        counts
    }

    /// How many there are.
    pub(super) fn all(self) -> usize {
        self.caught + self.timeout + self.survived + self.unviable
    }

    /// How many of those that compile were noticed, in tenths of a percent, rounded down; none when
    /// there is nothing that compiles.
    pub(super) fn caught_share(self) -> Option<usize> {
        let noticed = self.caught + self.timeout;
        (noticed * 1000).checked_div(noticed + self.survived)
    }

    /// The same as it is written: `97.5 %`, or `none`.
    pub(super) fn caught_percent(self) -> String {
        self.caught_share()
            .map_or_else(|| "none".to_owned(), percent)
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            caught,
            timeout,
            survived,
            unviable,
        } = self;
        let share = self.caught_percent();
        write!(
            f,
            "{caught} caught, {timeout} timed out, {survived} survived, {unviable} did not compile: \
             {share} caught"
        )
    }
}

/// Tenths of a percent as they are written: `97.5 %`.
pub(super) fn percent(tenths: usize) -> String {
    format!("{}.{} %", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(end: &str) -> String {
        let mutant = |summary: &str, line: u8| {
            format!(
                r#"{{"summary": "{summary}", "scenario": {{"Mutant": {{"file": "src/a.rs",
                "name": "src/a.rs:{line}:9: replace - with + in f::<A: B>"}}}}}}"#
            )
        };
        let (caught, missed) = (mutant("CaughtMutant", 3), mutant("MissedMutant", 4));
        let (unviable, timeout) = (mutant("Unviable", 5), mutant("Timeout", 6));
        format!(
            r#"{{"start_time": "2026-11-22T14:18:41Z", "end_time": {end},
            "cargo_mutants_version": "27.1.0", "outcomes": [
            {{"scenario": "Baseline", "summary": "Success"}},
            {caught}, {missed}, {unviable}, {timeout}]}}"#
        )
    }

    #[test]
    fn each_change_is_counted_by_its_fate_and_named_without_its_line() {
        let tally = Tally::read(&outcomes("\"2026-11-22T15:00:00Z\""))
            .unwrap()
            .unwrap();
        assert_eq!((&*tally.day, &*tally.version), ("2026-11-22", "27.1.0"));
        let counts = Counts {
            caught: 1,
            timeout: 1,
            survived: 1,
            unviable: 1,
        };
        assert_eq!(tally.counts(), counts);
        let names: Vec<_> = tally.survivors().map(|one| &*one.name).collect();
        assert_eq!(names, ["src/a.rs: replace - with + in f::<A: B>"]);
    }

    #[test]
    fn a_run_that_did_not_end_has_no_result() {
        assert!(Tally::read(&outcomes("null")).unwrap().is_none());
    }

    #[test]
    fn the_share_is_of_what_compiles_and_is_rounded_down() {
        let counts = Counts {
            caught: 9498,
            timeout: 1,
            survived: 501,
            unviable: 500,
        };
        assert_eq!(counts.caught_percent(), "94.9 %");
        assert_eq!(counts.all(), 10_500);
    }

    #[test]
    fn nothing_that_compiles_has_no_share() {
        let counts = Counts {
            unviable: 500,
            ..Counts::default()
        };
        assert_eq!(counts.caught_share(), None);
        assert_eq!(counts.caught_percent(), "none");
    }
}
