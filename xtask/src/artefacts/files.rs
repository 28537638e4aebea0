//! What the page of the app in a folder loads: the wasm, and the packs of guidance.

use std::{fs, path::Path};

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::{Ingredients, script, sha256};

/// The folder of the packs of guidance.
pub(crate) const PACKS: &str = "regioner";

/// What the pack that all regions share is called.
pub(crate) const SHARED: &str = "gemensamt";

/// The files that the page of the app in a folder loads, each under a name with the hash of its
/// content.
pub(super) struct Files<'i> {
    wasm: Loaded<'i>,
    shared: Loaded<'i>,
    /// The regions' packs, each with the id of its region.
    regions: Vec<(&'i str, Loaded<'i>)>,
}

struct Loaded<'i> {
    name: String,
    content: &'i [u8],
}

impl<'i> Files<'i> {
    pub(super) fn of(ingredients: &'i Ingredients) -> Self {
        let loaded = |name: &str, ending: &str, content| Loaded {
            name: format!("{name}-{}.{ending}", &sha256(content)[..16]),
            content,
        };
        let pack = |name: &str, content| loaded(&format!("{PACKS}/{name}"), "bin", content);
        let packs = &ingredients.packs;
        let regions = packs
            .regions
            .iter()
            .map(|(id, content)| (&**id, pack(id, content)));
        Self {
            wasm: loaded("varna", "wasm", &ingredients.wasm),
            shared: pack(SHARED, &packs.shared),
            regions: regions.collect(),
        }
    }

    /// As `start/hosted.js` takes them: each its name and the hash that the browser holds it to.
    pub(super) fn named(&self) -> Value {
        let named = |file: &Loaded| json!([file.name, script::integrity(file.content)]);
        let regions = self
            .regions
            .iter()
            .map(|(id, file)| ((*id).to_owned(), named(file)));
        json!({
            "wasm": named(&self.wasm),
            "shared": named(&self.shared),
            "regions": regions.collect::<Map<_, _>>(),
        })
    }

    pub(super) fn write(&self, dist: &Path) -> Result<()> {
        let regions = self.regions.iter().map(|(_, file)| file);
        for file in [&self.wasm, &self.shared].into_iter().chain(regions) {
            fs::write(dist.join(&file.name), file.content)?;
        }
        Ok(())
    }
}
