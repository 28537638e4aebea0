//! Order-free: shuffling rules and circumstances changes nothing.

use varna_core::{
    decision::{Advised, Decision, Outcome, Role},
    domain::{circumstances::Circumstances, facts::Facts},
};
use varna_guidance::model::{AlsoAction, Ground, Line, Region, Strength};

use super::place_in;
use crate::{
    prove::{Decided, Unit},
    space::Space,
};

/// A region with all that decides in another order, and circumstances put together in another.
///
/// The orders differ for every region and day; the first one of all is the reverse.
pub struct Shuffled {
    region: Region,
    /// For each rule of the shuffled region its place in the original.
    original: Vec<usize>,
    sets: Vec<Circumstances>,
}

impl Shuffled {
    /// The `number`-th order.
    pub fn of(region: &Region, space: &Space, number: usize) -> Self {
        let mut order = Order {
            number,
            state: number as u64,
        };
        let original = order.of(region.rules.len());
        let mut shuffled = region.clone();
        shuffled.rules = original
            .iter()
            .map(|&place| region.rules[place].clone())
            .collect();
        for rule in &mut shuffled.rules {
            order.shuffle(&mut rule.grounds);
            order.shuffle(&mut rule.also);
            order.shuffle(&mut rule.when.ages);
            order.shuffle(&mut rule.when.guardian_risk);
        }
        order.shuffle(&mut shuffled.measures);
        for terms in &mut shuffled.measures {
            order.shuffle(&mut terms.outranks);
        }
        order.shuffle(&mut shuffled.also_actions);
        order.shuffle(&mut shuffled.not_covered);
        for gap in &mut shuffled.not_covered {
            order.shuffle(&mut gap.circumstances);
            order.shuffle(&mut gap.ages);
        }
        let ticks = order.of(space.circumstances.len());
        let reordered = |set: &Circumstances| {
            let ticked = ticks.iter().map(|&place| space.circumstances[place]);
            ticked.filter(|one| set.contains(*one)).collect()
        };
        Self {
            region: shuffled,
            original,
            sets: space.sets.iter().map(reordered).collect(),
        }
    }

    /// The shuffled region decides the same.
    pub fn holds(&self, unit: Unit, decided: &Decided) -> Result<(), String> {
        let facts = Facts {
            circumstances: self.sets[decided.set],
            ..decided.facts
        };
        let shuffled = (unit.evaluator.decide)(&self.region, &facts);
        let same = match (&decided.outcome, &shuffled) {
            (Ok(Outcome::Child(one)), Ok(Outcome::Child(other))) => {
                return self.same_decision(unit.region, one, other);
            }
            (Ok(Outcome::Adult(one)), Ok(Outcome::Adult(other))) => one == other,
            (Err(one), Err(other)) => one == other,
            (Ok(Outcome::Child(_)), Ok(Outcome::Adult(_)) | Err(_))
            | (Ok(Outcome::Adult(_)), Ok(Outcome::Child(_)) | Err(_))
            | (Err(_), Ok(_)) => false,
        };
        if same {
            Ok(())
        } else {
            Err("another order decides something else".to_owned())
        }
    }

    fn same_decision(
        &self,
        region: &Region,
        one: &Decision,
        other: &Decision,
    ) -> Result<(), String> {
        let same = [
            ("the age band", one.band == other.band),
            ("the measures", measures(one).eq(measures(other))),
            ("the actions", actions(one).eq(actions(other))),
            ("the gaps", one.not_covered == other.not_covered),
            (
                "the first step",
                text(one.first_step) == text(other.first_step),
            ),
            (
                "whom to call",
                text(one.whom_to_call) == text(other.whom_to_call),
            ),
            ("the reasons or their order", {
                let original = |place: usize| self.original[place];
                reasons(region, one, |place| place).eq(reasons(&self.region, other, original))
            }),
        ];
        match same.iter().find(|(_, same)| !same) {
            Some((what, _)) => Err(format!("another order changes {what}")),
            None => Ok(()),
        }
    }
}

fn measures(decision: &Decision) -> impl Iterator<Item = impl PartialEq> {
    let measures = decision.measures.iter();
    let readings = |one: &Advised| (one.inferred, one.reach_inferred);
    measures.map(move |one| (one.terms.id, one.strength, readings(one), one.until))
}

fn actions(decision: &Decision) -> impl Iterator<Item = AlsoAction> {
    decision.also.iter().map(|one| one.terms.id)
}

fn text(line: Option<&Line>) -> Option<&str> {
    line.map(|line| &*line.text)
}

/// The reasons, with each rule by its place in the original region.
fn reasons(
    region: &Region,
    decision: &Decision,
    original: impl Fn(usize) -> usize,
) -> impl Iterator<Item = (Ground, Role, Option<Strength>, Option<usize>)> {
    decision.reasons.iter().map(move |reason| {
        let place = place_in(&region.rules, reason.rule).map(&original);
        (reason.ground, reason.role, reason.strength, place)
    })
}

/// Orders, one after another: the first reversed, the others by chance, the same in every run.
struct Order {
    number: usize,
    state: u64,
}

impl Order {
    fn of(&mut self, length: usize) -> Vec<usize> {
        let mut order: Vec<_> = (0..length).rev().collect();
        if self.number > 0 {
            for last in (1..length).rev() {
                order.swap(last, self.below(last + 1));
            }
        }
        order
    }

    fn shuffle<T: Clone>(&mut self, list: &mut Vec<T>) {
        *list = self
            .of(list.len())
            .into_iter()
            .map(|place| list[place].clone())
            .collect();
    }

    /// A number by chance (`SplitMix64`).
    fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).expect("below a length")
    }
}
