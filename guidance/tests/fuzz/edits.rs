//! Random changes to a text, of the sort that slip of a finger, a bad merge or a broken disk make.

use proptest::{collection::vec, prelude::*};

/// A change to a text. Places are counted from the start and go round from the end, so that each
/// change means something in every text.
#[derive(Debug, Clone)]
pub(crate) enum Edit {
    /// A line is lost.
    DeleteLine(usize),
    /// A line stands twice.
    RepeatLine(usize),
    /// A line and another change places.
    SwapLines(usize, usize),
    /// A line stands somewhere else too.
    CopyLine(usize, usize),
    /// A word stands where another one stood.
    CopyWord(usize, usize),
    /// Something that means something to a parser stands where a word stood.
    Replace(usize, &'static str),
    /// The same, between two characters.
    Insert(usize, &'static str),
    /// A few characters are lost.
    Delete(usize, usize),
    /// All from here on is lost.
    Cut(usize),
    /// Bytes that need not be text.
    Bytes(usize, Vec<u8>),
}

/// What means something to a parser of TOML, dates or numbers, or often breaks one.
const MARKS: &[&str] = &[
    "",
    " ",
    "=",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "{ ",
    "[]",
    "{}",
    "\"",
    "\"\"",
    "\"\"\"",
    "'",
    "'''",
    "#",
    ",",
    ".",
    "\\",
    "\\u0000",
    "\\n",
    "\\r",
    "\\u2028",
    "\\\"",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\t",
    "\0",
    "\u{7}",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    "\u{202E}",
    "\u{FEFF}",
    "\u{FFFD}",
    "\u{301}",
    "å",
    "字",
    "👩‍👧",
    "0",
    "1",
    "-1",
    "7",
    "12",
    "13",
    "18",
    "255",
    "256",
    "99999999999999999999",
    "0x10",
    "1.5",
    "1e308",
    "nan",
    "inf",
    "true",
    "false",
    "1979-05-27",
    "2026-02-29",
    "2026-11-22",
    "9999-12-31",
    "0000-01-01",
    "07:32:00",
    "1979-05-27T07:32:00Z",
    "\"id\"",
    "id = \"\"",
    "x = 1",
    "\"–\"",
    "“x”",
    "= ",
    "[[rule]]",
    "[a.b]",
];

/// From one change to a handful.
pub(crate) fn edits() -> impl Strategy<Value = Vec<Edit>> {
    vec(edit(), 1..6)
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = || 0..usize::from(u16::MAX);
    let mark = || (0..MARKS.len()).prop_map(|index| MARKS[index]);
    prop_oneof![
        at().prop_map(Edit::DeleteLine),
        at().prop_map(Edit::RepeatLine),
        (at(), at()).prop_map(|(one, other)| Edit::SwapLines(one, other)),
        (at(), at()).prop_map(|(from, to)| Edit::CopyLine(from, to)),
        (at(), at()).prop_map(|(from, to)| Edit::CopyWord(from, to)),
        (at(), mark()).prop_map(|(at, mark)| Edit::Replace(at, mark)),
        (at(), mark()).prop_map(|(at, mark)| Edit::Insert(at, mark)),
        (at(), 1..12_usize).prop_map(|(at, count)| Edit::Delete(at, count)),
        at().prop_map(Edit::Cut),
        (at(), vec(any::<u8>(), 1..4)).prop_map(|(at, bytes)| Edit::Bytes(at, bytes)),
    ]
}

/// The text after the changes, one after the other.
pub(crate) fn edited(text: &str, edits: &[Edit]) -> String {
    edits
        .iter()
        .fold(text.to_owned(), |text, edit| edit.made(&text))
}

impl Edit {
    fn made(&self, text: &str) -> String {
        match self {
            Self::DeleteLine(at) => by_lines(text, |lines| {
                lines.remove(at % lines.len());
            }),
            Self::RepeatLine(at) => by_lines(text, |lines| {
                let at = at % lines.len();
                lines.insert(at, lines[at]);
            }),
            Self::SwapLines(one, other) => by_lines(text, |lines| {
                let count = lines.len();
                lines.swap(one % count, other % count);
            }),
            Self::CopyLine(from, to) => by_lines(text, |lines| {
                lines.insert(to % lines.len(), lines[from % lines.len()]);
            }),
            Self::CopyWord(from, to) => {
                let words: Vec<&str> = text.split_whitespace().collect();
                let Some(word) = words.get(from % words.len().max(1)) else {
                    return text.to_owned();
                };
                in_place_of_word(text, *to, word)
            }
            Self::Replace(at, mark) => in_place_of_word(text, *at, mark),
            Self::Insert(at, mark) => {
                let (before, after) = text.split_at(boundary(text, *at));
                [before, mark, after].concat()
            }
            Self::Delete(at, count) => {
                let (before, after) = text.split_at(boundary(text, *at));
                let after = after
                    .char_indices()
                    .nth(*count)
                    .map_or("", |(at, _)| &after[at..]);
                [before, after].concat()
            }
            Self::Cut(at) => text[..boundary(text, *at)].to_owned(),
            Self::Bytes(at, bytes) => {
                let at = at % (text.len() + 1);
                let (before, after) = text.as_bytes().split_at(at);
                String::from_utf8_lossy(&[before, bytes, after].concat()).into_owned()
            }
        }
    }
}

fn by_lines(text: &str, change: impl FnOnce(&mut Vec<&str>)) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    change(&mut lines);
    lines.join("\n")
}

fn in_place_of_word(text: &str, at: usize, mark: &str) -> String {
    let count = text.split_whitespace().count();
    let Some(word) = text.split_whitespace().nth(at % count.max(1)) else {
        return mark.to_owned();
    };
    let start = word.as_ptr() as usize - text.as_ptr() as usize;
    [&text[..start], mark, &text[start + word.len()..]].concat()
}

/// The first boundary of a character at or after a place.
fn boundary(text: &str, at: usize) -> usize {
    let at = at % (text.len() + 1);
    (at..=text.len())
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(text.len())
}
