//! Reads the guidance files.
//!
//! [`read`] takes the files from a folder, [`parse`] types them, [`load`] also validates them.
//! Every fault of every file is collected before they give up, so that an editor sees them
//! together. `docs/reading-toml.md` measures this against simpler ways.

mod draft;
mod files;
mod places;
mod syntax;
mod typed;

use crate::{
    check::{self, Beside},
    fault::{Fault, What},
    model::{Guidance, Region, RegionHead, Sources, Vocabulary},
};

pub use files::{File, Files, read};

use draft::Draft;

/// Types and validates the files.
///
/// # Errors
/// All faults of all files, file by file and from the top of each.
pub fn load(files: &Files) -> Result<Guidance, Vec<Fault>> {
    let drafts = Drafts::of(files);
    let faults = drafts.faults(true);
    drafts.whole().filter(|_| faults.is_empty()).ok_or(faults)
}

/// Types the files without validating what they say: for tests of what the validation prevents.
///
/// # Errors
/// The faults of files that cannot be typed.
pub fn parse(files: &Files) -> Result<Guidance, Vec<Fault>> {
    let drafts = Drafts::of(files);
    let faults = drafts.faults(false);
    drafts.whole().filter(|_| faults.is_empty()).ok_or(faults)
}

/// The files as far as they could be typed.
struct Drafts {
    regions: Vec<Draft<Region>>,
    sources: Draft<Sources>,
    vocabulary: Draft<Vocabulary>,
}

impl Drafts {
    fn of(files: &Files) -> Self {
        Self {
            regions: files.regions.iter().map(Draft::of).collect(),
            sources: Draft::of(&files.sources),
            vocabulary: Draft::of(&files.vocabulary),
        }
    }

    /// The faults of all files; of what they say only when they are `validated`.
    fn faults(&self, validated: bool) -> Vec<Fault> {
        let said = |check: Vec<Fault>| if validated { check } else { Vec::new() };
        let mut faults = Vec::new();
        let sources = self.all_sources().filter(|_| self.sources.is_whole());
        let vocabulary = self.vocabulary.value.as_ref();
        let vocabulary = vocabulary.filter(|_| self.vocabulary.is_whole_in("question"));
        let regions = self.regions.iter().filter_map(|draft| draft.value.as_ref());
        let regions: Vec<&Region> = regions.collect();
        for draft in &self.regions {
            faults.extend(draft.faults(|file, region| {
                // What is cited is not looked for among sources that are half read, and what is
                // asked not followed through a file that is.
                let read = draft.is_whole() || region.own_statements.is_empty();
                let beside = Beside {
                    sources: sources.as_ref().filter(|_| read),
                    vocabulary: vocabulary.filter(|_| draft.is_whole_in("question")),
                    regions: &regions,
                };
                said(check::region(file, region, beside))
            }));
        }
        faults.extend(
            self.sources
                .faults(|file, sources| said(check::sources(file, sources))),
        );
        faults.extend(
            self.vocabulary
                .faults(|file, words| said(check::vocabulary(file, words, sources.as_ref()))),
        );
        faults.extend(said(self.between_regions()));
        faults
    }

    fn between_regions(&self) -> Vec<Fault> {
        if self.regions.is_empty() {
            return vec![Fault::new("regions", "", What::NoRegions)];
        }
        let typed = (self.regions.iter())
            .filter_map(|draft| Some((draft.name.as_str(), draft.value.as_ref()?)));
        let typed: Vec<_> = typed.collect();
        check::together(&typed)
    }

    /// The sources of `sources.toml` and those that stand in the regions' own files.
    fn all_sources(&self) -> Option<Sources> {
        let mut all = self.sources.value.clone()?;
        for region in self.regions.iter().filter_map(|draft| draft.value.as_ref()) {
            all.sources.extend(region.own_sources.iter().cloned());
            all.statements.extend(region.own_statements.iter().cloned());
        }
        Some(all)
    }

    /// All guidance, when every file could be typed.
    fn whole(self) -> Option<Guidance> {
        let sources = self.all_sources()?;
        let regions: Option<Vec<Region>> =
            self.regions.into_iter().map(|draft| draft.value).collect();
        let mut regions = regions?;
        regions.sort_by(|a, b| a.name.cmp(&b.name));
        for region in &mut regions {
            region.own_sources = Vec::default();
            region.own_statements = Vec::default();
        }
        let head = |region: &Region| RegionHead {
            id: region.id.clone(),
            name: region.name.clone(),
        };
        Some(Guidance {
            heads: regions.iter().map(head).collect(),
            regions,
            sources,
            vocabulary: self.vocabulary.value?,
        })
    }
}
