//! Gathers the faults of a file.

use std::collections::HashSet;

use crate::fault::{Fault, Place, What};

/// The faults found in a file.
pub(super) struct Findings<'f> {
    file: &'f str,
    pub(super) faults: Vec<Fault>,
}

impl<'f> Findings<'f> {
    pub(super) fn in_file(file: &'f str) -> Self {
        Self {
            file,
            faults: Vec::new(),
        }
    }

    /// Adds a fault in a part of the file; the file as a whole is the empty text.
    pub(super) fn add(&mut self, place: impl Into<Place>, what: What) {
        self.faults.push(Fault::new(self.file, place, what));
    }

    /// Adds a fault for each entry of a part whose id an earlier one has.
    pub(super) fn duplicates<'a>(&mut self, part: &str, ids: impl Iterator<Item = &'a str>) {
        self.duplicates_in(&Place::default(), part, ids);
    }

    /// The same for the entries of a part within another.
    pub(super) fn duplicates_in<'a>(
        &mut self,
        outer: &Place,
        part: &str,
        ids: impl Iterator<Item = &'a str>,
    ) {
        let mut seen = HashSet::new();
        for (index, id) in ids.enumerate().filter(|(_, id)| !id.trim().is_empty()) {
            if !seen.insert(id) {
                let place = outer.with(&Place::entry(part, index, id));
                self.add(place, What::DuplicateId(id.to_owned()));
            }
        }
    }
}
