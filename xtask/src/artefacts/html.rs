//! A page's tags, attributes and inline blocks, as far as it takes to look the page over.

/// A tag that opens an element.
pub(crate) struct Tag<'h> {
    /// The element's name, as written.
    pub(crate) name: &'h str,
    /// Names and values as written; an attribute without a value has an empty one.
    pub(crate) attributes: Vec<(&'h str, &'h str)>,
    /// What stands in the element, of one that holds text and no tags: script and style.
    pub(crate) text: &'h str,
}

impl<'h> Tag<'h> {
    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&'h str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(one, _)| one.eq_ignore_ascii_case(name));
        found.map(|(_, value)| *value)
    }

    /// Whether it is of this element.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Whether it is a script that the browser runs, and not data.
    pub(crate) fn runs(&self) -> bool {
        self.is("script") && matches!(self.get("type"), None | Some("" | "module"))
    }
}

/// The tags of a page in order, also those in `<noscript>` and `<template>`.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (mut tag, after) = opened(rest);
            rest = after;
            if tag.is("script") || tag.is("style") {
                let end = rest.find("</").map_or(rest.len(), |_| {
                    let closing = format!("</{}", tag.name);
                    rest.find(&closing).unwrap_or(rest.len())
                });
                (tag.text, rest) = rest.split_at(end);
            }
            tags.push(tag);
        }
    }
    tags
}

/// The tag that a text begins with, after its `<`, and what comes after it.
fn opened(text: &str) -> (Tag<'_>, &str) {
    let end = text.find(|letter: char| letter.is_whitespace() || letter == '>' || letter == '/');
    let (name, mut rest) = text.split_at(end.unwrap_or(text.len()));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        if rest.is_empty() {
            break;
        }
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        let end = rest.find(|letter: char| letter.is_whitespace() || "=>/".contains(letter));
        let (key, after) = rest.split_at(end.unwrap_or(rest.len()).max(1));
        let (value, after) = valued(after);
        attributes.push((key, value));
        rest = after;
    }
    let tag = Tag {
        name,
        attributes,
        text: "",
    };
    (tag, rest)
}

/// The value that follows an attribute's name, and what comes after it.
fn valued(after: &str) -> (&str, &str) {
    let Some(value) = after.trim_start().strip_prefix('=') else {
        return ("", after);
    };
    let value = value.trim_start();
    for quote in ['"', '\''] {
        if let Some(quoted) = value.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    let end = value.find(|letter: char| letter.is_whitespace() || letter == '>');
    value.split_at(end.unwrap_or(value.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_whether_quoted_bare_or_without_a_value() {
        let tags = tags(r#"<p hidden><A href='x>y' TARGET=_blank title="a b">z</A><br/>"#);
        assert_eq!(tags.len(), 3);
        assert_eq!(tags[0].get("hidden"), Some(""));
        assert_eq!(tags[1].get("href"), Some("x>y"));
        assert_eq!(tags[1].get("target"), Some("_blank"));
        assert_eq!(tags[1].get("title"), Some("a b"));
        assert!(tags[1].is("a") && tags[2].is("br"));
    }

    #[test]
    fn what_stands_in_a_script_or_style_is_its_text_and_no_tags() {
        let tags = tags("<script>if (a<b) c</script><!-- <img> --><style>p{}</style><i>x</i>");
        let found: Vec<_> = tags.iter().map(|tag| (tag.name, tag.text)).collect();
        let expected = [("script", "if (a<b) c"), ("style", "p{}"), ("i", "")];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_script_of_another_type_is_data() {
        let runs = |html| tags(html)[0].runs();
        assert!(runs("<script>a</script>"));
        assert!(runs("<script type=module>a</script>"));
        assert!(!runs("<script type=\"text/plain\">a</script>"));
        assert!(!runs("<style>a</style>"));
    }
}
