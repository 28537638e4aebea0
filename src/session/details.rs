//! The details for the documents, as typed.

use varna_guidance::model::{Circumstance, Errand};

use super::{CallText, Choice, Session, Weighed, typed::Typed};
use crate::documents::particulars::{Contact, DecisionMaker, Requester, Siblings};

/// Details about the child and its guardians. Memory only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// The child's name.
    pub child_name: String,
    /// The child's number; `None` while the one first typed stands.
    pub child_number: Option<String>,
    /// The guardians, where the documents name both.
    pub guardians: [GuardianText; 2],
    /// The one that the documents name, where they name one. By herself: who was typed as the first
    /// of two must not become the one to be blocked because an answer was changed.
    pub guardian_alone: GuardianText,
    /// The other one, where the documents name both and a measure takes the first alone.
    pub guardian_beside: GuardianText,
    /// What belongs to one errand alone, by the errand.
    pub matters: Vec<(Errand, MatterText)>,
    /// The family's other children.
    pub siblings: Siblings,
    /// The legal representative.
    pub representative: GuardianText,
}

/// The details of an errand, as typed: another errand with the same child has its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MatterText {
    /// First day of the measure; `None` while it is today.
    pub from: Option<Typed>,
    /// The chosen end.
    pub end: Typed,
    /// Day for a renewed decision.
    pub review: Typed,
    /// Why; `None` while the proposal stands.
    pub motivation: Option<Typed>,
    /// What has been chosen to do, the last last.
    pub choices: Vec<Choice>,
    /// What has been answered on what has to be considered, the last last.
    pub weighed: Vec<Weighed>,
    /// The urgent call, once it has been made.
    pub call: Option<CallText>,
    /// What has been assessed: ids of findings, each with the region whose routine demands it.
    pub assessed: Vec<(&'static str, &'static str)>,
}

impl Details {
    /// A guardian as typed, by index: of both alike, or first the one who is taken alone.
    pub(super) fn guardian_of(&self, index: usize, first_alone: bool) -> Option<&GuardianText> {
        match (first_alone, index) {
            (true, 0) => Some(&self.guardian_alone),
            (true, 1) => Some(&self.guardian_beside),
            _ => self.guardians.get(index),
        }
    }

    /// Whether any guardian has been named.
    pub(super) fn names_a_guardian(&self) -> bool {
        let [first, second] = &self.guardians;
        let all = [first, second, &self.guardian_alone, &self.guardian_beside];
        all.iter().any(|one| **one != GuardianText::default())
    }

    /// What has been typed for an errand.
    pub(super) fn matter(&self, errand: Errand) -> Option<&MatterText> {
        let mut all = self.matters.iter();
        all.find(|(one, _)| *one == errand).map(|(_, text)| text)
    }

    /// The same, to be written in.
    pub(super) fn matter_mut(&mut self, errand: Errand) -> &mut MatterText {
        let known = self.matters.iter().position(|(one, _)| *one == errand);
        let index = known.unwrap_or_else(|| {
            self.matters.push((errand, MatterText::default()));
            self.matters.len() - 1
        });
        &mut self.matters[index].1
    }
}

impl Session {
    /// A guardian as typed, by index: the one, where the documents name one.
    pub fn guardian(&self, index: usize) -> Option<&GuardianText> {
        let first_alone = self.needs().is_some_and(|needs| needs.first_alone);
        self.details.guardian_of(index, first_alone)
    }

    /// The same, to be written in.
    pub(super) fn guardian_mut(&mut self, index: usize) -> Option<&mut GuardianText> {
        let first_alone = self.needs().is_some_and(|needs| needs.first_alone);
        let details = &mut self.details;
        match (first_alone, index) {
            (true, 0) => Some(&mut details.guardian_alone),
            (true, 1) => Some(&mut details.guardian_beside),
            _ => details.guardians.get_mut(index),
        }
    }

    /// Whether it has to be said that the guardians are those of a sibling, who stand in the fields.
    pub fn asks_for_same_guardians(&self) -> bool {
        if !self.guardians_to_confirm {
            return false;
        }
        let needs = self.needs().unwrap_or_default();
        let mut named = (0..needs.guardians).filter_map(|index| self.guardian(index));
        named.any(|one| *one != GuardianText::default())
    }

    /// Whether a guardian's identity is protected. Only asked for where that is among what has come
    /// to light.
    pub fn is_protected(&self, index: usize) -> bool {
        let ticked = self.answers.circumstances;
        ticked.contains(Circumstance::GuardianProtectedIdentity)
            && self.guardian(index).is_some_and(|one| one.protected)
    }

    /// Whether what a finding of the region demands has been assessed in the errand.
    pub fn is_assessed(&self, id: &str) -> bool {
        let matter = self.details.matter(self.errand);
        let finding = (&*self.region.id, id);
        matter.is_some_and(|matter| matter.assessed.contains(&finding))
    }
}

impl MatterText {
    pub(super) fn toggle_assessed(&mut self, region: &'static str, id: &'static str) {
        let finding = (region, id);
        if self.assessed.contains(&finding) {
            self.assessed.retain(|one| *one != finding);
        } else {
            self.assessed.push(finding);
        }
    }
}

/// A guardian or a representative, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GuardianText {
    /// Name.
    pub name: String,
    /// Number.
    pub number: String,
    /// Whether the guardian has protected identity.
    pub protected: bool,
}

/// The user's own details of work: the only ones that may be stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkDetails {
    /// Who asks.
    pub requester: Requester,
    /// Who decides.
    pub decided_by: DecisionMaker,
    /// After how many minutes a case is covered; empty while nothing else has been chosen.
    pub cover_after: String,
    /// After how many minutes a case is cleared; empty while nothing else has been chosen.
    pub clear_after: String,
    /// The unit's own contact details, by the id of the region whose routine they add to.
    pub contacts: Vec<(String, Contact)>,
}

impl WorkDetails {
    /// The contact details that have been added for a region.
    pub fn contact(&self, region: &str) -> Option<&Contact> {
        let mut all = self.contacts.iter();
        all.find(|(id, _)| id == region).map(|(_, contact)| contact)
    }

    /// The same, to be written in.
    pub(super) fn contact_mut(&mut self, region: &str) -> &mut Contact {
        let known = self.contacts.iter().position(|(id, _)| id == region);
        let index = known.unwrap_or_else(|| {
            self.contacts.push((region.to_owned(), Contact::default()));
            self.contacts.len() - 1
        });
        &mut self.contacts[index].1
    }
}
