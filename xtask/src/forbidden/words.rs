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
    ("insertAdjacentHTML", "writes into the page what may load"),
    ("createElement", "makes an element, which may load"),
    ("setAttribute", "sets an address, which may load"),
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
/// that may stand in a sentence, like «open», are not among them: without a call that takes them they
/// are words.
pub(super) const TEXTS: &[(&str, &str)] = &[
    ("XMLHttpRequest", "asks a server"),
    ("EventSource", "listens to a server"),
    ("sendBeacon", "tells a server"),
    ("WebSocket", "talks with a server"),
    ("WebTransport", "talks with a server"),
    ("fetchLater", "asks a server"),
    ("RTCPeerConnection", "talks with another machine"),
    ("BroadcastChannel", "talks with another page"),
    ("importScripts", "loads a script"),
    ("serviceWorker", "loads a script"),
    ("SharedWorker", "loads a script"),
    ("javascript:", "runs text as a script"),
    ("<script", "loads a script"),
    ("<iframe", "loads a page"),
    ("<img", "loads an image"),
    ("<image", "loads an image"),
    ("<object", "loads a file"),
    ("<embed", "loads a file"),
    ("<video", "loads a file"),
    ("<audio", "loads a file"),
    ("<link", "loads a file"),
    ("<base", "leads addresses elsewhere"),
    ("src=\"", "loads a file"),
    ("@import", "loads a style"),
    ("http://", "leads elsewhere"),
    ("https://", "leads elsewhere"),
];

/// What a word does.
pub(super) fn does(word: &str) -> &'static str {
    let mut all = CALLS.iter().chain(TEXTS);
    all.find(|(one, _)| *one == word)
        .map_or("", |(_, does)| does)
}
