//! Speed of the reckoning, and the size of a first visit beside what others ship.

use anyhow::Result;

use crate::{build, project::Project, shell, sizes};

/// What a region would pick instead: empty, minified, in bytes with brotli.
const OTHERS: [(&str, u64); 3] = [
    ("bpmn-io form-js viewer", 149_000),
    ("SurveyJS", 301_000),
    ("Form.io", 405_000),
];

/// Runs the benchmarks, then builds the app and shows its size beside the others.
///
/// # Errors
/// When a benchmark or the build fails.
pub(crate) fn all(project: &Project) -> Result<()> {
    shell::step("Speed");
    shell::run(&mut shell::cargo("bench --package varna-core", project))?;

    build::dist(project)?;
    shell::step("Size of a first load, with brotli");
    let load = sizes::first_load(&sizes::of(&project.dist())?);
    println!("{:<24} {:>9}", "Värna, whole", sizes::kilobytes(load));
    for (name, bytes) in OTHERS {
        println!("{}", beside(load, name, bytes));
    }
    Ok(())
}

/// A line on how large the first load is as a share of another's.
fn beside(load: u64, name: &str, bytes: u64) -> String {
    let percent = load.saturating_mul(100) / bytes.max(1);
    let size = sizes::kilobytes(bytes);
    format!("{name:<24} {size:>9}   Värna is {percent} % of it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_given_as_a_share_of_the_others() {
        let line = beside(74_500, "form-js", 149_000);
        assert!(line.ends_with("149.0 kB   Värna is 50 % of it"), "{line}");
    }
}
