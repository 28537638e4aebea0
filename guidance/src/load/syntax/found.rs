//! Finds the mistakes of writing, and tells them apart by what stands where they are.
//!
//! The parser's messages are English sentences that may change with any version of it. So none is
//! read: what counts is which punctuation the parser wanted and within what, and which text or key
//! it could make nothing of.

use toml::de::Error;
use toml_parser::{
    Expected, ParseError, Source, Span,
    decoder::Encoding,
    parser::{Event, EventKind, RecursionGuard, ValidateWhitespace, parse_document},
};

use super::slip::Slip;
use crate::meant::nearest;

/// How deep lists and entries may lie in each other, as for the parser that builds the table.
const DEPTH: u32 = 80;

/// The quotation marks that a word processor puts in.
const CURLY: [char; 5] = ['“', '”', '„', '’', '‘'];

/// A file's parts in order, and what could not be made a part.
struct Parsed<'t> {
    text: &'t str,
    events: Vec<Event>,
    errors: Vec<ParseError>,
}

/// The mistakes in a text, each with the byte that it is at, from the first to the last.
pub(super) fn slips(text: &str, errors: &[Error]) -> Vec<(usize, Slip)> {
    if errors.is_empty() {
        return Vec::new();
    }
    let parsed = Parsed::of(text);
    let starts = errors
        .iter()
        .map(|error| error.span().map_or(0, |span| span.start));
    let mut slips: Vec<_> = starts.map(|at| (at, parsed.slip(at))).collect();
    slips.sort_by_key(|(at, _)| *at);
    slips
}

impl<'t> Parsed<'t> {
    fn of(text: &'t str) -> Self {
        let source = Source::new(text);
        let (mut events, mut errors) = (Vec::new(), Vec::new());
        let mut receiver = ValidateWhitespace::new(&mut events, source);
        let mut receiver = RecursionGuard::new(&mut receiver, DEPTH);
        parse_document(&source.lex().into_vec(), &mut receiver, &mut errors);
        Self {
            text,
            events,
            errors,
        }
    }

    /// The mistake at a byte.
    fn slip(&self, at: usize) -> Slip {
        let is_here = |error: &&ParseError| {
            let unexpected = error.unexpected();
            unexpected.is_some_and(|span| span.start() == at)
        };
        if let Some(error) = self.errors.iter().find(is_here) {
            return self.out_of_order(error, at);
        }
        let part = self.events.iter().rfind(|event| {
            let span = event.span();
            matches!(event.kind(), EventKind::Scalar | EventKind::SimpleKey)
                && (span.start()..=span.end()).contains(&at)
        });
        let Some(part) = part else {
            return Slip::Other;
        };
        let written = self.written(part.span());
        let slip = match (part.kind(), part.encoding()) {
            (EventKind::Scalar, _) if written.is_empty() => self.nothing(at),
            (EventKind::Scalar, None) => bare_value(written),
            (_, None) => key(written, at - part.span().start()),
            (EventKind::Scalar, Some(marks)) => self.text(written, marks, part.span(), at),
            (_, Some(marks)) if at == part.span().start() => quoted_key(marks),
            (_, Some(marks)) => self.text(written, marks, part.span(), at),
        };
        self.by_line(slip, at)
    }

