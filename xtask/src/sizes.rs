//! How much a first visit loads, and the limit for it.

use std::{fmt::Write, fs, path::Path};

use anyhow::{Context, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use walkdir::WalkDir;

use crate::{
    artefacts::{PACKS, SHARED},
    shrink::Shrunk,
};

/// The most that a first visit may load, in bytes with brotli: page, program, what all regions share and
/// the largest region.
pub(crate) const LIMIT: u64 = 200_000;

/// A file of the shipped app.
pub(crate) struct Size {
    /// Its path in `dist/`, with `/` between the parts.
    path: String,
    /// Bytes on the disk.
    raw: u64,
    /// Bytes sent by a server that compresses with brotli.
    brotli: u64,
    /// Whether a first visit loads it before anything is shown: the page itself and what the page names,
    /// but of the regions one alone.
    loaded: bool,
}

impl Size {
    /// Whether it is a pack of guidance, of one region or what all share.
    fn is_pack(&self) -> bool {
        self.path.starts_with(PACKS)
    }

    fn is_region(&self) -> bool {
        self.is_pack() && !self.path.contains(SHARED)
    }
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
    only_largest_region(&mut sizes);
    Ok(sizes)
}

/// A visit begins with one region: here with the one that is most to load.
fn only_largest_region(sizes: &mut [Size]) {
    let regions = sizes.iter().filter(|size| size.is_region());
    let largest = regions.map(|size| size.brotli).max();
    let mut found = false;
    for size in sizes.iter_mut().filter(|size| size.is_region()) {
        size.loaded &= !found && Some(size.brotli) == largest;
        found |= size.loaded;
    }
}

/// What a first visit loads, in bytes with brotli.
pub(crate) fn first_load(sizes: &[Size]) -> u64 {
    let loaded = sizes.iter().filter(|size| size.loaded);
    loaded.map(|size| size.brotli).sum()
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
pub(crate) fn table(sizes: &[Size], shrunk: Shrunk) -> String {
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
    let packs = sizes.iter().filter(|size| size.loaded && size.is_pack());
    let packs = packs.map(|size| size.brotli).sum();
    line("of it the routines' text", "", &kilobytes(packs));
    line("without it", "", &kilobytes(load - packs));
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
        assert!(table(&sizes, Shrunk::Fully).contains("single.html (not at first)"));
    }

    #[test]
    fn of_the_regions_the_first_load_counts_the_largest_alone() {
        let mut sizes = [
            size("index.html", 1_000, true),
            size("regioner/gemensamt-1.bin", 5_000, true),
            size("regioner/a-1.bin", 7_000, true),
            size("regioner/b-1.bin", 9_000, true),
            // As large: one of them is loaded, and not both.
            size("regioner/c-1.bin", 9_000, true),
        ];
        only_largest_region(&mut sizes);
        assert_eq!(first_load(&sizes), 15_000);
        let table = table(&sizes, Shrunk::Fully);
        assert!(table.contains("regioner/a-1.bin (not at first)"));
        let text = table.lines().find(|line| line.contains("routines' text"));
        assert!(text.unwrap().contains("14.0 kB"), "{table}");
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
        assert!(table(&sizes, Shrunk::Partly).contains(said));
        assert!(!table(&sizes, Shrunk::Fully).contains(said));
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
