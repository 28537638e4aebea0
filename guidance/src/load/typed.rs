//! Types a file with serde, and takes note of every fault on the way instead of the first alone.
//!
//! Where something is wrong the reader goes on with what was most likely meant – the key or word
//! that is nearest, a blank where there is none – so that one fault neither hides the next nor
//! brings forth others. That a key is missing shows only at the end of its table, and that a word
//! has no meaning only within its list; the file is then read again with that mended.

mod inside;
mod node;

use std::{cell::RefCell, fmt, ops::Range};

use serde::de::{self, DeserializeOwned};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::places::Lines;
use crate::fault::{Fault, Place, What};

use node::Node;

/// The data of a file, mended where it had to be, and what is wrong with it. `None` where a value
/// cannot be mended.
pub(super) fn read<T: DeserializeOwned>(
    file: &str,
    lines: &Lines,
    table: DeTable,
) -> (Option<T>, Vec<Fault>) {
    let root = Spanned::new(0..0, DeValue::Table(table));
    let mut mended = Mended::default();
    let mut faults = Vec::new();
    loop {
        let reading = Reading {
            file,
            lines,
            mended: &mended,
            faults: RefCell::default(),
        };
        let typed = T::deserialize(Node::root(&reading, &root));
        let noted = reading.faults.into_inner();
        match typed {
            Ok(value) => {
                faults.extend(noted);
                return (Some(value), faults);
            }
            Err(Stop::Gap { table, key, fault }) => {
                mended.blanks.push((table, key));
                faults.push(*fault);
            }
            Err(Stop::Leave { entry, fault }) => {
                mended.left_out.push(entry);
                faults.push(*fault);
            }
            Err(stop @ (Stop::Missing(_) | Stop::Other(_))) => {
                faults.extend(noted);
                let what = What::Syntax(format!("Innehållet kan inte tolkas: {stop}."));
                faults.push(Fault::new(file, "", what));
                return (None, faults);
            }
        }
    }
}

/// One reading of a file, and what has been noted in it.
struct Reading<'t> {
    file: &'t str,
    lines: &'t Lines,
    mended: &'t Mended,
    faults: RefCell<Vec<Fault>>,
}

/// What earlier readings found has to be mended; tables and entries are known by their place.
#[derive(Default)]
struct Mended {
    /// Keys that a table does not have.
    blanks: Vec<(Range<usize>, &'static str)>,
    /// Entries of lists that have no meaning.
    left_out: Vec<Range<usize>>,
}

impl Reading<'_> {
    fn fault(&self, place: &Place, offset: usize, what: What) -> Fault {
        // The file as a whole stands on no line.
        let line = (offset > 0 || !place.is_whole_file()).then(|| self.lines.at(offset));
        Fault::new(self.file, place.clone(), what).on(line)
    }

    fn note(&self, fault: Fault) {
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
