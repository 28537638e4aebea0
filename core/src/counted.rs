//! Counts, in tests, what must not be done twice for one action.

use std::cell::RefCell;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Counted {
    /// A decision: of what is advised, or of what comes of another errand.
    Decision,
    /// A date that is read of its text.
    Date,
    /// A person number that is read of its text.
    Number,
    /// The documents, all of them.
    Documents,
}

thread_local! {
    static DONE: RefCell<Vec<(Counted, String)>> = const { RefCell::new(Vec::new()) };
}

/// Notes that something is done, and with which text.
pub(crate) fn note(what: Counted, text: String) {
    DONE.with_borrow_mut(|done| done.push((what, text)));
}

/// What has been done since it was last asked.
pub(crate) fn take() -> Vec<(Counted, String)> {
    DONE.take()
}
