//! The interface: Leptos, and the browser's clock, storage, clipboard and addresses.
//!
//! One signal holds the [`Session`](crate::session::Session); everything shown is derived from
//! it, and everything done is an [`Action`](crate::session::Action). Views match on where the
//! user is; they decide nothing.

mod app;
mod clipboard;
mod clock;
mod components;
mod crash;
mod focus;
mod html;
mod live;
mod pages;
mod route;
mod storage;
mod store;
mod watch;
mod words;

/// Starts the app in the page's body.
pub fn start() {
    crash::stand_by();
    leptos::mount::mount_to_body(app::App);
}
