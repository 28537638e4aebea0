//! Holds the decision against case files: those beside this file, and those of the folders that
//! `VARNA_CASES` names, as `cargo xtask cases` has it do. Each case is a test of its own; the last line
//! counts them.

mod case;
mod errand;

use std::{env, fs, io, path::Path, process::ExitCode};

use libtest_mimic::{Arguments, Failed, Trial};
use varna_core::guidance::GUIDANCE;

use case::{AnyCase, CaseFile};

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
    let core = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = files(&core.join("tests/cases"))?;
    let mut trials = coverage(&own);
    trials.extend(own.iter().flat_map(trials_of));
    let folders = env::var_os("VARNA_CASES").unwrap_or_default();
    for folder in env::split_paths(&folders).filter(|one| !one.as_os_str().is_empty()) {
        // Those that are not absolute are meant from the project folder.
        for mut file in files(&core.join("..").join(&folder))? {
            // Files of two folders may have the same name.
            file.name = folder.join(file.name).display().to_string();
            trials.extend(trials_of(&file));
        }
    }
    Ok(trials)
}

/// Every case file of a folder, in the order of their names.
fn files(folder: &Path) -> io::Result<Vec<CaseFile>> {
    let named = |error| io::Error::other(format!("{}: {error}", folder.display()));
    let entries: io::Result<Vec<_>> = fs::read_dir(folder).map_err(named)?.collect();
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
    if file.cases.is_empty() {
        // It must not pass for a file whose cases hold.
        let name = format!("{}: the whole file", file.name);
        return vec![Trial::test(name, || {
            Err("there is no [[case]] in it".into())
        })];
    }
    let trial = |(name, case): &(String, Result<AnyCase, String>)| {
        let case = case.clone();
        Trial::test(format!("{}: {name}", file.name), move || {
            let held = case.and_then(|case| match case {
                AnyCase::Protect(case) => case.run(&GUIDANCE),
                AnyCase::Other(case) => case.run(&GUIDANCE),
            });
            held.map_err(Failed::from)
        })
    };
    file.cases.iter().map(trial).collect()
}

/// How many cases there have to be of each other errand that a region has.
const CASES_OF_AN_ERRAND: usize = 6;

/// What the project's own cases have to reach: every rule, every outcome, every errand.
fn coverage(files: &[CaseFile]) -> Vec<Trial> {
    let cases = || {
        let all = files.iter().flat_map(|file| &file.cases);
        all.filter_map(|(_, case)| case.as_ref().ok())
    };
    let mut rules = Vec::new();
    let mut outcomes = Vec::new();
    let mut errands = Vec::new();
    for case in cases() {
        match case {
            AnyCase::Protect(case) => rules.extend(case.rules_met(&GUIDANCE)),
            AnyCase::Other(case) => {
                outcomes.extend(case.outcomes_met(&GUIDANCE));
                errands.push((case.region.clone(), case.errand));
            }
        }
    }
    let all_rules = GUIDANCE.regions.iter().flat_map(|region| {
        let rules = region.rules.iter();
        rules.map(move |rule| format!("{} {}", region.id, rule.id))
    });
    let procedures = || {
        let regions = GUIDANCE.regions.iter();
        regions.flat_map(|region| region.procedures.iter().map(move |one| (region, one)))
    };
    let all_outcomes = procedures().flat_map(|(region, procedure)| {
        let place = format!("{} {}", region.id, procedure.id.id());
        let outcomes = procedure.outcomes.iter();
        outcomes.map(move |one| format!("{place} {}", one.id))
    });
    let few = procedures().filter_map(|(region, procedure)| {
        let of_it = |(id, errand): &&(String, _)| *id == region.id && *errand == procedure.id;
        let count = errands.iter().filter(of_it).count();
        let place = format!("{} {} has {count}", region.id, procedure.id.id());
        (count < CASES_OF_AN_ERRAND).then_some(place)
    });
    vec![
        none_of("every rule is met by a case", missing(all_rules, &rules)),
        none_of(
            "every outcome is met by a case",
            missing(all_outcomes, &outcomes),
        ),
        none_of("every errand of a region has its cases", few.collect()),
    ]
}

fn missing(all: impl Iterator<Item = String>, met: &[String]) -> Vec<String> {
    all.filter(|one| !met.contains(one)).collect()
}

/// A test that fails when something is left.
fn none_of(name: &str, left: Vec<String>) -> Trial {
    Trial::test(name.to_owned(), move || {
        if left.is_empty() {
            return Ok(());
        }
        Err(Failed::from(format!("left: {}", left.join(", "))))
    })
}
