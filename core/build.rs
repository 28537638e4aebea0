//! Reads and validates the guidance and packs it for the app.
//!
//! A fault in a guidance file stops the build with a line for each fault, so that the app never
//! meets guidance that has not been checked, and never parses any.

use std::{env, error::Error, fs, path::Path};

use varna_guidance::{embed, load};

fn main() -> Result<(), Box<dyn Error>> {
    for path in [
        "build.rs",
        "../guidance/regions",
        "../guidance/sources.toml",
        "../guidance/vocabulary.toml",
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    let files = load::read(Path::new("../guidance"))?;
    match load::load(&files) {
        Ok(mut guidance) => {
            embed::leave_out_unused(&mut guidance);
            let out = Path::new(&env::var("OUT_DIR")?).join("guidance.bin");
            fs::write(out, embed::packs(&guidance).all())?;
        }
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
        }
    }
    Ok(())
}
