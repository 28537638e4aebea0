//! Case files held against the decision: the project's own, and those of other folders.
//!
//! What holds them is a test of the core, `core/tests/cases`. This hands it the folders, and counts.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, ensure};

use crate::{project::Project, shell, test};

/// Runs the project's own cases and those of the folders, and prints the totals as the last line.
///
/// # Errors
/// When a folder is not there or has no case file, before anything is run; when cargo cannot be started.
pub(crate) fn run(project: &Project, folders: &[PathBuf]) -> Result<ExitCode> {
    let folders = folders.iter().map(|folder| with_cases(folder));
    let folders = folders.collect::<Result<Vec<_>>>()?;
    shell::step(&what(&folders));
    // Quiet: a case that holds is a dot.
    let cases = "test --quiet --package varna-core --test cases -- --quiet";
    let mut cargo = shell::cargo(cases, project);
    if folders.is_empty() {
        // Folders that are named for another time are not run unasked.
        cargo.env_remove("VARNA_CASES");
    } else {
        cargo.env("VARNA_CASES", env::join_paths(&folders)?);
    }
    Ok(test::verdict(test::counted(&mut cargo)?))
}

/// What is about to be run, for the reader.
fn what(folders: &[PathBuf]) -> String {
    let others = folders.iter();
    let others = others.map(|folder| format!(", and those in {}", folder.display()));
    format!("The project's own cases{}", others.collect::<String>())
}

/// The whole path of a folder, which the test has to be told: it runs in another folder.
fn with_cases(folder: &Path) -> Result<PathBuf> {
    let shown = folder.display();
    let entries = fs::read_dir(folder).with_context(|| format!("{shown} is no folder to read"))?;
    let mut paths = entries.flatten().map(|entry| entry.path());
    ensure!(
        paths.any(|path| path.extension().is_some_and(|end| end == "toml")),
        "{shown} has no case file: their names end in .toml, and subfolders are not looked in"
    );
    Ok(fs::canonicalize(folder)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_not_there_or_has_no_case_file_is_named_with_what_is_wrong() {
        let folder = env::temp_dir().join(format!("varna-cases-{}", std::process::id()));
        let said = |folder: &Path| with_cases(folder).unwrap_err().to_string();
        let shown = folder.display().to_string();
        assert_eq!(said(&folder), format!("{shown} is no folder to read"));

        fs::create_dir_all(folder.join("deeper")).unwrap();
        fs::write(folder.join("README.md"), "").unwrap();
        fs::write(folder.join("deeper/mine.toml"), "").unwrap();
        let none = said(&folder);
        fs::write(folder.join("mine.toml"), "").unwrap();
        let found = with_cases(&folder);
        fs::remove_dir_all(&folder).unwrap();
        assert!(none.starts_with(&format!("{shown} has no case file")));
        assert!(found.unwrap().is_absolute());
    }

    #[test]
    fn it_is_said_that_the_own_cases_run_as_well() {
        assert_eq!(what(&[]), "The project's own cases");
        let two = what(&["/a".into(), "/b".into()]);
        let all = "The project's own cases, and those in /a, and those in /b";
        assert_eq!(two, all);
    }
}
