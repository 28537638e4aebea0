//! What a value holds: the entries of a list, the keys of a table.

use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{blank::Blank, node::Node, reading::Stop};
use crate::{
    fault::{Place, What},
    meant::{instead, nearest},
};

/// The entries of a list, without those that have no meaning.
pub(super) struct Elements<'r, 't> {
    list: Node<'r, 't>,
    items: std::vec::IntoIter<(usize, &'r Spanned<DeValue<'t>>)>,
}

impl<'r, 't> Elements<'r, 't> {
    pub(super) fn of(list: &Node<'r, 't>, items: Vec<&'r Spanned<DeValue<'t>>>) -> Self {
        let mut words = Vec::new();
        for item in &items {
            let Some(word) = item.get_ref().as_str() else {
                continue;
            };
            if words.contains(&word) {
                let (key, id) = (list.key.to_owned(), word.to_owned());
                list.beside(list.key, None, item)
                    .note(What::Twice { key, id });
            }
            words.push(word);
        }
        let left_out = &list.reading.mended.left_out;
        let kept = items.into_iter().enumerate();
        let kept: Vec<_> = kept
            .filter(|(_, item)| !left_out.contains(&item.span()))
            .collect();
        Self {
            list: list.beside(list.key, None, list.value),
            items: kept.into_iter(),
        }
    }
}

impl<'de> SeqAccess<'de> for Elements<'_, '_> {
    type Error = Stop;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Stop> {
        let next = self.items.next();
        next.map(|(index, item)| {
            seed.deserialize(self.list.beside(self.list.key, Some(index), item))
        })
        .transpose()
    }
}

/// The keys of a table, each with its value; without value where it has to be left blank.
pub(super) struct Entries<'r, 't> {
    outer: Node<'r, 't>,
    keys: std::vec::IntoIter<Entry<'r, 't>>,
    value: Option<Entry<'r, 't>>,
}

type Entry<'r, 't> = (&'static str, Option<&'r Spanned<DeValue<'t>>>);

impl<'r, 't> Entries<'r, 't> {
    /// The entries of the table `node`, which is the part `place`.
    pub(super) fn of(
        node: &Node<'r, 't>,
        place: &Place,
        table: &'r DeTable<'t>,
        fields: &'static [&'static str],
    ) -> Self {
        let outer = Node {
            place: place.clone(),
            ..node.beside("", None, node.value)
        };
        let mut keys: Vec<Entry> = Vec::new();
        let mut strange = Vec::new();
        for (key, value) in table {
            match fields.iter().find(|field| *field == key.get_ref()) {
                Some(field) => keys.push((field, Some(value))),
                None => strange.push((key, value)),
            }
        }
        for (key, value) in strange {
            let taken = |field: &str| keys.iter().any(|(taken, _)| *taken == field);
            let free: Vec<&'static str> = fields
                .iter()
                .copied()
                .filter(|field| !taken(field))
                .collect();
            let meant = nearest(key.get_ref(), &free);
            let likely = meant.or_else(|| nearest(key.get_ref(), fields));
            let what = What::UnknownKey {
                key: key.get_ref().to_string(),
                instead: match likely {
                    Some(likely) => format!("Menade du {likely}?"),
                    None => instead(None, fields),
                },
            };
            if !outer.quiet {
                outer
                    .reading
                    .note(outer.reading.fault(place, key.span().start, what));
            }
            keys.extend(meant.map(|field| (field, Some(value))));
        }
        let table = node.value.span();
        let blanks = node
            .reading
            .mended
            .blanks
            .iter()
            .filter(|(its, _)| *its == table);
        keys.extend(blanks.map(|&(_, key)| (key, None)));
        Self {
            outer,
            keys: keys.into_iter(),
            value: None,
        }
    }
}

impl<'de> MapAccess<'de> for Entries<'_, '_> {
    type Error = Stop;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Stop> {
        self.value = self.keys.next();
        let key = self
            .value
            .map(|(key, _)| seed.deserialize(key.into_deserializer()));
        key.transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        match self.value.take() {
            Some((key, Some(value))) => seed.deserialize(self.outer.beside(key, None, value)),
            Some((_, None)) | None => seed.deserialize(Blank),
        }
    }
}
