//! The pinned tools: looked for first, installed when missing, each with one line when it cannot be had.
//!
//! A tool of the right version on the PATH is used as it is. Otherwise ours goes into a folder of the
//! project, so that nothing the user has installed is overwritten.

mod browser;
mod node;
mod rust;

use std::{env, ffi::OsString, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

pub(crate) use browser::{chromium, firefox, pdf_tools};
pub(crate) use node::{Shrinker, esbuild, playwright, wasm_opt};
pub(crate) use rust::{cargo_deny, cargo_home, cargo_mutants, wasm_target};

use crate::project::Project;

/// What it takes to build the app for the web.
pub(crate) struct WebTools {
    trunk: PathBuf,
    wasm_bindgen: PathBuf,
}

impl WebTools {
    /// Finds or installs the wasm target, Trunk and wasm-bindgen.
    ///
    /// # Errors
    /// One line for each tool that could not be had, and how to get it.
    pub(crate) fn ready(project: &Project) -> Result<Self> {
        let target = wasm_target(project);
        let trunk = rust::TRUNK.ready(project);
        let wasm_bindgen = rust::WASM_BINDGEN.ready(project);
        match (target, trunk, wasm_bindgen) {
            (Ok(()), Ok(trunk), Ok(wasm_bindgen)) => Ok(Self {
                trunk,
                wasm_bindgen,
            }),
            (target, trunk, wasm_bindgen) => {
                let missing = [target.err(), trunk.err(), wasm_bindgen.err()];
                let lines: Vec<_> = missing
                    .iter()
                    .flatten()
                    .map(|error| format!("\n  {error:#}"))
                    .collect();
                bail!("tools are missing:{}", lines.concat())
            }
        }
    }

    /// Trunk, kept from the network: no update check, no downloads of its own.
    ///
    /// # Errors
    /// When the PATH cannot be extended with the folder of wasm-bindgen.
    pub(crate) fn trunk(&self, project: &Project) -> Result<Command> {
        let mut trunk = crate::shell::command(&self.trunk, project);
        trunk
            .env("PATH", path_with(&self.wasm_bindgen)?)
            .env("TRUNK_OFFLINE", "true")
            .env("TRUNK_SKIP_VERSION_CHECK", "true");
        // Trunk takes NO_COLOR for one of its own options and refuses the usual value 1.
        if env::var_os("NO_COLOR").is_some() {
            trunk.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
        }
        Ok(trunk)
    }
}

/// The PATH with the folder of a program put first.
fn path_with(program: &std::path::Path) -> Result<OsString> {
    let folder = program
        .parent()
        .context("a tool must be in a folder")?
        .to_path_buf();
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder).chain(env::split_paths(&path));
    env::join_paths(folders).context("the PATH cannot be extended")
}

/// The version in what a tool says of itself: the first word that starts with a digit.
fn version_in(said: &str) -> Option<&str> {
    said.split_whitespace()
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// Whether a program says it is of this version. One that cannot be started is not.
fn is_version(program: &std::path::Path, version: &str) -> bool {
    says_version(Command::new(program).arg("--version"), version)
}

/// The same of a program with the arguments that make it say so.
fn says_version(command: &mut Command, version: &str) -> bool {
    let said = crate::shell::read(command);
    said.is_ok_and(|said| version_in(&said) == Some(version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_first_word_that_starts_with_a_digit() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(version_in("wasm-bindgen 0.2.128"), Some("0.2.128"));
        assert_eq!(
            version_in("wasm-opt version 132 (version_132)"),
            Some("132")
        );
        assert_eq!(version_in("cargo-deny 0.20.0"), Some("0.20.0"));
    }

    #[test]
    fn output_without_a_version_has_none() {
        assert_eq!(version_in(""), None);
        assert_eq!(version_in("command not found"), None);
    }

    #[test]
    fn a_program_that_cannot_be_started_is_of_no_version() {
        assert!(!is_version("no-such-program".as_ref(), "1"));
    }

    #[test]
    fn the_folder_of_a_tool_comes_first_on_the_path() {
        let path = path_with("tools/bin/wasm-bindgen".as_ref()).unwrap();
        assert_eq!(
            env::split_paths(&path).next(),
            Some(PathBuf::from("tools/bin"))
        );
    }
}