    /// Something does not stand where it can, within what the parser says.
    fn out_of_order(&self, error: &ParseError, at: usize) -> Slip {
        let opening = error.context().filter(|span| span.start() < at);
        let within = opening.map_or("", |span| self.written(span));
        let wanted: Vec<&str> = (error.expected().unwrap_or_default().iter())
            .filter_map(|expected| match expected {
                Expected::Literal(mark) => Some(*mark),
                _ => None,
            })
            .collect();
        match (within, self.next(at), &*wanted) {
            ("[" | "{", Some(','), _) => Slip::ExtraComma,
            ("[", Some('='), _) => Slip::EqualsInList,
            ("[", _, ["]"]) => Slip::OpenList,
            ("[", _, _) => Slip::NoCommaInList,
            ("{", _, ["}"]) => Slip::OpenEntry,
            ("{", Some(']'), _) => Slip::NoCommaInEntry,
            ("{", Some('='), _) | ("{", _, ["="]) => Slip::Other,
            ("{", _, _) => Slip::NoCommaInEntry,
            (_, _, ["\n", "#"]) => Slip::Leftover,
            (_, _, ["]" | "]]"]) => Slip::OpenHeading,
            (_, _, ["="]) => Slip::NoEquals,
            _ => Slip::Other,
        }
    }

    /// There is no value.
    fn nothing(&self, at: usize) -> Slip {
        let before = self.text.get(..at).unwrap_or_default();
        if before.trim_end().ends_with('=') {
            Slip::NoValue
        } else {
            Slip::NoEquals
        }
    }

    /// A text has no end, or something in it that cannot be.
    fn text(&self, written: &str, marks: Encoding, span: Span, at: usize) -> Slip {
        let (mark, open) = match marks {
            Encoding::BasicString => ("\"", Slip::NoEndQuote),
            Encoding::LiteralString => ("'", Slip::OpenSingleQuotes),
            Encoding::MlBasicString => ("\"\"\"", Slip::OpenText),
            Encoding::MlLiteralString => ("'''", Slip::OpenText),
        };
        let is_closed = written.len() >= 2 * mark.len() && written.ends_with(mark);
        if at == span.end() && !is_closed {
            open
        } else if at > 0 && self.text.as_bytes().get(at - 1) == Some(&b'\\') {
            Slip::Backslash
        } else if self.next(at).is_some_and(char::is_control) {
            Slip::Hidden
        } else {
            Slip::Other
        }
    }

    /// The same mistake, or what its line shows it to be.
    fn by_line(&self, slip: Slip, at: usize) -> Slip {
        let (before, after) = self.text.split_at_checked(at).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let end = after.find('\n').map_or(self.text.len(), |end| at + end);
        let line = &self.text[start..end];
        match slip {
            Slip::NoQuotes
            | Slip::NoStartQuote
            | Slip::NoEndQuote
            | Slip::NotTruth
            | Slip::InvalidKey
                if line.contains(CURLY) =>
            {
                Slip::CurlyQuotes
            }
            Slip::KeyTwice if line.trim_start().starts_with('[') => Slip::HeadingTwice,
            slip => slip,
        }
    }

    fn next(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    fn written(&self, span: Span) -> &'t str {
        self.text.get(span.start()..span.end()).unwrap_or_default()
    }
}

/// A value without quotation marks that means nothing.
fn bare_value(written: &str) -> Slip {
    let is_of_number = |c: char| c.is_ascii_digit() || "+-_.:".contains(c);
    if written.ends_with(['"', '\'']) {
        Slip::NoStartQuote
    } else if nearest(&written.to_lowercase(), &["true", "false"]).is_some() {
        Slip::NotTruth
    } else if written.chars().all(is_of_number) {
        Slip::Other
    } else {
        Slip::NoQuotes
    }
}

/// A key that is there twice, or the byte at `index` cannot be in one.
fn key(written: &str, index: usize) -> Slip {
    let byte = written.as_bytes().get(index);
    match byte {
        Some(byte) if byte.is_ascii_alphanumeric() || b"-_".contains(byte) => Slip::KeyTwice,
        Some(_) => Slip::InvalidKey,
        None => Slip::Other,
    }
}

/// A key between quotation marks, told of from its beginning: it is there twice, or takes several
/// lines.
fn quoted_key(marks: Encoding) -> Slip {
    match marks {
        Encoding::BasicString | Encoding::LiteralString => Slip::KeyTwice,
        Encoding::MlBasicString | Encoding::MlLiteralString => Slip::Other,
    }
}
