//! The content policy of a page: what the browser may run, show and ask for, made of what is in it.
//!
//! It stands in a meta element, so that it holds wherever the page is put, also on a disk. What a
//! meta element cannot say, who may frame the page, is a header's task: see the README.

use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

use super::html::{Tag, tags};

/// What a page may connect to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Connect {
    /// Its own server, from which it loads its wasm and packs. The script that has loaded them then adds
    /// a policy of its own with `'none'`.
    OwnServer,
    /// Nothing.
    Nothing,
}

impl Connect {
    /// As a policy says it.
    fn source(self) -> &'static str {
        match self {
            Self::OwnServer => "'self'",
            Self::Nothing => "'none'",
        }
    }
}

/// The policy that lets in these inline scripts and styles, word for word, and nothing else.
pub(crate) fn policy(scripts: &[&str], styles: &[&str], connect: Connect) -> String {
    let connect = connect.source();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; connect-src {connect}; \
         img-src data:; form-action 'none'; base-uri 'none'",
        sources(scripts),
        sources(styles),
    )
}

fn sources(blocks: &[&str]) -> String {
    let sources: Vec<_> = blocks.iter().map(|block| source(block)).collect();
    sources.join(" ")
}

fn source(block: &str) -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(block));
    format!("'sha256-{hash}'")
}

/// Looks a finished page over: its policy stands before all that it is to hold, lets in each of its
/// scripts and styles and no other kind, lets it connect to just that, and nothing in it is asked for from
/// anywhere.
///
/// # Errors
/// With what is wrong.
pub(crate) fn holds(html: &str, connect: Connect) -> Result<()> {
    let tags = tags(html);
    let is_policy = |tag: &Tag| tag.get("http-equiv") == Some("Content-Security-Policy");
    let place = tags
        .iter()
        .position(is_policy)
        .context("it has no policy")?;
    let policy = tags[place].get("content").unwrap_or_default();
    for loose in ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"] {
        ensure!(!policy.contains(loose), "its policy has {loose}");
    }
    for strict in [
        "default-src 'none';",
        "form-action 'none'",
        "base-uri 'none'",
    ] {
        ensure!(policy.contains(strict), "its policy lacks {strict}");
    }
    let (found, expected) = (connects_to(policy), connect.source());
    ensure!(
        found == expected,
        "its policy lets it connect to {found}, and not to {expected}"
    );
    for (at, tag) in tags.iter().enumerate() {
        if tag.is("style") || tag.runs() {
            ensure!(at > place, "a {} stands before its policy", tag.name);
            let known = policy.contains(&source(tag.text));
            ensure!(known, "its policy does not let in one of its {}s", tag.name);
        }
        asks_for_nothing(tag)?;
    }
    Ok(())
}

/// What a policy says of connections, which without a word on them is what it says of all; of several
/// directives for the same the browser takes the first.
fn connects_to(policy: &str) -> String {
    let said = |name| {
        let mut directives = policy.split(';').map(str::split_whitespace);
        directives.find_map(|mut words| {
            let its = words
                .next()
                .is_some_and(|word| word.eq_ignore_ascii_case(name));
            its.then(|| words.collect::<Vec<_>>().join(" "))
        })
    };
    let said = said("connect-src").or_else(|| said("default-src"));
    said.unwrap_or_else(|| "anything".to_owned())
}

