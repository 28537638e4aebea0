//! From one child to the next: what goes along to a sibling, and what to nobody.

use super::{Page, Session};
use crate::case::{GuardianText, Inputs, Question};

impl Session {
    /// The same answers for a sibling, whose name and number are yet to be told.
    pub(super) fn begin_sibling(&mut self) {
        if let Some((errand, _)) = self.left {
            self.visit(errand, Page::Start);
        }
        self.pass_on_to_sibling();
        self.change(|inputs, _| {
            inputs.forget_identity();
            inputs.details.child_number = None;
            inputs.known_child = None;
        });
        self.show(self.first_page());
    }

    /// Keeps answers and guardians, to be confirmed, and lets go of what was the other child's own.
    pub(super) fn pass_on_to_sibling(&mut self) {
        let asked = &self.case.holds.asked;
        let options = asked.iter().flat_map(|(_, question)| &question.options);
        let kept: Vec<&str> = options.map(|option| &*option.id).collect();
        let answers = &mut self.inputs.answers;
        answers.options.retain(|id| kept.contains(&&**id));
        let asked = asked.iter().map(|&(index, _)| Question::Asked(index));
        let protect = [
            Question::Circumstances,
            Question::Risk,
            Question::ExtendedAccess,
        ];
        self.inputs.to_confirm = protect.into_iter().chain(asked).collect();
        self.inputs.guardians_to_confirm = self.inputs.details.names_a_guardian();
        self.inputs.details.child_name.clear();
        // A representative is the one child's own.
        self.inputs.details.representative = GuardianText::default();
        for (_, matter) in &mut self.inputs.details.matters {
            matter.pass_on();
        }
    }
}

impl Inputs {
    /// A birth date must never come from one child to another: a number need not tell one.
    pub(super) fn forget_identity(&mut self) {
        self.answers.child_identity.clear();
        self.answers.birth_date = None;
    }

    /// Keeps nothing but the number or birth date that has been typed.
    pub(super) fn forget_other_child(&mut self) {
        let answers = std::mem::take(&mut self.answers);
        let details = std::mem::take(&mut self.details);
        self.to_confirm.clear();
        self.guardians_to_confirm = false;
        self.details.child_number = details.child_number;
        if self.details.child_number.is_none() {
            self.answers.child_identity = answers.child_identity;
            self.answers.birth_date = answers.birth_date;
        }
    }
}
