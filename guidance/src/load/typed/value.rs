//! A value of a file, as serde asks for it.

use serde::{
    Deserializer,
    de::{Error, IntoDeserializer, Visitor},
    forward_to_deserialize_any,
};
use toml::de::DeValue;

use super::{
    blank::Blank,
    inside::{Elements, Entries},
    node::Node,
    reading::Stop,
};
use crate::{
    fault::{Place, Wanted, What},
    load::places,
    meant::grounds,
};

impl<'de> Deserializer<'de> for Node<'_, '_> {
    type Error = Stop;

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let DeValue::String(text) = self.value.get_ref() else {
            self.note_wrong(Wanted::Text);
            return visitor.visit_str("");
        };
        if self.key == "grounds" {
            let known = grounds();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            return visitor.visit_str(self.word(text, &known)?.unwrap_or_default());
        }
        // A hint is the one text that there need not be.
        if text.trim().is_empty() && self.key != "help" {
            self.note(What::EmptyText(self.key.to_owned()));
        }
        visitor.visit_str(text)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let word = if let DeValue::String(text) = self.value.get_ref() {
            self.word(text, words)?
        } else {
            self.note_wrong(Wanted::Text);
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
        let truth = self.value.get_ref().as_bool();
        if truth.is_none() {
            self.note_wrong(Wanted::Truth);
        }
        visitor.visit_bool(truth.unwrap_or_default())
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let number = self.value.get_ref().as_integer();
        let number = number.and_then(|number| number.to_string().parse().ok());
        if number.is_none() {
            self.note_wrong(Wanted::Number);
        }
        visitor.visit_u8(number.unwrap_or_default())
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value.get_ref() {
            DeValue::Array(items) => visitor.visit_seq(Elements::of(&self, items.iter().collect())),
            value => {
                // One entry is likely meant where there is no list.
                let part = || Wanted::Entries(self.key.to_owned());
                self.note_wrong(if value.is_table() {
                    part()
                } else {
                    Wanted::List
                });
                let alone = Self {
                    quiet: true,
                    ..self
                };
                visitor.visit_seq(Elements::of(&alone, vec![alone.value]))
            }
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let DeValue::Table(table) = self.value.get_ref() else {
            self.note_wrong(Wanted::Table);
            return Blank.deserialize_struct(name, fields, visitor);
        };
        let place = if self.key.is_empty() {
            Place::default()
        } else {
            places::part(&self.place, self.key, self.index, self.value.get_ref())
        };
        let entries = Entries::of(&self, &place, table, fields);
        visitor.visit_map(entries).map_err(|stop| match stop {
            Stop::Missing(key) => {
                let table = self.value.span();
                let fault = self
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
            self.key
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
