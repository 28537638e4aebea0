//! The pages hold together: there is one for each region, every link has its anchor, and nothing is
//! let in from outside.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod support;

use std::collections::BTreeSet;

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use support::{Element, VERSION, files_with_fifth, guidance, site, written};
use varna_rulebook::STYLE;

#[test]
fn there_is_a_page_for_each_region_also_a_new_one() {
    let site = site(&guidance(&files_with_fifth()));
    let names: Vec<_> = site.keys().map(String::as_str).collect();
    let expected = [
        "exempel.html",
        "index.html",
        "jamtland-harjedalen.html",
        "jonkoping.html",
        "kallor.html",
        "kronoberg.html",
        "vgr.html",
    ];
    assert_eq!(names, expected);
    for (name, page) in &site {
        let heads = page.by_name("h1");
        assert_eq!(heads.len(), 1, "{name}");
        assert!(
            page.by_class("edition")[0].text().contains(VERSION),
            "{name}"
        );
        for other in expected {
            assert!(
                page.links().contains(&other),
                "{name} has no way to {other}"
            );
        }
        assert!(page.links().contains(&"../index.html"), "{name}");
    }
    assert_eq!(
        site["exempel.html"].by_name("h1")[0].text(),
        "Region Exempel"
    );
}

#[test]
fn every_link_leads_to_an_element_and_no_id_is_given_twice() {
    let site = site(&guidance(&files_with_fifth()));
    for (name, page) in &site {
        let ids = ids(page);
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{name}");
        for link in page
            .links()
            .into_iter()
            .filter(|&link| link != "../index.html")
        {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { page } else { &site[file] };
            assert!(
                anchor.is_empty() || target.by_id(anchor).is_some(),
                "{name}: {link}"
            );
        }
    }
}

#[test]
fn headings_come_in_order() {
    for (name, page) in &site(&guidance(&files_with_fifth())) {
        let mut before = 0;
        for element in page.all() {
            let level = match element.name.as_str() {
                "h1" => 1,
                "h2" => 2,
                "h3" => 3,
                "h4" => 4,
                _ => continue,
            };
            assert!(level <= before + 1, "{name}: {}", element.text());
            before = level;
        }
    }
}

#[test]
fn a_page_lets_in_its_own_style_and_nothing_else() {
    let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    let expected = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"
    );
    for page in written(&guidance(&files_with_fifth())) {
        let tree = support::parse(&page.html);
        let metas = tree.by_name("meta").into_iter();
        let policies: Vec<_> = metas
            .filter(|meta| meta.get("http-equiv") == Some("Content-Security-Policy"))
            .filter_map(|meta| meta.get("content"))
            .collect();
        assert_eq!(policies, [expected.as_str()], "{}", page.path);
        assert!(
            page.html.contains(&format!("<style>{STYLE}</style>")),
            "{}",
            page.path
        );
    }
}

#[test]
fn no_page_has_a_script_a_form_or_an_outside_address() {
    let guidance = guidance(&files_with_fifth());
    let site = site(&guidance);
    for page in written(&guidance) {
        for forbidden in [
            "<script",
            "<form",
            "<iframe",
            "<img",
            "<link",
            "://",
            "javascript:",
            "@import",
            "url(",
        ] {
            assert!(!page.html.contains(forbidden), "{}: {forbidden}", page.path);
        }
        for element in support::parse(&page.html).all() {
            for (name, value) in &element.attributes {
                assert!(
                    !name.starts_with("on") && name != "style" && name != "src",
                    "{name}"
                );
                let inside = value.starts_with('#') || value.starts_with("../index.html");
                let page = site.contains_key(value.split('#').next().unwrap());
                assert!(name != "href" || inside || page, "{value}");
            }
        }
    }
}

fn ids(page: &Element) -> Vec<&str> {
    page.all()
        .into_iter()
        .filter_map(|element| element.get("id"))
        .collect()
}
