//! A wasm's imports and its text.

use anyhow::Result;
use wasmparser::{Import, Parser, Payload, TypeRef};

use super::{
    Found,
    words::{HARMLESS, HOST, TEXTS, hosts},
};

/// The modules that imports may come from: the loader, under the name that wasm-bindgen gives it and
/// under the short one.
const LOADERS: [&str; 2] = ["./varna_bg.js", "a"];

/// The names of its imports, as they stand in it.
///
/// # Errors
/// When it is no wasm.
pub(super) fn names_of_imports(wasm: &[u8]) -> Result<Vec<String>> {
    let imports = imports(wasm)?.into_iter();
    Ok(imports.map(|import| import.name.to_owned()).collect())
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

/// How often each forbidden text stands in its data: what it has of texts, one after the other without
/// anything between them.
///
/// # Errors
/// When it is no wasm.
pub(super) fn found_in_text(wasm: &[u8]) -> Result<Found> {
    let mut found = Found::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::DataSection(section) = payload? {
            for data in section {
                found_in(data?.data, &mut found);
            }
        }
    }
    Ok(found)
}

fn found_in(data: &[u8], found: &mut Found) {
    let mut add = |word, times| {
        if times > 0 {
            *found.entry(word).or_default() += times;
        }
    };
    for (text, _) in TEXTS {
        let harmless = HARMLESS.iter().filter(|whole| whole.contains(text));
        let harmless: usize = harmless.map(|whole| times(whole.as_bytes(), data)).sum();
        add(*text, times(text.as_bytes(), data).saturating_sub(harmless));
    }
    add(HOST, hosts(data));
}

fn times(text: &[u8], data: &[u8]) -> usize {
    let windows = data.windows(text.len());
    windows.filter(|one| *one == text).count()
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
    use crate::forbidden::planted::wasm;

    #[test]
    fn imports_are_named_as_they_stand_there() {
        let functions = [("./varna_bg.js", "__wbg_fetch_1f"), ("./varna_bg.js", "b")];
        let names = names_of_imports(&wasm(&functions, false, "")).unwrap();
        assert_eq!(names, ["__wbg_fetch_1f", "b"]);
    }

    #[test]
    fn all_imports_are_functions_of_the_loader() {
        let own = wasm(&[("./varna_bg.js", "b"), ("a", "c")], false, "");
        assert!(not_from_loader(&own).unwrap().is_empty());
        let other = not_from_loader(&wasm(&[("env", "socket")], false, "")).unwrap();
        assert!(other[0].contains("socket of env"), "{other:?}");
        assert_eq!(not_from_loader(&wasm(&[], true, "")).unwrap().len(), 1);
    }

    #[test]
    fn each_planted_text_is_found() {
        for (text, words) in [
            // Reflect::get(&window(), "fetch"), then call1
            ("windowfetchcall", &["fetch"][..]),
            // Reflect::get(&location, "replace"), and Reflect::set(&window, "location", …)
            ("replacelocation", &["location", "replace"]),
            // The address of another host, under the page's own protocol
            ("//example.org/a", &["//host"]),
            // create_element("img"), create_element("script"), set_attribute("src", …)
            ("divimgspan", &["img"]),
            ("divscriptspan", &["script"]),
            ("classsrctype", &["src"]),
            (
                "<img src=\"https://example.org/\">",
                &["//host", "://", "img", "src"],
            ),
            ("navigator.sendBeacon", &["sendBeacon"]),
        ] {
            let found = found_in_text(&wasm(&[], false, text)).unwrap();
            assert_eq!(found.into_keys().collect::<Vec<_>>(), words, "{text}");
        }
    }

    #[test]
    fn folders_of_sources_and_other_words_are_left_alone() {
        for text in [
            "library/core/src/cell/lazy.rs",
            "memory allocation of bytes failed",
            "2.0-//",
            "units-opentext",
        ] {
            let found = found_in_text(&wasm(&[], false, text)).unwrap();
            assert!(found.is_empty(), "{text}: {found:?}");
        }
        let twice = found_in_text(&wasm(&[], false, "/src/lib.rs src src=")).unwrap();
        assert_eq!(twice["src"], 2);
    }

    #[test]
    fn what_stands_elsewhere_than_in_the_data_is_no_text() {
        let named = wasm(&[("./varna_bg.js", "__wbg_location_1f")], false, "");
        assert!(found_in_text(&named).unwrap().is_empty());
    }

    #[test]
    fn what_is_no_wasm_is_refused() {
        assert!(imports(b"no wasm").is_err());
        assert!(found_in_text(b"no wasm").is_err());
    }
}
