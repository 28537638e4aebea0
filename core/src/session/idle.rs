//! How long a case has been left alone, and what becomes of it: first it is covered, then cleared.
//!
//! A queue on the phone must not cost the case, and a computer that is left must not show it.

use super::{Field, Session};

/// After how many minutes a case is covered, if nothing else has been chosen.
const COVER_AFTER: i64 = 10;

/// After how many minutes it is cleared, if nothing else has been chosen.
const CLEAR_AFTER: i64 = 30;

/// The numbers of minutes that can be chosen.
pub const MINUTES: [i64; 8] = [2, 5, 10, 15, 20, 30, 45, 60];

/// How long before it is cleared that is said, in milliseconds.
const WARNING: i64 = 60_000;

const MINUTE: i64 = 60_000;

/// What becomes of a case that is left alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Idle {
    /// It is in use, and shown.
    #[default]
    InUse,
    /// It is covered, and comes back when the user asks for it.
    Covered,
    /// It is covered, and will be cleared within a minute.
    Ending,
    /// It is to be cleared.
    Over,
}

/// A moment, by two clocks, in milliseconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Moment {
    /// By the computer's clock, which can be set, and goes on while the computer sleeps.
    pub wall: i64,
    /// By a clock that never jumps, but may stand still while the computer sleeps.
    pub steady: i64,
}

/// After how long a case is covered and cleared, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Covered.
    pub cover: i64,
    /// Cleared.
    pub clear: i64,
}

impl Limits {
    /// What becomes of a case that was last used at a moment.
    ///
    /// The clock that says the longer time is believed: a clock that was set back must not keep a
    /// case, and one that was set ahead clears it too early at the worst.
    pub fn idle(self, last: Moment, now: Moment) -> Idle {
        let alone = (now.wall - last.wall).max(now.steady - last.steady);
        let clear = self.clear * MINUTE;
        if alone >= clear {
            Idle::Over
        } else if alone >= clear - WARNING {
            Idle::Ending
        } else if alone >= self.cover * MINUTE {
            Idle::Covered
        } else {
            Idle::InUse
        }
    }
}

impl Session {
    /// After how long the case is covered and cleared. Never covered later than it is cleared.
    pub fn limits(&self) -> Limits {
        let minutes = |field, default| {
            let typed = self.fields().text(field).parse().ok();
            typed
                .filter(|minutes| MINUTES.contains(minutes))
                .unwrap_or(default)
        };
        let clear = minutes(Field::ClearAfter, CLEAR_AFTER);
        Limits {
            cover: minutes(Field::CoverAfter, COVER_AFTER).min(clear),
            clear,
        }
    }

    /// Lets time do its work on the case; there is nothing to do without one.
    pub(super) fn rest(&mut self, idle: Idle) {
        if !self.has_case() {
            self.idle = Idle::InUse;
            return;
        }
        match idle {
            Idle::InUse | Idle::Covered | Idle::Ending => self.idle = idle,
            Idle::Over => {
                self.clear();
                self.cleared = Some(super::Cleared::ByTime);
            }
        }
    }
}
