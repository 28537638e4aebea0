//! Turns guidance into Rust constants, for the app's build script.

use databake::{Bake, CrateEnv};

use crate::model::Guidance;

/// The guidance as a Rust expression that can stand in a `static`.
///
/// The crate that includes it needs `varna-guidance` under that name and `extern crate alloc`.
pub fn expression(guidance: &Guidance) -> String {
    guidance.bake(&CrateEnv::default()).to_string()
}
