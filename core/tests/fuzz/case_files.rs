//! Case files: whatever stands in one it is read case by case, and what is wrong with a case names
//! it.

use std::{fs, path::Path, sync::LazyLock};

use proptest::{collection::vec, prelude::*};
use toml::Value;
use varna_core::guidance::GUIDANCE;

use super::{
    case::{AnyCase, CaseFile},
    edits::{Edit, edited, edits},
    trial::Kind,
};

const CASE_FILES: Kind = Kind {
    name: "case files",
    finds: "tests/fuzz/finds/case-files.txt",
    few: 3_000,
};

/// Every case of the project's own files, as it is written.
static WRITTEN: LazyLock<Vec<String>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut paths: Vec<_> = (fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    paths.sort();
    let case = |text: &str| format!("[[case]]{text}");
    let files = paths.iter().map(|path| fs::read_to_string(path).unwrap());
    let cases = files.flat_map(|file| file.split("[[case]]").skip(1).map(case).collect::<Vec<_>>());
    cases.collect()
});

/// A few cases with changes, or something else.
#[derive(Debug, Clone)]
enum Text {
    Cases(Vec<usize>, Vec<Edit>),
    Other(String),
}

fn text() -> impl Strategy<Value = Text> {
    let cases = (vec(0..4096_usize, 1..4), edits());
    prop_oneof![
        9 => cases.prop_map(|(cases, edits)| Text::Cases(cases, edits)),
        1 => vec(any::<char>(), 0..40).prop_map(|text| Text::Other(String::from_iter(text))),
    ]
}

impl Text {
    fn written(&self) -> String {
        match self {
            Self::Cases(cases, edits) => {
                let cases = cases.iter().map(|index| &*WRITTEN[index % WRITTEN.len()]);
                edited(&cases.collect::<String>(), edits)
            }
            Self::Other(text) => text.clone(),
        }
    }
}

#[test]
fn there_are_cases_to_change() {
    assert!(WRITTEN.len() > 500, "{}", WRITTEN.len());
}

#[test]
fn a_case_in_single_brackets_is_told_of_and_not_passed_over() {
    let file = CaseFile::parse("prov.toml".to_owned(), "[case]\nname = \"x\"\n");
    let [(name, Err(said))] = &*file.cases else {
        panic!("one fault");
    };
    assert_eq!(
        (&**name, &**said),
        ("case", "case is no list: write [[case]]")
    );
}

#[test]
fn whatever_stands_in_a_case_file_its_cases_are_read_and_what_is_wrong_names_the_case() {
    CASE_FILES.fuzz(text, |text| {
        let text = text.written();
        let table = text.parse::<toml::Table>();
        let file = CaseFile::parse("prov.toml".to_owned(), &text);
        match &table {
            Err(_) => assert!(matches!(&*file.cases, [(name, Err(_))] if name == "the whole file")),
            Ok(table) => {
                // Each case of the list, and each other key for itself.
                let entries = table.iter().map(|(key, value)| match value {
                    Value::Array(cases) if key == "case" => cases.len(),
                    _ => 1,
                });
                let entries: usize = entries.sum();
                assert_eq!(file.cases.len(), entries, "nothing is passed over: {text}");
            }
        }
        for (name, case) in file.cases {
            let held = case.and_then(|case| match case {
                AnyCase::Protect(case) => {
                    case.rules_met(&GUIDANCE);
                    case.run(&GUIDANCE)
                }
                AnyCase::Other(case) => {
                    case.outcomes_met(&GUIDANCE);
                    case.run(&GUIDANCE)
                }
            });
            if let Err(said) = held {
                let names_it = said.starts_with(&format!("case «{name}»"));
                let of_key =
                    said == format!("unknown key {name}") || said.starts_with("case is no list");
                assert!(names_it || of_key || table.is_err(), "{said} of {name}");
            }
        }
    });
}
