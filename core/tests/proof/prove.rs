//! Walks every combination and holds each invariant against it, on all processors.

use std::{
    num::NonZero,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use varna_core::{
    decision::{Outcome, WhatIf, decide, what_if},
    domain::{birth_date::BornInFuture, facts::Facts},
};
use varna_guidance::model::{Guidance, Region};

use crate::{
    finding::{Finding, Place},
    invariants::{
        grounded::Grounds, monotone, never_silent, order_free::Shuffled, total, what_if as exact,
    },
    space::{Day, Space},
    table::Table,
};

/// What is proved: the functions as shipped, or others that are wrong on purpose.
#[derive(Clone, Copy)]
pub struct Evaluator {
    pub decide: for<'g> fn(&'g Region, &Facts) -> Result<Outcome<'g>, BornInFuture>,
    pub what_if: fn(&Region, &Facts) -> Result<WhatIf, BornInFuture>,
}

/// The functions as shipped.
pub const SHIPPED: Evaluator = Evaluator { decide, what_if };

/// The invariants, as `decision-tables` numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invariant {
    Total,
    Grounded,
    Monotone,
    NeverSilent,
    OrderFree,
    ExactWhatIf,
}

impl Invariant {
    pub const ALL: [Self; 6] = [
        Self::Total,
        Self::Grounded,
        Self::Monotone,
        Self::NeverSilent,
        Self::OrderFree,
        Self::ExactWhatIf,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Total => "1 total",
            Self::Grounded => "2 grounded",
            Self::Monotone => "3 monotone",
            Self::NeverSilent => "4 never silent",
            Self::OrderFree => "5 order-free",
            Self::ExactWhatIf => "6 exact what-if",
        }
    }
}

/// What came of all invariants.
#[derive(Debug, Default)]
pub struct Proof {
    findings: [Finding; 6],
    /// The combinations that were decided, and the time of all threads that it took.
    pub combinations: u64,
    pub deciding: Duration,
    /// The time from beginning to end, and the number of threads.
    pub elapsed: Duration,
    pub threads: usize,
}

impl Proof {
    pub fn finding(&self, invariant: Invariant) -> &Finding {
        &self.findings[invariant as usize]
    }

    fn finding_mut(&mut self, invariant: Invariant) -> &mut Finding {
        &mut self.findings[invariant as usize]
    }

    fn take_in(&mut self, other: Self) {
        for (own, its) in self.findings.iter_mut().zip(other.findings) {
            own.take_in(its);
        }
        self.combinations += other.combinations;
        self.deciding += other.deciding;
    }
}

/// One region on one day: what a thread takes on at a time.
#[derive(Clone, Copy)]
pub struct Unit<'a> {
    /// Its place among all.
    pub place: usize,
    pub guidance: &'a Guidance,
    pub region: &'a Region,
    pub day: &'a Day,
    pub space: &'a Space,
    pub evaluator: Evaluator,
}

/// Proves the invariants for every region of the guidance over a space.
pub fn prove(guidance: &Guidance, space: &Space, evaluator: Evaluator) -> Proof {
    let start = Instant::now();
    let regions = guidance.regions.iter();
    let pairs: Vec<_> = regions
        .flat_map(|region| space.days.iter().map(move |day| (region, day)))
        .collect();
    let next = AtomicUsize::new(0);
    let proof = Mutex::new(Proof::default());
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let work = || {
        while let place = next.fetch_add(1, Ordering::Relaxed)
            && let Some(&(region, day)) = pairs.get(place)
        {
            let unit = Unit {
                place,
                guidance,
                region,
                day,
                space,
                evaluator,
            };
            let found = unit.prove();
            proof.lock().expect("no thread panicked").take_in(found);
        }
    };
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    let mut proof = proof.into_inner().expect("no thread panicked");
    proof.elapsed = start.elapsed();
    proof.threads = threads;
    proof
}

/// A combination and what was decided.
pub struct Decided<'g> {
    /// The place of its circumstances among the sets.
    pub set: usize,
    pub facts: Facts,
    pub outcome: Result<Outcome<'g>, BornInFuture>,
}

/// How many decisions are kept whole at a time.
const BATCH: usize = 1024;

impl Unit<'_> {
    fn prove(self) -> Proof {
        let mut proof = Proof::default();
        let table = self.decide_each(&mut proof);
        if table.is_full() {
            let monotone = proof.finding_mut(Invariant::Monotone);
            monotone.timed(|finding| monotone::check(self, &table, finding));
        }
        let exact = proof.finding_mut(Invariant::ExactWhatIf);
        exact.timed(|finding| exact::check(self, &table, finding));
        proof
    }

    /// Decides each combination, checks what shows in a single decision, and keeps the results.
    fn decide_each(self, proof: &mut Proof) -> Table {
        let grounds = Grounds::of(self.guidance, self.region);
        let shuffled = Shuffled::of(self.region, self.space, self.place);
        let mut table = Table::new(self.space.answers.len(), self.space.sets.len());
        for &answers in &self.space.answers {
            let facts = |set: &usize| self.day.facts(answers, self.space.sets[*set]);
            let sets: Vec<_> = (0..self.space.sets.len()).collect();
            for batch in sets.chunks(BATCH) {
                let start = Instant::now();
                let decided = batch.iter().map(|set| Decided {
                    set: *set,
                    facts: facts(set),
                    outcome: (self.evaluator.decide)(self.region, &facts(set)),
                });
                let decided: Vec<_> = decided.collect();
                for one in &decided {
                    table.push(one);
                }
                proof.deciding += start.elapsed();
                proof.combinations += decided.len() as u64;
                self.check_singly(proof, &grounds, &shuffled, &decided);
            }
        }
        table
    }

    /// The invariants that show in a decision alone.
    fn check_singly(
        self,
        proof: &mut Proof,
        grounds: &Grounds,
        shuffled: &Shuffled,
        decided: &[Decided],
    ) {
        let mut each = |invariant, holds: &dyn Fn(&Decided) -> Result<(), String>| {
            proof.finding_mut(invariant).timed(|finding| {
                for one in decided {
                    finding.combinations += 1;
                    if let Err(wrong) = holds(one) {
                        self.fail(finding, &one.facts, || wrong);
                    }
                }
            });
        };
        each(Invariant::Total, &|one| total::holds(self.day, one));
        each(Invariant::Grounded, &|one| grounds.hold(one));
        each(Invariant::NeverSilent, &|one| {
            never_silent::holds(self.region, one)
        });
        each(Invariant::OrderFree, &|one| shuffled.holds(self, one));
    }

    /// Notes that a combination speaks against an invariant.
    pub fn fail(self, finding: &mut Finding, facts: &Facts, wrong: impl FnOnce() -> String) {
        let at = Place {
            unit: self.place,
            ticks: facts.circumstances.iter().count(),
        };
        finding.fail(at, || {
            let combination = self.day.in_words(self.region, facts);
            format!("{combination}\n    → {}", wrong())
        });
    }
}
