//! The wasm that Trunk leaves, made smaller.
//!
//! Trunk could run wasm-opt itself, but then a machine without Node could not build the app at all.
//! Therefore `index.html` tells it not to (`data-wasm-opt="0"`) and it is done here, when it can be.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, ensure};
use walkdir::WalkDir;

use crate::{names, shell};

/// Smallest result with brotli, which is not the smallest wasm: it likes code that is alike, wherever
/// it is. Then the wasm features that the Rust compiler takes for granted.
const ARGUMENTS: [&str; 15] = [
    "-O3",
    // Half as large as by default: copies of a larger function cost more than the calls they save.
    "--flexible-inline-max-function-size=10",
    // Nothing is at the lowest addresses but the end of a stack that has run full.
    "--low-memory-unused",
    // Functions of a kind beside each other.
    "--reorder-functions-by-name",
    "--minify-imports-and-exports-and-modules",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Whether all that is shipped was made smaller.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shrunk {
    /// By both tools.
    Fully,
    /// One of them, or both, could not be had: the app is larger than it could be.
    Partly,
}

/// The wasm in the folder that Trunk has built into, made smaller, and the loader that calls it by its
/// new names.
///
/// # Errors
/// When there is not exactly one wasm file and one loader, wasm-opt fails, or the loader calls
/// something that has no new name.
pub(crate) fn wasm(bundle: &Path, wasm_opt: &Path) -> Result<(Vec<u8>, String)> {
    let (before, loader) = unshrunk(bundle)?;
    let work = bundle.join("shrunk");
    let mut command = Command::new(wasm_opt);
    command.args(ARGUMENTS).arg(only_file(bundle, "wasm")?);
    let said = shell::read(command.arg("--output").arg(&work))?;
    let after = fs::read(&work)?;
    println!("wasm: {} → {} bytes", before.len(), after.len());
    Ok((after, names::shortened(&loader, &said)?))
}

/// The wasm and its loader as Trunk has left them.
///
/// # Errors
/// When there is not exactly one of each.
pub(crate) fn unshrunk(bundle: &Path) -> Result<(Vec<u8>, String)> {
    let wasm = fs::read(only_file(bundle, "wasm")?)?;
    let loader = fs::read_to_string(only_file(bundle, "js")?)?;
    Ok((wasm, loader))
}

fn only_file(bundle: &Path, ending: &str) -> Result<PathBuf> {
    let mut found = Vec::new();
    for entry in WalkDir::new(bundle).max_depth(1) {
        let path = entry?.into_path();
        if path.extension().is_some_and(|its| its == ending) {
            found.push(path);
        }
    }
    ensure!(
        found.len() == 1,
        "Trunk should leave one {ending} file and left {}",
        found.len()
    );
    Ok(found.swap_remove(0))
}
