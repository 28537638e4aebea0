//! One reading of a file: what it takes note of, and why it can stop.

use std::{cell::RefCell, fmt, ops::Range};

use serde::de;

use crate::{
    fault::{Fault, Place, What},
    load::places::Lines,
};

/// One reading of a file, and what has been noted in it.
pub(super) struct Reading<'t> {
    pub(super) file: &'t str,
    pub(super) lines: &'t Lines,
    pub(super) mended: &'t Mended,
    pub(super) faults: RefCell<Vec<Fault>>,
}

/// What earlier readings found has to be mended; tables and entries are known by their place.
#[derive(Default)]
pub(super) struct Mended {
    /// Keys that a table does not have.
    pub(super) blanks: Vec<(Range<usize>, &'static str)>,
    /// Entries of lists that have no meaning.
    pub(super) left_out: Vec<Range<usize>>,
}

impl Reading<'_> {
    pub(super) fn fault(&self, place: &Place, offset: usize, what: What) -> Fault {
        // The file as a whole stands on no line.
        let line = (offset > 0 || !place.is_whole_file()).then(|| self.lines.at(offset));
        Fault::new(self.file, place.clone(), what).on(line)
    }

    pub(super) fn note(&self, fault: Fault) {
        self.faults.borrow_mut().push(fault);
    }
}

/// Why a reading could not go on.
#[derive(Debug)]
pub(super) enum Stop {
    /// A key is missing, in the table that was read last.
    Missing(&'static str),
    /// A key is missing in a table.
    Gap {
        table: Range<usize>,
        key: &'static str,
        fault: Box<Fault>,
    },
    /// An entry of a list cannot be understood.
    Leave {
        entry: Range<usize>,
        fault: Box<Fault>,
    },
    /// Anything else.
    Other(String),
}

impl de::Error for Stop {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Other(message.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}

impl std::error::Error for Stop {}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(key) => write!(f, "{key} saknas"),
            Self::Gap { fault, .. } | Self::Leave { fault, .. } => fault.fmt(f),
            Self::Other(message) => f.write_str(message),
        }
    }
}
