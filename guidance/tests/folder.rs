//! The guidance folder itself: its files have no fault, all of them are embedded, and its README
//! says what is so.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

use std::{collections::BTreeSet, fs, path::Path};

use strum::VariantArray;
use toml::{Table, Value};
use varna_guidance::{
    embed,
    fault::{self, What},
    load,
    model::{
        AgeBand, AlsoAction, Circumstance, Closure, End, GuardianRisk, Guidance, Measure,
        Protection, Strength,
    },
};

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn the_regions_the_sources_and_the_words_have_no_fault() {
    assert!(!guidance().regions.is_empty());
}

#[test]
fn the_app_carries_every_region_and_statement_as_it_stands_in_the_files() {
    let guidance = guidance();
    let carried = embed::unpack(&embed::pack(&guidance).unwrap());
    assert_eq!(carried, guidance);
    let statements = &carried.sources.statements;
    for (file, ids) in ids_in_files() {
        for id in ids {
            let region = carried.region(&id).is_some();
            let statement = statements
                .iter()
                .any(|statement| statement.id.as_str() == id);
            assert!(region || statement, "{id} of {file} is not carried");
        }
    }
}

#[test]
fn the_readme_shows_faults_as_they_are_said() {
    let mistakes = fs::read_dir(Path::new(FOLDER).join("tests/broken")).unwrap();
    let said: BTreeSet<String> = mistakes
        .map(|mistake| {
            let mistake: Table = toml::from_str(&read(mistake.unwrap().path())).unwrap();
            mistake["fault"].as_str().unwrap().to_owned()
        })
        .collect();
    let readme = readme();
    let shown: Vec<&str> = readme
        .lines()
        .filter(|line| line.starts_with("regions/"))
        .collect();
    assert!(shown.len() >= 3, "too few examples");
    for example in shown {
        assert!(said.contains(example), "no longer said so: {example}");
    }
}

#[test]
fn the_readme_shows_a_rule_as_it_stands() {
    let readme = readme();
    let rule = readme
        .split("```")
        .find_map(|block| block.strip_prefix("toml\n"))
        .unwrap();
    let lines: Vec<&str> = rule.lines().map(str::trim_start).collect();
    let rule = lines.join("\n");
    assert!(
        read(Path::new(FOLDER).join("regions/vgr.toml")).contains(rule.trim()),
        "{rule}"
    );
}

#[test]
fn the_readme_names_every_key_and_word() {
    let readme = readme();
    let words = ids(Circumstance::VARIANTS)
        .chain(ids(GuardianRisk::VARIANTS))
        .chain(ids(AgeBand::VARIANTS))
        .chain(ids(Measure::VARIANTS))
        .chain(ids(Protection::VARIANTS))
        .chain(ids(AlsoAction::VARIANTS))
        .chain(ids(Strength::VARIANTS))
        .chain(ids(Closure::VARIANTS))
        .chain(ids(End::VARIANTS));
    for word in words.map(str::to_owned).chain(keys()) {
        let forms = [
            format!("`{word}`"),
            format!("`[{word}]`"),
            format!("`[[{word}]]`"),
        ];
        assert!(
            forms.iter().any(|form| readme.contains(form)),
            "{word} is not in the README"
        );
    }
}

fn guidance() -> Guidance {
    let files = load::read(Path::new(FOLDER)).unwrap();
    load::load(&files).unwrap_or_else(|faults| {
        panic!(
            "{} fel i guidance/:\n{}",
            faults.len(),
            fault::list(&faults)
        )
    })
}

/// The ids of the regions and statements, file by file, as they are written.
fn ids_in_files() -> Vec<(String, Vec<String>)> {
    let load::Files {
        regions, sources, ..
    } = load::read(Path::new(FOLDER)).unwrap();
    let ids = |file: load::File| {
        let table: Table = toml::from_str(&file.text).unwrap();
        let statements = table.get("statement").and_then(Value::as_array);
        let statements = statements.into_iter().flatten().map(|entry| &entry["id"]);
        let ids = statements
            .chain(table.get("id"))
            .map(|id| id.as_str().unwrap().to_owned());
        (file.name, ids.collect())
    };
    regions.into_iter().chain([sources]).map(ids).collect()
}

fn readme() -> String {
    read(Path::new(FOLDER).join("README.md"))
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

fn ids<T: Copy + Into<&'static str>>(words: &'static [T]) -> impl Iterator<Item = &'static str> {
    words.iter().map(|&word| word.into())
}

/// Every key of a region's file: what is said may stand there when a strange key does, in each
/// part of the good files.
fn keys() -> BTreeSet<String> {
    let mut files = load::read(&Path::new(FOLDER).join("tests/good")).unwrap();
    for file in &mut files.regions {
        let strange = file.text.replace("{ ", "{ qqqq = true, ");
        let lines = strange.lines().map(|line| {
            let heading = line.starts_with('[') && line.ends_with(']');
            if heading {
                format!("{line}\nqqqq = true\n")
            } else {
                format!("{line}\n")
            }
        });
        file.text = "qqqq = true\n".to_owned() + &lines.collect::<String>();
    }
    let faults = load::load(&files).unwrap_err();
    let known = faults.iter().filter_map(|fault| match &fault.what {
        What::UnknownKey { instead, .. } => {
            instead.strip_prefix("Välj något av: ")?.strip_suffix('.')
        }
        other => panic!("not expected: {other}"),
    });
    known
        .flat_map(|keys| keys.split(", ").map(str::to_owned))
        .collect()
}
