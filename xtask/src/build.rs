//! The shipped app: built by Trunk, shrunk by wasm-opt, measured.

use std::{ffi::OsString, fs, path::Path};

use anyhow::Result;

use crate::{
    artefacts::{self, Ingredients},
    forbidden::{self, Bundle},
    project::Project,
    rulebook, sbom, shell, shrink, sizes,
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
    dist(project)?;
    shell::step("Sizes of dist");
    let sizes = sizes::of(&project.dist())?;
    let guidance = sizes::of_guidance(project)?;
    println!("{}", sizes::table(&sizes, guidance));
    sizes::hold_limits(&sizes, guidance)
}

/// Builds `dist/` as shipped, with all that is looked at in it.
///
/// # Errors
/// When a tool is missing (one line each), the build fails, or what came of it could reach out or has
/// traces of this machine.
pub(crate) fn dist(project: &Project) -> Result<()> {
    let web = WebTools::ready(project)?;
    let (wasm_opt, esbuild) = (tools::wasm_opt(project), tools::esbuild(project));
    fetch(project)?;
    let fallback = rulebook::write(project)?;

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
    let (wasm, loader) = match wasm_opt {
        Shrinker::Found(program) => shrink::wasm(&project.bundle(), &program)?,
        Shrinker::LeftOut(reason) => {
            println!("wasm-opt is {LEFT_OUT} – {reason}");
            (named_wasm.clone(), loader)
        }
    };
    let esbuild = match esbuild {
        Shrinker::Found(program) => Some(program),
        Shrinker::LeftOut(reason) => {
            println!("esbuild is {LEFT_OUT} – {reason}");
            None
        }
    };

    shell::step("Writing dist");
    let ingredients = Ingredients {
        wasm,
        loader,
        fallback,
        esbuild,
    };
    let scripts = artefacts::write(project, &ingredients)?;
    sbom::write(project)?;
    forbidden::check(&Bundle {
        scripts: &scripts,
        named_wasm: &named_wasm,
        wasm: &ingredients.wasm,
    })?;
    traces::check(project)?;
    println!("{}", artefacts::receipt(project)?);
    Ok(())
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
    fn the_project_folder_is_named_after_the_app_in_the_wasm() {
        let project = Project::locate().unwrap();
        let flags = wasm_flags(&project).unwrap();
        let flags = flags.to_string_lossy();
        let own = format!("--remap-path-prefix={}=varna", project.root().display());
        assert_eq!(flags.split('\u{1f}').next(), Some(own.as_str()));
    }
}
