//! The guidance that the app has been handed so far.

use std::cell::Cell;

use varna_guidance::{embed, model::Guidance};

thread_local! {
    static HELD: Cell<Option<&'static Guidance>> = const { Cell::new(None) };
}

/// Reads packs, the shared one first, and holds what they say from now on. `None` where the shared one
/// cannot be read.
pub(super) fn take(packs: &[u8]) -> Option<&'static Guidance> {
    embed::unpack(packs).map(|guidance| hold(Box::leak(Box::new(guidance))))
}

/// Holds guidance from now on. What is held once stays in memory, since views are made of its words:
/// it happens twice in a visit at the most.
pub(super) fn hold(guidance: &'static Guidance) -> &'static Guidance {
    HELD.set(Some(guidance));
    guidance
}

/// The guidance that is held; an empty one before any is, when there is no view yet either.
pub(super) fn guidance() -> &'static Guidance {
    static NONE: Guidance = Guidance::NONE;
    HELD.get().unwrap_or(&NONE)
}
