//! From source to guidance: which parts of the regions' files rest on each statement.

use anyhow::{Result, anyhow};
use varna_guidance::{fault, load, trace};

use crate::project::Project;

/// Prints the page `docs/traceability.md` as the guidance stands now, and nothing else.
///
/// # Errors
/// When the guidance cannot be read or has faults; the message lists them.
pub(crate) fn print(project: &Project) -> Result<()> {
    let files = load::read(&project.guidance())?;
    let guidance = load::load(&files)
        .map_err(|faults| anyhow!("the guidance has faults:\n{}", fault::list(&faults)))?;
    print!("{}", trace::markdown(&guidance));
    Ok(())
}
