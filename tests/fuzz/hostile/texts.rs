//! Texts that try to be something else than text: markup, script, lines of their own, formulas,
//! events of a calendar. Script among them sets `hostile` in the page, which a test can look for.

use std::fmt::Write;

/// What a script does to be noticed.
const CAUGHT: &str = "globalThis.hostile=true";

/// What ends a line somewhere: in a text, in a browser, in an editor, in a calendar file.
const LINE_ENDS: [&str; 14] = [
    "\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}",
    "\u{2029}", "\n\n", "\r\n ", "\\n",
];

/// What turns the direction of writing.
const TURNS: [char; 12] = [
    '\u{61C}', '\u{200E}', '\u{200F}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
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

fn markup() -> Vec<String> {
    let tags = [
        format!("<script>{CAUGHT}</script>"),
        format!("<img src=x onerror={CAUGHT}>"),
        format!("<svg/onload={CAUGHT}>"),
        format!("<iframe srcdoc=\"<script>parent.{CAUGHT}</script>\"></iframe>"),
        format!("<input autofocus onfocus={CAUGHT}>"),
        format!("<details open ontoggle={CAUGHT}>"),
        format!("<a href=\"javascript:{CAUGHT}\">x</a>"),
        "<style>*{display:none!important}</style>".to_owned(),
        "<base href=\"//example.org/\">".to_owned(),
        "<meta http-equiv=\"refresh\" content=\"0;url=//example.org/\">".to_owned(),
        "<form action=\"//example.org/\"><button>OK</button></form>".to_owned(),
        "<h1>Rubrik</h1><p>stycke</p>".to_owned(),
        "<br><hr><b><i><u>".to_owned(),
        "<!-- ".to_owned(),
        "<![CDATA[x]]>".to_owned(),
        "<?xml version=\"1.0\"?>".to_owned(),
        "<div hidden>".to_owned(),
        "<table><tr><td>".to_owned(),
    ];
    let around = |tag: &String| {
        [
            tag.clone(),
            format!("Testa {tag} Test"),
            format!("\">{tag}"),
            format!("'>{tag}"),
            format!("</textarea>{tag}"),
            format!("</option></select></p></div>{tag}"),
            tag.replace("<s", "<S").replace("<i", "<\u{130}"),
            format!("--><{tag}"),
        ]
    };
    tags.iter().flat_map(around).collect()
}

fn script() -> Vec<String> {
    let forms = [
        "javascript:§",
        "data:text/html,<script>§</script>",
        "';§//",
        "\";§//",
        "`;§//",
        "\\';§//",
        "${§}",
        "{{§}}",
        "#{§}",
        "<%= § %>",
        "[[§]]",
        "{§}",
        ");§;(",
        "*/§/*",
        "</script>§",
        "\\u003cscript\\u003e§",
        "\\x3cscript\\x3e§",
        "x onmouseover=§ ",
        "constructor.constructor('§')()",
        "expression(§)",
        "url(javascript:§)",
        "@import 'javascript:§';",
    ];
    forms.map(|form| form.replace('§', CAUGHT)).to_vec()
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

fn turned() -> Vec<String> {
    let forms = |turn: char| {
        [
            format!("{turn}Testa Test"),
            format!("Testa{turn} Test"),
            format!("Testa Test{turn}"),
            format!("Testa{turn}{turn}{turn} 20160402-2390"),
        ]
    };
    let words = [
        "שלום",
        "مرحبا",
        "مرحبا 20160402-2390",
        "Testa שלום Test",
        "(مرحبا)",
        "ܫܠܡܐ",
        "ߒߞߏ",
        "\u{202E}\u{2066}x",
        "\u{2067}x\u{2067}y",
        "x\u{2069}\u{202C}",
    ];
    let turns = TURNS.into_iter().flat_map(forms);
    turns.chain(words.map(str::to_owned)).collect()
}

fn combined() -> Vec<String> {
    let marks = [
        '\u{301}', '\u{308}', '\u{323}', '\u{338}', '\u{489}', '\u{20DD}',
    ];
    let forms = |mark: char| {
        let stack = |count| format!("Te{}sta", String::from(mark).repeat(count));
        [format!("{mark}Test"), stack(1), stack(20), stack(300)]
    };
    let words = [
        "Å",
        "A\u{30A}",
        "ﷺ",
        "ﬁ",
        "\u{1100}\u{1161}\u{11A8}",
        "क्षि",
        "ก็็็็็็",
        "\u{FE0F}",
        "\u{E0100}",
        "\u{34F}",
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    ];
    let marks = marks.into_iter().flat_map(forms);
    marks.chain(words.map(str::to_owned)).collect()
}

fn emoji() -> Vec<String> {
    let words = [
        "👩‍👧",
        "👨‍👩‍👧‍👦",
        "🏳️‍🌈",
        "🇸🇪",
        "🇸",
        "👍🏽",
        "1️⃣",
        "❤️",
        "\u{200D}",
        "👩\u{200D}",
        "\u{200D}👧",
        "🏴\u{E0067}\u{E0062}\u{E007F}",
        "\u{1F3FD}",
        "☎︎",
        "🧑‍⚕️ Testa",
        "𝕋𝕖𝕤𝕥",
        "Ⓣⓔⓢⓣ",
        "ｔｅｓｔ",
        "𐍈",
        "字",
    ];
    words.map(str::to_owned).to_vec()
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

fn formulas() -> Vec<String> {
    let starts = [
        "=", "+", "-", "@", "\t=", "\r=", " =", "'=", "\"=", "|", "%", ";=", ",=",
    ];
    let rest = [
        "1+1",
        "SUM(A1:A9)",
        "HYPERLINK(\"//example.org/\";\"x\")",
        "cmd|' /C calc'!A0",
    ];
    let form = |start: &str| rest.map(|rest| format!("{start}{rest}"));
    starts.into_iter().flat_map(form).collect()
}

fn quotes() -> Vec<String> {
    let marks = [
        "\"", "'", "`", "´", "«", "»", "“", "”", "„", "‘", "’", "\\", "/", "\"\"", "\\\"",
    ];
    let form = |mark: &str| {
        [
            mark.to_owned(),
            format!("Testa {mark}Test"),
            format!("{mark}x{mark}"),
        ]
    };
    marks.into_iter().flat_map(form).collect()
}

/// What means something in a calendar file.
fn calendar() -> Vec<String> {
    let properties = [
        "BEGIN:VEVENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "ATTENDEE:mailto:x@example.org",
        "SUMMARY:påhittad",
        "DTSTART;VALUE=DATE:20261122",
        "ATTACH:file:///x",
        "BEGIN:VALARM\r\nACTION:PROCEDURE\r\nEND:VALARM",
        " fortsatt rad",
        ";x=y:z",
        "a,b;c:d",
    ];
    let form = |property: &str| {
        ["", "\r\n", "\n", "\\n", "\u{2028}"].map(|end| format!("Testa{end}{property}"))
    };
    properties.into_iter().flat_map(form).collect()
}

fn encoded() -> Vec<String> {
    let words = [
        "%3Cscript%3E",
        "%00",
        "%0d%0aSet-Cookie:x",
        "&#60;b&#62;",
        "&lt;b&gt;",
        "&amp;amp;",
        "&nbsp;",
        "&#0;",
        "&#x202E;",
        "&notit;",
        "+ADw-script+AD4-",
        "\\u0000",
        "\\0",
        "\\x00",
        "%u003c",
        "=3D=0D=0A",
        "Ã¥",
        "\u{FFFD}",
        "b'\\xff'",
        "0x41",
    ];
    words.map(str::to_owned).to_vec()
}

/// What means something to a machine, a database or a careless program.
fn commands() -> Vec<String> {
    let words = [
        "null",
        "undefined",
        "NaN",
        "true",
        "false",
        "0",
        "-1",
        "1e309",
        "0000",
        "[object Object]",
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "' OR 1=1 --",
        "; DROP TABLE x",
        "$(id)",
        "; ls",
        "| ls",
        "&& ls",
        "../../x",
        "C:\\x",
        "CON",
        "%s%n%x",
        "{0}",
        "{}",
        "[]",
        "\\",
        "#",
        "?x=y",
        "//example.org",
        "#/dokument",
        "--x",
        "*",
        "_x_",
        "# Rubrik",
        "- [ ] x",
        "[x](javascript:x)",
        "Håkan",
        "O'Neill",
        "Müller-Lüdenscheidt",
        "Ng",
        "Nguyễn Thị",
        "Łukasz",
        "Þór",
        "İbrahim",
        "ǅ",
        "ß",
        "Jr.",
        "X Æ A-12",
        "von der Test",
        "d’Test",
    ];
    words.map(str::to_owned).to_vec()
}
