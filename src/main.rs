//! Starts the app in the browser: the page's script hands it the regions' routines.

use wasm_bindgen::prelude::wasm_bindgen;

/// Starts the app with packs of guidance; `complete` says whether they are all there are. Returns
/// whether it could. See [`varna::ui::begin`].
#[wasm_bindgen]
pub fn begin(packs: &[u8], complete: bool) -> bool {
    varna::ui::begin(packs, complete)
}

/// Gives the app all packs that could be had. See [`varna::ui::complete`].
#[wasm_bindgen]
pub fn complete(packs: &[u8]) {
    varna::ui::complete(packs);
}

fn main() {
    // The page of `cargo xtask dev` has no script that hands anything over.
    #[cfg(debug_assertions)]
    varna::ui::begin_with(&varna_core::guidance::GUIDANCE);
}
