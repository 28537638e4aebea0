//! What the wasm and its loader call each other, made short.
//!
//! wasm-bindgen gives each function that one has of the other a long name with a hash, which no
//! compression makes small: with a hundred of them, in both files, that is 3 kB. wasm-opt gives
//! the wasm short ones and says which; here the loader gets the same.

use std::collections::HashMap;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// What wasm-opt calls the module that the loader gives to the wasm.
const MODULE: &str = "a";

/// The loader that wasm-bindgen made, with the names that wasm-opt said it has given.
///
/// # Errors
/// When they were not said in the form that is known, or wasm and loader do not name the same.
pub(crate) fn shortened(loader: &str, said: &str) -> Result<String> {
    let names = Names::said(said).context("wasm-opt did not say its names as it used to")?;
    names.put_into(loader)
}

/// Long names and the short ones instead of them.
struct Names {
    /// The module that the loader gives to the wasm.
    module: String,
    /// What the loader gives to the wasm.
    imports: HashMap<String, String>,
    /// What the wasm gives to the loader.
    exports: HashMap<String, String>,
}

impl Names {
    /// Reads `{"imports": [[module, long, short], …], "exports": [[long, short], …]}`.
    fn said(json: &str) -> Result<Self> {
        let said: Value = serde_json::from_str(json)?;
        let list = |key: &str| said[key].as_array().with_context(|| format!("no {key}"));
        let text = |value: &Value| value.as_str().map(str::to_owned).context("not a text");
        let pair = |long: &Value, short: &Value| Ok((text(long)?, text(short)?));

        let imports = list("imports")?;
        let first = imports.first().context("nothing is imported")?;
        Ok(Self {
            module: text(&first[0])?,
            imports: imports
                .iter()
                .map(|import| pair(&import[1], &import[2]))
                .collect::<Result<_>>()?,
            exports: list("exports")?
                .iter()
                .map(|export| pair(&export[0], &export[1]))
                .collect::<Result<_>>()?,
        })
    }

    /// Goes through the loader word by word. What comes after `wasm.` is an export; an import is known
    /// by its hash wherever it stands.
    fn put_into(&self, loader: &str) -> Result<String> {
        let mut short = String::with_capacity(loader.len());
        let mut imports = 0;
        let mut rest = loader;
        while let Some(start) = rest.find(is_in_word) {
            let (gap, from_word) = rest.split_at(start);
            let end = from_word.find(|character| !is_in_word(character));
            let (word, after) = from_word.split_at(end.unwrap_or(from_word.len()));
            short.push_str(gap);
            let name = if short.ends_with("wasm.") {
                let export = self.exports.get(word);
                export.with_context(|| format!("the wasm gives no `{word}` to the loader"))?
            } else if let Some(import) = self.imports.get(word) {
                imports += 1;
                import
            } else {
                word
            };
            short.push_str(name);
            rest = after;
        }
        short.push_str(rest);

        ensure!(
            imports == self.imports.len(),
            "the loader gives the wasm {imports} of the {} functions that it wants",
            self.imports.len()
        );
        let module = format!("\"{}\":", self.module);
        ensure!(short.contains(&module), "the loader has no {module}");
        Ok(short.replace(&module, &format!("\"{MODULE}\":")))
    }
}

/// Whether a character can be in a name.
fn is_in_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_' || character == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOADER: &str = r#"
        const imports = { "./app_bg.js": { __wbg_body_1f: (x) => x.body, __wbg_log_2e: log } };
        wasm.__start(wasm.memory);
        export { initSync, init as default };
    "#;

    #[test]
    fn wasm_and_loader_call_each_other_by_the_short_names() {
        let said = r#"{
            "imports": [["./app_bg.js", "__wbg_body_1f", "b"], ["./app_bg.js", "__wbg_log_2e", "c"]],
            "exports": [["memory", "d"], ["__start", "e"], ["unused", "f"]]
        }"#;
        let expected = r#"
        const imports = { "a": { b: (x) => x.body, c: log } };
        wasm.e(wasm.d);
        export { initSync, init as default };
    "#;
        assert_eq!(shortened(LOADER, said).unwrap(), expected);
    }

    #[test]
    fn a_function_that_only_one_of_them_knows_is_refused() {
        let not_given = r#"{
            "imports": [["./app_bg.js", "__wbg_other_3d", "b"]],
            "exports": [["memory", "d"], ["__start", "e"]]
        }"#;
        let error = shortened(LOADER, not_given).unwrap_err();
        assert!(error.to_string().contains("gives the wasm 0 of the 1"));

        let not_there = r#"{
            "imports": [["./app_bg.js", "__wbg_body_1f", "b"], ["./app_bg.js", "__wbg_log_2e", "c"]],
            "exports": [["memory", "d"]]
        }"#;
        let error = shortened(LOADER, not_there).unwrap_err();
        assert!(error.to_string().contains("gives no `__start`"));
    }

    #[test]
    fn names_said_in_another_form_are_refused() {
        for said in ["", "[]", r#"{"imports": [], "exports": []}"#] {
            assert!(shortened(LOADER, said).is_err(), "{said}");
        }
    }
}
