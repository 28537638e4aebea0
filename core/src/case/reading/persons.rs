//! Reads those whom the documents name: the child, the guardians, a legal representative.

use varna_guidance::model::{Circumstance, Errand, RiskAnswer, ScriptItem};

use super::{Reader, is_unknown};
use crate::{
    case::{self, Field, FieldProblem, Problem, Slot},
    documents::particulars::{Child, Guardian},
    domain::{birth_date::BirthDate, person_number::PersonNumber},
};

impl Reader<'_> {
    pub(super) fn child(&mut self) -> Option<Child> {
        if !self.needs.child {
            return None;
        }
        let name = self.required(Field::ChildName);
        let text = self.required(Field::ChildNumber);
        if text.is_empty() {
            return None;
        }
        if self.needs.called && is_unknown(&text) {
            return Some(Child { name, number: None });
        }
        let (inputs, child) = (self.fields.inputs, &self.fields.holds.child);
        let number = match (&child.detail, &child.number) {
            (Some(Err(problem)), _) => {
                self.problem(Field::ChildNumber, Problem::Number(*problem));
                return None;
            }
            (Some(Ok(number)), _) | (None, Some(number)) => Some(number.clone()),
            (None, None) => return None,
        };
        let asked = child.details_are_of_another(inputs);
        self.problems
            .extend(case::Child::which_child_problem(inputs, asked));
        Some(Child { name, number })
    }

    fn number(&mut self, field: Field, text: &str) -> Option<PersonNumber> {
        match self.fields.inputs.read_number(text) {
            Ok(number) => Some(number),
            Err(problem) => {
                self.problem(field, Problem::Number(problem));
                None
            }
        }
    }

    pub(super) fn guardians(&mut self, child: Option<&Child>) -> Vec<Guardian> {
        let mut guardians: Vec<Guardian> = Vec::new();
        if self.fields.asks_for_same_guardians() {
            self.problem(Field::SameGuardians, Problem::Missing);
        }
        let before = self.problems.len();
        let said_by_phone = self.fields.inputs.call_demands(ScriptItem::Guardians);
        for (index, need) in self.needs.guardians.iter().enumerate() {
            let (name_field, number_field) =
                (Field::GuardianName(index), Field::GuardianNumber(index));
            let protected = self.fields.is_protected(index);
            // No number is asked for where the identity is protected, and none is read.
            let typed = if protected {
                String::new()
            } else {
                self.optional(number_field)
            };
            // The second guardian may be unknown, but a number does not stand without a name.
            let name = if need.required || !typed.is_empty() || said_by_phone {
                self.required(name_field)
            } else {
                self.optional(name_field)
            };
            // Two who are both unknown can still be two.
            let unknown = self.needs.called && is_unknown(&name);
            let same = |other: &Guardian| other.name.eq_ignore_ascii_case(&name);
            if !name.is_empty() && !unknown && guardians.iter().any(same) {
                self.problem(name_field, Problem::SameGuardian);
            }
            let number_unknown = self.needs.called && is_unknown(&typed);
            if said_by_phone && typed.is_empty() && !protected {
                self.problem(number_field, Problem::Missing);
            }
            let number = if typed.is_empty() || number_unknown {
                None
            } else {
                self.number(number_field, &typed)
            };
            if let Some(number) = &number {
                let taken = |other: &Guardian| other.number.as_ref() == Some(number);
                if child.is_some_and(|child| child.number.as_ref() == Some(number))
                    || guardians.iter().any(taken)
                {
                    self.problem(number_field, Problem::SameNumber);
                } else if self.is_not_older(number) {
                    self.problem(number_field, Problem::GuardianNotOlder);
                }
            }
            if !name.is_empty() {
                guardians.push(Guardian {
                    name,
                    number,
                    number_unknown,
                    protected,
                    concerned: need.slot != Slot::Beside,
                    role: need.role.clone(),
                    opens: need.opens,
                });
            }
        }
        self.protected(&guardians, before);
        guardians
    }

    /// Where a guardian's identity is protected and all guardians are named, it is said whose it
    /// is. That is asked before what is asked of each.
    fn protected(&mut self, guardians: &[Guardian], before: usize) {
        let answers = &self.fields.inputs.answers;
        let told = self.fields.inputs.errand == Errand::Protect
            && (answers.circumstances).contains(Circumstance::GuardianProtectedIdentity);
        let all_named = self.needs.guardians.len() > 1 || answers.risk == Some(RiskAnswer::Sole);
        let named = !guardians.is_empty() && all_named;
        if told && named && !guardians.iter().any(|one| one.protected) {
            let nobody = FieldProblem {
                field: Field::Protected,
                problem: Problem::NobodyProtected,
            };
            self.problems.insert(before, nobody);
        }
    }

    /// Whether a guardian's number tells that the guardian is not older than the child.
    fn is_not_older(&self, number: &PersonNumber) -> bool {
        let child = self.needs.born.map(BirthDate::date);
        let guardian = number.proposed_birth_date();
        matches!((guardian, child), (Some(guardian), Some(child)) if guardian >= child)
    }

    pub(super) fn representative(&mut self, child: Option<&Child>) -> Option<Guardian> {
        if !self.needs.representative {
            return None;
        }
        let name = self.required(Field::RepresentativeName);
        let typed = self.optional(Field::RepresentativeNumber);
        let number = if typed.is_empty() {
            None
        } else {
            self.number(Field::RepresentativeNumber, &typed)
        };
        let of_child = child.and_then(|child| child.number.as_ref());
        if number.is_some() && number.as_ref() == of_child {
            self.problem(Field::RepresentativeNumber, Problem::SameNumber);
        }
        Some(Guardian {
            name,
            number,
            number_unknown: false,
            protected: false,
            concerned: true,
            role: String::new(),
            opens: false,
        })
    }
}
