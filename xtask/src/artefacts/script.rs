//! The script that starts the app: what wasm-bindgen made, then ours from `start/`.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::Value;
use sha2::{Digest, Sha384};

use crate::shell;

/// Where the part of wasm-bindgen's loader begins that fetches the wasm.
const LOADING: &str = "async function __wbg_load(";

/// wasm-bindgen's loader without the part that fetches the wasm: `start/` does that, in one way. What
/// the wasm can be called with is in the same module then, and needs no export.
///
/// # Errors
/// When the loader is not as this version of wasm-bindgen is known to write it.
pub(crate) fn without_loading(loader: &str) -> Result<String> {
    let known = "wasm-bindgen's loader is not as it used to be:";
    let (kept, loading) = loader
        .split_once(LOADING)
        .with_context(|| format!("{known} it has no `{LOADING}`"))?;
    ensure!(
        loading.trim_end().ends_with(" as default };"),
        "{known} it does not end with what it exports"
    );
    for needed in [
        "function __wbg_get_imports(",
        "function __wbg_finalize_init(",
    ] {
        ensure!(kept.contains(needed), "{known} it has no `{needed}`");
    }
    let kept = kept.replace("\nexport function ", "\nfunction ");
    ensure!(
        !kept.contains("import ") && !kept.contains("export "),
        "{known} it is not of one piece"
    );
    Ok(kept)
}

/// The module of the app in a folder: it loads these files.
///
/// # Errors
/// When `hosted.js` has no place for them.
pub(crate) fn hosted(start: &Path, loader: &str, files: &Value) -> Result<String> {
    const PLACE: &str = "'FILES'";
    let hosted = read(start, "hosted.js")?;
    ensure!(
        hosted.matches(PLACE).count() == 1,
        "hosted.js has no {PLACE}"
    );
    let hosted = hosted.replace(PLACE, &files.to_string());
    Ok(format!("{loader}\n{}\n{hosted}", read(start, "start.js")?))
}

/// The module of the app as one file.
///
/// # Errors
/// When a script cannot be read.
pub(crate) fn one_file(start: &Path, loader: &str) -> Result<String> {
    let (start, one_file) = (read(start, "start.js")?, read(start, "one-file.js")?);
    Ok(format!("{loader}\n{start}\n{one_file}"))
}

fn read(folder: &Path, name: &str) -> Result<String> {
    fs::read_to_string(folder.join(name)).with_context(|| format!("start/{name} cannot be read"))
}

/// A module made smaller; `work` is a file that it may stand in meanwhile.
///
/// # Errors
/// When esbuild does not take it.
pub(crate) fn shrunk(module: &str, esbuild: &Path, work: &Path) -> Result<String> {
    fs::write(work, module)?;
    let mut command = Command::new(esbuild);
    command.arg(work).args([
        "--minify",
        "--format=esm",
        "--tree-shaking=true",
        "--charset=utf8",
        "--log-level=warning",
    ]);
    Ok(shell::read(&mut command)?.trim_end().to_owned())
}

/// The hash in the form of an `integrity` attribute.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::project::Project;

    const LOADER: &str = "/* */\nexport function begin() {}\nfunction __wbg_get_imports() {}\nfunction __wbg_finalize_init(i) {}\n\
        async function __wbg_load(m) { fetch(m); }\nexport { initSync, __wbg_init as default };\n";

    #[test]
    fn the_hash_has_the_form_of_an_integrity_attribute() {
        // The well-known digest of nothing.
        let of_nothing = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(integrity(b""), of_nothing);
    }

    #[test]
    fn the_loader_loses_the_part_that_fetches() {
        let kept = without_loading(LOADER).unwrap();
        assert!(kept.contains("__wbg_finalize_init") && kept.contains("\nfunction begin() {}"));
        assert!(!kept.contains("fetch") && !kept.contains("export"));
    }

    #[test]
    fn a_loader_of_another_form_is_refused() {
        for (part, other) in [
            ("async function __wbg_load", "async function load"),
            ("__wbg_finalize_init", "finish"),
            (
                "function __wbg_get_imports",
                "import x from 'x'; function __wbg_get_imports",
            ),
            (" as default };", " };"),
        ] {
            assert!(
                without_loading(&LOADER.replace(part, other)).is_err(),
                "{part}"
            );
        }
    }

    #[test]
    fn the_hosted_script_names_its_files_with_their_hashes() {
        let start = Project::locate().unwrap().root().join("start");
        let files = json!({ "wasm": ["varna-1.wasm", integrity(b"")] });
        let module = hosted(&start, "LOADER", &files).unwrap();
        assert!(module.starts_with("LOADER\n"));
        let named = format!(
            r#"const files = {{"wasm":["varna-1.wasm","{}"]}};"#,
            integrity(b"")
        );
        assert!(module.contains(&named), "{module}");
        assert!(!module.contains("FILES"));
    }

    #[test]
    fn each_script_takes_back_what_shows_the_fallback_once_it_looks_for_errors_itself() {
        let start = Project::locate().unwrap().root().join("start");
        let hosted = hosted(&start, "", &json!({})).unwrap();
        for module in [hosted, one_file(&start, "").unwrap()] {
            let place = |text: &str| module.find(text).unwrap();
            let taken_back = place("\nonload = null;");
            assert!(place("addEventListener('unhandledrejection'") < taken_back);
            assert!(taken_back < place("\nasync function run("));
        }
    }

    #[test]
    fn what_has_been_started_is_the_app_or_the_rules_of_the_one_file() {
        let start = Project::locate().unwrap().root().join("start");
        let one_file = one_file(&start, "").unwrap();
        assert!(one_file.contains("__wbg_finalize_init(instance, module);\n  if (!begin("));
        assert!(one_file.contains("await showRules();\n  started = true;"));
    }

    #[test]
    fn the_script_of_one_file_fetches_nothing() {
        let start = Project::locate().unwrap().root().join("start");
        let module = one_file(&start, "LOADER").unwrap();
        assert!(!module.contains("fetch("));
    }
}
