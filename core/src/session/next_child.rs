//! From one child to the next: what goes along to a sibling, and what to nobody.

use super::{GuardianText, Question, Session};

impl Session {
    /// The same answers for a sibling, whose name and number are yet to be told.
    pub(super) fn begin_sibling(&mut self) {
        if let Some((errand, _)) = self.left {
            self.errand = errand;
        }
        self.pass_on_to_sibling();
        self.forget_identity();
        self.details.child_number = None;
        self.known_child = None;
        self.go(self.first_page());
    }

    /// Keeps answers and guardians, to be confirmed, and lets go of what was the other child's own.
    pub(super) fn pass_on_to_sibling(&mut self) {
        let kept: Vec<String> = (self.asked().iter())
            .flat_map(|(_, question)| question.options.iter().map(|option| option.id.clone()))
            .collect();
        self.answers.options.retain(|id| kept.contains(id));
        let asked = self.asked();
        let asked = asked.iter().map(|&(index, _)| Question::Asked(index));
        let protect = [
            Question::Circumstances,
            Question::Risk,
            Question::ExtendedAccess,
        ];
        self.to_confirm = protect.into_iter().chain(asked).collect();
        self.guardians_to_confirm = self.details.names_a_guardian();
        self.details.child_name.clear();
        // A representative is the one child's own.
        self.details.representative = GuardianText::default();
        for (_, matter) in &mut self.details.matters {
            matter.pass_on();
        }
    }

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
