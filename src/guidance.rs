//! The guidance, embedded: read and validated when the app was built.

use varna_guidance::model::Guidance;

/// All guidance of this version of the product.
pub static GUIDANCE: Guidance = include!(concat!(env!("OUT_DIR"), "/guidance.rs"));
