//! Writes the pages of the rules into the folder given as the first argument, in place of what was
//! there; and what the app's page shows where the app cannot run into the file given as the second.

use std::{
    env,
    error::Error,
    fs, io,
    path::{Path, PathBuf},
};

use varna_guidance::{fault, load};
use varna_rulebook::{STYLE, fallback::fallback, pages, texts::Texts};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.ok_or("name the folder that the pages are to be written in")?;
    let texts = Texts::own()?;
    // From the files: the app goes without the background that nothing rests on.
    let guidance = Path::new(env!("CARGO_MANIFEST_DIR")).join("../guidance");
    let guidance = load::load(&load::read(&guidance)?).map_err(|faults| fault::list(&faults))?;
    fs::create_dir_all(&folder)?;
    clear(&folder)?;
    for page in pages(&guidance, &texts, STYLE, env!("CARGO_PKG_VERSION")) {
        fs::write(folder.join(&page.path), page.html)?;
    }
    if let Some(file) = env::args_os().nth(2) {
        fs::write(file, fallback(&guidance))?;
    }
    Ok(())
}

/// Takes away the pages of before, so that none is left of a region that is gone.
fn clear(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "html") {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
