//! The typed rule model: what can be asked, what can be advised, and a region's routine.
//!
//! Everything is plain data that borrows when it is embedded in the app and owns when it is
//! read from a file, hence [`Text`] and [`List`].

mod guidance;
mod region;
mod rule;
mod sources;
mod terms;
mod vocabulary;

use std::borrow::Cow;

pub use guidance::*;
pub use region::*;
pub use rule::*;
pub use sources::*;
pub use terms::*;
pub use vocabulary::*;

/// A piece of text, embedded or read from a file.
pub type Text = Cow<'static, str>;

/// A sequence of data, embedded or read from a file.
pub type List<T> = Cow<'static, [T]>;
