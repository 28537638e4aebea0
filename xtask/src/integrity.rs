//! The shrunken wasm and loader, and their hashes in `index.html`.
//!
//! Trunk could run wasm-opt itself, but then a machine without Node could not build the app at all.
//! Therefore `index.html` tells it not to (`data-wasm-opt="0"`) and it is done here, when it can be.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};
use walkdir::WalkDir;

use crate::{names, shell};

/// Smallest result with brotli, which is not the smallest wasm: it likes code that is alike, wherever
/// it is. Then the wasm features that the Rust compiler takes for granted.
const ARGUMENTS: [&str; 14] = [
    "-O3",
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

/// Shrinks the wasm in `dist` in place, has the loader call it by its new names, and mends the hashes of
/// both in `index.html`.
///
/// # Errors
/// When there is not exactly one wasm file and one loader, wasm-opt fails, the loader calls something
/// that has no new name, or `index.html` does not carry the hash of a file that was shrunk.
pub(crate) fn shrink_wasm(dist: &Path, wasm_opt: &Path) -> Result<()> {
    let mut command = Command::new(wasm_opt);
    let mut said = String::new();
    shrink(dist, "wasm", |file| {
        command.args(ARGUMENTS).arg(file).arg("--output").arg(file);
        said = shell::read(&mut command)?;
        Ok(())
    })?;
    shrink(dist, "js", |file| {
        let loader = fs::read_to_string(file)?;
        Ok(fs::write(file, names::shortened(&loader, &said)?)?)
    })
}

/// Shrinks the loader that wasm-bindgen made, likewise.
///
/// # Errors
/// As for the wasm.
pub(crate) fn shrink_loader(dist: &Path, esbuild: &Path) -> Result<()> {
    let mut command = Command::new(esbuild);
    shrink(dist, "js", |file| {
        let mut outfile = OsString::from("--outfile=");
        outfile.push(file);
        let arguments = [
            "--minify",
            "--format=esm",
            "--tree-shaking=true",
            "--allow-overwrite",
            "--log-level=warning",
        ];
        shell::run(command.arg(file).args(arguments).arg(outfile))
    })
}

fn shrink(dist: &Path, ending: &str, shrink: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let file = only_file(dist, ending)?;
    let before = fs::read(&file)?;
    shrink(&file)?;
    let after = fs::read(&file)?;

    let page = dist.join("index.html");
    let html = fs::read_to_string(&page).context("dist has no index.html")?;
    fs::write(&page, with_hash_mended(&html, &before, &after)?)?;
    println!("{ending}: {} → {} bytes", before.len(), after.len());
    Ok(())
}

fn only_file(dist: &Path, ending: &str) -> Result<PathBuf> {
    let mut found = Vec::new();
    for entry in WalkDir::new(dist) {
        let path = entry?.into_path();
        if path.extension().is_some_and(|its| its == ending) {
            found.push(path);
        }
    }
    ensure!(
        found.len() == 1,
        "dist should have one {ending} file and has {}",
        found.len()
    );
    Ok(found.swap_remove(0))
}

fn with_hash_mended(html: &str, before: &[u8], after: &[u8]) -> Result<String> {
    let (old, new) = (hash(before), hash(after));
    ensure!(
        html.contains(&old),
        "index.html does not carry the hash of a file beside it"
    );
    Ok(html.replace(&old, &new))
}

/// The hash in the form of an `integrity` attribute.
fn hash(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_has_the_form_of_an_integrity_attribute() {
        // The well-known digest of nothing.
        let of_nothing = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(hash(b""), of_nothing);
    }

    #[test]
    fn the_hash_of_the_old_content_gives_way_to_that_of_the_new() {
        let html = format!("<link integrity=\"{}\">", hash(b"long"));
        let mended = with_hash_mended(&html, b"long", b"short").unwrap();
        assert_eq!(mended, format!("<link integrity=\"{}\">", hash(b"short")));
    }

    #[test]
    fn a_page_without_the_hash_is_refused() {
        let error = with_hash_mended("<link>", b"long", b"short").unwrap_err();
        assert!(error.to_string().contains("does not carry the hash"));
    }
}
