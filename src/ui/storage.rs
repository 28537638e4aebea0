//! What is kept on this computer: the region and the user's own details of work.
//!
//! Nothing about a child or a guardian is ever given to this module. Each text is an item of its
//! own under one prefix, beside the version of the whole: texts need no format that could break,
//! and nothing to read one, which would be a tenth of the app. What another version has kept
//! counts as nothing.

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::window;
use varna_guidance::model::Region;

use super::words::field_id;
use crate::{
    guidance::GUIDANCE,
    session::{Action, Field, Session},
};

/// What every key begins with.
const PREFIX: &str = "varna";

/// The version of what is kept.
const VERSION: &str = "1";

/// What has been kept.
#[derive(Default)]
pub(super) struct Kept {
    /// Id of the region.
    pub(super) region: Option<String>,
    /// The user's own details of work.
    work: Vec<(Field, String)>,
    /// The units' own contact details, each with the region whose routine it adds to.
    contacts: Vec<(&'static Region, Field, String)>,
}

/// What came of reading.
pub(super) enum Read {
    /// There was something, or nothing yet.
    Kept(Kept),
    /// It could not be read: the store is closed, or another version has written it.
    Unreadable,
}

/// Reads what is kept.
pub(super) fn read() -> Read {
    let Some(store) = store() else {
        return Read::Unreadable;
    };
    let item = |name: &str| store.get_item(&key(name)).ok().flatten();
    match item("version").as_deref() {
        None => Read::Kept(Kept::default()),
        Some(VERSION) => Read::Kept(Kept {
            region: item("region"),
            work: Field::WORK
                .into_iter()
                .filter_map(|field| Some((field, item(&field_id(field))?)))
                .collect(),
            contacts: contacts()
                .filter_map(|(region, field)| {
                    Some((region, field, item(&contact_id(field, region))?))
                })
                .collect(),
        }),
        Some(_) => Read::Unreadable,
    }
}

/// Keeps what may be kept of a session. Returns whether the browser let us.
pub(super) fn write(session: &Session) -> bool {
    let Some(store) = store() else {
        return false;
    };
    // What another version has kept must not count together with this one's.
    if store.get_item(&key("version")).ok().flatten().as_deref() != Some(VERSION) {
        forget();
    }
    let keep = |name: &str, text: &str| store.set_item(&key(name), text).is_ok();
    keep("version", VERSION)
        && (!session.region_chosen || keep("region", &session.region.id))
        && Field::WORK
            .iter()
            .all(|&field| keep(&field_id(field), &session.text(field)))
        && Field::CONTACT
            .iter()
            .all(|&field| keep(&contact_id(field, session.region), &session.text(field)))
}

/// Forgets all of it.
pub(super) fn forget() {
    if let Some(store) = store() {
        let work = Field::WORK.into_iter().map(field_id);
        let contacts = contacts().map(|(region, field)| contact_id(field, region));
        let own = ["region", "version"].map(str::to_owned);
        for name in work.chain(contacts).chain(own) {
            // A store that does not let go of an item did not keep it for us either.
            let _ = store.remove_item(&key(&name));
        }
    }
}

impl Kept {
    /// Puts what was kept into the fields of a session.
    pub(super) fn fill(self, session: &mut Session) {
        for (field, text) in self.work {
            session.apply(Action::Type(field, text));
        }
        let region = session.region;
        for (of, field, text) in self.contacts {
            session.region = of;
            session.apply(Action::Type(field, text));
        }
        session.region = region;
    }
}

/// Every contact detail that can be kept.
fn contacts() -> impl Iterator<Item = (&'static Region, Field)> {
    let of_region = |region| Field::CONTACT.map(|field| (region, field));
    GUIDANCE.regions.iter().flat_map(of_region)
}

fn contact_id(field: Field, region: &Region) -> String {
    format!("{}-{}", field_id(field), region.id)
}

/// The browser's store; none where it is closed to us.
fn store() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()?;
    Some(LocalStorage::raw())
}

fn key(name: &str) -> String {
    format!("{PREFIX}-{name}")
}
