//! Tools from npm: wasm-opt and Playwright, all under `tests/e2e`. The app itself needs none of them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

use anyhow::{Context, Result, anyhow};

use super::is_version;
use crate::{project::Project, shell};

/// The major version of the npm package `binaryen`, and what its wasm-opt says of itself.
const WASM_OPT_VERSION: &str = "132";

/// What the npm package `esbuild` says of itself.
const ESBUILD_VERSION: &str = "0.28.2";

/// Whether the app can be made smaller here.
pub(crate) enum Shrinker {
    /// The program that does it.
    Found(PathBuf),
    /// It is left out: the app works, but is larger. The line says why.
    LeftOut(String),
}

/// Finds or installs wasm-opt. It is a gain, not a need: without Node the app is built without it.
pub(crate) fn wasm_opt(project: &Project) -> Shrinker {
    shrinker("wasm-opt", "binaryen", WASM_OPT_VERSION, project)
}

/// Finds or installs esbuild, likewise.
pub(crate) fn esbuild(project: &Project) -> Shrinker {
    shrinker("esbuild", "esbuild", ESBUILD_VERSION, project)
}

fn shrinker(program: &str, package: &str, version: &str, project: &Project) -> Shrinker {
    if let Ok(found) = which::which(program)
        && is_version(&found, version)
    {
        return Shrinker::Found(found);
    }
    match npm_program(program, project) {
        Ok(found) if is_version(&found, version) => Shrinker::Found(found),
        Ok(_) => Shrinker::LeftOut(format!(
            "the npm package {package} does not give {program} {version}"
        )),
        Err(reason) => Shrinker::LeftOut(format!("{reason:#}")),
    }
}

/// Playwright's test runner, to be started in its folder.
///
/// # Errors
/// One line on what is missing and how to get it.
pub(crate) fn playwright(project: &Project) -> Result<Command> {
    let mut playwright = Command::new(npm_program("playwright", project)?);
    playwright
        .current_dir(project.e2e())
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Ok(playwright)
}

/// A program from an npm package; the packages are installed first when they are missing or outdated.
fn npm_program(name: &str, project: &Project) -> Result<PathBuf> {
    let folder = project.e2e();
    which::which("node").map_err(|_| {
        anyhow!("Node.js 20 or newer: get the Debian packages `nodejs` and `npm` or the like")
    })?;
    if packages_are_outdated(&folder) {
        install_packages(&folder)?;
    }
    which::which_in(name, Some(folder.join("node_modules/.bin")), &folder)
        .with_context(|| format!("{name} is not among the npm packages of tests/e2e"))
}

fn install_packages(folder: &Path) -> Result<()> {
    shell::step("Installing the npm packages of tests/e2e (once, about a minute)");
    let missing = "npm packages: get the Debian package `npm`, then run `npm ci` in tests/e2e";
    let npm = which::which("npm").map_err(|_| anyhow!(missing))?;
    let mut install = Command::new(npm);
    install
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    shell::run(&mut install).map_err(|_| anyhow!(missing))
}

/// npm writes its own copy of the lock when it has installed everything: its age tells.
fn packages_are_outdated(folder: &Path) -> bool {
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    let wanted = changed(&folder.join("package-lock.json"));
    installed.is_none() || installed < wanted
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|found| found.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shrinkers_are_pinned_at_the_versions_looked_for() {
        let e2e = Project::locate().unwrap().e2e();
        let text = fs::read_to_string(e2e.join("package.json")).unwrap();
        let package: serde_json::Value = serde_json::from_str(&text).unwrap();
        let pin = |name| package["devDependencies"][name].as_str().unwrap();
        assert_eq!(pin("binaryen"), format!("{WASM_OPT_VERSION}.0.0"));
        assert_eq!(pin("esbuild"), ESBUILD_VERSION);
    }

    #[test]
    fn packages_never_installed_are_outdated() {
        assert!(packages_are_outdated("no/such/folder".as_ref()));
    }
}
