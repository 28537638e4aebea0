//! Calls planted in a bundle that is otherwise as it should be: the whole check finds each.

use super::{Allowed, Bundle, Scripts, hold};

/// The scripts and the wasm of the bundle have just this.
const ALLOWED: &str = r#"
    [[allowed]]
    places = ["index.html"]
    word = "fetch"
    times = 1
    reason = "loads the wasm"

    [[allowed]]
    places = ["index.html", "varna.html"]
    word = "createElement"
    times = 1
    reason = "makes elements"

    [[allowed]]
    places = ["wasm"]
    word = "img"
    times = 1
    reason = "the role of a picture"

    [[imports]]
    reason = "the page"
    names = ["get", "call", "call", "createElement", "setAttribute"]
"#;

const HOSTED: &str = "fetch(a);document.createElement(b)";
const ONE_FILE: &str = "document.createElement(b)";
const TEXT: &str = "role=\"img\"";
const IMPORTS: [&str; 5] = [
    "__wbg_get_989d0a1309644f2b",
    "__wbg_call_6bcf8d3e20937e46",
    "__wbg_call_7bcf8d3e20937e46",
    "__wbg_createElement_b9024dc5ba95ac27",
    "__wbg_setAttribute_8c84e9351986b1f6",
];

/// What the check says of the bundle with more in its scripts, its imports and its text.
fn said(in_scripts: &str, imports: &[&str], in_text: &str) -> String {
    let scripts = Scripts {
        hosted: format!("{HOSTED};{in_scripts}"),
        one_file: format!("{ONE_FILE};{in_scripts}"),
    };
    let all = IMPORTS.iter().chain(imports);
    let functions: Vec<_> = all.map(|&name| ("./varna_bg.js", name)).collect();
    let text = format!("{TEXT}{in_text}");
    let bundle = Bundle {
        scripts: &scripts,
        named_wasm: &wasm(&functions, false, &text),
        wasm: &wasm(&[("a", "b")], false, &text),
    };
    let held = hold(&bundle, &Allowed::read(ALLOWED).unwrap());
    held.err().map_or(String::new(), |error| error.to_string())
}

/// A wasm with functions of these modules and names, with a memory if it is asked for, and with a text as
/// its data.
pub(super) fn wasm(functions: &[(&str, &str)], memory: bool, text: &str) -> Vec<u8> {
    let name = |text: &str| [number(text.len()), text.as_bytes().to_vec()].concat();
    let mut imports = number(functions.len() + usize::from(memory));
    for (module, function) in functions {
        imports.extend([name(module), name(function)].concat());
        imports.extend([0x00, 0x00]); // a function, of type 0
    }
    if memory {
        imports.extend([name("a"), name("memory")].concat());
        imports.extend([0x02, 0x00, 0x01]); // a memory of at least a page
    }
    // One segment, from the first address on.
    let data = [vec![1, 0, 0x41, 0, 0x0b], name(text)].concat();
    let section = |id: u8, content: Vec<u8>| [vec![id], number(content.len()), content].concat();
    [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, vec![1, 0x60, 0, 0]), // types: a function from nothing to nothing
        section(2, imports),
        section(5, vec![1, 0, 1]), // a memory of at least a page
        section(11, data),
    ]
    .concat()
}

/// A number as wasm writes it, seven bits to a byte.
fn number(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(number & 0x7f).unwrap();
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

#[test]
fn the_bundle_without_anything_planted_is_as_it_should_be() {
    assert_eq!(said("", &[], ""), "");
    assert_eq!(said("focus()", &[], "units-open"), "");
}

#[test]
fn each_call_planted_in_the_scripts_is_found_in_both() {
    for (script, word) in [
        ("fetch(b)", "fetch"),
        ("Reflect.get(window,'fetch').call(window,c)", "fetch"),
        ("location.replace(c)", "replace"),
        ("location.host=c", "host"),
        ("t.click()", "click"),
        ("t.c='//example.org/c'", "//host"),
        ("document.createElement('img')", "createElement"),
        ("document.createElement('script')", "createElement"),
        ("t.setAttribute('src',c)", "setAttribute"),
    ] {
        let said = said(script, &[], "");
        for place in ["index.html", "varna.html"] {
            let line = format!("{place}: «{word}»");
            assert!(said.contains(&line), "{script}: {said}");
        }
    }
}

#[test]
fn each_call_planted_in_the_wasm_is_found() {
    for (what, imports, text, line) in [
        (
            "Reflect::get(&window(), \"fetch\"), call1",
            &[][..],
            "fetch",
            "wasm: «fetch»",
        ),
        (
            "window().location().replace(url)",
            &[
                "__wbg_location_382075cf6a393ad4",
                "__wbg_replace_482075cf6a393ad4",
            ],
            "",
            "imports: «replace» (opens a page)",
        ),
        (
            "location.set_host(host)",
            &["__wbg_set_host_482075cf6a393ad4"],
            "",
            "imports: «set_host» (opens a page",
        ),
        (
            "HtmlElement::click()",
            &["__wbg_click_482075cf6a393ad4"],
            "",
            "imports: «click» (follows a link)",
        ),
        (
            "one more call with other arguments",
            &["__wbg_call_8bcf8d3e20937e46"],
            "",
            "imports: «call» is imported 3 times",
        ),
        ("\"//host/\"", &[], "//example.org/", "wasm: «//host»"),
        ("create_element(\"img\")", &[], "img", "wasm: «img»"),
        (
            "create_element(\"script\")",
            &[],
            "script",
            "wasm: «script»",
        ),
        ("set_attribute(\"src\", url)", &[], "src", "wasm: «src»"),
    ] {
        let said = said("", imports, text);
        assert!(said.contains(line), "{what}: {said}");
    }
}
