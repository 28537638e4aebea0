//! A part of a file, and how it is named in a fault.

use std::fmt;

/// A part of a file: the file as a whole, a rule, the end of a measure.
///
/// The reader and the checks go by the position, so that what a check finds in typed data can be
/// given its line, also where an id is misspelt or given twice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    position: String,
    label: String,
}

impl Place {
    /// An entry of a repeated part: `rule risk-both`, or `rule nr 3` when it has no id.
    pub(crate) fn entry(part: &str, index: usize, id: &str) -> Self {
        let label = if id.trim().is_empty() {
            format!("{part} nr {}", index + 1)
        } else {
            format!("{part} {id}")
        };
        Self {
            position: format!("{part}[{index}]"),
            label,
        }
    }

    /// An entry that goes by its title: `form «Begäran»`, or `form nr 3` when it has none.
    pub(crate) fn titled(part: &str, index: usize, title: &str) -> Self {
        let entry = Self::entry(part, index, "");
        if title.trim().is_empty() {
            return entry;
        }
        Self {
            label: format!("{part} «{title}»"),
            ..entry
        }
    }

    /// A part within this one: `measure seal, end`.
    pub(crate) fn with(&self, inner: &Self) -> Self {
        if self.is_whole_file() {
            return inner.clone();
        }
        Self {
            position: format!("{}.{}", self.position, inner.position),
            label: format!("{}, {}", self.label, inner.label),
        }
    }

    /// The part that a key of this one is.
    pub(crate) fn key(&self, key: &str) -> Self {
        self.with(&key.into())
    }

    /// Where it is, in words that stay the same whatever the parts are called.
    pub(crate) fn position(&self) -> &str {
        &self.position
    }

    /// The list that it is an entry of: `rule` of the third rule.
    pub(crate) fn list(&self) -> &str {
        let list = self.position.rsplit_once('[');
        list.map_or(&*self.position, |(list, _)| list)
    }

    /// The outermost part that it lies in: `measure` and `measure[2]` of the end of the third one.
    pub(crate) fn outermost(&self) -> (&str, &str) {
        let entry = self.position.split('.').next().unwrap_or_default();
        (entry.split('[').next().unwrap_or_default(), entry)
    }

    /// Whether both lie in one and the same part of a name.
    pub(crate) fn shares(&self, part: &str, other: &Self) -> bool {
        self.outermost().0 == part && self.outermost() == other.outermost()
    }

    /// Whether it is a part or lies in it.
    pub(crate) fn is_within(&self, part: &Self) -> bool {
        let rest = self.position.strip_prefix(&part.position);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// Whether it is another part, or an entry of a list of that one.
    pub(crate) fn is_or_is_in_list(&self, outer: &Self, list: &str) -> bool {
        let list = outer.key(list);
        self.position == outer.position || self.list() == list.position
    }

    /// Whether it is the file as a whole.
    pub fn is_whole_file(&self) -> bool {
        self.position.is_empty()
    }
}

/// A part that is there once; the empty text is the file as a whole.
impl From<&str> for Place {
    fn from(key: &str) -> Self {
        Self {
            position: key.to_owned(),
            label: key.to_owned(),
        }
    }
}

impl From<&Place> for Place {
    fn from(place: &Place) -> Self {
        place.clone()
    }
}

/// As it is named in a fault.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label)
    }
}
