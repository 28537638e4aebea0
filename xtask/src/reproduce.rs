//! Whether the same sources give the same bytes: builds once more in another folder, and compares.
//!
//! The second build starts from a copy of the project without anything that was built. Where the
//! system lets it (Linux, `unshare`) it runs without any network, so that a build script that needed
//! one would fail there.

use std::{
    collections::BTreeMap,
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, ensure};
use walkdir::WalkDir;

use crate::{artefacts::sha256, build, project::Project, shell};

/// What is made and not written, and is left out of the copy.
const MADE: [&str; 5] = ["target", "dist", "node_modules", "results", ".git"];

/// Builds here and in a copy, shows the hash of each file, and fails when one differs.
///
/// # Errors
/// When a build fails, or the copy cannot be made.
pub(crate) fn check(project: &Project) -> Result<ExitCode> {
    build::dist(project)?;
    let copy = env::temp_dir().join(format!("varna-again-{}", std::process::id()));
    let same = again(project, &copy);
    let removed = fs::remove_dir_all(&copy);
    let same = same?;
    removed.with_context(|| format!("{} could not be removed", copy.display()))?;
    Ok(if same {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn again(project: &Project, folder: &Path) -> Result<bool> {
    shell::step("Copying the project to another folder");
    copy(project.root(), folder)?;

    let mut build = without_network(&env::current_exe()?);
    let with_network = build.get_program() == env::current_exe()?.as_os_str();
    shell::step(if with_network {
        "Building again there (with the network: this system has no way to be without)"
    } else {
        "Building again there, without a network"
    });
    build
        .args(["build", "--folder"])
        .arg(folder)
        .current_dir(folder)
        .env_remove("CARGO_TARGET_DIR")
        .env("CARGO_NET_OFFLINE", "true")
        .env("PATH", path_with_tools(project)?);
    shell::run(&mut build)?;

    shell::step("Comparing");
    let (here, there) = (files(&project.dist())?, files(&folder.join("dist"))?);
    ensure!(!here.is_empty(), "nothing was built");
    let (lines, same) = compared(&here, &there);
    println!("{}", lines.join("\n"));
    println!(
        "\n{}",
        if same {
            "Every file is the same."
        } else {
            "Not the same."
        }
    );
    Ok(same)
}

/// The program, in a network of its own with nothing in it where that can be had.
fn without_network(program: &Path) -> Command {
    let arguments = ["--net", "--map-root-user"];
    let mut probe = Command::new("unshare");
    if shell::read(probe.args(arguments).arg("true")).is_ok() {
        let mut command = Command::new("unshare");
        command.args(arguments).arg(program);
        command
    } else {
        Command::new(program)
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let written = |entry: &walkdir::DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0 || !MADE.contains(&&*name)
    };
    for entry in WalkDir::new(from).into_iter().filter_entry(written) {
        let entry = entry?;
        let place = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(place)?;
        } else if entry.file_type().is_file() {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}

/// The PATH with the tools of this project put first, so that the copy installs none of its own.
fn path_with_tools(project: &Project) -> Result<OsString> {
    let ours = [
        project.tools().join("bin"),
        project.e2e().join("node_modules").join(".bin"),
    ];
    let path = env::var_os("PATH").unwrap_or_default();
    env::join_paths(ours.into_iter().chain(env::split_paths(&path)))
        .context("the PATH cannot be extended")
}

/// The hashes of the files of a folder, by their paths in it.
fn files(folder: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder)?.to_path_buf();
            files.insert(path, sha256(&fs::read(entry.path())?));
        }
    }
    Ok(files)
}

/// A line for each file of either, and whether all are the same.
fn compared(
    here: &BTreeMap<PathBuf, String>,
    there: &BTreeMap<PathBuf, String>,
) -> (Vec<String>, bool) {
    let mut lines = Vec::new();
    let paths: std::collections::BTreeSet<_> = here.keys().chain(there.keys()).collect();
    for path in paths {
        let shown = path.display();
        lines.push(match (here.get(path), there.get(path)) {
            (Some(one), Some(other)) if one == other => format!("same       {one}  {shown}"),
            (Some(_), Some(_)) => format!("DIFFERENT  {shown}"),
            (Some(_), None) => format!("ONLY HERE  {shown}"),
            (None, _) => format!("ONLY THERE {shown}"),
        });
    }
    (lines, here == there)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_differ_or_are_missing_are_named() {
        let files = |list: &[(&str, &str)]| {
            let pairs = list
                .iter()
                .map(|(path, hash)| (path.into(), (*hash).to_owned()));
            pairs.collect::<BTreeMap<PathBuf, String>>()
        };
        let here = files(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let there = files(&[("a", "1"), ("b", "0"), ("d", "4")]);
        let (lines, same) = compared(&here, &there);
        let expected = [
            "same       1  a",
            "DIFFERENT  b",
            "ONLY HERE  c",
            "ONLY THERE d",
        ];
        assert_eq!(lines, expected);
        assert!(!same);
        assert!(compared(&here, &here).1);
    }

    #[test]
    fn the_copy_has_what_is_written_and_nothing_that_is_made() {
        let root = env::temp_dir().join(format!("varna-copy-{}", std::process::id()));
        let (from, to) = (root.join("from"), root.join("to"));
        fs::create_dir_all(from.join("target/web")).unwrap();
        fs::create_dir_all(from.join("src")).unwrap();
        fs::write(from.join("src/main.rs"), "fn main() {}").unwrap();
        fs::write(from.join("target/web/x"), "").unwrap();
        copy(&from, &to).unwrap();
        let copied: Vec<_> = files(&to).unwrap().into_keys().collect();
        fs::remove_dir_all(&root).unwrap();
        assert_eq!(copied, [PathBuf::from("src/main.rs")]);
    }
}
