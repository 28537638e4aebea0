//! Texts that mean something to a browser.

/// What a script does to be noticed.
const CAUGHT: &str = "globalThis.hostile=true";

pub(super) fn markup() -> Vec<String> {
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

pub(super) fn script() -> Vec<String> {
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

pub(super) fn encoded() -> Vec<String> {
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
