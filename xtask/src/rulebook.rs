//! The rules to read: static pages that a program of its own makes of the guidance.

use std::fs;

use anyhow::{Context, Result};

use crate::{project::Project, shell};

/// Where the pages are made. Trunk copies the folder into what it builds: `index.html` names it, so
/// it has to be there whenever Trunk is started, and lies here whatever cargo's target folder is.
const FOLDER: &str = "target/regelverk";

/// Where the section is made for where the app cannot run. It is put into the page after Trunk.
const FALLBACK: &str = "target/fallback.html";

/// Makes the pages anew, and hands over the section for where the app cannot run.
///
/// # Errors
/// When the program cannot be built or run.
pub(crate) fn write(project: &Project) -> Result<String> {
    shell::step("Writing the rules to read");
    let mut program = shell::cargo("run --quiet --package varna-rulebook --", project);
    shell::run(program.args([FOLDER, FALLBACK]))?;
    fs::read_to_string(project.root().join(FALLBACK)).context("it has not been written")
}
