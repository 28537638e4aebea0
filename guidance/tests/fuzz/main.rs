//! Random guidance files: reading them never stops halfway, whatever stands in them. It comes to
//! faults that an editor can go to, or to guidance that the app carries as it is.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod edits;
mod trial;

use std::{path::Path, sync::LazyLock};

use proptest::{collection::vec, prelude::*};
use varna_guidance::{
    embed,
    fault::Fault,
    load::{self, Files},
    model::{Region, Sources, Vocabulary},
};

use edits::{Edit, edited, edits};
use trial::Kind;

const GUIDANCE_FILES: Kind = Kind {
    name: "guidance files",
    finds: "tests/fuzz/finds/guidance-files.txt",
    few: 2_000,
};

/// Files without a fault: two small regions, their sources, and the words of the questions.
static GOOD: LazyLock<Files> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good");
    load::read(&folder).unwrap()
});

/// The good files, with changes.
#[derive(Debug, Clone)]
struct Change {
    /// Whether the region that only stands beside the other is there.
    neighbour: bool,
    /// What is there of the region's file before it is changed.
    before: Before,
    /// Changes to the region's file.
    region: Vec<Edit>,
    /// Changes to one of the other files.
    other: Option<(usize, Vec<Edit>)>,
}

/// What is there of a file.
#[derive(Debug, Clone)]
enum Before {
    /// All of it.
    Whole,
    /// Its beginning, and the parts of these places: a small file is quickly read.
    Parts(Vec<usize>),
    /// Something else.
    Text(String),
}

fn change() -> impl Strategy<Value = Change> {
    let text = vec(any::<char>(), 0..60).prop_map(String::from_iter);
    let before = prop_oneof![
        2 => Just(Before::Whole),
        7 => vec(0..64_usize, 1..8).prop_map(Before::Parts),
        1 => text.prop_map(Before::Text),
    ];
    let other = prop::option::weighted(0.3, (0..3_usize, edits()));
    let change = (prop::bool::weighted(0.2), before, edits(), other);
    change.prop_map(|(neighbour, before, region, other)| Change {
        neighbour,
        before,
        region,
        other,
    })
}

impl Change {
    fn made(&self) -> Files {
        let mut files = GOOD.clone();
        let [neighbour, region] = &mut *files.regions else {
            panic!("there are two regions");
        };
        let before = match &self.before {
            Before::Whole => region.text.clone(),
            Before::Parts(places) => parts(&region.text, places),
            Before::Text(text) => text.clone(),
        };
        region.text = edited(&before, &self.region);
        if let Some((index, edits)) = &self.other {
            let others = [neighbour, &mut files.sources, &mut files.vocabulary];
            let [one, two, three] = others.map(|file| &mut file.text);
            let text = [one, two, three].into_iter().nth(*index).unwrap();
            *text = edited(text, edits);
        }
        if !self.neighbour {
            files.regions.remove(0);
        }
        files
    }
}

/// The beginning of a file, and its parts of these places.
fn parts(text: &str, places: &[usize]) -> String {
    let starts: Vec<usize> = text.match_indices("\n[").map(|(at, _)| at + 1).collect();
    let part = |&place: &usize| {
        let place = place % starts.len();
        let end = starts.get(place + 1).copied().unwrap_or(text.len());
        &text[starts[place]..end]
    };
    let mut kept = text[..starts[0]].to_owned();
    kept.extend(places.iter().map(part));
    kept
}

#[test]
fn whatever_stands_in_the_files_they_are_read_to_their_end() {
    GUIDANCE_FILES.fuzz(change, |change| hold(&change.made()));
}

#[test]
fn an_id_with_a_line_break_or_a_control_character_is_told_of_on_one_line() {
    let mut files = GOOD.clone();
    let text = &mut files.regions[1].text;
    *text = text.replace("id = \"seal\"", "id = \"se\\n\\u0000\u{85}al\"");
    let faults = load::load(&files).unwrap_err();
    let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|said| said.contains("se   al")), "{said:?}");
    hold(&files);
}

/// Fails unless the files come to faults that can be gone to, or to guidance that is carried as it
/// is and that a strict reader takes too.
fn hold(files: &Files) {
    match load::load(files) {
        Ok(mut guidance) => {
            let mut carried = embed::unpack(&embed::packs(&guidance).all()).unwrap_or_default();
            for one in [&mut guidance, &mut carried] {
                (one.sources.statements).sort_by(|a, b| a.id.as_str().cmp(b.id.as_str()));
            }
            assert_eq!(carried, guidance);
            for file in &files.regions {
                assert!(toml::from_str::<Region>(&file.text).is_ok(), "{file:?}");
            }
            assert!(toml::from_str::<Sources>(&files.sources.text).is_ok());
            assert!(toml::from_str::<Vocabulary>(&files.vocabulary.text).is_ok());
        }
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in &faults {
                can_be_gone_to(fault, files);
            }
        }
    }
}

fn can_be_gone_to(fault: &Fault, files: &Files) {
    let said = fault.to_string();
    let ends_a_line = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    assert!(!said.contains(ends_a_line), "{said:?}");
    if fault.file == "regions" {
        assert_eq!(fault.line, None, "{said}");
        return;
    }
    let mut all = files
        .regions
        .iter()
        .chain([&files.sources, &files.vocabulary]);
    let file = all.find(|file| file.name == fault.file);
    let file = file.unwrap_or_else(|| panic!("no such file: {said}"));
    if let Some(line) = fault.line {
        let lines = file.text.split('\n').count();
        assert!((1..=lines).contains(&line), "{said}: there are {lines}");
    }
}
