//! What came of an invariant: how much was checked, in what time, and what speaks against it.

use std::time::{Duration, Instant};

/// What came of one invariant.
#[derive(Debug, Default)]
pub struct Finding {
    /// The combinations that were checked.
    pub combinations: u64,
    /// The comparisons between two combinations, where the invariant makes such.
    pub comparisons: u64,
    /// Comparisons that the invariant's own exception lets pass.
    pub excepted: u64,
    /// The combinations or comparisons that speak against it.
    pub failures: u64,
    /// The one among them with the fewest ticks.
    pub smallest: Option<Counterexample>,
    /// Time of all threads together.
    pub time: Duration,
}

/// A combination that speaks against an invariant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counterexample {
    ticks: usize,
    /// The place of its region and day among all, so that the result is the same in every run.
    place: usize,
    /// The combination and what is wrong with it, in words.
    pub words: String,
}

/// Where in the proof a failure was found.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The place of the region and day among all.
    pub unit: usize,
    /// How many circumstances are ticked.
    pub ticks: usize,
}

impl Finding {
    /// Notes what speaks against the invariant; the words are made when it is the smallest yet.
    pub fn fail(&mut self, at: Place, words: impl FnOnce() -> String) {
        self.failures += 1;
        let smallest = self.smallest.as_ref();
        if smallest.is_none_or(|known| (at.ticks, at.unit) < (known.ticks, known.place)) {
            self.smallest = Some(Counterexample {
                ticks: at.ticks,
                place: at.unit,
                words: words(),
            });
        }
    }

    /// Adds the time that a part of the work takes.
    pub fn timed<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        let start = Instant::now();
        let done = work(self);
        self.time += start.elapsed();
        done
    }

    /// Takes in what was found elsewhere.
    pub fn take_in(&mut self, other: Self) {
        self.combinations += other.combinations;
        self.comparisons += other.comparisons;
        self.excepted += other.excepted;
        self.failures += other.failures;
        self.time += other.time;
        self.smallest = match (self.smallest.take(), other.smallest) {
            (Some(own), Some(its)) => Some(own.min(its)),
            (own, its) => own.or(its),
        };
    }
}