/// An element of ours has no address but that of a link to follow.
fn asks_for_nothing(tag: &Tag) -> Result<()> {
    for (name, value) in &tag.attributes {
        let name = name.to_ascii_lowercase();
        ensure!(
            name != "style" && !name.starts_with("on"),
            "<{}> has the attribute {name}, which the policy refuses",
            tag.name
        );
        let address = ["src", "srcset", "href", "action", "data", "poster", "ping"];
        let followed = tag.is("a") && name == "href";
        let empty_icon = tag.is("link") && *value == "data:,";
        ensure!(
            !address.contains(&&*name) || followed || empty_icon,
            "<{}> asks for {value}",
            tag.name
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(policy: &str, rest: &str) -> String {
        format!("<meta http-equiv=Content-Security-Policy content=\"{policy}\">{rest}")
    }

    #[test]
    fn a_block_is_let_in_by_its_hash() {
        let policy = policy(&["start()"], &["p{}", "a{}"], Connect::Nothing);
        let script = "'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='";
        assert!(
            policy.starts_with("default-src 'none'; script-src 'sha256-"),
            "{policy}"
        );
        assert_eq!(source("start()"), script);
        assert_eq!(policy.matches("'sha256-").count(), 3);
        assert!(policy.contains("connect-src 'none'"));
    }

    #[test]
    fn a_page_with_its_own_blocks_and_policy_holds() {
        let policy = policy(&["start()"], &["p{}"], Connect::OwnServer);
        let rest = "<link rel=icon href=data:,><style>p{}</style><script>start()</script>\
                    <script type=text/plain>AAAA</script><a href=\"https://example.org\">x</a>";
        holds(&page(&policy, rest), Connect::OwnServer).unwrap();
    }

    #[test]
    fn a_block_that_was_changed_or_stands_before_the_policy_is_refused() {
        let policy = policy(&["start()"], &["p{}"], Connect::OwnServer);
        let changed = page(&policy, "<script>stop()</script>");
        let changed = holds(&changed, Connect::OwnServer).unwrap_err();
        assert!(
            changed
                .to_string()
                .contains("does not let in one of its scripts")
        );
        let before = format!("<style>p{{}}</style>{}", page(&policy, ""));
        let before = holds(&before, Connect::OwnServer).unwrap_err();
        assert!(before.to_string().contains("stands before its policy"));
    }

    #[test]
    fn a_policy_that_is_loose_or_missing_is_refused() {
        let strict = policy(&[], &[], Connect::OwnServer);
        assert!(holds("<p>", Connect::OwnServer).is_err());
        for (word, loose) in [
            ("default-src 'none'", "default-src 'self'"),
            ("form-action 'none'", "form-action 'self'"),
            ("'wasm-unsafe-eval'", "'unsafe-eval'"),
            ("style-src ", "style-src 'unsafe-inline'"),
            ("connect-src 'self'", "connect-src *"),
            ("connect-src 'self'", "connect-src https://example.org"),
        ] {
            let loose = strict.replace(word, loose);
            let held = holds(&page(&loose, ""), Connect::OwnServer);
            assert!(held.is_err(), "{loose}");
        }
    }

    #[test]
    fn a_page_connects_to_just_what_it_should() {
        use Connect::{Nothing, OwnServer};
        let of = |connect| page(&policy(&[], &[], connect), "");
        for connect in [OwnServer, Nothing] {
            holds(&of(connect), connect).unwrap();
        }
        let looser = holds(&of(OwnServer), Nothing).unwrap_err().to_string();
        assert!(looser.contains("connect to 'self', and not to 'none'"));
        assert!(holds(&of(Nothing), OwnServer).is_err());

        let own = "connect-src 'self'";
        let policy = policy(&[], &[], OwnServer);
        // Where nothing is said of it, it is as for all the rest: nothing.
        let unsaid = page(&policy.replace(own, ""), "");
        holds(&unsaid, Nothing).unwrap();
        assert!(holds(&unsaid, OwnServer).is_err());
        for more in ["'self' blob:", "'self' data:", "example.org", "'self' wss:"] {
            let more = policy.replace(own, &format!("connect-src {more}"));
            assert!(holds(&page(&more, ""), OwnServer).is_err(), "{more}");
        }
        // A later directive for the same does not count.
        let first = policy.replace(own, "connect-src 'none'; connect-src 'self'");
        assert!(holds(&page(&first, ""), OwnServer).is_err());
    }

    #[test]
    fn an_element_that_asks_for_something_is_refused() {
        let policy = policy(&[], &[], Connect::OwnServer);
        for planted in [
            "<img src=x.png>",
            "<link rel=stylesheet href=https://example.org/x.css>",
            "<form action=https://example.org>",
            "<a href=x ping=https://example.org>",
            "<p style=color:red>",
            "<p onclick=start()>",
        ] {
            let held = holds(&page(&policy, planted), Connect::OwnServer);
            assert!(held.is_err(), "{planted}");
        }
    }
}
