//! Every test: native first, then the app as shipped in a browser. Ends with a line of totals.

use std::{
    fs,
    path::PathBuf,
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, ensure};

use crate::{build, project::Project, shell, tools, totals::Totals};

/// Which tests to run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// All of them.
    All,
    /// Those that run on this machine itself.
    Native,
    /// Those that drive a browser.
    Browser,
}

impl Scope {
    /// The scope that the flags on the command line stand for.
    pub(crate) fn chosen(native: bool, browser: bool) -> Self {
        match (native, browser) {
            (true, _) => Self::Native,
            (false, true) => Self::Browser,
            (false, false) => Self::All,
        }
    }
}

/// Runs the tests, whatever breaks on the way, and prints the totals as the last line. A step that could
/// not be run counts as one failure: what was not tested has not passed.
pub(crate) fn all(project: &Project, scope: Scope) -> ExitCode {
    let mut totals = Totals::default();
    let mut count = |outcome: Result<Totals>| match outcome {
        Ok(counted) => totals += counted,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            totals += Totals::BROKEN;
        }
    };
    match scope {
        Scope::Native => count(native(project)),
        Scope::Browser => count(browser(project, chromium(project))),
        Scope::All => {
            // Set up first: what cannot be had is then said before the long part.
            let chromium = chromium(project);
            count(native(project));
            count(browser(project, chromium));
        }
    }

    verdict(totals)
}

/// Prints the totals as the last line. A failure when any test failed.
pub(crate) fn verdict(totals: Totals) -> ExitCode {
    println!("\n{totals}");
    if totals.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Finds or installs what the tests in a browser need; the browser's program is handed over.
fn chromium(project: &Project) -> Result<PathBuf> {
    let chromium = tools::chromium(project)?;
    tools::firefox(project)?;
    tools::pdf_tools(project)?;
    tools::playwright(project)?;
    Ok(chromium)
}

fn native(project: &Project) -> Result<Totals> {
    shell::step("Native tests");
    let all = "test --workspace --no-fail-fast";
    let mut totals = counted(&mut shell::cargo(all, project))?;
    shell::step("The proof over every combination");
    let proof = "test --package varna-core --test proof";
    totals += counted(&mut shell::cargo(proof, project))?;
    Ok(totals)
}

/// Runs `cargo test` with its output in sight, and counts.
///
/// # Errors
/// When cargo cannot be started.
pub(crate) fn counted(cargo: &mut Command) -> Result<Totals> {
    let mut totals = Totals::default();
    let well = shell::follow(cargo, |line| {
        if let Some(counted) = Totals::from_cargo(line) {
            totals += counted;
        }
    })?;
    if !well && totals.failed == 0 {
        // It did not compile, or a test program was stopped before it could count.
        totals += Totals::BROKEN;
    }
    Ok(totals)
}

fn browser(project: &Project, chromium: Result<PathBuf>) -> Result<Totals> {
    let chromium = chromium.context("the tests in a browser were not run")?;
    build::within_limit(project).context("the tests in a browser were not run")?;

    shell::step("Tests in a browser");
    let report = project.e2e().join("results").join("report.json");
    let _ = fs::remove_file(&report); // that of an earlier run
    let mut playwright = tools::playwright(project)?;
    playwright.arg("test").env("CHROMIUM", chromium);
    let ran = shell::run(&mut playwright);

    let report = fs::read_to_string(report).context("Playwright left no report")?;
    let totals = Totals::from_playwright(&report)?;
    ensure!(
        ran.is_ok() || totals.failed > 0,
        "Playwright failed outside the tests"
    );
    Ok(totals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_narrows_the_scope() {
        assert!(Scope::chosen(false, false) == Scope::All);
        assert!(Scope::chosen(true, false) == Scope::Native);
        assert!(Scope::chosen(false, true) == Scope::Browser);
    }
}
