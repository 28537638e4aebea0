//! All guidance of this version of the product: read, checked and packed when it was built.
//!
//! It is for whatever runs beside the app: tests, benchmarks, and the app while it is being worked
//! on. The app as shipped is handed its packs, and carries none of this.

use std::sync::LazyLock;

use varna_guidance::{embed, model::Guidance};

/// All guidance of this version of the product.
pub static GUIDANCE: LazyLock<Guidance> = LazyLock::new(|| {
    let packs = include_bytes!(concat!(env!("OUT_DIR"), "/guidance.bin"));
    embed::unpack(packs).unwrap_or_default()
});
