//! The guidance that the app is handed.

use varna_guidance::{embed, model::Guidance};

/// Reads packs, the shared one first. `None` where that one cannot be read.
///
/// What is read once stays in memory, since views are made of its words: it happens twice in a visit
/// at the most.
pub(super) fn read(packs: &[u8]) -> Option<&'static Guidance> {
    let guidance = embed::unpack(packs)?;
    Some(Box::leak(Box::new(guidance)))
}
