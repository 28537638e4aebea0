//! Holds a property against many random inputs, over all cores.
//!
//! How many there are stands in `VARNA_FUZZ`. Without it there are a few thousand, the same ones
//! each time, so that a test that has passed passes again; with it they are new each time. An input
//! that breaks the property is made as small as it can be, shown, and kept in the folder `finds`
//! of the test: it is tried first ever after.

use std::{
    env,
    fmt::Debug,
    num::NonZero,
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Instant,
};

use proptest::{
    strategy::Strategy,
    test_runner::{Config, FileFailurePersistence, RngAlgorithm, RngSeed, TestError, TestRunner},
};

/// What is fuzzed.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    /// What sort of input it is. Counts are summed by it.
    pub(crate) name: &'static str,
    /// The file that keeps what has been found, below the package's folder.
    pub(crate) finds: &'static str,
    /// How many inputs there are when nothing else is said.
    pub(crate) few: u32,
}

impl Kind {
    /// Holds the property against inputs: one that panics breaks it. The last line that it prints is
    /// `fuzzed: <name>: <count> inputs in <seconds> s`.
    pub(crate) fn fuzz<S: Strategy>(
        self,
        inputs: impl Fn() -> S + Sync,
        property: impl Fn(S::Value) + Sync,
    ) {
        let asked: Option<u32> = env::var("VARNA_FUZZ").ok().map(|count| {
            let count = count.parse();
            count.expect("VARNA_FUZZ is how many inputs there are to be")
        });
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let cores = u32::try_from(cores).unwrap_or(1);
        let each = asked.unwrap_or(self.few).div_ceil(cores);
        let held = AtomicU32::new(0);
        let property = |input| {
            property(input);
            held.fetch_add(1, Ordering::Relaxed);
        };
        let began = Instant::now();
        let work = |core: u32| {
            let seed = asked.map_or(RngSeed::Fixed(core.into()), |_| RngSeed::Random);
            self.run(each, seed, &inputs(), property);
        };
        let work = &work;
        thread::scope(|scope| {
            let cores: Vec<_> = (0..cores)
                .map(|core| scope.spawn(move || work(core)))
                .collect();
            let outcomes = cores.into_iter().map(thread::ScopedJoinHandle::join);
            let broken = outcomes.filter(Result::is_err).count();
            assert_eq!(broken, 0, "{}: shown above", self.name);
        });
        println!(
            "\nfuzzed: {}: {} inputs in {:.1} s",
            self.name,
            held.into_inner(),
            began.elapsed().as_secs_f64()
        );
    }

    fn run<S: Strategy>(
        self,
        count: u32,
        rng_seed: RngSeed,
        inputs: &S,
        property: impl Fn(S::Value),
    ) where
        S::Value: Debug,
    {
        let config = Config {
            cases: count,
            rng_seed,
            rng_algorithm: RngAlgorithm::XorShift,
            failure_persistence: Some(Box::new(FileFailurePersistence::Direct(self.finds))),
            ..Config::default()
        };
        let outcome = TestRunner::new(config).run(inputs, |input| {
            property(input);
            Ok(())
        });
        match outcome {
            Ok(()) => {}
            Err(TestError::Abort(reason)) => panic!("{}: {reason}", self.name),
            Err(TestError::Fail(reason, input)) => {
                panic!("{}: {reason}\nthe input: {input:?}", self.name)
            }
        }
    }
}
