//! The guidance files as they lie in their folder.

use std::{fs, io, path::Path};

/// A file's name and contents.
#[derive(Debug, Clone)]
pub struct File {
    /// Name within the folder, such as `regions/vgr.toml`.
    pub name: String,
    /// Contents. What was not UTF-8 is U+FFFD, which [`load`](super::load) tells of.
    pub text: String,
}

/// The files of the guidance folder.
#[derive(Debug, Clone)]
pub struct Files {
    /// One file a region, in the order of their names.
    pub regions: Vec<File>,
    /// `sources.toml`.
    pub sources: File,
    /// `vocabulary.toml`.
    pub vocabulary: File,
}

/// Reads the files below the guidance folder.
///
/// # Errors
/// When a file or folder cannot be opened; the error's text names it.
pub fn read(folder: &Path) -> io::Result<Files> {
    let file = |name: &str| {
        let bytes = fs::read(folder.join(name)).map_err(|error| named(name, &error))?;
        Ok::<_, io::Error>(File {
            name: name.to_owned(),
            text: String::from_utf8_lossy(&bytes).into_owned(),
        })
    };
    let entries = fs::read_dir(folder.join("regions")).map_err(|error| named("regions", &error))?;
    let mut names = Vec::new();
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name)
            .extension()
            .is_some_and(|end| end == "toml")
        {
            names.push(format!("regions/{name}"));
        }
    }
    names.sort();
    Ok(Files {
        regions: names
            .iter()
            .map(|name| file(name))
            .collect::<io::Result<_>>()?,
        sources: file("sources.toml")?,
        vocabulary: file("vocabulary.toml")?,
    })
}

fn named(name: &str, error: &io::Error) -> io::Error {
    let text = format!("{name} kan inte öppnas. Finns den i guidance/? ({error})");
    io::Error::new(error.kind(), text)
}
