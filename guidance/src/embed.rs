//! Packs guidance for the app, and unpacks it there.
//!
//! The packed form is made by the build script from guidance that has been checked, and read by
//! the same version of this crate: it holds no names and can hold no faults of an editor's.

use crate::model::Guidance;

/// The guidance as bytes that the app carries.
///
/// # Errors
/// When it cannot be packed, which says that the model has a type that has no packed form.
#[cfg(feature = "load")]
pub fn pack(guidance: &Guidance) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(guidance)
}

/// The guidance in bytes that [`pack`] made; no guidance at all in any others.
pub fn unpack(packed: &[u8]) -> Guidance {
    postcard::from_bytes(packed).unwrap_or_default()
}
