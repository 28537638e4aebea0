//! Reads the guidance files.
//!
//! [`read`] takes the files from a folder, [`parse`] types them, [`load`] also validates them.
//! All three collect every fault before they give up, so that an editor sees them together.

mod probe;

use std::{fs, io, path::Path};

use serde::de::DeserializeOwned;
use toml::Table;

use crate::{
    check,
    fault::{Fault, What},
    model::{Guidance, Region, Sources, Vocabulary},
};

/// A file's name and contents.
#[derive(Debug, Clone)]
pub struct File {
    /// Name within the folder, such as `regions/vgr.toml`.
    pub name: String,
    /// Contents.
    pub text: String,
}

/// The files of the guidance folder.
#[derive(Debug, Clone)]
pub struct Files {
    /// One file a region.
    pub regions: Vec<File>,
    /// `sources.toml`.
    pub sources: File,
    /// `vocabulary.toml`.
    pub vocabulary: File,
}

/// Reads the files below the guidance folder.
///
/// # Errors
/// When a file cannot be read.
pub fn read(folder: &Path) -> io::Result<Files> {
    let file = |name: &str| {
        let text = fs::read_to_string(folder.join(name))?;
        Ok::<_, io::Error>(File {
            name: name.to_owned(),
            text,
        })
    };
    let mut regions = Vec::new();
    for entry in fs::read_dir(folder.join("regions"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name)
            .extension()
            .is_some_and(|end| end == "toml")
        {
            regions.push(file(&format!("regions/{name}"))?);
        }
    }
    Ok(Files {
        regions,
        sources: file("sources.toml")?,
        vocabulary: file("vocabulary.toml")?,
    })
}

/// Types and validates the files.
///
/// # Errors
/// All faults of all files.
pub fn load(files: &Files) -> Result<Guidance, Vec<Fault>> {
    let (parsed, mut faults) = parse_files(files);
    faults.extend(parsed.check());
    parsed.whole().filter(|_| faults.is_empty()).ok_or(faults)
}

/// Types the files without validating what they say: for tests of what the validation prevents.
///
/// # Errors
/// The faults of files that cannot be typed.
pub fn parse(files: &Files) -> Result<Guidance, Vec<Fault>> {
    let (parsed, faults) = parse_files(files);
    parsed.whole().filter(|_| faults.is_empty()).ok_or(faults)
}

/// The files that could be typed, each with its name.
struct Parsed {
    regions: Vec<(String, Region)>,
    sources: Option<(String, Sources)>,
    vocabulary: Option<(String, Vocabulary)>,
}

impl Parsed {
    /// Validates each file that could be typed.
    fn check(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if let Some((file, sources)) = &self.sources {
            faults.extend(check::sources(file, sources));
            for (file, region) in &self.regions {
                faults.extend(check::region(file, region, sources));
            }
        }
        if let Some((file, vocabulary)) = &self.vocabulary {
            faults.extend(check::vocabulary(file, vocabulary));
        }
        faults.extend(check::together(&self.regions));
        faults
    }

    /// All guidance, when every file could be typed.
    fn whole(self) -> Option<Guidance> {
        let mut regions: Vec<Region> = self.regions.into_iter().map(|(_, region)| region).collect();
        regions.sort_by(|a, b| b.default.cmp(&a.default).then(a.id.cmp(&b.id)));
        let (_, sources) = self.sources?;
        let (_, vocabulary) = self.vocabulary?;
        Some(Guidance {
            regions: regions.into(),
            sources,
            vocabulary,
        })
    }
}

fn parse_files(files: &Files) -> (Parsed, Vec<Fault>) {
    let mut faults = Vec::new();
    let sources = parse_file(&files.sources, probe::SOURCES, &mut faults);
    let vocabulary = parse_file(&files.vocabulary, probe::VOCABULARY, &mut faults);
    let regions = (files.regions.iter())
        .filter_map(|file| parse_file(file, probe::REGION, &mut faults))
        .collect();
    (
        Parsed {
            regions,
            sources,
            vocabulary,
        },
        faults,
    )
}

/// Types one file. First its parts one by one, so that the faults of all parts are found;
/// the whole only when no part has a fault.
fn parse_file<T: DeserializeOwned>(
    file: &File,
    parts: &[probe::Part],
    faults: &mut Vec<Fault>,
) -> Option<(String, T)> {
    let table: Table = match file.text.parse() {
        Ok(table) => table,
        Err(error) => {
            let syntax = What::Syntax(error.to_string().trim_end().to_owned());
            faults.push(Fault::new(&file.name, "hela filen", syntax));
            return None;
        }
    };
    let found = probe::faults(&file.name, &table, parts);
    if !found.is_empty() {
        faults.extend(found);
        return None;
    }
    match table.try_into() {
        Ok(whole) => Some((file.name.clone(), whole)),
        Err(error) => {
            faults.push(Fault::new(
                &file.name,
                "hela filen",
                What::Shape(error.to_string()),
            ));
            None
        }
    }
}
