//! A value of a file, as serde asks for it.

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, Visitor, value::SeqDeserializer},
    forward_to_deserialize_any,
};
use toml::de::DeValue;

use super::{
    blank::Blank,
    inside::{entries, keys},
    node::Node,
    reading::Stop,
};
use crate::{
    fault::{Place, Wanted, What},
    load::places,
    meant::grounds,
};

/// A value that serde can read.
pub(super) struct Value<'r, 't>(pub(super) Node<'r, 't>);

impl IntoDeserializer<'_, Stop> for Value<'_, '_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Value<'_, '_> {
    type Error = Stop;

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let DeValue::String(text) = self.0.value.get_ref() else {
            self.0.note_wrong(Wanted::Text);
            return visitor.visit_str("");
        };
        if self.0.key == "grounds" {
            let known = grounds();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            return visitor.visit_str(self.0.word(text, &known)?.unwrap_or_default());
        }
        // A hint is the one text that there need not be.
        if text.trim().is_empty() && self.0.key != "help" {
            self.0.note(What::EmptyText(self.0.key.to_owned()));
        }
        visitor.visit_str(text)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let word = if let DeValue::String(text) = self.0.value.get_ref() {
            self.0.word(text, words)?
        } else {
            self.0.note_wrong(Wanted::Text);
            None
        };
        match word {
            Some(word) => word
                .into_deserializer()
                .deserialize_enum(name, words, visitor),
            None => Blank.deserialize_enum(name, words, visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let truth = self.0.value.get_ref().as_bool();
        if truth.is_none() {
            self.0.note_wrong(Wanted::Truth);
        }
        visitor.visit_bool(truth.unwrap_or_default())
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let number = self.0.value.get_ref().as_integer();
        let number = number.and_then(|number| number.to_string().parse().ok());
        if number.is_none() {
            self.0.note_wrong(Wanted::Number);
        }
        visitor.visit_u8(number.unwrap_or_default())
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let entries = match self.0.value.get_ref() {
            DeValue::Array(items) => entries(&self.0, items.iter().collect()),
            value => {
                // One entry is likely meant where there is no list.
                let part = || Wanted::Entries(self.0.key.to_owned());
                self.0.note_wrong(if value.is_table() {
                    part()
                } else {
                    Wanted::List
                });
                let alone = Node {
                    quiet: true,
                    ..self.0
                };
                entries(&alone, vec![alone.value])
            }
        };
        let values = entries.into_iter().map(Value);
        visitor.visit_seq(SeqDeserializer::new(values))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let Self(node) = self;
        let DeValue::Table(table) = node.value.get_ref() else {
            node.note_wrong(Wanted::Table);
            return Blank.deserialize_struct(name, fields, visitor);
        };
        let place = if node.key.is_empty() {
            Place::default()
        } else {
            places::part(&node.place, node.key, node.index, node.value.get_ref())
        };
        let keys = Keys {
            rest: keys(&node, &place, table, fields).into_iter(),
            value: None,
        };
        visitor.visit_map(keys).map_err(|stop| match stop {
            Stop::Missing(key) => {
                let table = node.value.span();
                let fault = node
                    .reading
                    .fault(&place, table.start, What::MissingKey(key));
                Stop::Gap {
                    table,
                    key,
                    fault: Box::new(fault),
                }
            }
            stop @ (Stop::Gap { .. } | Stop::Leave { .. } | Stop::Other(_)) => stop,
        })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Stop> {
        // Guidance is made of texts, words, small numbers, yes and no, lists and parts.
        Err(Stop::custom(format!(
            "{} är av ett slag som inte stöds",
            self.0.key
        )))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        tuple tuple_struct map identifier ignored_any
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_string(visitor)
    }
}

/// The keys of a table, each with its value; without value where it has to be left blank.
struct Keys<'r, 't> {
    rest: std::vec::IntoIter<(&'static str, Option<Node<'r, 't>>)>,
    value: Option<Node<'r, 't>>,
}

impl<'de> MapAccess<'de> for Keys<'_, '_> {
    type Error = Stop;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Stop> {
        let Some((key, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = value;
        seed.deserialize(key.into_deserializer()).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        match self.value.take() {
            Some(value) => seed.deserialize(Value(value)),
            None => seed.deserialize(Blank),
        }
    }
}
