//! Värna: a decision aid for staff who must protect a child's information on 1177.
//!
//! # Code map
//!
//! Data flows one way, and each module knows only those to its left:
//!
//! `varna_guidance::model` ← [`domain`] ← [`decision`] ← [`documents`] ← [`session`] ← `ui`
//!
//! | module | what it holds |
//! |---|---|
//! | [`guidance`] | the regions' routines, for tests and development: the shipped app is handed them |
//! | [`domain`] | the world: dates, ages, person numbers, circumstances, access over time |
//! | [`decision`] | facts and a region's rules → what is advised, and why |
//! | [`documents`] | decision and details → form, note, phone script, checklist |
//! | [`session`] | where the user is and what has been said: `Session`, `Action`, `apply` |
//! | `ui` | Leptos: pages, components, and the browser's clock, storage and clipboard |
//!
//! Left of `ui` nothing knows a framework, a clock or a store: `today` is always passed in.
//! That part builds and is tested with `--no-default-features`.

pub mod decision;
pub mod documents;
pub mod domain;
pub mod guidance;
pub mod session;
#[cfg(feature = "ui")]
#[allow(
    unreachable_pub,
    reason = "Leptos makes the props of every component public"
)]
pub mod ui;
