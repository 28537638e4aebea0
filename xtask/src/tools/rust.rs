//! Tools that come with Rust or from its package registry.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, anyhow};

use super::{path_with, says_version};
use crate::{project::Project, shell};

/// Builds and bundles the app.
pub(super) const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    program: "trunk",
    version: "0.21.14",
    subcommand: None,
    minutes: 6,
};

/// Joins wasm and JavaScript; of the same version as the crate `wasm-bindgen` in Cargo.toml.
pub(super) const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: "0.2.128",
    subcommand: None,
    minutes: 4,
};

/// Checks licences and sources of the dependencies.
const CARGO_DENY: CargoTool = CargoTool {
    package: "cargo-deny",
    program: "cargo-deny",
    version: "0.20.0",
    subcommand: None,
    minutes: 5,
};

/// Changes the code to see whether the tests notice.
const CARGO_MUTANTS: CargoTool = CargoTool {
    package: "cargo-mutants",
    program: "cargo-mutants",
    version: "27.1.0",
    subcommand: Some("mutants"),
    minutes: 3,
};

/// A tool from the crate registry, at one version.
pub(super) struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: &'static str,
    /// What has to stand before every option, for a program that only listens to cargo's way of calling.
    subcommand: Option<&'static str>,
    /// About how long it takes to install on two cores.
    minutes: u8,
}

impl CargoTool {
    /// The program at its pinned version: ours, the one on the PATH, or freshly installed.
    ///
    /// # Errors
    /// One line with the command that installs it, when it could not be installed.
    pub(super) fn ready(&self, project: &Project) -> Result<PathBuf> {
        let ours = self.our_place(project);
        if self.is_pinned(&ours) {
            return Ok(ours);
        }
        if let Ok(found) = which::which(self.program)
            && self.is_pinned(&found)
        {
            return Ok(found);
        }
        self.install(project).map(|()| ours)
    }

    fn is_pinned(&self, program: &Path) -> bool {
        let mut command = Command::new(program);
        command.args(self.subcommand).arg("--version");
        says_version(&mut command, self.version)
    }

    fn our_place(&self, project: &Project) -> PathBuf {
        let name = format!("{}{}", self.program, env::consts::EXE_SUFFIX);
        project.tools().join("bin").join(name)
    }

    fn install(&self, project: &Project) -> Result<()> {
        let Self {
            package,
            version,
            minutes,
            ..
        } = self;
        shell::step(&format!(
            "Installing {package} {version} into the project (once, about {minutes} minutes)"
        ));
        // Built in a folder that stays, so that an interrupted installation goes on where it was.
        let workshop = project.tools().join("build");
        let mut install = shell::cargo("install --locked --force", project);
        install
            // Otherwise cargo ends with the advice to do this by hand.
            .env("PATH", path_with(&self.our_place(project))?)
            .args([package, "--version", version])
            .arg("--root")
            .arg(project.tools())
            .arg("--target-dir")
            .arg(&workshop);
        shell::run(&mut install).map_err(|_| {
            anyhow!("{package} {version}: get it with `cargo install --locked {package} --version {version}`")
        })?;
        // What is left there is only of use to an installation that was interrupted.
        let _ = std::fs::remove_dir_all(workshop);
        Ok(())
    }
}

/// The program cargo-deny.
///
/// # Errors
/// One line with the command that installs it, when it could not be installed.
pub(crate) fn cargo_deny(project: &Project) -> Result<PathBuf> {
    CARGO_DENY.ready(project)
}

/// The program cargo-mutants.
///
/// # Errors
/// As [`cargo_deny`].
pub(crate) fn cargo_mutants(project: &Project) -> Result<PathBuf> {
    CARGO_MUTANTS.ready(project)
}

/// Makes sure that Rust can compile to wasm. Looks in the toolchain before rustup is asked, which may
/// want the network.
///
/// # Errors
/// One line with the command that adds the target, when it could not be added.
pub(crate) fn wasm_target(project: &Project) -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let sysroot = shell::read(shell::command("rustc", project).args(["--print", "sysroot"]))?;
    let libraries = PathBuf::from(sysroot.trim())
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib");
    if libraries.is_dir() {
        return Ok(());
    }
    shell::step(&format!("Adding the Rust target {TARGET}"));
    let mut rustup = shell::command("rustup", project);
    shell::run(rustup.args(["target", "add", TARGET]))
        .map_err(|_| anyhow!("Rust target {TARGET}: get it with `rustup target add {TARGET}`"))
}

/// Where cargo keeps the sources of the dependencies.
///
/// # Errors
/// When neither `CARGO_HOME` is set nor a home folder is known.
pub(crate) fn cargo_home() -> Result<PathBuf> {
    match env::var_os("CARGO_HOME") {
        Some(home) => Ok(home.into()),
        None => Ok(env::home_dir()
            .context("no home folder; set CARGO_HOME")?
            .join(".cargo")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wasm_bindgen_is_of_the_version_the_app_is_compiled_with() {
        let root = Project::locate().unwrap().root().to_path_buf();
        let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
        let pin = format!("\"={}\"", WASM_BINDGEN.version);
        let line = manifest
            .lines()
            .find(|line| line.starts_with("wasm-bindgen "))
            .unwrap();
        assert!(line.contains(&pin), "{line} should have {pin}");
    }
}
