//! What can be checked without running the app: formatting, lints for every target, the dependencies.

use std::process::{ExitCode, Stdio};

use anyhow::Result;

use crate::{project::Project, shell, tools};

/// Runs every check, whatever fails on the way, and ends with a line on what did.
///
/// # Errors
/// When the wasm target or cargo-deny cannot be had.
pub(crate) fn all(project: &Project) -> Result<ExitCode> {
    tools::wasm_target(project)?;
    let cargo_deny = tools::cargo_deny(project)?;
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
        (
            "Lints, without the interface",
            cargo("clippy --package varna --no-default-features --all-targets -- -D warnings"),
        ),
        (
            "Lints, for the web",
            cargo("clippy --package varna --target wasm32-unknown-unknown -- -D warnings"),
        ),
        (
            "Builds without the interface",
            cargo("build --package varna --no-default-features"),
        ),
        ("Licences and sources of the dependencies", deny),
    ];
    let mut failed = Vec::new();
    for (name, mut check) in checks {
        shell::step(name);
        if let Err(error) = shell::run(&mut check) {
            eprintln!("error: {error:#}");
            failed.push(name);
        }
    }

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
    if output.status.success() {
        Ok(ExitCode::SUCCESS)
    } else if could_not_fetch(&said) {
        println!("\nnot checked: the advisory database could not be fetched");
        Ok(ExitCode::from(2))
    } else {
        Ok(ExitCode::FAILURE)
    }
}

fn could_not_fetch(said: &str) -> bool {
    said.contains("failed to fetch advisory database")
}
