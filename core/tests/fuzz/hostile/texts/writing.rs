//! Texts that are hard to write: direction, combining marks, emoji, quotation marks.

/// What turns the direction of writing.
const TURNS: [char; 12] = [
    '\u{61C}', '\u{200E}', '\u{200F}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

pub(super) fn turned() -> Vec<String> {
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

pub(super) fn combined() -> Vec<String> {
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

pub(super) fn emoji() -> Vec<String> {
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

pub(super) fn quotes() -> Vec<String> {
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
