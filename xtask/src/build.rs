//! The shipped app: built by Trunk, shrunk by wasm-opt, measured.

use std::{ffi::OsString, fs, path::Path};

use anyhow::{Context, Result, anyhow};
use varna_guidance::{
    embed::{self, Packs},
    fault, load,
};

use crate::{
    artefacts::{self, Ingredients},
    forbidden::{self, Bundle},
    project::Project,
    rulebook, sbom, shell,
    shrink::{self, Shrunk},
    sizes,
    tools::{self, Shrinker, WebTools},
    traces,
};

/// What is said of a tool that makes the app smaller and is not there.
const LEFT_OUT: &str = "left out, the app is larger than it could be";

/// Builds `dist/`, shows its sizes and holds them against the limits.
///
/// # Errors
/// When a tool is missing, the build fails, or a first visit loads more than the limit.
pub(crate) fn within_limit(project: &Project) -> Result<()> {
    let shrunk = dist(project)?;
    shell::step("Sizes of dist");
    let sizes = sizes::of(&project.dist())?;
    println!("{}", sizes::table(&sizes, shrunk));
    sizes::hold_limit(&sizes, shrunk)
}

/// Builds `dist/` as shipped, with all that is looked at in it.
///
/// # Errors
/// When a tool is missing (one line each), the build fails, or what came of it could reach out or has
/// traces of this machine. Of what has such a fault nothing is left in `dist/`.
pub(crate) fn dist(project: &Project) -> Result<Shrunk> {
    let web = WebTools::ready(project)?;
    let (wasm_opt, esbuild) = (tools::wasm_opt(project), tools::esbuild(project));
    fetch(project)?;
    let fallback = rulebook::write(project)?;
    let packs = packs(project)?;

    shell::step("Building the app for release");
    let mut trunk = web.trunk(project)?;
    trunk
        .args(["build", "--release", "--dist"])
        .arg(project.bundle())
        .env("CARGO_ENCODED_RUSTFLAGS", wasm_flags(project)?)
        // The compiler is the pinned stable one; this lets it take the `-Z` flags below.
        .env("RUSTC_BOOTSTRAP", "1");
    if let Shrinker::LeftOut(_) = wasm_opt {
        // Nothing else takes the names of the functions away.
        trunk.env("CARGO_PROFILE_WEB_STRIP", "symbols");
    }
    shell::run(&mut trunk)?;

    shell::step("Shrinking");
    let (named_wasm, loader) = shrink::unshrunk(&project.bundle())?;
    let mut shrunk = Shrunk::Fully;
    let (wasm, loader) = match wasm_opt {
        Shrinker::Found(program) => shrink::wasm(&project.bundle(), &program)?,
        Shrinker::LeftOut(reason) => {
            println!("wasm-opt is {LEFT_OUT} – {reason}");
            shrunk = Shrunk::Partly;
            (named_wasm.clone(), loader)
        }
    };
    let esbuild = match esbuild {
        Shrinker::Found(program) => Some(program),
        Shrinker::LeftOut(reason) => {
            println!("esbuild is {LEFT_OUT} – {reason}");
            shrunk = Shrunk::Partly;
            None
        }
    };

    shell::step("Writing dist");
    let ingredients = Ingredients {
        wasm,
        packs,
        loader,
        fallback,
        esbuild,
    };
    let written = write(project, &ingredients, &named_wasm);
    or_none(written, &project.dist())?;
    println!("{}", artefacts::receipt(project)?);
    Ok(shrunk)
}

/// The guidance as the app reads it.
///
/// # Errors
/// When the guidance cannot be read or has faults.
fn packs(project: &Project) -> Result<Packs> {
    let files = load::read(&project.guidance())?;
    let mut guidance = load::load(&files).map_err(|faults| anyhow!("{}", fault::list(&faults)))?;
    embed::leave_out_unused(&mut guidance);
    Ok(embed::packs(&guidance))
}

/// Writes `dist/` and looks through it.
fn write(project: &Project, ingredients: &Ingredients, named_wasm: &[u8]) -> Result<()> {
    let scripts = artefacts::write(project, ingredients)?;
    sbom::write(project)?;
    forbidden::check(&Bundle {
        scripts: &scripts,
        named_wasm,
        wasm: &ingredients.wasm,
    })?;
    traces::check(project)
}

/// Takes away what was written with a fault, so that nobody ships it.
fn or_none(written: Result<()>, dist: &Path) -> Result<()> {
    if written.is_err() && dist.exists() {
        fs::remove_dir_all(dist).context("dist has a fault and could not be removed")?;
    }
    written
}

/// Fetches the sources of every dependency in `Cargo.lock`, also those for other systems, for what looks
/// through them all without the network. Where all are there it asks nobody.
///
/// # Errors
/// When they cannot be fetched.
pub(crate) fn fetch_all(project: &Project) -> Result<()> {
    shell::run(&mut shell::cargo("fetch --locked", project))
}

/// Fetches the sources of the dependencies, those that this machine builds: Trunk builds without network.
///
/// # Errors
/// When they cannot be fetched.
pub(crate) fn fetch(project: &Project) -> Result<()> {
    let rustc = shell::read(shell::command("rustc", project).arg("-vV"))?;
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: "));
    let mut fetch = shell::cargo("fetch --target wasm32-unknown-unknown", project);
    if let Some(host) = host {
        fetch.args(["--target", host]);
    }
    shell::run(&mut fetch)
}

/// Compiler flags for the wasm: views of one type, which makes the app a tenth smaller, and no folders of
/// this machine in it, where panic messages would carry them. They replace flags in the environment, so that every machine builds the same; and since
/// Trunk names a target to cargo, they leave build scripts and macros alone.
fn wasm_flags(project: &Project) -> Result<OsString> {
    let sources = tools::cargo_home()?.join("registry").join("src");
    let registries = fs::read_dir(&sources).into_iter().flatten().flatten();
    let mut flags = remap(project.root(), "varna");
    for registry in registries {
        flags.push("\u{1f}"); // what separates flags in CARGO_ENCODED_RUSTFLAGS
        flags.push(remap(&registry.path(), "crates"));
    }
    // What a panic would tell a developer, its place and values, is left out of what is shipped.
    for flag in [
        "--cfg=erase_components",
        "-Zlocation-detail=none",
        "-Zfmt-debug=none",
    ] {
        flags.push("\u{1f}");
        flags.push(flag);
    }
    Ok(flags)
}

fn remap(folder: &Path, name: &str) -> OsString {
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(folder);
    flag.push("=");
    flag.push(name);
    flag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_with_a_fault_is_taken_away_and_what_has_none_stays() {
        let dist = std::env::temp_dir().join(format!("varna-dist-{}", std::process::id()));
        fs::create_dir_all(dist.join("regelverk")).unwrap();
        or_none(Ok(()), &dist).unwrap();
        assert!(dist.exists());
        let error = or_none(Err(anyhow::anyhow!("it can call out")), &dist).unwrap_err();
        assert_eq!(error.to_string(), "it can call out");
        assert!(!dist.exists());
        // One that failed before anything was written has nothing to take away.
        assert!(or_none(Err(anyhow::anyhow!("no page")), &dist).is_err());
    }

    #[test]
    fn the_project_folder_is_named_after_the_app_in_the_wasm() {
        let project = Project::locate().unwrap();
        let flags = wasm_flags(&project).unwrap();
        let flags = flags.to_string_lossy();
        let own = format!("--remap-path-prefix={}=varna", project.root().display());
        assert_eq!(flags.split('\u{1f}').next(), Some(own.as_str()));
    }
}
