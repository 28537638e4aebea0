//! The regions' routines as data.
//!
//! `model` is the leaf that the whole product stands on: the vocabulary, the rules and the
//! regions' words, as types without any reader. With the feature `load` the data files under
//! `regions/` are read (`load`), validated (`check`) and packed (`embed`):
//! that is what the app's build script does, so a faulty rule does not compile and no parser
//! ends up in the app.

pub mod model;

#[cfg(feature = "load")]
pub mod check;
#[cfg(feature = "load")]
mod cited;
pub mod embed;
#[cfg(feature = "load")]
pub mod fault;
#[cfg(feature = "load")]
pub mod load;
#[cfg(feature = "load")]
mod meant;
#[cfg(feature = "load")]
mod place;
#[cfg(feature = "load")]
pub mod trace;
