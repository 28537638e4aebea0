//! Traces of the machine that the app was built on: folders of it in what is shipped.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};
use walkdir::WalkDir;

use crate::{project::Project, tools};

/// Looks for folders of this machine in every file of `dist/`. What stands compressed in
/// `varna.html` stands plainly in the other files.
///
/// # Errors
/// With each file that has one.
pub(crate) fn check(project: &Project) -> Result<()> {
    let mut folders = vec![project.root().to_path_buf(), tools::cargo_home()?];
    folders.extend(env::home_dir());
    folders.extend(env::var_os("RUSTUP_HOME").map(PathBuf::from));
    let found = found(&project.dist(), &folders)?;
    ensure!(
        found.is_empty(),
        "folders of this machine stand in what is shipped:\n  {}",
        found.join("\n  ")
    );
    Ok(())
}

fn found(dist: &Path, folders: &[PathBuf]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in WalkDir::new(dist).sort_by_file_name() {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        let content = fs::read(entry.path())?;
        for folder in folders {
            // With what follows it, so that a short one is not found in a word that begins like it.
            for end in ['/', '\\'] {
                let trace = format!("{}{end}", folder.display());
                let trace_is = |part: &[u8]| part == trace.as_bytes();
                if trace.len() > 2 && content.windows(trace.len()).any(trace_is) {
                    let name = entry.file_name().to_string_lossy();
                    found.push(format!("{name}: {trace}"));
                }
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_planted_folder_is_found_and_a_word_that_begins_like_it_is_not() {
        let dist = env::temp_dir().join(format!("varna-traces-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("a.wasm"), "\0at /home/lisa/.cargo/x.rs\0").unwrap();
        fs::write(dist.join("b.html"), "href=/home/lisanne/x").unwrap();
        let found = found(&dist, &["/home/lisa".into()]).unwrap();
        fs::remove_dir_all(&dist).unwrap();
        assert_eq!(found, ["a.wasm: /home/lisa/"]);
    }
}
