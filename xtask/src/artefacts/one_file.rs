//! What the app as one file carries: the wasm, and the rules to read with their links led to itself.

use std::{fs, io::Write, path::Path};

use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use flate2::{Compression, GzBuilder};
use serde_json::{Map, Value, json};

/// The rules to read, as `start/one-file.js` unpacks them.
pub(crate) struct Rules {
    /// The style that all pages share; the policy has to let it in.
    pub(crate) style: String,
    /// The pages by their names without ending, each with title and body.
    pages: Map<String, Value>,
}

impl Rules {
    /// Reads the pages of a folder.
    ///
    /// # Errors
    /// When one is not as `rulebook` is known to write it.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let mut pages = Vec::new();
        for entry in fs::read_dir(folder).context("the rules to read have not been written")? {
            let path = entry?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            pages.push((name.into_owned(), fs::read_to_string(&path)?));
        }
        pages.sort();
        Self::of(&pages)
    }

    fn of(pages: &[(String, String)]) -> Result<Self> {
        let mut style = None;
        let mut map = Map::new();
        for (name, html) in pages {
            let part = |tag| between(html, tag).with_context(|| format!("{name} has no {tag}"));
            let its = part("style")?;
            ensure!(
                *style.get_or_insert(its) == its,
                "{name} has another style than the pages before it"
            );
            let body = led_here(part("body")?, name);
            ensure!(
                !body.contains(".html"),
                "{name} has a link that one file cannot follow"
            );
            map.insert(
                name.clone(),
                json!({ "title": part("title")?, "body": body }),
            );
        }
        ensure!(map.contains_key("index"), "there is no overview");
        // Where the address has the place, `:target` finds nothing; the script sets a class.
        let style = style.unwrap_or_default().replace(":target", ".target");
        Ok(Self { style, pages: map })
    }

    /// For the page: gzip in base64.
    ///
    /// # Errors
    /// None that is to be expected.
    pub(crate) fn packed(&self) -> Result<String> {
        let rules = json!({ "style": self.style, "pages": self.pages });
        packed(rules.to_string().as_bytes())
    }
}

/// Bytes for the page: gzip, without name and time, in base64.
///
/// # Errors
/// None that is to be expected: it is written to memory.
pub(crate) fn packed(content: &[u8]) -> Result<String> {
    let mut gzip = GzBuilder::new().write(Vec::new(), Compression::best());
    gzip.write_all(content)?;
    Ok(BASE64_STANDARD.encode(gzip.finish()?))
}

fn between<'h>(html: &'h str, tag: &str) -> Option<&'h str> {
    let (_, rest) = html.split_once(&format!("<{tag}>"))?;
    let (inside, _) = rest.split_once(&format!("</{tag}>"))?;
    Some(inside)
}

/// A page's body with its links led to addresses of the one file: the app, the other pages, itself.
fn led_here(body: &str, name: &str) -> String {
    const LINK: &str = "href=\"";
    let mut led = String::with_capacity(body.len());
    let mut rest = body;
    while let Some((before, link)) = rest.split_once(LINK) {
        led.push_str(before);
        led.push_str(LINK);
        let (address, after) = link.split_at(link.find('"').unwrap_or(link.len()));
        let (page, anchor) = address.split_once('#').unwrap_or((address, ""));
        let page = match page.strip_suffix(".html") {
            Some("../index") => None,
            Some(other) => Some(other),
            None if page.is_empty() => Some(name),
            // An address elsewhere is left as it is.
            None => {
                led.push_str(address);
                rest = after;
                continue;
            }
        };
        led.push_str("#/");
        if let Some(page) = page {
            led.push_str("regelverk/");
            led.push_str(page);
        }
        if !anchor.is_empty() {
            led.push('/');
            led.push_str(anchor);
        }
        rest = after;
    }
    led.push_str(rest);
    led
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    fn page(body: &str) -> String {
        format!(
            "<html><head><title>T</title><style>p:target{{}}</style></head><body>{body}</body></html>"
        )
    }

    #[test]
    fn links_lead_to_addresses_of_the_one_file() {
        for (link, led) in [
            ("../index.html", "#/"),
            ("index.html", "#/regelverk/index"),
            ("vgr.html#regel-x", "#/regelverk/vgr/regel-x"),
            ("#kallor", "#/regelverk/jonkoping/kallor"),
            ("https://example.org/#a", "https://example.org/#a"),
        ] {
            let body = format!("<p><a class=\"b\" href=\"{link}\">x</a></p>");
            let expected = format!("<p><a class=\"b\" href=\"{led}\">x</a></p>");
            assert_eq!(led_here(&body, "jonkoping"), expected);
        }
    }

    #[test]
    fn packed_content_is_unpacked_the_same_and_packed_the_same_again() {
        let packed_once = packed(b"wasm").unwrap();
        assert_eq!(packed_once, packed(b"wasm").unwrap());
        let mut content = String::new();
        let bytes = BASE64_STANDARD.decode(packed_once).unwrap();
        GzDecoder::new(&*bytes)
            .read_to_string(&mut content)
            .unwrap();
        assert_eq!(content, "wasm");
    }

    #[test]
    fn pages_give_their_titles_and_bodies_and_their_style_once() {
        let pages = [
            ("index".to_owned(), page("a")),
            ("vgr".to_owned(), page("b")),
        ];
        let rules = Rules::of(&pages).unwrap();
        assert_eq!(rules.style, "p.target{}");
        assert_eq!(rules.pages["vgr"], json!({ "title": "T", "body": "b" }));
    }

    #[test]
    fn pages_of_another_form_are_refused() {
        let index = ("index".to_owned(), page("a"));
        let other_style = ("vgr".to_owned(), page("b").replace("p:target", "q"));
        assert!(Rules::of(&[index.clone(), other_style]).is_err());
        assert!(Rules::of(&[("vgr".to_owned(), page("b"))]).is_err());
        let lost = ("vgr".to_owned(), page("<a data-x='y.html'>"));
        assert!(Rules::of(&[index, lost]).is_err());
    }
}
