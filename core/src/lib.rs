//! The core of Värna: from what staff say to what is advised, and to what is written of it.
//!
//! Data flows one way, and each module knows only those to its left:
//!
//! `varna_guidance::model` ← [`domain`] ← [`decision`] ← [`documents`] ← [`session`]
//!
//! | module | what it holds |
//! |---|---|
//! | [`guidance`] | the regions' routines, for tests and development: the shipped app is handed them |
//! | [`domain`] | the world: dates, ages, person numbers, circumstances, access over time |
//! | [`decision`] | facts and a region's rules → what is advised, and why |
//! | [`documents`] | decision and details → form, note, phone script, checklist |
//! | [`session`] | where the user is and what has been said: `Session`, `Action`, `apply` |
//!
//! Nothing here knows a framework, a browser, a clock or a store: `today` is always passed in.

pub mod decision;
pub mod documents;
pub mod domain;
pub mod guidance;
pub mod session;
