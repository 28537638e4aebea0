//! The page that Trunk writes, and the pages that are shipped.

use std::fmt::Write;

use anyhow::{Context, Result, ensure};

use super::policy::{self, Connect};

/// Shows what stands hidden in the page where scripts are off.
const WITHOUT_SCRIPT: &str = "#reserv{display:block}";

/// Shows it where the module does not start: in a browser that knows no modules or not all that stands in
/// this one, which it then does not run a line of. A script of the old kind, so that every browser runs
/// it; `start/start.js`, as soon as it looks for errors itself, takes it back.
const WITHOUT_MODULE: &str = "onload=function(){document.getElementById('reserv').hidden=false}";

/// What the pages that are shipped have in common.
pub(crate) struct Frame {
    /// Up to where the policy belongs: before anything that it is to hold.
    opening: String,
    /// What stands in the head besides.
    head: String,
    /// The app's style.
    style: String,
    /// What is shown where the app cannot run.
    fallback: String,
}

/// What sets a page apart.
pub(crate) struct Content<'c> {
    /// The inline module that starts the app.
    pub(crate) script: &'c str,
    /// Styles that a script of the page sets later.
    pub(crate) later_styles: &'c [&'c str],
    /// What the page carries, by id: gzip in base64.
    pub(crate) data: &'c [(&'c str, String)],
    /// What it may connect to.
    pub(crate) connect: Connect,
}

impl Frame {
    /// Takes Trunk's page apart. What Trunk loads the app with is left out: the page gets its own.
    ///
    /// # Errors
    /// When the page is not as Trunk is known to write it.
    pub(crate) fn of_trunk(html: &str, fallback: &str) -> Result<Self> {
        let known = "Trunk's page is not as it used to be:";
        let charset = "<meta charset=utf-8>";
        let (opening, rest) = html
            .split_once(charset)
            .with_context(|| format!("{known} it has no {charset}"))?;
        let (head, body) = rest
            .split_once("</head>")
            .with_context(|| format!("{known} it has no </head>"))?;
        ensure!(
            body.trim() == "<body></body></html>",
            "{known} its body has something in it"
        );
        let (head, loading) = head
            .split_once("<script")
            .with_context(|| format!("{known} it does not load the app"))?;
        ensure!(
            loading.contains("import init from") && !loading.contains("<style"),
            "{known} it loads the app in another way"
        );
        let (head, style) = style_of(head).with_context(|| format!("{known} it has no style"))?;
        Ok(Self {
            opening: format!("{opening}{charset}"),
            head,
            style,
            fallback: fallback.trim().to_owned(),
        })
    }

    /// A whole page.
    ///
    /// # Errors
    /// When a script or style would end its own element.
    pub(crate) fn page(&self, content: &Content) -> Result<String> {
        let Self {
            opening,
            head,
            style,
            fallback,
        } = self;
        let script = content.script;
        for (text, end) in [
            (script, "</script"),
            (script, "<!--"),
            (&**style, "</style"),
        ] {
            ensure!(!text.contains(end), "{end} stands in what it would end");
        }
        let mut styles = vec![style.as_str(), WITHOUT_SCRIPT];
        styles.extend(content.later_styles);
        let policy = policy::policy(&[script, WITHOUT_MODULE], &styles, content.connect);
        let mut data = String::new();
        for (id, packed) in content.data {
            let _ = write!(data, "<script type=text/plain id={id}>{packed}</script>");
        }
        Ok(format!(
            "{opening}<meta http-equiv=Content-Security-Policy content=\"{policy}\">{head}\
             <style>{style}</style><noscript><style>{WITHOUT_SCRIPT}</style></noscript>\
             <script type=module>{script}</script></head>\
             <body>{fallback}<script>{WITHOUT_MODULE}</script>{data}</body></html>\n"
        ))
    }
}

/// A head without its styles, and these as one, which takes one hash to let in.
fn style_of(head: &str) -> Option<(String, String)> {
    let (before, mut rest) = head.split_once("<style>")?;
    let mut around = before.to_owned();
    let mut style = String::new();
    loop {
        let (one, after) = rest.split_once("</style>")?;
        style.push_str(one);
        let Some((between, next)) = after.split_once("<style>") else {
            around.push_str(after);
            return Some((around, style));
        };
        around.push_str(between);
        rest = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUNK: &str = "<!doctype html><html lang=sv><meta charset=utf-8><title>V</title>\
        <style>p{}</style><style>a{}</style><script type=module>import init from './v.js';</script>\
        <link href=./v.js rel=modulepreload></head><body></body></html>";

    const FALLBACK: &str = "<section id=reserv hidden><h1>x</h1></section>";

    fn hosted() -> String {
        let frame = Frame::of_trunk(TRUNK, FALLBACK).unwrap();
        let content = Content {
            script: "start()",
            later_styles: &[],
            data: &[("wasm", "AAAA".to_owned())],
            connect: Connect::OwnServer,
        };
        frame.page(&content).unwrap()
    }

    #[test]
    fn the_page_has_one_style_its_own_script_and_nothing_of_trunks_loading() {
        let page = hosted();
        assert!(
            page.contains("<title>V</title><style>p{}a{}</style>"),
            "{page}"
        );
        assert!(page.contains("<script type=module>start()</script></head>"));
        assert!(page.contains("<script type=text/plain id=wasm>AAAA</script>"));
        assert!(!page.contains("import init") && !page.contains("modulepreload"));
    }

    #[test]
    fn the_policy_comes_first_and_the_fallback_is_there_once_for_all_cases() {
        let page = hosted();
        let place = |text| page.find(text).unwrap();
        assert!(place("Content-Security-Policy") < place("<title>"));
        assert_eq!(page.matches(FALLBACK).count(), 1);
        assert!(page.contains("<noscript><style>#reserv{display:block}</style></noscript>"));
        policy::holds(&page, Connect::OwnServer).unwrap();
    }

    #[test]
    fn every_browser_runs_what_shows_the_fallback_when_the_module_does_not_start() {
        let page = hosted();
        let script = format!("<script>{WITHOUT_MODULE}</script>");
        assert_eq!(page.matches(&script).count(), 1);
        // No word of it is newer than modules.
        for newer in ["=>", "const ", "let ", "`", "?."] {
            assert!(!WITHOUT_MODULE.contains(newer), "{newer}");
        }
    }

    #[test]
    fn a_page_that_trunk_writes_otherwise_is_refused() {
        for (part, other) in [
            ("<meta charset=utf-8>", ""),
            ("<body>", "<body><p>x</p>"),
            ("import init from", "import { init } from"),
            ("<style>p{}</style><style>a{}</style>", ""),
        ] {
            let page = TRUNK.replace(part, other);
            assert!(Frame::of_trunk(&page, FALLBACK).is_err(), "{page}");
        }
    }

    #[test]
    fn a_script_that_would_end_its_element_is_refused() {
        let frame = Frame::of_trunk(TRUNK, FALLBACK).unwrap();
        let content = Content {
            script: "'</script>'",
            later_styles: &[],
            data: &[],
            connect: Connect::Nothing,
        };
        assert!(frame.page(&content).is_err());
    }
}
