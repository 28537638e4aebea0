//! A wasm's imports and its text.

use anyhow::Result;
use wasmparser::{Import, Parser, Payload, TypeRef};

use super::{
    Found,
    words::{CALLS, TEXTS},
};

/// The modules that imports may come from: the loader, under the name that wasm-bindgen gives it and
/// under the short one.
const LOADERS: [&str; 2] = ["./varna_bg.js", "a"];

/// How often a forbidden word stands in the names of the imports, which tell what the functions are
/// called that they stand for: `__wbg_fetch_1f2e3d`, `__wbg_set_src_4c5b6a`.
///
/// # Errors
/// When it is no wasm.
pub(super) fn found_in_imports(wasm: &[u8]) -> Result<Found> {
    let mut found = Found::new();
    for import in imports(wasm)? {
        for part in import.name.split('_') {
            let known = CALLS
                .iter()
                .find(|(known, _)| known.eq_ignore_ascii_case(part));
            if let Some((known, _)) = known {
                *found.entry(known).or_default() += 1;
            }
        }
    }
    Ok(found)
}

/// A line for each import that is not a function of the loader.
///
/// # Errors
/// When it is no wasm.
pub(super) fn not_from_loader(wasm: &[u8]) -> Result<Vec<String>> {
    let others = imports(wasm)?.into_iter().filter(|import| {
        let function = matches!(import.ty, TypeRef::Func(_));
        !function || !LOADERS.contains(&import.module)
    });
    let line = |import: Import| {
        format!(
            "wasm: it imports {} of {}, which is no function of the loader",
            import.name, import.module
        )
    };
    Ok(others.map(line).collect())
}

/// How often each forbidden text stands in it.
pub(super) fn found_in_text(wasm: &[u8]) -> Found {
    let mut found = Found::new();
    for (text, _) in TEXTS {
        let windows = wasm.windows(text.len());
        let times = windows.filter(|one| *one == text.as_bytes()).count();
        if times > 0 {
            found.insert(text, times);
        }
    }
    found
}

fn imports(wasm: &[u8]) -> Result<Vec<Import<'_>>> {
    let mut imports = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                imports.push(import?);
            }
        }
    }
    Ok(imports)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A wasm with functions of these modules and names, and with a memory if it is asked for.
    fn wasm(functions: &[(&str, &str)], memory: bool) -> Vec<u8> {
        let mut imports = vec![u8::try_from(functions.len() + usize::from(memory)).unwrap()];
        let text = |text: &str, imports: &mut Vec<u8>| {
            imports.push(u8::try_from(text.len()).unwrap());
            imports.extend(text.as_bytes());
        };
        for (module, name) in functions {
            text(module, &mut imports);
            text(name, &mut imports);
            imports.extend([0x00, 0x00]); // a function, of type 0
        }
        if memory {
            text("a", &mut imports);
            text("memory", &mut imports);
            imports.extend([0x02, 0x00, 0x01]); // a memory of at least a page
        }
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.extend([1, 4, 1, 0x60, 0, 0]); // types: a function from nothing to nothing
        wasm.extend([2, u8::try_from(imports.len()).unwrap()]);
        wasm.extend(imports);
        wasm
    }

    #[test]
    fn a_planted_import_is_found_by_the_name_of_what_it_calls() {
        for (name, word) in [
            ("__wbg_fetch_1f2e3d4c", "fetch"),
            ("__wbg_sendBeacon_1f2e", "sendBeacon"),
            ("__wbg_open_1f2e", "open"),
            ("__wbg_set_src_1f2e", "src"),
            ("__wbg_setonmessage_WebSocket_1f", "WebSocket"),
        ] {
            let found = found_in_imports(&wasm(&[("./varna_bg.js", name)], false)).unwrap();
            assert_eq!(found.get(word), Some(&1), "{name}");
        }
        let own = wasm(&[("./varna_bg.js", "__wbg_getItem_1f2e")], false);
        assert!(found_in_imports(&own).unwrap().is_empty());
    }

    #[test]
    fn all_imports_are_functions_of_the_loader() {
        let own = wasm(&[("./varna_bg.js", "b"), ("a", "c")], false);
        assert!(not_from_loader(&own).unwrap().is_empty());
        let other = not_from_loader(&wasm(&[("env", "socket")], false)).unwrap();
        assert!(other[0].contains("socket of env"), "{other:?}");
        assert_eq!(not_from_loader(&wasm(&[], true)).unwrap().len(), 1);
    }

    #[test]
    fn a_planted_text_is_found() {
        let mut planted = wasm(&[], false);
        planted.extend(b"<img src=\"https://example.org/\">");
        let found: Vec<_> = found_in_text(&planted).into_keys().collect();
        assert_eq!(found, ["<img", "https://", "src=\""]);
    }

    #[test]
    fn what_is_no_wasm_is_refused() {
        assert!(imports(b"no wasm").is_err());
    }
}
