//! What the compiler does not hold: the order of the modules within the core, and how a file of the
//! core or the app opens and how long it is.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The modules from left to right: each knows only those before it.
const ORDER: [&str; 6] = [
    "guidance",
    "domain",
    "decision",
    "documents",
    "case",
    "session",
];

#[test]
fn a_module_knows_only_the_modules_to_its_left() -> io::Result<()> {
    let mut wrong = Vec::new();
    for (place, module) in ORDER.iter().enumerate() {
        let files = files_of(&format!("src/{module}"))?;
        assert!(!files.is_empty(), "no files for {module}");
        for (file, text) in files {
            let strangers = ORDER[place + 1..].iter();
            let known = strangers.filter(|one| knows(&text, one));
            wrong.extend(known.map(|one| format!("{} knows {one}", file.display())));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    Ok(())
}

#[test]
fn every_file_opens_with_what_it_is_for_and_is_no_longer_than_a_sitting() -> io::Result<()> {
    let mut wrong = Vec::new();
    for folder in ["src", "../src"] {
        let files = files_of(folder)?;
        assert!(!files.is_empty(), "no files in {folder}");
        for (file, text) in files {
            if !text.starts_with("//!") {
                wrong.push(format!("{} does not open with //!", file.display()));
            }
            let lines = text.lines().count();
            if lines > 250 {
                wrong.push(format!("{} has {lines} lines", file.display()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    Ok(())
}

/// Whether a line that is no comment names the module: by itself or in a group of imports.
fn knows(text: &str, module: &str) -> bool {
    let (alone, grouped) = (format!("crate::{module}"), format!("{module}::"));
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .any(|line| {
            let mut words = line.split([' ', '{']);
            line.contains(&alone) || words.any(|word| word.starts_with(&grouped))
        })
}

/// The files below a path of this crate, and that of its name: `src/domain.rs` with `src/domain/`.
fn files_of(path: &str) -> io::Result<Vec<(PathBuf, String)>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let mut paths = vec![path.with_extension("rs")];
    gather(&path, &mut paths)?;
    paths.retain(|path| path.is_file());
    let read = |path: PathBuf| Ok((path.clone(), fs::read_to_string(path)?));
    paths.into_iter().map(read).collect()
}

fn gather(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, paths)?;
        } else if path.extension().is_some_and(|end| end == "rs") {
            paths.push(path);
        }
    }
    Ok(())
}
