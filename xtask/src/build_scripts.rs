//! The programs that run on this machine while the app is built: build scripts of dependencies.
//!
//! Each is named in `build-scripts.toml` with what it does; a new one fails the check until someone has
//! read it and written that down. Besides, each is looked through for words of the network, with what
//! stands beside it in its crate's `build/`. That none reaches it is shown by `cargo xtask reproduce`,
//! which builds without one where the system lets it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;
use walkdir::WalkDir;

use crate::{build, project::Project, shell};

/// What a program would hardly reach the network without.
const NETWORK: [&str; 10] = [
    "TcpStream",
    "UdpSocket",
    "std::net",
    "ToSocketAddrs",
    "curl",
    "wget",
    "ureq",
    "reqwest",
    "hyper",
    "git2",
];

/// The file `build-scripts.toml`: a crate's name, and what its build script does.
#[derive(Deserialize)]
struct Known {
    crates: BTreeMap<String, String>,
}

/// Holds the build scripts of all dependencies, also those of tests, macros and commands, against the list.
///
/// # Errors
/// With a line for each that is not on the list, has a word of the network in it, or is on the list and
/// not there. When the sources of the dependencies cannot be had.
pub(crate) fn check(project: &Project) -> Result<()> {
    build::fetch_all(project)?;
    let Known { crates: known } = toml::from_str(include_str!("../build-scripts.toml"))?;
    let scripts = scripts(project)?;
    let mut faults = faults(&scripts.keys().cloned().collect::<Vec<_>>(), &known);
    for (name, script) in &scripts {
        let words = script.words();
        let words = words.with_context(|| format!("build script of {name}"))?;
        let line = |word| format!("{name}: its build script has «{word}»");
        faults.extend(words.into_iter().map(line));
    }
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    println!("{} build scripts, each known", scripts.len());
    Ok(())
}

/// A build script.
struct Script {
    /// The file that cargo compiles.
    main: PathBuf,
    /// The folder of its crate.
    folder: PathBuf,
}

impl Script {
    /// The words of the network in its file, and in those of the crate's `build/`, where a script that is
    /// more than one file has the others, and what it compiles to see whether it can be.
    fn words(&self) -> Result<Vec<&'static str>> {
        let mut text = fs::read_to_string(&self.main)?;
        let beside = self.folder.join("build");
        if beside.is_dir() {
            for entry in WalkDir::new(beside) {
                let path = entry?.into_path();
                if path.extension().is_some_and(|its| its == "rs") {
                    text.push_str(&fs::read_to_string(path)?);
                }
            }
        }
        let words = NETWORK.into_iter();
        Ok(words.filter(|word| text.contains(word)).collect())
    }
}

/// The build scripts of what the project is built with, by crate, for this machine and for the web; not
/// its own, which is code like the rest.
fn scripts(project: &Project) -> Result<BTreeMap<String, Script>> {
    let mut scripts = BTreeMap::new();
    let mut used = Vec::new();
    for target in ["", "--target wasm32-unknown-unknown"] {
        let tree = format!(
            "tree --workspace --all-features {target} --prefix none \
             --no-dedupe --offline --format {{p}}"
        );
        used.extend(
            shell::read(&mut shell::cargo(&tree, project))?
                .lines()
                .map(|line| {
                    let mut words = line.split(' ');
                    (
                        words.next().unwrap_or_default().to_owned(),
                        words.next().unwrap_or_default().to_owned(),
                    )
                }),
        );
    }
    let metadata = "metadata --format-version 1 --all-features --offline";
    let metadata: Value =
        serde_json::from_str(&shell::read(&mut shell::cargo(metadata, project))?)?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let (name, version) = (text(&package["name"]), text(&package["version"]));
        if package["source"].is_null() || !used.contains(&(name.clone(), format!("v{version}"))) {
            continue;
        }
        for target in package["targets"].as_array().into_iter().flatten() {
            if target["kind"][0] == "custom-build" {
                let manifest = text(&package["manifest_path"]);
                let folder = Path::new(&manifest).parent().context("no folder")?;
                let script = Script {
                    main: text(&target["src_path"]).into(),
                    folder: folder.to_path_buf(),
                };
                scripts.insert(format!("{name} {version}"), script);
            }
        }
    }
    Ok(scripts)
}

/// `scripts` are named with their versions, `known` without.
fn faults(scripts: &[String], known: &BTreeMap<String, String>) -> Vec<String> {
    let name = |script: &String| script.split(' ').next().unwrap_or_default().to_owned();
    let mut faults = Vec::new();
    for script in scripts {
        if known
            .get(&name(script))
            .is_none_or(|does| does.trim().is_empty())
        {
            faults.push(format!(
                "{script} has a build script: read it and say in xtask/build-scripts.toml what it does"
            ));
        }
    }
    for gone in known
        .keys()
        .filter(|known| !scripts.iter().any(|one| name(one) == **known))
    {
        faults.push(format!(
            "{gone} is in xtask/build-scripts.toml and has no build script"
        ));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_that_nobody_has_read_is_a_fault_and_so_is_a_line_too_many() {
        let known = BTreeMap::from([
            ("serde".to_owned(), "asks rustc for its version".to_owned()),
            ("empty".to_owned(), " ".to_owned()),
            ("gone".to_owned(), "nothing".to_owned()),
        ]);
        let scripts = ["empty 1.0.0", "new 0.1.0", "serde 1.0.0"].map(str::to_owned);
        let faults = faults(&scripts, &known);
        assert_eq!(faults.len(), 3, "{faults:?}");
        assert!(faults[0].starts_with("empty 1.0.0 has a build script"));
        assert!(faults[1].starts_with("new 0.1.0 has a build script"));
        assert!(faults[2].starts_with("gone is in"));
    }

    #[test]
    fn a_word_of_the_network_is_found_in_a_script_and_in_what_stands_beside_it() {
        let folder = std::env::temp_dir().join(format!("varna-script-{}", std::process::id()));
        fs::create_dir_all(folder.join("build/more")).unwrap();
        let (main, beside) = (folder.join("build.rs"), folder.join("build/more/net.rs"));
        let script = Script {
            main: main.clone(),
            folder: folder.clone(),
        };
        fs::write(&main, "fn main() {}").unwrap();
        fs::write(&beside, "use std::fs;").unwrap();
        assert!(script.words().unwrap().is_empty());
        fs::write(&beside, "use std::net::TcpStream;").unwrap();
        let in_beside = script.words().unwrap();
        fs::write(&beside, "").unwrap();
        fs::write(&main, "mod curl;").unwrap();
        let in_main = script.words().unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(in_beside, ["TcpStream", "std::net"]);
        assert_eq!(in_main, ["curl"]);
    }

    #[test]
    fn every_build_script_of_the_project_is_known_and_has_no_word_of_the_network() {
        check(&Project::locate().unwrap()).unwrap();
    }

    #[test]
    fn the_projects_list_says_of_each_what_it_does() {
        let Known { crates } = toml::from_str(include_str!("../build-scripts.toml")).unwrap();
        assert!(crates.values().all(|does| does.split(' ').count() > 2));
    }
}
