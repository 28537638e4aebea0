//! Texts that mean something to a spreadsheet, a calendar, a database or a careless program.

pub(super) fn formulas() -> Vec<String> {
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

/// What means something in a calendar file.
pub(super) fn calendar() -> Vec<String> {
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

/// What means something to a machine, a database or a careless program.
pub(super) fn commands() -> Vec<String> {
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
