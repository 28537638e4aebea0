//! The browsers that the tests drive.

use std::{env, path::PathBuf, process::Command};

use anyhow::{Result, anyhow, ensure};

use crate::{project::Project, shell};

/// The names Chromium and its kin go by, in the order they are tried.
const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
];

/// The browser: named in `CHROMIUM`, on the PATH, or installed from Debian when that is allowed.
///
/// # Errors
/// One line on how to get it.
pub(crate) fn chromium(project: &Project) -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM") {
        return Ok(named.into());
    }
    if let Some(found) = on_path() {
        return Ok(found);
    }
    install("chromium", project);
    on_path().ok_or_else(|| {
        anyhow!("Chromium: get the Debian package `chromium`, or name the program in CHROMIUM")
    })
}

/// The other browser: named in `FIREFOX`, on the PATH, or installed from Debian when that is allowed.
///
/// # Errors
/// One line on how to get it.
pub(crate) fn firefox(project: &Project) -> Result<()> {
    let found = || {
        let mut names = ["firefox-esr", "firefox"].into_iter();
        env::var_os("FIREFOX").is_some() || names.any(|name| which::which(name).is_ok())
    };
    if !found() {
        install("firefox-esr", project);
    }
    ensure!(
        found(),
        "Firefox: get the Debian package `firefox-esr`, or name the program in FIREFOX"
    );
    Ok(())
}

/// What reads the printed form: `pdftotext` and `pdfinfo`, installed from Debian when that is allowed.
///
/// # Errors
/// One line on how to get them.
pub(crate) fn pdf_tools(project: &Project) -> Result<()> {
    let missing = || {
        ["pdftotext", "pdfinfo"]
            .into_iter()
            .find(|name| which::which(name).is_err())
    };
    if missing().is_some() {
        install("poppler-utils", project);
    }
    match missing() {
        None => Ok(()),
        Some(name) => Err(anyhow!("{name}: get the Debian package `poppler-utils`")),
    }
}

fn on_path() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| which::which(name).ok())
}

/// Only where it can be done without asking anyone: as root, on a system with apt-get. Whether it went
/// well is seen by looking for the program again.
fn install(package: &str, project: &Project) {
    let root = shell::read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let Ok(apt) = which::which("apt-get") else {
        return;
    };
    if !root {
        return;
    }
    shell::step(&format!(
        "Installing the Debian package {package} (once, about a minute)"
    ));
    let get = |arguments: &[&str]| {
        let mut command = shell::command(&apt, project);
        command.env("DEBIAN_FRONTEND", "noninteractive");
        shell::run(command.args(arguments)).is_ok()
    };
    let package = ["install", "--yes", "--no-install-recommends", package];
    // A fresh system has no package lists yet; one that has needs no fresh ones.
    if !get(&package) && get(&["update"]) {
        get(&package);
    }
}
