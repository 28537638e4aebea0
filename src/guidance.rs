//! The guidance that the app carries: read, checked and packed when it was built.

use std::sync::LazyLock;

use varna_guidance::{embed, model::Guidance};

/// All guidance of this version of the product.
pub static GUIDANCE: LazyLock<Guidance> =
    LazyLock::new(|| embed::unpack(include_bytes!(concat!(env!("OUT_DIR"), "/guidance.bin"))));
