//! What is shipped, made of what Trunk has built: the app in a folder, and the app as one file.
//!
//! | module     | purpose                                                       |
//! |------------|---------------------------------------------------------------|
//! | `page`     | Trunk's page taken apart, and the pages put together          |
//! | `policy`   | the content policy of a page, and a look over a finished page |
//! | `script`   | the script that starts the app                                |
//! | `files`    | what the app in a folder loads                                |
//! | `one_file` | what the one file carries                                     |
//! | `html`     | a page's tags, to look it over                                |
//!
//! The script stands in the page and is let in by its hash, so that the wasm and the packs of guidance
//! are all there is beside the page; the browser takes those by their hashes alone, too.

mod files;
pub(crate) mod html;
mod one_file;
mod page;
mod policy;
mod script;

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use varna_guidance::embed::Packs;
use walkdir::WalkDir;

use crate::project::Project;
use files::Files;
pub(crate) use files::{PACKS, SHARED};
use one_file::Rules;
use page::{Content, Frame};
use policy::Connect;

/// The file that is the whole app.
pub(crate) const ONE_FILE: &str = "varna.html";

/// What goes into the artefacts.
pub(crate) struct Ingredients {
    /// The wasm, shrunk.
    pub(crate) wasm: Vec<u8>,
    /// The guidance.
    pub(crate) packs: Packs,
    /// wasm-bindgen's loader, with the names that the wasm has.
    pub(crate) loader: String,
    /// The section for where the app cannot run.
    pub(crate) fallback: String,
    /// Makes the script smaller; without it, it is shipped as written.
    pub(crate) esbuild: Option<PathBuf>,
}

/// The scripts of the artefacts, for a look at what they call.
pub(crate) struct Scripts {
    /// Of the app in a folder.
    pub(crate) hosted: String,
    /// Of the app as one file.
    pub(crate) one_file: String,
}

/// Writes `dist/` anew.
///
/// # Errors
/// When something is not of the form that it is known to have, or a file cannot be written.
pub(crate) fn write(project: &Project, ingredients: &Ingredients) -> Result<Scripts> {
    let (bundle, dist, start) = (project.bundle(), project.dist(), project.start());
    let Ingredients { wasm, loader, .. } = ingredients;
    let page = fs::read_to_string(bundle.join("index.html")).context("Trunk left no page")?;
    let frame = Frame::of_trunk(&page, &ingredients.fallback)?;
    let rules = Rules::read(&bundle.join("regelverk"))?;
    let loader = script::without_loading(loader)?;
    let files = Files::of(ingredients);
    let scripts = Scripts {
        hosted: ingredients.shrunk(
            script::hosted(&start, &loader, &files.named())?,
            &bundle.join("hosted.js"),
        )?,
        one_file: ingredients.shrunk(
            script::one_file(&start, &loader)?,
            &bundle.join("one-file.js"),
        )?,
    };

    let hosted = frame.page(&Content {
        script: &scripts.hosted,
        later_styles: &[],
        data: &[],
        connect: Connect::OwnServer,
    })?;
    let one_file = frame.page(&Content {
        script: &scripts.one_file,
        later_styles: &[&rules.style],
        data: &[
            ("wasm", one_file::packed(wasm)?),
            ("paket", one_file::packed(&ingredients.packs.all())?),
            ("regelverk", rules.packed()?),
        ],
        connect: Connect::Nothing,
    })?;

    if dist.exists() {
        // What an earlier build left must not be shipped with this one.
        fs::remove_dir_all(&dist)?;
    }
    fs::create_dir_all(dist.join(PACKS))?;
    fs::write(dist.join("index.html"), hosted)?;
    files.write(&dist)?;
    fs::write(dist.join(ONE_FILE), one_file)?;
    copy(&bundle.join("regelverk"), &dist.join("regelverk"))?;
    look_over(&dist)?;
    Ok(scripts)
}

/// Looks over every page, also those of the rules: each is held by its policy and asks for nothing, and
/// only the one that loads its files from beside it may connect to anything.
fn look_over(dist: &Path) -> Result<()> {
    for entry in WalkDir::new(dist) {
        let path = entry?.into_path();
        if path.extension().is_some_and(|its| its == "html") {
            let page = fs::read_to_string(&path)?;
            let connect = if path == dist.join("index.html") {
                Connect::OwnServer
            } else {
                Connect::Nothing
            };
            policy::holds(&page, connect).with_context(|| path.display().to_string())?;
        }
    }
    Ok(())
}

/// A line on the one file, to be given along with it: its size and its hash.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn receipt(project: &Project) -> Result<String> {
    let content = fs::read(project.dist().join(ONE_FILE))?;
    Ok(format!(
        "{ONE_FILE}: {} bytes, SHA-256 {}",
        content.len(),
        sha256(&content)
    ))
}

/// The SHA-256 of a file's content, as `sha256sum` prints it.
pub(crate) fn sha256(content: &[u8]) -> String {
    hex(&Sha256::digest(content))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a text does not fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

impl Ingredients {
    fn shrunk(&self, module: String, work: &Path) -> Result<String> {
        match &self.esbuild {
            Some(esbuild) => script::shrunk(&module, esbuild, work),
            None => Ok(module),
        }
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let place = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_beside_its_wasm_may_connect_to_its_server() {
        let dist = std::env::temp_dir().join(format!("varna-over-{}", std::process::id()));
        fs::create_dir_all(dist.join("regelverk")).unwrap();
        let put = |file: &str, connect| {
            let policy = policy::policy(&[], &[], connect);
            let page = format!("<meta http-equiv=Content-Security-Policy content=\"{policy}\">");
            fs::write(dist.join(file), page).unwrap();
        };
        put("index.html", Connect::OwnServer);
        put(ONE_FILE, Connect::Nothing);
        put("regelverk/index.html", Connect::Nothing);
        let as_it_should_be = look_over(&dist);
        put("regelverk/index.html", Connect::OwnServer);
        let rules = look_over(&dist);
        put("regelverk/index.html", Connect::Nothing);
        put(ONE_FILE, Connect::OwnServer);
        let one_file = look_over(&dist);
        fs::remove_dir_all(&dist).unwrap();
        as_it_should_be.unwrap();
        assert!(rules.is_err() && one_file.is_err());
    }

    #[test]
    fn a_hash_is_printed_as_others_print_it() {
        // The well-known digest of nothing.
        let of_nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sha256(b""), of_nothing);
    }
}
