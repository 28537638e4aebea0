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
        Age, AgeBand, AlsoAction, Circumstance, Closure, End, Errand, GuardianRisk, Guidance,
        Lasts, Measure, Protection, Ruling, Strength,
    },
};

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn the_regions_the_sources_and_the_words_have_no_fault() {
    assert!(!guidance().regions.is_empty());
}

#[test]
fn regions_come_by_name_whatever_their_files_are_called() {
    let mut files = load::read(&Path::new(FOLDER).join("tests/good")).unwrap();
    let ids = |files: &load::Files| -> Vec<String> {
        let regions = load::load(files).unwrap().regions.into_iter();
        regions.map(|region| region.id).collect()
    };
    assert_eq!(ids(&files), ["grann", "prov"]);
    let grann = &mut files.regions[0];
    let first = r#"name = "Grannregionen""#;
    assert_eq!(grann.text.matches(first).count(), 1);
    grann.text = grann.text.replace(first, r#"name = "Östra regionen""#);
    assert_eq!(ids(&files), ["prov", "grann"]);
}

#[test]
fn the_app_carries_every_region_and_statement_as_it_stands_in_the_files() {
    let mut guidance = guidance();
    let mut carried = embed::unpack(&embed::packs(&guidance).all()).unwrap();
    // What is stated for one region alone comes after what is stated for several.
    for one in [&mut guidance, &mut carried] {
        (one.sources.statements).sort_by(|a, b| a.id.as_str().cmp(b.id.as_str()));
    }
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
fn a_region_whose_pack_is_not_there_or_broken_is_known_by_name_and_takes_no_other_with_it() {
    let packs = embed::packs(&guidance());
    let parts = |without: usize| {
        let regions = packs.regions.iter().enumerate();
        let regions = regions.filter(|(at, _)| *at != without);
        let regions = regions.map(|(_, (_, pack))| &**pack);
        [&*packs.shared]
            .into_iter()
            .chain(regions)
            .collect::<Vec<_>>()
    };
    for (at, (id, pack)) in packs.regions.iter().enumerate() {
        let missing = parts(at).concat();
        let mut broken = pack.clone();
        let middle = broken.len() / 2;
        broken[middle] ^= 1;
        let broken = [&*missing, &*broken].concat();
        let cut = [&*missing, &pack[..middle]].concat();
        // One of another build, with another text.
        let mut other = guidance();
        other.regions[at].name.push('!');
        let other = embed::packs(&other);
        let swapped = [&*missing, &*other.regions[at].1].concat();
        for packs in [missing, broken, cut, swapped] {
            let there = embed::unpack(&packs).unwrap();
            assert!(there.region(id).is_none());
            assert_eq!(there.regions.len(), there.heads.len() - 1);
            assert!(there.heads.iter().any(|head| head.id == *id));
        }
    }
    let shared = packs.shared.len();
    let mut broken = packs.all();
    broken[shared / 2] ^= 1;
    assert!(embed::unpack(&broken).is_none());
    assert!(embed::unpack(&packs.shared[..shared - 1]).is_none());
    assert!(embed::unpack(&[]).is_none());
}

#[test]
fn the_packs_of_the_regions_stand_for_themselves_in_any_order() {
    let packs = embed::packs(&guidance());
    let regions = packs.regions.iter().rev().map(|(_, pack)| &**pack);
    let turned = [&*packs.shared].into_iter().chain(regions);
    let turned = turned.collect::<Vec<_>>().concat();
    let ids = |guidance: Guidance| -> Vec<String> {
        guidance.regions.into_iter().map(|one| one.id).collect()
    };
    let turned = ids(embed::unpack(&turned).unwrap());
    assert_eq!(turned, ids(guidance()));
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
        .map(str::trim_start)
        .filter(|line| line.starts_with("regions/"))
        .collect();
    assert!(shown.len() >= 5, "too few examples");
    for example in shown {
        assert!(said.contains(example), "no longer said so: {example}");
    }
}

#[test]
fn the_readme_shows_rules_errands_and_questions_as_they_stand() {
    let flush = |text: &str| {
        text.lines()
            .map(str::trim_start)
            .collect::<Vec<_>>()
            .join("\n")
    };
    let files = load::read(Path::new(FOLDER)).unwrap();
    let files = files.regions.into_iter().chain([files.vocabulary]);
    let texts: Vec<String> = files.map(|file| flush(&file.text)).collect();
    let readme = readme();
    // What stands between two fences is every other part.
    let blocks = readme.split("```").skip(1).step_by(2);
    let examples = blocks.filter_map(|block| block.strip_prefix("toml\n"));
    let examples: Vec<String> = examples.map(flush).collect();
    assert!(examples.len() >= 4, "too few examples");
    for example in examples {
        let stands = texts.iter().any(|text| text.contains(example.trim()));
        assert!(stands, "no longer stands so:\n{example}");
    }
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
        .chain(ids(End::VARIANTS))
        .chain(ids(Errand::VARIANTS))
        .chain(ids(Age::VARIANTS))
        .chain(ids(Ruling::VARIANTS))
        .chain(ids(Lasts::VARIANTS));
    for word in words.map(str::to_owned).chain(keys()).chain(choices()) {
        let forms = [
            format!("`{word}`"),
            format!("`[{word}]`"),
            format!("`[[{word}]]`"),
            format!("`[[errand.{word}]]`"),
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
    let strange = |text: &str| {
        let text = text.replace("{ ", "{ qqqq = true, ");
        let lines = text.lines().map(|line| {
            let heading = line.starts_with('[') && line.ends_with(']');
            if heading {
                format!("{line}\nqqqq = true\n")
            } else {
                format!("{line}\n")
            }
        });
        "qqqq = true\n".to_owned() + &lines.collect::<String>()
    };
    alternatives(strange, |what| match what {
        What::UnknownKey { instead, .. } => Some(instead),
        other => panic!("not expected: {other}"),
    })
}

/// Every word that a choice in a region's file is made from: what is said may stand there when a
/// strange word does, in each text of the good files.
fn choices() -> BTreeSet<String> {
    let strange = |text: &str| {
        let parts = text.split('"').enumerate();
        let parts = parts.map(|(index, part)| if index % 2 == 1 { "qqqq" } else { part });
        parts.collect::<Vec<_>>().join("\"")
    };
    alternatives(strange, |what| match what {
        What::UnknownId { instead, .. } => Some(instead),
        _ => None,
    })
}

/// What the faults of the good regions say may stand instead, after a change to their text.
fn alternatives(
    change: impl Fn(&str) -> String,
    instead: impl Fn(&What) -> Option<&String>,
) -> BTreeSet<String> {
    let mut files = load::read(&Path::new(FOLDER).join("tests/good")).unwrap();
    for file in &mut files.regions {
        file.text = change(&file.text);
    }
    let faults = load::parse(&files).unwrap_err();
    let known = faults.iter().filter_map(|fault| {
        let known = instead(&fault.what)?.strip_prefix("Välj något av: ")?;
        known.strip_suffix('.')
    });
    known
        .flat_map(|words| words.split(", ").map(str::to_owned))
        .collect()
}
