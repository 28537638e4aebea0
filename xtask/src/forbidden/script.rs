//! The words of a script.

use super::{
    Found,
    words::{CALLS, HOST, SCHEME, hosts},
};

/// How often each forbidden word stands in a script: as a name, a property or in a text, wherever; and
/// how many addresses.
pub(super) fn found(script: &str) -> Found {
    let mut found = Found::new();
    let mut add = |word, times| {
        if times > 0 {
            *found.entry(word).or_default() += times;
        }
    };
    for line in code(script) {
        for word in words(line) {
            if let Some((known, _)) = CALLS.iter().find(|(known, _)| *known == word) {
                add(*known, 1);
            }
        }
        add(HOST, hosts(line.as_bytes()));
        add(SCHEME, line.matches(SCHEME).count());
    }
    found
}

/// The lines without those that are comments, which it has when there was nothing here to make it smaller.
fn code(script: &str) -> impl Iterator<Item = &str> {
    let lines = script.lines();
    lines.filter(|line| !line.trim_start().starts_with("//"))
}

/// A line cut at everything that cannot be in a name.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let in_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    line.split(move |letter| !in_name(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a script would have to have in it, and the word that it is found by.
    const PLANTED: &[(&str, &str)] = &[
        ("let a=fetch(b)", "fetch"),
        ("window['fetch'](b)", "fetch"),
        ("new XMLHttpRequest", "XMLHttpRequest"),
        ("new WebSocket(`wss://${a}`)", "WebSocket"),
        ("new EventSource(a)", "EventSource"),
        ("navigator.sendBeacon(a,b)", "sendBeacon"),
        ("new(self.RTCPeerConnection)", "RTCPeerConnection"),
        ("t.open(a)", "open"),
        ("window.open(a,'_blank')", "open"),
        ("import('./a.js')", "import"),
        ("import a from'./a.js'", "import"),
        ("new Worker(a)", "Worker"),
        ("t.src=a", "src"),
        ("(new Image).src=a", "Image"),
        ("t.setAttribute('src',a)", "setAttribute"),
        ("document.write(a)", "write"),
        ("location.href=a", "href"),
        ("location.assign(a)", "assign"),
        ("t.requestSubmit()", "requestSubmit"),
        ("Reflect.get(window,'fetch').call(window,a)", "fetch"),
        ("location.replace(a)", "replace"),
        ("location.host=a", "host"),
        ("location=a", "location"),
        ("document.querySelector('a').click()", "click"),
        ("new Event(a);t.dispatchEvent(b)", "dispatchEvent"),
        ("document.createElement('img')", "createElement"),
        ("document.createElement('script')", "createElement"),
        ("document.createElementNS(a,'image')", "createElementNS"),
        ("a='//example.org/b'", "//host"),
        ("a=`https://${b}`", "://"),
    ];

    #[test]
    fn each_planted_call_is_found() {
        for (script, word) in PLANTED {
            assert!(found(script).contains_key(word), "{script}");
        }
    }

    #[test]
    fn other_words_are_left_alone_also_those_that_hold_a_forbidden_one() {
        let script =
            "prefetched.opened(t.writeText(a),b.importance,c.localStorage,typeof d==\"function\")";
        assert!(found(script).is_empty(), "{:?}", found(script));
    }

    #[test]
    fn a_comment_calls_nothing_and_does_not_hide_what_stands_after_it() {
        let script = "a();\n  // fetch(b)\nfetch(c); // fetch(d)\n";
        assert_eq!(found(script)["fetch"], 2);
        assert!(found("// fetch(b)").is_empty());
        assert!(found("a(); // what it does").is_empty());
    }

    #[test]
    fn a_word_is_counted_each_time() {
        assert_eq!(found("fetch(a);fetch(b)")["fetch"], 2);
    }
}
