//! The rules to read: static pages that a program of its own makes of the guidance.

use anyhow::Result;

use crate::{project::Project, shell};

/// Where the pages are made. Trunk copies the folder into what it builds: `index.html` names it, so
/// it has to be there whenever Trunk is started, and lies here whatever cargo's target folder is.
const FOLDER: &str = "target/regelverk";

/// Makes the pages anew.
///
/// # Errors
/// When the program cannot be built or run.
pub(crate) fn write(project: &Project) -> Result<()> {
    shell::step("Writing the rules to read");
    let mut program = shell::cargo("run --quiet --package varna-rulebook --", project);
    shell::run(program.arg(FOLDER))
}
