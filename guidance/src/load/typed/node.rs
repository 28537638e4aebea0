//! A value of a file: where it stands, and what is told of it.

use toml::{Spanned, de::DeValue};

use super::reading::{Reading, Stop};
use crate::{
    fault::{Place, Wanted, What},
    meant::{instead, nearest},
};

/// A value, and where it stands.
pub(super) struct Node<'r, 't> {
    pub(super) reading: &'r Reading<'t>,
    /// The part of the file that the key stands in.
    pub(super) place: Place,
    /// The key; empty for the file itself.
    pub(super) key: &'static str,
    /// Which entry of the key's list it is, if it is one.
    pub(super) index: Option<usize>,
    pub(super) value: &'r Spanned<DeValue<'t>>,
    /// Set where the value's sort has already been found wrong.
    pub(super) quiet: bool,
}

impl<'r, 't> Node<'r, 't> {
    /// The whole file.
    pub(super) fn root(reading: &'r Reading<'t>, value: &'r Spanned<DeValue<'t>>) -> Self {
        Self {
            reading,
            place: Place::default(),
            key: "",
            index: None,
            value,
            quiet: false,
        }
    }

    pub(super) fn note(&self, what: What) {
        if !self.quiet {
            let fault = self
                .reading
                .fault(&self.place, self.value.span().start, what);
            self.reading.note(fault);
        }
    }

    pub(super) fn note_wrong(&self, wanted: Wanted) {
        self.note(What::WrongType {
            key: self.key.to_owned(),
            wanted,
        });
    }

    /// The known word that a text is, or most likely means.
    pub(super) fn word<'w>(&self, text: &str, known: &[&'w str]) -> Result<Option<&'w str>, Stop> {
        if let Some(word) = known.iter().find(|word| **word == text) {
            return Ok(Some(word));
        }
        let key = self.key.to_owned();
        let meant = nearest(text, known);
        let what = if text.trim().is_empty() {
            What::EmptyText(key)
        } else {
            let id = text.split_whitespace().collect::<Vec<_>>().join(" ");
            What::UnknownId {
                key,
                id,
                instead: instead(meant, known),
            }
        };
        if meant.is_none() && self.index.is_some() && !self.quiet {
            let entry = self.value.span();
            let fault = Box::new(self.reading.fault(&self.place, entry.start, what));
            return Err(Stop::Leave { entry, fault });
        }
        self.note(what);
        Ok(meant)
    }

    /// A value in the part that this one stands in.
    pub(super) fn beside(
        &self,
        key: &'static str,
        index: Option<usize>,
        value: &'r Spanned<DeValue<'t>>,
    ) -> Self {
        Self {
            reading: self.reading,
            place: self.place.clone(),
            key,
            index,
            value,
            quiet: self.quiet,
        }
    }
}
