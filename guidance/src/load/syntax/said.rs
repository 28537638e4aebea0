//! What is said of a mistake of writing.

/// What is said of a mistake, by how the parser's message begins. The first that fits is taken.
const SAID: &[(&str, &str)] = &[
    (
        "invalid multi-line",
        "En text som börjar med \"\"\" slutar inte. Avsluta den med \"\"\".",
    ),
    (
        "invalid basic string",
        "Ett citattecken i slutet av texten saknas.",
    ),
    (
        "invalid literal string",
        "Texten slutar inte. Skriv vanliga citattecken (\") runt den.",
    ),
    (
        "missing opening quote",
        "Ett citattecken i början av texten saknas.",
    ),
    (
        "string values must be quoted",
        "Text ska stå inom citattecken, så här: \"…\".",
    ),
    (
        "invalid boolean",
        "Skriv true eller false, med små bokstäver.",
    ),
    (
        "missing escaped value",
        "Tecknet \\ får inte stå ensamt i en text. Ta bort det, eller skriv \\\\.",
    ),
    (
        "unexpected key or value",
        "Något står kvar efter värdet. Använd «» för citat inne i en text.",
    ),
    (
        "missing comma between array",
        "Ett kommatecken eller listans avslutande ] saknas, här eller på raden före.",
    ),
    (
        "unclosed array table",
        "En rubrik skrivs [namn] eller [[namn]], med lika många hakparenteser på båda sidor.",
    ),
    (
        "unclosed table",
        "En rubrik skrivs [namn] eller [[namn]], med lika många hakparenteser på båda sidor.",
    ),
    ("unclosed array", "Listan slutar inte. Avsluta den med ]."),
    (
        "missing comma between key-value",
        "Ett kommatecken eller den avslutande } saknas, här eller på raden före.",
    ),
    (
        "invalid inline table",
        "Ett kommatecken eller den avslutande } saknas, här eller på raden före.",
    ),
    (
        "missing key for inline",
        "Ett kommatecken eller den avslutande } saknas, här eller på raden före.",
    ),
    (
        "unclosed inline table",
        "Posten slutar inte. Avsluta den med }.",
    ),
    (
        "extra comma",
        "Ett kommatecken är överflödigt. Ta bort det.",
    ),
    (
        "duplicate key",
        "Samma nyckel finns redan i den här delen. Ta bort den ena.",
    ),
    (
        "key with no value",
        "Raden ska ha formen nyckel = värde. En kommentar börjar med #.",
    ),
    (
        "invalid unquoted key",
        "En nyckel skrivs med a–z, siffror, - och _. Efter den kommer =.",
    ),
];

/// What is said of any other mistake.
pub(super) const OTHERWISE: &str = "Raden går inte att tolka. Jämför med raderna omkring.";

/// What is said of a heading that cannot stand where it stands.
const HEADING_TWICE: &str = "Rubriken finns redan. Flera poster av samma slag skrivs alla med dubbla hakparenteser: [[namn]].";

/// What is said of quotation marks that a word processor has put in.
const CURLY: &str = "Använd raka citattecken (\"), inte ” eller “.";

/// What is said of a key without value.
const NO_VALUE: &str = "Ett värde efter = saknas.";

/// What is said of the parser's message on a line, `written`.
pub(super) fn said(message: &str, written: &str) -> &'static str {
    let about_quotes = message.contains("quote") || message.contains("basic string");
    if about_quotes && written.contains(['“', '”', '„', '’', '‘']) {
        return CURLY;
    }
    if message.starts_with("string values must be quoted") && written.ends_with('=') {
        return NO_VALUE;
    }
    if message.starts_with("duplicate key") && written.starts_with('[') {
        return HEADING_TWICE;
    }
    let known = SAID.iter().find(|(begins, _)| message.starts_with(begins));
    known.map_or(OTHERWISE, |(_, said)| said)
}
