//! What can be checked without running the app: formatting, lints for every target, the dependencies.

use std::process::{ExitCode, Stdio};

use anyhow::Result;

use crate::{build, build_scripts, project::Project, shell, tools};

/// Runs every check, whatever fails on the way, and ends with a line on what did.
///
/// # Errors
/// When the wasm target, cargo-deny or the sources of the dependencies cannot be had.
pub(crate) fn all(project: &Project) -> Result<ExitCode> {
    tools::wasm_target(project)?;
    let cargo_deny = tools::cargo_deny(project)?;
    // cargo-deny and the look at build scripts go without the network, and through every crate.
    build::fetch_all(project)?;
    let cargo = |arguments| shell::cargo(arguments, project);
    let mut deny = shell::command(cargo_deny, project);
    deny.args(["--workspace", "--offline", "check"]);
    deny.args(["licenses", "bans", "sources"]);

    let checks = [
        ("Formatting", cargo("fmt --all --check")),
        (
            "Lints, everything on this machine",
            cargo("clippy --workspace --all-targets -- -D warnings"),
        ),
        // It is run where it is named, and linted so too.
        (
            "Lints, the proof",
            cargo("clippy --package varna-core --test proof -- -D warnings"),
        ),
        (
            "Lints, for the web",
            cargo("clippy --package varna --target wasm32-unknown-unknown -- -D warnings"),
        ),
        (
            "Builds without the interface",
            cargo("build --package varna-core"),
        ),
        ("Licences and sources of the dependencies", deny),
    ];
    let mut failed = Vec::new();
    let mut run = |name, check: &mut dyn FnMut() -> Result<()>| {
        shell::step(name);
        if let Err(error) = check() {
            eprintln!("error: {error:#}");
            failed.push(name);
        }
    };
    for (name, mut check) in checks {
        run(name, &mut || shell::run(&mut check));
    }
    let name = "Build scripts of the dependencies";
    run(name, &mut || build_scripts::check(project));

    if failed.is_empty() {
        println!("\nEvery check passed.");
        Ok(ExitCode::SUCCESS)
    } else {
        println!("\nFailed: {}", failed.join("; "));
        Ok(ExitCode::FAILURE)
    }
}

/// Looks for known faults in the dependencies. A command of its own, since it fetches a database from
/// outside the package registries. Ends with 2 when the database could not be fetched.
///
/// # Errors
/// When cargo-deny cannot be had or started.
pub(crate) fn advisories(project: &Project) -> Result<ExitCode> {
    let mut deny = shell::command(tools::cargo_deny(project)?, project);
    deny.args(["--workspace", "check", "advisories"]);
    shell::step("Known faults in the dependencies");
    let output = deny.stderr(Stdio::piped()).spawn()?.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    eprint!("{said}");
    let outcome = Outcome::of(output.status.success(), &said);
    println!("\n{}", outcome.line());
    Ok(outcome.code())
}

/// What came of looking for known faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Looked for, and none found.
    None,
    /// Looked for, and found; or the tool failed.
    Found,
    /// The database could not be fetched: nothing is known.
    NotChecked,
}

impl Outcome {
    fn of(well: bool, said: &str) -> Self {
        if said.contains("failed to fetch advisory database") {
            Self::NotChecked
        } else if well {
            Self::None
        } else {
            Self::Found
        }
    }

    fn line(self) -> &'static str {
        match self {
            Self::None => "no known faults",
            Self::Found => "known faults, or a failure of cargo-deny: see above",
            Self::NotChecked => "not checked: the advisory database could not be fetched",
        }
    }

    fn code(self) -> ExitCode {
        match self {
            Self::None => ExitCode::SUCCESS,
            Self::Found => ExitCode::FAILURE,
            Self::NotChecked => ExitCode::from(2),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_out_of_reach_is_never_taken_for_no_faults() {
        let said = "2026-11-22 [ERROR] failed to fetch advisory database https://example.org/db";
        assert_eq!(Outcome::of(false, said), Outcome::NotChecked);
        assert_eq!(Outcome::of(true, said), Outcome::NotChecked);
        assert!(Outcome::NotChecked.line().starts_with("not checked"));
    }

    #[test]
    fn what_was_looked_through_is_without_faults_or_not() {
        assert_eq!(Outcome::of(true, "advisories ok"), Outcome::None);
        let found = "error[vulnerability]: a fault\nadvisories FAILED";
        assert_eq!(Outcome::of(false, found), Outcome::Found);
    }
}
