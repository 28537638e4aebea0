//! Holds the decision against case files: those beside this file, and those of the folder that
//! `VARNA_CASES` names. Each case is a test of its own; the last line counts them.

mod case;

use std::{env, fs, io, path::Path, process::ExitCode};

use libtest_mimic::{Arguments, Failed, Trial};
use varna::guidance::GUIDANCE;

use case::{Case, CaseFile};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    match trials() {
        Ok(trials) => libtest_mimic::run(&arguments, trials).exit_code(),
        Err(error) => {
            eprintln!("the case files cannot be read: {error}");
            ExitCode::FAILURE
        }
    }
}

fn trials() -> io::Result<Vec<Trial>> {
    let own = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"))?;
    let others = match env::var_os("VARNA_CASES") {
        Some(folder) => files(Path::new(&folder))?,
        None => Vec::new(),
    };
    let mut trials = vec![every_rule_has_a_case(&own)];
    for file in own.iter().chain(&others) {
        trials.extend(trials_of(file));
    }
    Ok(trials)
}

/// Every case file of a folder, in the order of their names.
fn files(folder: &Path) -> io::Result<Vec<CaseFile>> {
    let entries: io::Result<Vec<_>> = fs::read_dir(folder)?.collect();
    let mut paths: Vec<_> = entries?.iter().map(fs::DirEntry::path).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Ok(CaseFile::parse(name, &fs::read_to_string(path)?))
    };
    paths.iter().map(read).collect()
}

fn trials_of(file: &CaseFile) -> Vec<Trial> {
    let trial = |(name, case): &(String, Result<Case, String>)| {
        let case = case.clone();
        Trial::test(format!("{}: {name}", file.name), move || {
            case.and_then(|case| case.run(&GUIDANCE))
                .map_err(Failed::from)
        })
    };
    file.cases.iter().map(trial).collect()
}

/// Fails when a rule of a region is not met by any of the project's own cases.
fn every_rule_has_a_case(files: &[CaseFile]) -> Trial {
    let cases = files
        .iter()
        .flat_map(|file| file.cases.iter().map(|(_, case)| case));
    let met: Vec<String> = cases
        .flatten()
        .flat_map(|case| case.rules_met(&GUIDANCE))
        .collect();
    Trial::test("every rule is met by a case", move || {
        let rules = GUIDANCE.regions.iter().flat_map(|region| {
            region
                .rules
                .iter()
                .map(move |rule| format!("{} {}", region.id, rule.id))
        });
        let missing: Vec<_> = rules.filter(|rule| !met.contains(rule)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(Failed::from(format!(
            "rules without a case: {}",
            missing.join(", ")
        )))
    })
}
