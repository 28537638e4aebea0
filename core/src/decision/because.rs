//! Why, as a tree: decision → measure → rule → circumstance → statement of the source.
//!
//! The leaves are the rule's own: its grounds that hold, and the ids of the statements it rests on.

use varna_guidance::model::{Ground, Measure, Rule, Strength};

use super::{Advised, Decision, Reason, Role};

/// The tree of a decision's reasons.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Because<'g> {
    /// What the decision came to, each with its rules: measures first, strongest rule first.
    pub branches: Vec<Branch<'g>>,
}

/// What the decision came to in one respect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch<'g> {
    /// In which respect.
    pub role: Role,
    /// The advised measures that cover it, where it is not asked for itself.
    pub covered_by: Vec<Measure>,
    /// The rules that brought it.
    pub rules: Vec<Applied<'g>>,
}

/// A rule that applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied<'g> {
    /// The rule, with its sentence and its statements.
    pub rule: &'g Rule,
    /// Its grounds that hold; at least one.
    pub grounds: Vec<Ground>,
    /// How strongly it brings its measure, where it brings one.
    pub strength: Option<Strength>,
}

impl<'g> Decision<'g> {
    /// Why the decision is as it is.
    pub fn because(&self) -> Because<'g> {
        let mut because = Because::default();
        for reason in &self.reasons {
            because.add(self, reason);
        }
        because
    }

    /// The advised measures that cover another one wholly, as strongly as that one applied.
    fn covering(&self, role: Role) -> Vec<Measure> {
        let Role::AlsoApplied(covered) = role else {
            return Vec::new();
        };
        let applied = self.reasons.iter().filter(|reason| reason.role == role);
        let strength = applied.filter_map(|reason| reason.strength).max();
        let covers = |advised: &&Advised| {
            advised.terms.outranks.contains(&covered) && Some(advised.strength) >= strength
        };
        let covering = self.measures.iter().filter(covers);
        covering.map(|advised| advised.terms.id).collect()
    }
}

impl<'g> Because<'g> {
    /// Puts a reason on its branch. Reasons come in the order they are told.
    fn add(&mut self, decision: &Decision<'g>, reason: &Reason<'g>) {
        let known = self.branches.iter().position(|one| one.role == reason.role);
        let at = known.unwrap_or_else(|| {
            self.branches.push(Branch {
                role: reason.role,
                covered_by: decision.covering(reason.role),
                rules: Vec::new(),
            });
            self.branches.len() - 1
        });
        let rules = &mut self.branches[at].rules;
        match rules.iter_mut().find(|one| one.rule.id == reason.rule.id) {
            Some(applied) => applied.grounds.push(reason.ground),
            None => rules.push(Applied {
                rule: reason.rule,
                grounds: vec![reason.ground],
                strength: reason.strength,
            }),
        }
    }
}
