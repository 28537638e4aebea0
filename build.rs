//! Reads and validates the guidance and packs it for the app.
//!
//! A fault in a guidance file stops the build with a line for each fault, so that the app never
//! meets guidance that has not been checked, and never parses any.

use std::{env, error::Error, fs, path::Path};

use varna_guidance::{embed, fault, load};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=guidance");
    println!("cargo::rerun-if-changed=build.rs");
    let files = load::read(Path::new("guidance"))?;
    let guidance = load::load(&files).map_err(|faults| {
        format!(
            "{} fel i guidance/:\n{}",
            faults.len(),
            fault::list(&faults)
        )
    })?;
    let out = Path::new(&env::var("OUT_DIR")?).join("guidance.bin");
    fs::write(out, embed::pack(&guidance)?)?;
    Ok(())
}
