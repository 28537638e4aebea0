//! The typed rule model: what can be asked, what can be advised, and a region's routine.
//!
//! Everything is plain data, with the names that it has in the files.

mod guidance;
mod papers;
mod procedure;
mod procedure_papers;
mod region;
mod rule;
mod rulings;
mod sources;
mod terms;
mod vocabulary;
mod ways;

pub use guidance::*;
pub use papers::*;
pub use procedure::*;
pub use procedure_papers::*;
pub use region::*;
pub use rule::*;
pub use rulings::*;
pub use sources::*;
pub use terms::*;
pub use vocabulary::*;
pub use ways::*;
