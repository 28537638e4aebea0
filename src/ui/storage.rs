//! What is kept on this computer: the region and the user's own details of work.
//!
//! Nothing about a child or a guardian is ever given to this module. What is stored carries a
//! version; anything that cannot be read counts as nothing stored.

use std::collections::BTreeMap;

use gloo_storage::{LocalStorage, Storage, errors::StorageError};
use serde::{Deserialize, Serialize};

use super::words::field_id;
use crate::session::{Action, Field, Session};

/// The one key.
const KEY: &str = "varna";

/// The version of what is stored; another version is not read.
const VERSION: u32 = 1;

/// What is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// Version of this shape.
    version: u32,
    /// Id of the region.
    pub(super) region: Option<String>,
    /// The user's own details of work, by the id of their field.
    pub(super) work: BTreeMap<String, String>,
}

/// What came of reading.
pub(super) enum Read {
    /// There was something, or nothing yet.
    Kept(Kept),
    /// It could not be read: storage is closed, or holds another version or a broken one.
    Unreadable,
}

impl Kept {
    /// What is to be kept of a session.
    pub(super) fn of(session: &Session) -> Self {
        let work = Field::WORK.map(|field| (field_id(field), session.text(field)));
        Self {
            version: VERSION,
            region: Some(session.region.id.clone()),
            work: work.into(),
        }
    }

    /// Puts what was kept into the fields of a session.
    pub(super) fn fill(mut self, session: &mut Session) {
        for field in Field::WORK {
            if let Some(text) = self.work.remove(&field_id(field)) {
                session.apply(Action::Type(field, text));
            }
        }
    }
}

/// Reads what is kept.
pub(super) fn read() -> Read {
    match LocalStorage::get::<Kept>(KEY) {
        Ok(kept) if kept.version == VERSION => Read::Kept(kept),
        Err(StorageError::KeyNotFound(_)) => Read::Kept(Kept::default()),
        Ok(_) | Err(_) => Read::Unreadable,
    }
}

/// Keeps it. Returns whether the browser let us.
pub(super) fn write(kept: &Kept) -> bool {
    LocalStorage::set(KEY, kept).is_ok()
}

/// Forgets it.
pub(super) fn forget() {
    LocalStorage::delete(KEY);
}
