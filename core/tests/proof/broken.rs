//! The proof held to account: what is wrong on purpose, it must catch.
//!
//! Each fault stands for a mistake that could be made, in the guidance or in the code. It is put
//! in, the invariants are proved over a small space, and the invariant that the mistake breaks
//! must say so, with the smallest counterexample that there is.

mod evaluators;
mod guidance;
mod lists;
mod weaker;

use libtest_mimic::{Failed, Trial};
use varna_guidance::model::{Circumstance, Guidance};

use crate::{
    prove::{Evaluator, Invariant, Proof, SHIPPED, prove},
    space::Space,
};

/// A mistake, and what must come of it.
struct Broken {
    name: &'static str,
    guidance: fn() -> Guidance,
    evaluator: Evaluator,
    /// The invariant that it breaks.
    breaks: Invariant,
    /// What stands in its smallest counterexample.
    says: &'static [&'static str],
}

pub fn trials() -> Vec<Trial> {
    let sound = Trial::test("nothing broken: every invariant holds", nothing_broken);
    let faults = [
        guidance::faults(),
        evaluators::faults(),
        weaker::faults(),
        lists::faults(),
    ];
    let faults = faults.into_iter().flatten();
    let faults = faults.map(|fault| {
        let name = format!("caught by {}: {}", fault.breaks.name(), fault.name);
        Trial::test(name, move || fault.is_caught())
    });
    [sound].into_iter().chain(faults).collect()
}

/// What the proof looks through here: under 13, at 13, and six circumstances that differ.
fn small_space() -> Space {
    let circumstances = [
        Circumstance::HarmDisclosed,
        Circumstance::SuspectedHarm,
        Circumstance::ChildProtectedIdentity,
        Circumstance::CustodyInvestigated,
        Circumstance::CustodyDispute,
        Circumstance::ThirdPartyInfo,
    ];
    Space::of(3, &circumstances)
}

fn nothing_broken() -> Result<(), Failed> {
    let proof = prove(&guidance::sound(), &small_space(), SHIPPED);
    Invariant::ALL
        .iter()
        .try_for_each(|invariant| crate::verdict(proof.finding(*invariant)))
}

impl Broken {
    fn is_caught(&self) -> Result<(), Failed> {
        let proof = prove(&(self.guidance)(), &small_space(), self.evaluator);
        let smallest = self.smallest(&proof).ok_or("it was not caught")?;
        match self.says.iter().find(|part| !smallest.contains(**part)) {
            Some(part) => Err(format!("expected «{part}» in:\n    {smallest}").into()),
            None => Ok(()),
        }
    }

    fn smallest<'a>(&self, proof: &'a Proof) -> Option<&'a str> {
        let smallest = proof.finding(self.breaks).smallest.as_ref()?;
        Some(&smallest.words)
    }
}
