//! The shrunken wasm, and the hash in `index.html` that guards it.
//!
//! Trunk could run wasm-opt itself, but then a machine without Node could not build the app at all.
//! Therefore `index.html` tells it not to (`data-wasm-opt="0"`) and it is done here, when it can be.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};
use walkdir::WalkDir;

use crate::shell;

/// Smallest result, and the wasm features that the Rust compiler takes for granted.
const ARGUMENTS: [&str; 8] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Shrinks the wasm in `dist` in place and mends its hash in `index.html`.
///
/// # Errors
/// When there is not exactly one wasm file, wasm-opt fails, or `index.html` does not carry the hash of
/// the file that was shrunk.
pub(crate) fn shrink(dist: &Path, wasm_opt: &Path) -> Result<()> {
    let wasm = only_wasm(dist)?;
    let before = fs::read(&wasm)?;
    let mut command = Command::new(wasm_opt);
    shell::run(
        command
            .args(ARGUMENTS)
            .arg(&wasm)
            .arg("--output")
            .arg(&wasm),
    )?;
    let after = fs::read(&wasm)?;

    let page = dist.join("index.html");
    let html = fs::read_to_string(&page).context("dist has no index.html")?;
    fs::write(&page, with_hash_mended(&html, &before, &after)?)?;
    println!("{} → {} bytes", before.len(), after.len());
    Ok(())
}

fn only_wasm(dist: &Path) -> Result<PathBuf> {
    let mut found = Vec::new();
    for entry in WalkDir::new(dist) {
        let path = entry?.into_path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            found.push(path);
        }
    }
    ensure!(
        found.len() == 1,
        "dist should have one wasm file and has {}",
        found.len()
    );
    Ok(found.swap_remove(0))
}

fn with_hash_mended(html: &str, before: &[u8], after: &[u8]) -> Result<String> {
    let (old, new) = (hash(before), hash(after));
    ensure!(
        html.contains(&old),
        "index.html does not carry the hash of the wasm beside it"
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
