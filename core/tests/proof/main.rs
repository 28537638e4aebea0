//! Proves the six invariants of the decision over every combination: each region × each boundary
//! day × every set of circumstances × every other answer, with the decision as shipped.
//!
//! `cargo test -p varna-core --test proof` prints, for each invariant, how many
//! combinations were checked and in what time; of a failing one the smallest counterexample.
//! Every combination is decided once. What shows in a single decision is checked at once; what
//! shows between two is checked on the results, kept small, of a whole region and day.
//!
//! The other tests of this target hold the proof itself to account: for each invariant it must
//! catch guidance or an evaluator that is wrong on purpose.

#![allow(
    clippy::expect_used,
    reason = "in a test it fails the test, as it should"
)]
#![allow(unreachable_pub, reason = "a test target exports nothing")]

mod broken;
mod finding;
mod invariants;
mod prove;
mod space;
mod table;

use std::{process::ExitCode, sync::LazyLock, time::Duration};

use libtest_mimic::{Arguments, Failed, Trial};
use varna_core::guidance::GUIDANCE;

use finding::Finding;
use prove::{Invariant, Proof, SHIPPED, prove};
use space::Space;

/// The whole proof, made when the first test asks for it.
static PROOF: LazyLock<Proof> = LazyLock::new(|| {
    let space = Space::whole();
    let proof = prove(&GUIDANCE, &space, SHIPPED);
    print!("{}", report(&proof, &space));
    proof
});

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let invariants = Invariant::ALL.map(|invariant| {
        Trial::test(
            format!("every combination: {}", invariant.name()),
            move || verdict(PROOF.finding(invariant)),
        )
    });
    let trials = invariants.into_iter().chain(broken::trials()).collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn verdict(finding: &Finding) -> Result<(), Failed> {
    match &finding.smallest {
        None if finding.combinations > 0 => Ok(()),
        None => Err(Failed::from("nothing was checked")),
        Some(example) => Err(Failed::from(format!(
            "{} against it; the one with the fewest ticks:\n    {}",
            finding.failures, example.words
        ))),
    }
}

fn report(proof: &Proof, space: &Space) -> String {
    let line = |name: &str, what: String, time: Duration| {
        let seconds = time.as_secs_f64();
        format!("  {name:<17} {what:<76} {seconds:>6.1} s\n")
    };
    let invariants = Invariant::ALL.map(|invariant| {
        let finding = proof.finding(invariant);
        line(invariant.name(), checked(finding), finding.time)
    });
    format!(
        "\n{} regions × {} days × {} sets of circumstances × {} other answers\n{}{}{}",
        GUIDANCE.regions.len(),
        space.days.len(),
        space.sets.len(),
        space.answers.len(),
        line(
            "deciding",
            grouped(proof.combinations) + " combinations",
            proof.deciding
        ),
        invariants.concat(),
        line(
            "all of it",
            format!("on {} threads", proof.threads),
            proof.elapsed
        ),
    )
}

fn checked(finding: &Finding) -> String {
    let parts = [
        (finding.combinations, " combinations"),
        (finding.comparisons, " comparisons"),
        (finding.excepted, " by the exception"),
    ];
    let parts = parts.iter().filter(|(number, _)| *number > 0);
    let parts: Vec<_> = parts
        .map(|(number, what)| grouped(*number) + what)
        .collect();
    parts.join(", ")
}

/// A number with its thousands apart.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let apart = |(place, digit): (usize, char)| {
        let space = place > 0 && (digits.len() - place).is_multiple_of(3);
        [space.then_some(' '), Some(digit)].into_iter().flatten()
    };
    digits.chars().enumerate().flat_map(apart).collect()
}
