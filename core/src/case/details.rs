//! The details for the documents, as typed.

use varna_guidance::model::Errand;

use super::{CallText, Choice, Field, GuardianText, Inputs, Slot, Typed, Weighed};
use crate::documents::particulars::{Contact, DecisionMaker, Requester, Siblings};

/// Details about the child and its guardians. Memory only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// The child's name.
    pub child_name: String,
    /// The child's number; `None` while the one first typed stands.
    pub child_number: Option<String>,
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
    /// The guardians, each by what becomes of them.
    pub guardians: Vec<(Slot, GuardianText)>,
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
    /// A first day long ago that has been confirmed, as typed.
    pub long_ago: String,
    /// Whether why stands on the request too, where the form does not ask for it.
    pub motivation_on_request: bool,
    /// With whom it was decided in consultation.
    pub consulted: String,
    /// What of the record it takes; `None` while the proposal stands.
    pub scope: Option<String>,
    /// Who has informed the guardian.
    pub informed: String,
    /// When it was confirmed that it is done.
    pub confirmed: String,
    /// What has been assessed, in its words, each with the region whose routine demands it.
    pub assessed: Vec<(&'static str, &'static str)>,
}

impl Details {
    /// What has been typed for an errand.
    pub(crate) fn matter(&self, errand: Errand) -> Option<&MatterText> {
        let mut all = self.matters.iter();
        all.find(|(one, _)| *one == errand).map(|(_, text)| text)
    }

    /// The same, to be written in.
    pub(crate) fn matter_mut(&mut self, errand: Errand) -> &mut MatterText {
        let known = self.matters.iter().position(|(one, _)| *one == errand);
        let index = known.unwrap_or_else(|| {
            self.matters.push((errand, MatterText::default()));
            self.matters.len() - 1
        });
        &mut self.matters[index].1
    }
}

impl Inputs {
    /// What has been typed for the errand, to be written in.
    pub(crate) fn matter_mut(&mut self) -> &mut MatterText {
        self.details.matter_mut(self.errand)
    }

    /// Whether what the region demands, in its words, has been assessed in the errand.
    pub fn is_assessed(&self, what: &str) -> bool {
        let matter = self.details.matter(self.errand);
        let what = (&*self.region.id, what);
        matter.is_some_and(|matter| matter.assessed.contains(&what))
    }
}

impl MatterText {
    pub(crate) fn toggle_assessed(&mut self, region: &'static str, what: &'static str) {
        let what = (region, what);
        if self.assessed.contains(&what) {
            self.assessed.retain(|one| *one != what);
        } else {
            self.assessed.push(what);
        }
    }
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

    /// Where such a detail is kept for a region; `None` for a field that is none.
    pub(crate) fn contact_text(&mut self, region: &str, field: Field) -> Option<&mut String> {
        let contact = self.contact_mut(region);
        match field {
            Field::OwnPhone => Some(&mut contact.phone),
            Field::OwnAddress => Some(&mut contact.address),
            Field::OwnEmail => Some(&mut contact.email),
            Field::OwnTeam => Some(&mut contact.team),
            _ => None,
        }
    }

    /// The same, to be written in.
    fn contact_mut(&mut self, region: &str) -> &mut Contact {
        let known = self.contacts.iter().position(|(id, _)| id == region);
        let index = known.unwrap_or_else(|| {
            self.contacts.push((region.to_owned(), Contact::default()));
            self.contacts.len() - 1
        });
        &mut self.contacts[index].1
    }
}
