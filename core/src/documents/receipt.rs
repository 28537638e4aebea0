//! The last line of request and note: what it rests on, and what it was written with, so that it can
//! be reckoned again. It holds nothing about a person, and no id that only reviewers know.

use varna_guidance::model::{Guidance, Region};

/// The product's version.
const PRODUCT: &str = env!("CARGO_PKG_VERSION");

/// «Enligt: VGR:s vägledning 2026-03-26, RS 2026-01475. Framtaget med Värna 0.1.0, regler
/// 2026-11-26.» of some sources, by their ids.
pub(super) fn write(guidance: &Guidance, region: &Region, sources: &[&str]) -> String {
    let known = guidance.sources.sources.iter();
    let named = known.filter(|source| sources.contains(&&*source.id));
    let named: Vec<_> = named.map(|source| &*source.reference).collect();
    format!(
        "Enligt: {}. Framtaget med Värna {PRODUCT}, regler {}.",
        named.join("; "),
        region.guidance.version
    )
}
