//! The sources and their statements: each has its own id, and each statement a source.

use super::Findings;
use crate::{
    fault::{Place, What},
    model::{Region, Sources, Statement},
};

/// The file `sources.toml`.
pub(super) fn check(sources: &Sources, found: &mut Findings) {
    found.duplicates("source", sources.sources.iter().map(|source| &*source.id));
    found.duplicates(
        "statement",
        sources.statements.iter().map(|one| one.id.as_str()),
    );
    belong(&sources.statements, sources, found);
}

/// The sources that stand in a region's own file, among all there are, and the region's guidance.
pub(super) fn check_own(region: &Region, all: &Sources, found: &mut Findings) {
    for (index, source) in region.own_sources.iter().enumerate() {
        let id = &source.id;
        let same = all.sources.iter().filter(|other| other.id == *id);
        if !id.trim().is_empty() && same.count() > 1 {
            let twice = What::DuplicateId(id.clone());
            found.add(Place::entry("source", index, id), twice);
        }
    }
    for (index, Statement { id, .. }) in region.own_statements.iter().enumerate() {
        let same = all.statements.iter().filter(|other| other.id == *id);
        let id = id.as_str();
        if !id.trim().is_empty() && same.count() > 1 {
            let twice = What::DuplicateId(id.to_owned());
            found.add(Place::entry("statement", index, id), twice);
        }
    }
    belong(&region.own_statements, all, found);

    let named = &region.guidance.source;
    if !named.trim().is_empty() && !all.sources.iter().any(|source| source.id == *named) {
        found.add("guidance", What::UnknownSource(named.clone()));
    }
}

fn belong(statements: &[Statement], sources: &Sources, found: &mut Findings) {
    for (index, Statement { id, .. }) in statements.iter().enumerate() {
        if sources.source_of(id).is_none() && !id.as_str().trim().is_empty() {
            let source = What::UnknownSource(id.source().to_owned());
            found.add(Place::entry("statement", index, id.as_str()), source);
        }
    }
}
