//! Where things stand in a file: the lines of its parts and keys.

use std::collections::HashMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::fault::{Fault, Place};

/// Where the lines of a text begin.
#[derive(Debug)]
pub(super) struct Lines {
    starts: Vec<usize>,
}

/// The parts of a file by their position, with their lines and those of their keys.
#[derive(Debug, Default)]
pub(super) struct Places {
    parts: HashMap<String, (Place, usize)>,
    keys: HashMap<(String, String), usize>,
}

/// The part that a value is, within the part `outer`; `index` in a list of parts.
pub(super) fn part(outer: &Place, key: &str, index: Option<usize>, value: &DeValue) -> Place {
    let own = |key| value.get(key).and_then(|value| value.get_ref().as_str());
    outer.with(&match (index, own("id"), own("title")) {
        (None, _, _) => key.into(),
        (Some(index), Some(id), _) => Place::entry(key, index, id),
        (Some(index), None, Some(title)) => Place::titled(key, index, title),
        (Some(index), None, None) => Place::entry(key, index, ""),
    })
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(offset, _)| offset + 1);
        Self {
            starts: std::iter::once(0).chain(after_breaks).collect(),
        }
    }

    /// The line that a byte stands on, counted from 1.
    pub(super) fn at(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset)
    }
}

impl Places {
    /// Notes where everything in a file stands.
    pub(super) fn of(lines: &Lines, table: &DeTable) -> Self {
        let mut places = Self::default();
        places.note(lines, &Place::default(), table);
        places
    }

    /// Whether the file has a part, with keys of its own.
    pub(super) fn has(&self, place: &Place) -> bool {
        self.parts.contains_key(place.position())
    }

    /// A fault in the file, on its line – that of the key it is about, or else of its part – and
    /// with its part named as the file names it.
    pub(super) fn locate(&self, fault: Fault) -> Fault {
        if fault.line.is_some() {
            return fault;
        }
        let position = fault.place.position();
        let key = fault
            .what
            .key()
            .map(|key| (position.to_owned(), key.to_owned()));
        let key = key.and_then(|key| self.keys.get(&key)).copied();
        let Some((place, line)) = self.parts.get(position) else {
            return fault.on(key);
        };
        Fault {
            place: place.clone(),
            ..fault
        }
        .on(key.or(Some(*line)))
    }

    fn note(&mut self, lines: &Lines, place: &Place, table: &DeTable) {
        for (key, value) in table {
            let at = lines.at(key.span().start);
            self.keys
                .insert((place.position().to_owned(), key.get_ref().to_string()), at);
            match value.get_ref() {
                DeValue::Table(_) => self.note_part(lines, place, key.get_ref(), None, value),
                DeValue::Array(items) => {
                    for (index, item) in items.iter().enumerate() {
                        self.note_part(lines, place, key.get_ref(), Some(index), item);
                    }
                }
                DeValue::String(_)
                | DeValue::Integer(_)
                | DeValue::Float(_)
                | DeValue::Boolean(_)
                | DeValue::Datetime(_) => {}
            }
        }
    }

    fn note_part(
        &mut self,
        lines: &Lines,
        outer: &Place,
        key: &str,
        index: Option<usize>,
        value: &Spanned<DeValue>,
    ) {
        if let DeValue::Table(table) = value.get_ref() {
            let place = part(outer, key, index, value.get_ref());
            let line = lines.at(value.span().start);
            self.note(lines, &place, table);
            self.parts
                .insert(place.position().to_owned(), (place, line));
        }
    }
}
