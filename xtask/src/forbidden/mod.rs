//! What the app must not be able to call: anything that reaches out, or loads what could.
//!
//! The content policy makes the browser refuse most of it. This is the other half: the calls are not
//! there at all. What the wasm can call is the functions that the loader gives it: they are just those
//! of a list, and the scripts are gone through word by word. What wasm asks of the browser by a name that
//! it has itself, as `Reflect::get` does, stands as text in it, so its text is gone through too.
//!
//! That is no proof: a name can be put together of parts, and one that is also a word of the texts, like
//! «open», is not looked for in them. The policy, and the tests that record what is asked for, stand
//! beside it.
//!
//! What has to be there is allowed in `allowed.toml`, as often as it is there, with the reason.
//!
//! | module    | purpose                                  |
//! |-----------|------------------------------------------|
//! | `words`   | the words, and what each does            |
//! | `script`  | the words of a script                    |
//! | `wasm`    | a wasm's imports and text                |
//! | `imports` | the functions that the wasm may be given |
//! | `allowed` | what is allowed, and why                 |
//! | `planted` | tests: calls planted in a bundle         |

mod allowed;
mod imports;
#[cfg(test)]
mod planted;
mod script;
mod wasm;
mod words;

use std::collections::BTreeMap;

use anyhow::{Result, ensure};

use crate::artefacts::Scripts;
use allowed::Allowed;

/// How often each forbidden word was found.
type Found = BTreeMap<&'static str, usize>;

/// What is looked through.
pub(crate) struct Bundle<'b> {
    /// The scripts of both artefacts.
    pub(crate) scripts: &'b Scripts,
    /// The wasm before its imports got short names.
    pub(crate) named_wasm: &'b [u8],
    /// The wasm as shipped.
    pub(crate) wasm: &'b [u8],
}

/// Looks for forbidden calls.
///
/// # Errors
/// With a line for each word that stands somewhere more or less often than is allowed, for each import of
/// the wasm that is there more or less often than is allowed, and for each that is no function of the
/// loader.
pub(crate) fn check(bundle: &Bundle) -> Result<()> {
    hold(bundle, &Allowed::own()?)
}

fn hold(bundle: &Bundle, allowed: &Allowed) -> Result<()> {
    let mut faults = Vec::new();
    for (place, found) in [
        ("index.html", script::found(&bundle.scripts.hosted)),
        ("varna.html", script::found(&bundle.scripts.one_file)),
        ("wasm", wasm::found_in_text(bundle.wasm)?),
    ] {
        faults.extend(allowed.faults(place, &found));
    }
    let named = wasm::names_of_imports(bundle.named_wasm)?;
    faults.extend(imports::faults(&allowed.imports, &named));
    for wasm in [bundle.named_wasm, bundle.wasm] {
        faults.extend(wasm::not_from_loader(wasm)?);
    }
    ensure!(
        faults.is_empty(),
        "the app has calls that it must not have (see xtask/src/forbidden):\n  {}",
        faults.join("\n  ")
    );
    Ok(())
}
