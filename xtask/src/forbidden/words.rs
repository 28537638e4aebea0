//! The words that are looked for, and what each of them would do.

/// In scripts and among the imports of the wasm: names of what the browser offers.
pub(super) const CALLS: &[(&str, &str)] = &[
    // Asks a server.
    ("fetch", "asks a server"),
    ("fetchLater", "asks a server"),
    ("Request", "asks a server"),
    ("XMLHttpRequest", "asks a server"),
    ("EventSource", "listens to a server"),
    ("sendBeacon", "tells a server"),
    ("ping", "tells a server when a link is followed"),
    ("WebSocket", "talks with a server"),
    ("WebSocketStream", "talks with a server"),
    ("WebTransport", "talks with a server"),
    ("caches", "asks a server and keeps the answer"),
    ("cookie", "is told to the server"),
    // Talks with other machines or pages.
    ("RTCPeerConnection", "talks with another machine"),
    ("webkitRTCPeerConnection", "talks with another machine"),
    ("RTCDataChannel", "talks with another machine"),
    ("PresentationRequest", "talks with another machine"),
    ("postMessage", "talks with another page"),
    ("BroadcastChannel", "talks with another page"),
    // Opens a page.
    ("open", "opens a page"),
    ("assign", "opens a page"),
    ("replace", "opens a page"),
    ("reload", "opens a page"),
    ("navigate", "opens a page"),
    ("location", "opens a page"),
    ("host", "opens a page, where it is that of an address"),
    ("hostname", "opens a page, where it is that of an address"),
    ("port", "opens a page, where it is that of an address"),
    ("protocol", "opens a page, where it is that of an address"),
    ("pathname", "opens a page, where it is that of an address"),
    ("search", "opens a page, where it is that of an address"),
    ("click", "follows a link"),
    ("dispatchEvent", "follows a link"),
    ("submit", "sends a form"),
    ("requestSubmit", "sends a form"),
    ("form", "sends a form"),
    ("action", "says where a form is sent"),
    ("formAction", "says where a form is sent"),
    ("href", "says where a link leads"),
    // Loads a script.
    ("import", "loads a script"),
    ("importScripts", "loads a script"),
    ("Worker", "loads a script"),
    ("SharedWorker", "loads a script"),
    ("serviceWorker", "loads a script"),
    ("addModule", "loads a script"),
    ("eval", "runs text as a script"),
    ("Function", "runs text as a script"),
    ("write", "writes into the page what may load"),
    ("innerHTML", "writes into the page what may load"),
    ("outerHTML", "writes into the page what may load"),
    ("insertAdjacentHTML", "writes into the page what may load"),
    ("setHTMLUnsafe", "writes into the page what may load"),
    ("createContextualFragment", "makes elements, which may load"),
    ("DOMParser", "makes elements, which may load"),
    ("createElement", "makes an element, which may load"),
    ("createElementNS", "makes an element, which may load"),
    ("setAttribute", "sets an address, which may load"),
    ("setAttributeNS", "sets an address, which may load"),
    ("setAttributeNode", "sets an address, which may load"),
    // Loads an image or another file.
    ("src", "loads a file"),
    ("srcset", "loads a file"),
    ("srcdoc", "loads a page"),
    ("Image", "loads an image"),
    ("Audio", "loads a sound"),
    ("FontFace", "loads a font"),
    ("replaceSync", "sets a style, which may load"),
    ("insertRule", "sets a style, which may load"),
    ("setProperty", "sets a style, which may load"),
];

/// In the text of the wasm. It asks the browser for these by name, or writes them into the page. Words
/// that may stand in a sentence, like «open», are not among them.
pub(super) const TEXTS: &[(&str, &str)] = &[
    ("fetch", "asks a server"),
    ("preconnect", "asks a server"),
    ("XMLHttpRequest", "asks a server"),
    ("EventSource", "listens to a server"),
    ("sendBeacon", "tells a server"),
    ("WebSocket", "talks with a server"),
    ("WebTransport", "talks with a server"),
    ("RTCPeerConnection", "talks with another machine"),
    ("BroadcastChannel", "talks with another page"),
    ("location", "opens a page"),
    ("replace", "opens a page"),
    ("importScripts", "loads a script"),
    ("serviceWorker", "loads a script"),
    ("SharedWorker", "loads a script"),
    ("script", "loads a script, or runs text as one"),
    ("iframe", "loads a page"),
    ("img", "loads an image"),
    ("src", "loads a file"),
    ("<image", "loads an image"),
    ("<object", "loads a file"),
    ("<embed", "loads a file"),
    ("<video", "loads a file"),
    ("<audio", "loads a file"),
    ("<link", "loads a file"),
    ("<base", "leads addresses elsewhere"),
    ("@import", "loads a style"),
    (SCHEME, "leads elsewhere"),
];

/// Texts that hold one of those and do nothing.
pub(super) const HARMLESS: &[&str] = &[
    // Folders of sources, from the standard library's messages.
    "/src/",
    "allocation",
];

/// What an address with a scheme has in it, in scripts too.
pub(super) const SCHEME: &str = "://";

/// What an address begins with that is of the page's own scheme, in scripts too: see [`hosts`].
pub(super) const HOST: &str = "//host";

/// How many addresses there could be in a text that name a host: `//` and a letter.
pub(super) fn hosts(text: &[u8]) -> usize {
    let windows = text.windows(3);
    windows
        .filter(|one| one.starts_with(b"//") && one[2].is_ascii_alphabetic())
        .count()
}

/// What a word does.
pub(super) fn does(word: &str) -> &'static str {
    let mut all = CALLS
        .iter()
        .chain(TEXTS)
        .chain(&[(HOST, "leads elsewhere")]);
    all.find(|(one, _)| *one == word)
        .map_or("", |(_, does)| does)
}

/// What a name does that has one of the calls as a part, as `set_src` has; none when it has none.
pub(super) fn does_in_name(name: &str) -> Option<&'static str> {
    let is_part = |call: &str| {
        let mut parts = name.split('_');
        parts.any(|part| part.eq_ignore_ascii_case(call))
    };
    let (_, does) = CALLS.iter().find(|(call, _)| is_part(call))?;
    Some(does)
}
