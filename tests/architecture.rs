//! The direction in which the modules know each other, read from their imports.

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
    "session",
    "ui",
];

/// What only `ui` may know.
const BROWSER: [&str; 5] = [
    "leptos",
    "web_sys",
    "js_sys",
    "gloo_storage",
    "wasm_bindgen",
];

#[test]
fn a_module_knows_only_the_modules_to_its_left() -> io::Result<()> {
    let mut wrong = Vec::new();
    for (place, module) in ORDER.iter().enumerate() {
        for (file, text) in files_of(module)? {
            for stranger in &ORDER[place + 1..] {
                if code(&text).any(|line| line.contains(&format!("crate::{stranger}"))) {
                    wrong.push(format!("{} knows {stranger}", file.display()));
                }
            }
            wrong.extend(grouped_imports(&text).filter_map(|import| {
                let stranger = ORDER[place + 1..].iter().find(|one| **one == import)?;
                Some(format!("{} imports {stranger}", file.display()))
            }));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    Ok(())
}

#[test]
fn nothing_left_of_the_interface_knows_the_browser() -> io::Result<()> {
    let mut wrong = Vec::new();
    for module in ORDER.iter().filter(|module| **module != "ui") {
        for (file, text) in files_of(module)? {
            let found = BROWSER
                .iter()
                .filter(|name| code(&text).any(|line| line.contains(**name)));
            wrong.extend(found.map(|name| format!("{} knows {name}", file.display())));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    Ok(())
}

#[test]
fn every_file_opens_with_what_it_is_for_and_is_no_longer_than_a_sitting() -> io::Result<()> {
    let mut wrong = Vec::new();
    for module in ORDER {
        for (file, text) in files_of(module)? {
            if !text.starts_with("//!") {
                wrong.push(format!("{} does not open with //!", file.display()));
            }
            if text.lines().count() > 250 {
                wrong.push(format!(
                    "{} has {} lines",
                    file.display(),
                    text.lines().count()
                ));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    Ok(())
}

#[test]
fn every_module_of_the_order_is_there() -> io::Result<()> {
    for module in ORDER {
        assert!(!files_of(module)?.is_empty(), "no files for {module}");
    }
    Ok(())
}

/// The files of a module: its own, and those of the folder of its name.
fn files_of(module: &str) -> io::Result<Vec<(PathBuf, String)>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = vec![source.join(format!("{module}.rs"))];
    gather(&source.join(module), &mut paths)?;
    let read = |path: PathBuf| Ok((path.clone(), fs::read_to_string(path)?));
    paths
        .into_iter()
        .filter(|path| path.is_file())
        .map(read)
        .collect()
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

/// The lines that are not comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
}

/// The first names within `use crate::{ … }`, which stand a line each.
fn grouped_imports(text: &str) -> impl Iterator<Item = &str> {
    let within = code(text)
        .skip_while(|line| !line.starts_with("use crate::{"))
        .skip(1);
    let names = within.take_while(|line| !line.starts_with('}'));
    let own = names.filter(|line| line.starts_with("    ") && !line.starts_with("     "));
    own.filter_map(|line| line.trim().split([':', ',', ' ']).next())
}
