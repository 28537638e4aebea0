//! Where things are in the project folder.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The project folder and the folder that cargo builds in.
pub(crate) struct Project {
    root: PathBuf,
    target: PathBuf,
}

impl Project {
    /// Finds the project this command was built from, wherever it is started.
    ///
    /// # Errors
    /// When the folder of this crate has no parent folder.
    pub(crate) fn locate() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask must be in a folder of its own in the project")?
            .to_path_buf();
        Ok(Self::at(root))
    }

    /// A copy of the project in another folder.
    pub(crate) fn at(root: PathBuf) -> Self {
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
        Self {
            target: root.join(target),
            root,
        }
    }

    /// The project folder itself; every program is started here unless told otherwise.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The regions' routines.
    pub(crate) fn guidance(&self) -> PathBuf {
        self.root.join("guidance")
    }

    /// The shipped app.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// What Trunk builds the shipped app of.
    pub(crate) fn bundle(&self) -> PathBuf {
        self.target.join("bundle")
    }

    /// The script that starts the app.
    pub(crate) fn start(&self) -> PathBuf {
        self.root.join("start")
    }

    /// The app while it is worked on: apart from `dist/`, since Trunk adds its reload script to it.
    pub(crate) fn live_dist(&self) -> PathBuf {
        self.target.join("dev-dist")
    }

    /// The tests in a browser, and everything that comes from npm.
    pub(crate) fn e2e(&self) -> PathBuf {
        self.root.join("tests").join("e2e")
    }

    /// What mutation testing builds, and what came of it.
    pub(crate) fn mutants(&self) -> PathBuf {
        self.target.join("mutants")
    }

    /// Tools installed for this project alone.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }
}
