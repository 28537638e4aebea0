//! Mutation testing: small changes to the code, one at a time, each of which a test has to notice.
//!
//! What is changed and how it is built stands in `.cargo/mutants.toml`. The changes are gone through
//! in shards, one after the other, in a copy of the project. What came of a shard stays in a folder of
//! its own, so that one alone can be run again. The result is the page `docs/mutants.md`.

mod page;
mod tally;

use std::{
    fs,
    path::PathBuf,
    process::{Command, ExitCode},
    str::FromStr,
};

use anyhow::{Context, Result, anyhow, bail, ensure};

use crate::{project::Project, shell, tools};
use page::Page;
use tally::{Counts, Tally};

/// Into how many shards the changes are parted when nothing else is said.
const SHARDS: usize = 8;

/// The share of the changes that has to be caught, in tenths of a percent.
const LIMIT: usize = 950;

/// One part of the changes: `3/8` is the fourth of eight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shard {
    /// From 0, below `of`.
    index: usize,
    of: usize,
}

impl FromStr for Shard {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let parts = text.split_once('/').context("write a shard as 3/8")?;
        let (index, of) = (parts.0.parse()?, parts.1.parse()?);
        ensure!(
            index < of,
            "a shard is counted from 0: the last of {of} is one less"
        );
        Ok(Self { index, of })
    }
}

/// Runs every shard, writes the page and prints what came of it. Fails when fewer are caught than
/// should be.
///
/// # Errors
/// When cargo-mutants cannot be had, or a test fails with no change at all.
pub(crate) fn all(project: &Project) -> Result<ExitCode> {
    let cargo_mutants = tools::cargo_mutants(project)?;
    for shard in shards(SHARDS) {
        run(&cargo_mutants, shard, project)?;
    }
    report(project)
}

/// Runs one shard and prints what came of it.
///
/// # Errors
/// As [`all`].
pub(crate) fn one(project: &Project, shard: Shard) -> Result<ExitCode> {
    let cargo_mutants = tools::cargo_mutants(project)?;
    run(&cargo_mutants, shard, project)?;
    let tally = of_shard(project, shard)?;
    Ok(verdict(&tally))
}

/// Writes the page from the shards that have been run, and prints what came of them.
///
/// # Errors
/// When a shard has not been run to its end, or the page cannot be written.
pub(crate) fn report(project: &Project) -> Result<ExitCode> {
    let mut tally = Tally::default();
    for shard in shards(SHARDS) {
        tally.add(of_shard(project, shard)?);
    }
    let path = project.root().join(page::PATH);
    let before = fs::read_to_string(&path).unwrap_or_default();
    let page = Page::new(&tally, &before);
    fs::write(&path, page.markdown()).with_context(|| format!("writing {}", page::PATH))?;
    println!("\nWritten: {}", page::PATH);
    for mutant in page.without_reason() {
        println!("No reason is given there for: {mutant}");
    }
    Ok(verdict(&tally))
}

fn shards(of: usize) -> impl Iterator<Item = Shard> {
    (0..of).map(move |index| Shard { index, of })
}

fn run(cargo_mutants: &PathBuf, shard: Shard, project: &Project) -> Result<()> {
    let Shard { index, of } = shard;
    shell::step(&format!("Shard {index} of {of}"));
    let place = place(project, shard);
    if place.exists() {
        // What came of an earlier run must not be taken for what comes of this one.
        fs::remove_dir_all(&place)?;
    }
    fs::create_dir_all(&place)?;
    let mut command = shell::command(cargo_mutants, project);
    command
        .args(["mutants", "--workspace", "--annotations", "none"])
        .args(["--shard", &format!("{index}/{of}")])
        .arg("--output")
        .arg(&place)
        // Random input would be another each time: only what it has found before.
        .env("VARNA_FUZZ", "0")
        // One for all shards, so that only the first has to build the dependencies.
        .env("CARGO_TARGET_DIR", project.mutants().join("build"));
    // It says what came of the changes with its exit code.
    match status(&mut command)? {
        Some(0 | 2 | 3) => Ok(()),
        Some(4) => bail!("a test fails with no change at all"),
        Some(_) | None => bail!("cargo-mutants stopped before its end"),
    }
}

fn status(command: &mut Command) -> Result<Option<i32>> {
    let status = command.status();
    Ok(status.context("cargo-mutants could not be started")?.code())
}

fn place(project: &Project, Shard { index, of }: Shard) -> PathBuf {
    project.mutants().join(format!("shard-{index}-of-{of}"))
}

fn of_shard(project: &Project, shard: Shard) -> Result<Tally> {
    let outcomes = place(project, shard).join("mutants.out/outcomes.json");
    let Shard { index, of } = shard;
    let again = || anyhow!("run the shard first: `cargo xtask mutants --shard {index}/{of}`");
    let text = fs::read_to_string(outcomes).map_err(|_| again())?;
    Tally::read(&text)?.with_context(again)
}

fn verdict(tally: &Tally) -> ExitCode {
    let counts = tally.counts();
    println!("\n{counts}");
    for mutant in tally.survivors() {
        println!("  survived: {}", mutant.name);
    }
    match shortfall(counts) {
        None => ExitCode::SUCCESS,
        Some(line) => {
            println!("{line}");
            ExitCode::FAILURE
        }
    }
}

/// A line on why that is not enough, if it is not.
fn shortfall(counts: Counts) -> Option<String> {
    match counts.caught_share() {
        None => Some("Nothing that compiles was tested.".to_owned()),
        Some(share) if share < LIMIT => {
            Some(format!("Fewer than {} are caught.", tally::percent(LIMIT)))
        }
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shard_is_counted_from_0_and_below_their_number() {
        let shard: Shard = "3/8".parse().unwrap();
        assert_eq!(shard, Shard { index: 3, of: 8 });
        for wrong in ["8/8", "0/0", "-1/8", "3", "3/", "a/b"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_limit_is_enough_and_less_is_not_nor_is_nothing_tested() {
        let counts = |caught, survived, unviable| Counts {
            caught,
            survived,
            unviable,
            ..Counts::default()
        };
        assert_eq!(shortfall(counts(95, 5, 0)), None);
        let less = shortfall(counts(949, 51, 0)).unwrap();
        assert_eq!(less, "Fewer than 95.0 % are caught.");
        for nothing in [counts(0, 0, 0), counts(0, 0, 7)] {
            let line = shortfall(nothing).unwrap();
            assert_eq!(line, "Nothing that compiles was tested.");
        }
    }

    #[test]
    fn the_shards_are_all_those_of_their_number() {
        let all: Vec<_> = shards(2).collect();
        assert_eq!(all, ["0/2".parse().unwrap(), "1/2".parse().unwrap()]);
    }
}
