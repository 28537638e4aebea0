//! The browser's store, where [`kept`] stays between visits. Each text is an item of its own under
//! one prefix.

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::window;
use varna_core::session::{
    Session,
    kept::{self, Kept, VERSION, VERSION_NAME},
};
use varna_guidance::model::Guidance;

/// What every key begins with.
const PREFIX: &str = "varna";

/// What came of reading.
pub(super) enum Read {
    /// There was something, or nothing yet.
    Kept(Kept),
    /// It could not be read: the store is closed, or another version has written it.
    Unreadable,
}

/// Reads what is kept.
pub(super) fn read(guidance: &'static Guidance) -> Read {
    let kept = store().and_then(|store| Kept::read(guidance, |name| item(&store, name)));
    kept.map_or(Read::Unreadable, Read::Kept)
}

/// Keeps what may be kept of a session. Returns whether the browser let us.
pub(super) fn write(session: &Session) -> bool {
    let Some(store) = store() else {
        return false;
    };
    // What another version has kept must not count together with this one's.
    if item(&store, VERSION_NAME).as_deref() != Some(VERSION) {
        forget(session.guidance);
    }
    let mut items = session.kept().into_iter();
    items.all(|(name, text)| store.set_item(&key(&name), &text).is_ok())
}

/// Forgets all of it.
pub(super) fn forget(guidance: &'static Guidance) {
    if let Some(store) = store() {
        for name in kept::names(guidance) {
            // A store that does not let go of an item did not keep it for us either.
            let _ = store.remove_item(&key(&name));
        }
    }
}

/// The browser's store; none where it is closed to us.
fn store() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()?;
    Some(LocalStorage::raw())
}

fn item(store: &web_sys::Storage, name: &str) -> Option<String> {
    store.get_item(&key(name)).ok().flatten()
}

fn key(name: &str) -> String {
    format!("{PREFIX}-{name}")
}
