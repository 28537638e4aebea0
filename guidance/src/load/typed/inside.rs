//! What a value holds: the entries of a list, the keys of a table.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::node::Node;
use crate::{
    fault::{Place, What},
    meant::{instead, nearest},
};

/// The entries of a list, without those that have no meaning.
pub(super) fn entries<'r, 't>(
    list: &Node<'r, 't>,
    items: Vec<&'r Spanned<DeValue<'t>>>,
) -> Vec<Node<'r, 't>> {
    let mut words = Vec::new();
    for item in &items {
        let Some(word) = item.get_ref().as_str() else {
            continue;
        };
        if words.contains(&word) {
            let (key, id) = (list.key.to_owned(), word.to_owned());
            let entry = list.beside(list.key, None, item);
            entry.note(What::Twice { key, id });
        }
        words.push(word);
    }
    let left_out = &list.reading.mended.left_out;
    let kept = items.into_iter().enumerate();
    kept.filter(|(_, item)| !left_out.contains(&item.span()))
        .map(|(index, item)| list.beside(list.key, Some(index), item))
        .collect()
}

/// The keys of the table `node`, which is the part `place`, each with its value; without value
/// where it has to be left blank.
pub(super) fn keys<'r, 't>(
    node: &Node<'r, 't>,
    place: &Place,
    table: &'r DeTable<'t>,
    fields: &'static [&'static str],
) -> Vec<(&'static str, Option<Node<'r, 't>>)> {
    let outer = Node {
        place: place.clone(),
        ..node.beside("", None, node.value)
    };
    let value = |key, value| (key, Some(outer.beside(key, None, value)));
    let mut keys = Vec::new();
    let mut strange = Vec::new();
    for (key, written) in table {
        match fields.iter().find(|field| *field == key.get_ref()) {
            Some(field) => keys.push(value(field, written)),
            None => strange.push((key, written)),
        }
    }
    for (key, written) in strange {
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
        keys.extend(meant.map(|field| value(field, written)));
    }
    let blanks = node.reading.mended.blanks.iter();
    let blanks = blanks.filter(|(table, _)| *table == node.value.span());
    keys.extend(blanks.map(|&(_, key)| (key, None)));
    keys
}
