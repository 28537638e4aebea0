//! The mistakes under `tests/broken/`: each a small change to the good files under `tests/good/`.

use std::{fs, path::PathBuf};

use serde::Deserialize;
use varna_guidance::{
    fault::Fault,
    load::{self, File, Files},
};

/// A mistake in a file that is otherwise good.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mistake {
    /// The kind of fault, and what it is in when there are several of the kind.
    #[serde(skip)]
    pub(crate) name: String,
    /// The file it is made in.
    pub(crate) file: String,
    /// What is written there.
    pub(crate) written: String,
    /// What is mistakenly written instead.
    pub(crate) mistaken: String,
    /// What is said of it.
    pub(crate) fault: String,
}

/// A folder beside this file.
pub(crate) fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

/// Files without a fault: two small regions, their sources, and the words of the questions.
pub(crate) fn good() -> Files {
    load::read(&folder("good")).unwrap()
}

/// Every mistake, in the order of their names.
pub(crate) fn all() -> Vec<Mistake> {
    let entries = fs::read_dir(folder("broken")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let names = paths.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names.iter().map(|name| named(name)).collect()
}

/// The mistake with a name.
pub(crate) fn named(name: &str) -> Mistake {
    let text = fs::read_to_string(folder("broken").join(format!("{name}.toml"))).unwrap();
    let mistake = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    Mistake {
        name: name.to_owned(),
        ..mistake
    }
}

/// A file by its name.
pub(crate) fn file<'f>(files: &'f mut Files, name: &str) -> &'f mut File {
    let Files {
        regions,
        sources,
        vocabulary,
    } = files;
    let all = regions.iter_mut().chain([sources, vocabulary]);
    all.into_iter().find(|file| file.name == name).unwrap()
}

/// The faults of files, which must have some.
pub(crate) fn faults(files: &Files) -> Vec<Fault> {
    load::load(files).err().unwrap_or_default()
}

/// The faults of files, as they are said.
pub(crate) fn said(files: &Files) -> Vec<String> {
    faults(files).iter().map(ToString::to_string).collect()
}

impl Mistake {
    /// The kind of fault that it brings.
    pub(crate) fn kind(&self) -> &str {
        self.name.split('.').next().unwrap_or_default()
    }

    /// Makes the mistake.
    pub(crate) fn make(&self, files: &mut Files) {
        let file = file(files, &self.file);
        assert_eq!(
            file.text.matches(&self.written).count(),
            1,
            "{} is not clear",
            self.name
        );
        file.text = file.text.replacen(&self.written, &self.mistaken, 1);
    }
}

/// Good files with the mistakes of some names made in them, and what is to be said of each.
pub(crate) fn with<'n>(names: impl IntoIterator<Item = &'n &'n str>) -> (Files, Vec<String>) {
    let mut files = good();
    let mut expected = Vec::new();
    for name in names {
        let mistake = named(name);
        mistake.make(&mut files);
        expected.push(mistake.fault);
    }
    (files, expected)
}
