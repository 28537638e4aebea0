//! The receipt: with which product and which rules a document was written, so that it can be
//! reckoned again. It holds nothing about a person, and no id that only reviewers know.
//!
//! The version of a region's file is the day it was last changed.

use varna_guidance::model::Region;

/// The product's version.
const PRODUCT: &str = env!("CARGO_PKG_VERSION");

/// «Värna 0.1.0, regler 2026-11-26».
pub(super) fn of(region: &Region) -> String {
    format!("Värna {PRODUCT}, regler {}", region.guidance.version)
}
