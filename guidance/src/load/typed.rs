//! Types a file with serde, and takes note of every fault on the way instead of the first alone.
//!
//! Where something is wrong the reader goes on with what was most likely meant – the key or word
//! that is nearest, a blank where there is none – so that one fault neither hides the next nor
//! brings forth others. That a key is missing shows only at the end of its table, and that a word
//! has no meaning only within its list; the file is then read again with that mended.

mod blank;
mod inside;
mod node;
mod reading;
mod value;

use std::cell::RefCell;

use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::places::Lines;
use crate::fault::{Fault, What};

use node::Node;
use reading::{Mended, Reading, Stop};
use value::Value;

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
        let typed = T::deserialize(Value(Node::root(&reading, &root)));
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
