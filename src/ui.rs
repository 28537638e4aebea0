//! The interface: Leptos, and the browser's clock, storage, clipboard and addresses.
//!
//! One signal holds the [`Session`](varna_core::session::Session); everything shown is derived from
//! it, and everything done is an [`Action`](varna_core::session::Action). Views match on where the
//! user is; they decide nothing.

mod app;
mod clipboard;
mod clock;
mod components;
mod crash;
mod focus;
mod guidance;
mod html;
mod live;
mod pages;
mod route;
mod storage;
mod store;
mod watch;
mod words;

use varna_guidance::model::Guidance;

use store::Store;

/// Starts the app in the page's body with the guidance in packs: the shared one first, then those of
/// the regions that have come, in any order. Returns whether it could: not where the shared one, or
/// that of the region kept on this computer, cannot be read.
pub fn begin(packs: &[u8], complete: bool) -> bool {
    guidance::read(packs).is_some_and(|guidance| start(guidance, complete))
}

/// Gives the app the packs of all regions that could be had, after the shared one again.
pub fn complete(packs: &[u8]) {
    if let (Some(store), Some(guidance)) = (store::of_app(), guidance::read(packs)) {
        store.complete(guidance);
    }
}

/// Starts the app with guidance that is all there: while it is being worked on.
pub fn begin_with(guidance: &'static Guidance) -> bool {
    start(guidance, true)
}

fn start(guidance: &'static Guidance, complete: bool) -> bool {
    crash::stand_by();
    let Some(store) = Store::begin(guidance, complete) else {
        return false;
    };
    leptos::mount::mount_to_body(move || app::app(store));
    true
}
