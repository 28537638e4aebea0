//! Texts that try to be something else than text: markup, script, lines of their own, formulas,
//! events of a calendar. Script among them sets `hostile` in the page, which a test can look for.

#[path = "texts/machines.rs"]
mod machines;
#[path = "texts/markup.rs"]
mod markup;
#[path = "texts/writing.rs"]
mod writing;

use std::fmt::Write;

use machines::{calendar, commands, formulas};
use markup::{encoded, markup, script};
use writing::{combined, emoji, quotes, turned};

/// What ends a line somewhere: in a text, in a browser, in an editor, in a calendar file.
const LINE_ENDS: [&str; 14] = [
    "\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}",
    "\u{2029}", "\n\n", "\r\n ", "\\n",
];

/// All of them, each once, always in the same order.
pub(crate) fn texts() -> Vec<String> {
    let kinds = [
        markup(),
        script(),
        long(),
        turned(),
        combined(),
        emoji(),
        lines(),
        controls(),
        formulas(),
        quotes(),
        calendar(),
        encoded(),
        commands(),
    ];
    let mut all: Vec<String> = Vec::new();
    for text in kinds.into_iter().flatten() {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all
}

/// The texts as an array of JSON, a line each, in ASCII alone: nothing in the file is what it does
/// not seem to be.
pub(crate) fn json(texts: &[String]) -> String {
    let quoted = texts.iter().map(|text| format!("  \"{}\"", escaped(text)));
    format!("[\n{}\n]\n", quoted.collect::<Vec<_>>().join(",\n"))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for unit in text.encode_utf16() {
        match u8::try_from(unit) {
            Ok(quote @ (b'"' | b'\\')) => escaped.extend(['\\', char::from(quote)]),
            Ok(plain @ b' '..=b'~') => escaped.push(plain.into()),
            Ok(_) | Err(_) => write!(escaped, "\\u{unit:04x}").unwrap(),
        }
    }
    escaped
}

fn long() -> Vec<String> {
    let letters = [255, 256, 257, 1_024, 4_097, 100_000].map(|count| "a".repeat(count));
    let others = [
        "Ord ",
        "å",
        "<b>",
        "=1;",
        "\u{1F469}",
        "\n",
        "\u{202E}x",
        "e\u{301}",
    ];
    let others = others.map(|part| part.repeat(1_000));
    letters
        .into_iter()
        .chain(others)
        .chain(["Lång text. ".repeat(9_091)])
        .collect()
}

/// Lines of their own, such as a document has.
fn lines() -> Vec<String> {
    let forms = |end: &str| {
        [
            format!("Testa{end}Test"),
            format!("Testa{end}Motivering: påhittad"),
            format!("Testa{end}{end}Syskon: Inga andra barn i familjen."),
            format!("{end}Enligt: ingenting"),
            format!("Testa{end}"),
            format!("Testa{end}----{end}[ ] Gjort"),
        ]
    };
    let spaces = [
        "\t", "\u{A0}", "\u{1680}", "\u{2003}", "\u{200B}", "\u{202F}", "\u{3000}", "   ",
    ];
    let spaces = spaces.into_iter().map(|space| format!("Testa{space}Test"));
    let ends = LINE_ENDS.into_iter().flat_map(forms);
    let headings = [
        "Åtgärd: ingen",
        "Motivering:",
        ": ",
        "Beslutat av: Någon annan",
        "Period: alltid",
    ];
    ends.chain(spaces)
        .chain(headings.map(str::to_owned))
        .collect()
}

fn controls() -> Vec<String> {
    let all = ('\0'..='\u{9F}').filter(|c| c.is_control());
    let within = all.map(|control| format!("Te{control}sta"));
    let others = [
        "\0",
        "\u{7F}",
        "\u{1B}[2J",
        "\u{1B}]0;x\u{7}",
        "\u{8}\u{8}\u{8}x",
        "x\0y\0",
        "\u{FEFF}x",
        "\u{FFFE}",
        "\u{FFFF}",
        "\u{10FFFF}",
        "\u{E000}",
        "\u{FFF9}x\u{FFFA}y\u{FFFB}",
        "\u{E0001}",
        "\u{AD}",
        "\u{180E}",
        "\u{2060}",
    ];
    within.chain(others.map(str::to_owned)).collect()
}
