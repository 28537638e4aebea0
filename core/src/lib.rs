//! The core of Värna: from what staff say to what is advised, and to what is written of it.
//!
//! Data flows one way, and each module knows only those to its left:
//!
//! `varna_guidance::model` ← [`domain`] ← [`decision`] ← [`documents`] ← [`case`] ← [`session`]
//!
//! | module | what it holds |
//! |---|---|
//! | [`guidance`] | the regions' routines, for tests and development: the shipped app is handed them |
//! | [`domain`] | the world: dates, ages, person numbers, circumstances, access over time |
//! | [`decision`] | facts and a region's rules → what is advised, and why |
//! | [`documents`] | decision and details → form, note, phone script, checklist |
//! | [`case`] | what has been said → one `Case`, derived once: what holds, in which words, what is needed |
//! | [`session`] | where the user is: `Session`, `Action`, `apply` |
//!
//! Nothing here knows a framework, a browser, a clock or a store: `today` is always passed in.

/// Notes, in tests alone, that something is done which must not be done twice for one action.
macro_rules! count {
    ($what:ident, $text:expr) => {
        #[cfg(test)]
        crate::counted::note(crate::counted::Counted::$what, $text);
    };
}

pub mod case;
#[cfg(test)]
mod counted;
pub mod decision;
pub mod documents;
pub mod domain;
pub mod guidance;
pub mod session;
