//! A fault in a guidance file, said so that its editor can mend it.

mod kind;
mod reason;
mod what;

use thiserror::Error;

pub use crate::place::Place;
pub use reason::{Half, Never, Scope, Unasked, Wanted};
pub use what::What;

/// A fault in a guidance file. Its text is one line: the file, the place in it, what is wrong and
/// what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.on_one_line())]
pub struct Fault {
    /// The file's name within the guidance folder; `regions` for what lies between the regions.
    pub file: String,
    /// The line in the file, counted from 1, where it is known.
    pub line: Option<usize>,
    /// The rule, form or other part that the fault is in.
    pub place: Place,
    /// What is wrong.
    pub what: What,
}

impl Fault {
    /// A fault in a part of a file, on a line not known yet.
    pub fn new(file: &str, place: impl Into<Place>, what: What) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            place: place.into(),
            what,
        }
    }

    /// The same fault on a line.
    #[must_use]
    pub fn on(self, line: Option<usize>) -> Self {
        Self { line, ..self }
    }

    /// What is said. A word that is quoted from a file can hold what ends a line, or a character that
    /// does something to a terminal: such a one is said as a space.
    fn on_one_line(&self) -> String {
        let hidden = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
        format!("{}: {}", self.whereabouts(), self.what).replace(hidden, " ")
    }

    fn whereabouts(&self) -> String {
        let line = self.line.map(|line| format!("rad {line}"));
        let place = (!self.place.is_whole_file()).then(|| self.place.to_string());
        let parts: Vec<_> = [Some(self.file.clone()), line, place]
            .into_iter()
            .flatten()
            .collect();
        parts.join(", ")
    }
}

/// All faults as one text, a line each, for a build that stops.
pub fn list(faults: &[Fault]) -> String {
    let lines: Vec<_> = faults.iter().map(|fault| format!("  {fault}")).collect();
    lines.join("\n")
}
