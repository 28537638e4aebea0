//! Packs guidance for the app, and unpacks it there.
//!
//! The packed form is made by the build script from guidance that has been checked, and read by
//! the same version of this crate: it holds no names and can hold no faults of an editor's.
//!
//! It is our own, since what reads it is a part of every first visit: a format for any data asks
//! at each field whether the bytes are right, which takes four times the code.

use packed::{Packed, Reader};

use crate::model::Guidance;
#[cfg(feature = "load")]
use crate::model::StatementKind;

mod fields;
mod packed;

/// The guidance as bytes that the app carries.
#[cfg(feature = "load")]
pub fn pack(guidance: &Guidance) -> Vec<u8> {
    let mut writer = packed::Writer::default();
    guidance.pack(&mut writer);
    writer.into_bytes()
}

/// Takes away what is for those who review the rules: the background that nothing rests on, and
/// what the rules are called.
#[cfg(feature = "load")]
pub fn leave_out_unused(guidance: &mut Guidance) {
    let rows = crate::trace::rows(guidance).into_iter();
    let used =
        rows.map(|row| row.statement.kind != StatementKind::Background || !row.uses.is_empty());
    let used: Vec<_> = used.collect();
    let mut used = used.into_iter();
    // As many as there are statements, and in their order.
    (guidance.sources.statements).retain(|_| used.next().unwrap_or(true));
    let rules = guidance.regions.iter_mut().flat_map(|one| &mut one.rules);
    rules.for_each(|rule| rule.name.clear());
}

/// The guidance in bytes that [`pack`] made; what comes of any others holds nothing that is right.
pub fn unpack(packed: &[u8]) -> Guidance {
    Guidance::unpack(&mut Reader::new(packed))
}
