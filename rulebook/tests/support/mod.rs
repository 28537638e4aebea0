//! What the tests share: the pages of the real guidance, and pages as trees that can be searched.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each test uses its part, and may stop where it stands"
)]

use std::{collections::BTreeMap, fs, path::PathBuf};

use varna_guidance::{
    fault,
    load::{File, Files, load, read},
    model::Guidance,
};
use varna_rulebook::{STYLE, pages, texts::Texts};

/// The pages by the names of their files.
pub(crate) type Site = BTreeMap<String, Element>;

/// The version that the pages are told.
pub(crate) const VERSION: &str = "9.8.7";

/// A file of the project.
pub(crate) fn in_project(path: &str) -> PathBuf {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap().join(path)
}

/// The real guidance files.
pub(crate) fn files() -> Files {
    read(&in_project("guidance")).unwrap()
}

/// The real guidance files, and a made-up fifth region's.
pub(crate) fn files_with_fifth() -> Files {
    let mut files = files();
    let path = in_project("core/tests/data/fifth-region/exempel.toml");
    files.regions.push(File {
        name: "regions/exempel.toml".to_owned(),
        text: fs::read_to_string(path).unwrap(),
    });
    files
}

/// What files hold.
pub(crate) fn guidance(files: &Files) -> Guidance {
    load(files).unwrap_or_else(|faults| panic!("{}", fault::list(&faults)))
}

/// The pages as they are written.
pub(crate) fn written(guidance: &Guidance) -> Vec<varna_rulebook::Page> {
    pages(guidance, &Texts::own().unwrap(), STYLE, VERSION)
}

/// The pages as trees.
pub(crate) fn site(guidance: &Guidance) -> Site {
    let pages = written(guidance).into_iter();
    pages.map(|page| (page.path, parse(&page.html))).collect()
}

/// An element of a page.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// An attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(one, _)| one == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Itself and all elements in it, in the order of the page.
    pub(crate) fn all(&self) -> Vec<&Element> {
        let mut all = vec![self];
        for child in self.elements() {
            all.extend(child.all());
        }
        all
    }

    /// The elements right under it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The element with an id.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Element> {
        if self.get("id") == Some(id) {
            return Some(self);
        }
        self.elements().find_map(|element| element.by_id(id))
    }

    /// The elements with a class.
    pub(crate) fn by_class(&self, class: &str) -> Vec<&Element> {
        let has = |element: &&Element| {
            let mut classes = element.get("class").unwrap_or_default().split(' ');
            classes.any(|one| one == class)
        };
        self.all().into_iter().filter(has).collect()
    }

    /// The elements of a name.
    pub(crate) fn by_name(&self, name: &str) -> Vec<&Element> {
        let all = self.all().into_iter();
        all.filter(|element| element.name == name).collect()
    }

    /// Where its links lead.
    pub(crate) fn links(&self) -> Vec<&str> {
        let links = self.by_name("a").into_iter();
        links.filter_map(|link| link.get("href")).collect()
    }

    /// Its words, with single spaces, and one between elements.
    pub(crate) fn text(&self) -> String {
        let mut words = String::new();
        self.gather(&mut words);
        spaced(&words)
    }

    fn gather(&self, words: &mut String) {
        if self.name == "style" {
            return;
        }
        for child in &self.children {
            match child {
                Node::Text(text) => words.push_str(text),
                Node::Element(element) => {
                    words.push(' ');
                    element.gather(words);
                    words.push(' ');
                }
            }
        }
    }
}

/// A text with single spaces.
pub(crate) fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A page as a tree. It has to be as `maud` writes it: every element closed, every value quoted.
pub(crate) fn parse(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        push(&mut open, Node::Text(unescaped(&rest[..start])));
        let (tag, after) = split_tag(&rest[start + 1..]);
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let element = open.pop().unwrap();
            assert_eq!(element.name, name, "closed in the wrong order");
            push(&mut open, Node::Element(element));
        } else if !tag.starts_with('!') {
            let element = opened(tag);
            match element.name.as_str() {
                "meta" => push(&mut open, Node::Element(element)),
                "style" => {
                    let (style, after) = rest.split_once("</style>").unwrap();
                    let children = vec![Node::Text(style.to_owned())];
                    push(
                        &mut open,
                        Node::Element(Element {
                            children,
                            ..element
                        }),
                    );
                    rest = after;
                }
                _ => open.push(element),
            }
        }
    }
    assert_eq!(open.len(), 1, "not closed: {:?}", open.last().unwrap().name);
    open.pop().unwrap()
}

fn push(open: &mut [Element], node: Node) {
    open.last_mut().unwrap().children.push(node);
}

/// What stands in a tag, which a `>` within a value does not end, and what comes after it.
fn split_tag(text: &str) -> (&str, &str) {
    let mut quoted = false;
    let end = text.find(|letter| {
        quoted ^= letter == '"';
        letter == '>' && !quoted
    });
    let end = end.unwrap();
    (&text[..end], &text[end + 1..])
}

fn opened(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        let (key, after) = rest.trim_start().split_once("=\"").unwrap();
        let (value, after) = after.split_once('"').unwrap();
        attributes.push((key.to_owned(), unescaped(value)));
        rest = after;
    }
    Element {
        name: name.to_owned(),
        attributes,
        children: Vec::new(),
    }
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&amp;", "&")
}
