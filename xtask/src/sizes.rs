//! How much a first visit loads, and the limit for it.

use std::{fmt::Write, fs, path::Path};

use anyhow::{Context, Result, anyhow, ensure};
use brotli::enc::BrotliEncoderParams;
use varna_guidance::{embed, fault, load};
use walkdir::WalkDir;

use crate::{project::Project, shrink::Shrunk};

/// The most that a first visit may load, in bytes with brotli: the limit that was set until the routines
/// leave the program, and a visit loads that of one region alone.
pub(crate) const LIMIT: u64 = 200_000;

/// A file of the shipped app.
pub(crate) struct Size {
    /// Its path in `dist/`, with `/` between the parts.
    path: String,
    /// Bytes on the disk.
    raw: u64,
    /// Bytes sent by a server that compresses with brotli.
    brotli: u64,
    /// Whether a first visit loads it: the page itself and all that the page names.
    loaded: bool,
}

/// Measures every file of `dist`.
///
/// # Errors
/// When the folder or a file cannot be read, or it has no `index.html`.
pub(crate) fn of(dist: &Path) -> Result<Vec<Size>> {
    let page = fs::read_to_string(dist.join("index.html")).context("dist has no index.html")?;
    let mut sizes = Vec::new();
    for entry in WalkDir::new(dist).sort_by_file_name() {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path().strip_prefix(dist)?;
        let path = path.to_string_lossy().replace('\\', "/");
        let content = fs::read(entry.path())?;
        sizes.push(Size {
            loaded: path == "index.html" || page.contains(&path),
            raw: content.len() as u64,
            brotli: brotli(&content)?,
            path,
        });
    }
    Ok(sizes)
}

/// What a first visit loads, in bytes with brotli.
pub(crate) fn first_load(sizes: &[Size]) -> u64 {
    let loaded = sizes.iter().filter(|size| size.loaded);
    loaded.map(|size| size.brotli).sum()
}

/// What the text of the routines weighs as the app carries it, in bytes with brotli.
///
/// # Errors
/// When the guidance cannot be read or has faults.
pub(crate) fn of_guidance(project: &Project) -> Result<u64> {
    let files = load::read(&project.guidance())?;
    let mut guidance = load::load(&files).map_err(|faults| anyhow!("{}", fault::list(&faults)))?;
    embed::leave_out_unused(&mut guidance);
    brotli(&embed::pack(&guidance))
}

/// Holds a first visit against the limit. It is for an app that both shrinkers have been at: one that
/// could not be shrunk is not held to it.
///
/// # Errors
/// When it loads more; the message has both numbers.
pub(crate) fn hold_limit(sizes: &[Size], shrunk: Shrunk) -> Result<()> {
    match shrunk {
        Shrunk::Fully => {}
        Shrunk::Partly => return Ok(()),
    }
    let load = first_load(sizes);
    ensure!(
        load <= LIMIT,
        "a first load is {} with brotli, the limit is {}",
        kilobytes(load),
        kilobytes(LIMIT)
    );
    Ok(())
}

/// The sizes as lines to read: every file, the first load, what of it is the routines' text, the limit,
/// and whether it is held.
pub(crate) fn table(sizes: &[Size], guidance: u64, shrunk: Shrunk) -> String {
    let limit = match shrunk {
        Shrunk::Fully => "  limit",
        Shrunk::Partly => "  limit (not held: a shrinker is left out)",
    };
    let mut lines = String::new();
    let mut line = |name: &str, raw: &str, brotli: &str| {
        let _ = writeln!(lines, "{name:<50} {raw:>11} {brotli:>11}");
    };
    line("file", "raw", "brotli");
    for size in sizes {
        let later = if size.loaded { "" } else { " (not at first)" };
        let name = format!("{}{later}", size.path);
        line(&name, &kilobytes(size.raw), &kilobytes(size.brotli));
    }
    let raw = sizes.iter().filter(|size| size.loaded);
    let raw = raw.map(|size| size.raw).sum();
    let load = first_load(sizes);
    line("first load", &kilobytes(raw), &kilobytes(load));
    line(limit, "", &kilobytes(LIMIT));
    line("of it the routines' text", "", &kilobytes(guidance));
    line("without it", "", &kilobytes(load - guidance));
    lines.trim_end().to_owned()
}

/// Bytes as kilobytes (of 1000) with one decimal.
pub(crate) fn kilobytes(bytes: u64) -> String {
    let tenths = bytes.saturating_add(50) / 100;
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

fn brotli(mut content: &[u8]) -> Result<u64> {
    let mut compressed = Vec::new();
    // Quality 11 and a window of 22 bits: what a server does with files it compresses beforehand.
    brotli::BrotliCompress(
        &mut content,
        &mut compressed,
        &BrotliEncoderParams::default(),
    )?;
    Ok(compressed.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(path: &str, brotli: u64, loaded: bool) -> Size {
        Size {
            path: path.to_owned(),
            raw: brotli * 3,
            brotli,
            loaded,
        }
    }

    #[test]
    fn the_first_load_counts_only_what_the_page_names() {
        let sizes = [
            size("index.html", 1_000, true),
            size("varna.wasm", 60_000, true),
            size("single.html", 90_000, false),
        ];
        assert_eq!(first_load(&sizes), 61_000);
        assert!(table(&sizes, 0, Shrunk::Fully).contains("single.html (not at first)"));
    }

    #[test]
    fn an_app_of_just_the_limit_is_held_and_a_kilobyte_more_is_not() {
        let hold = |bytes| hold_limit(&[size("varna.wasm", bytes, true)], Shrunk::Fully);
        assert!(hold(LIMIT).is_ok());
        let error = hold(LIMIT + 1_000).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a first load is 201.0 kB with brotli, the limit is 200.0 kB"
        );
    }

    #[test]
    fn an_app_that_could_not_be_shrunk_is_not_held_and_the_table_says_so() {
        let sizes = [size("varna.wasm", LIMIT + 10_000, true)];
        assert!(hold_limit(&sizes, Shrunk::Fully).is_err());
        assert!(hold_limit(&sizes, Shrunk::Partly).is_ok());
        let said = "limit (not held: a shrinker is left out)";
        assert!(table(&sizes, 0, Shrunk::Partly).contains(said));
        assert!(!table(&sizes, 0, Shrunk::Fully).contains(said));
    }

    #[test]
    fn kilobytes_are_rounded_to_one_decimal() {
        assert_eq!(kilobytes(0), "0.0 kB");
        assert_eq!(kilobytes(1_049), "1.0 kB");
        assert_eq!(kilobytes(1_050), "1.1 kB");
    }

    #[test]
    fn text_that_repeats_itself_gets_smaller() {
        let text = "spärr ".repeat(500);
        assert!(brotli(text.as_bytes()).unwrap() < 50);
    }
}
