//! The guardians that the documents name: each field is of one guardian in one role, of one errand.
//!
//! Who was typed as the one to be blocked must never become the one who is let in because an answer,
//! the errand or the region was changed. So a text is kept by what becomes of the guardian, and
//! another errand has fields of its own.

use varna_guidance::model::{Circumstance, Errand};

use super::{Details, Fields, Holds, Inputs};

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

/// Of which guardian a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// Of two who are treated alike under `protect`: the first or the second.
    Both(usize),
    /// The one whom a measure takes alone.
    Alone,
    /// The other one, where the documents name both and a measure takes the first alone.
    Beside,
    /// One with a role in another errand, by its words; the first or the second who has it.
    Role(&'static str, usize),
}

/// A guardian that the documents name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuardianNeed {
    /// Which one.
    pub slot: Slot,
    /// What becomes of the guardian, «Ska blockeras»; empty where nothing does.
    pub role: String,
    /// Whether the guardian gets access.
    pub opens: bool,
    /// Whether a name has to be there.
    pub required: bool,
}

impl Details {
    /// The guardians that have been typed for an errand.
    fn guardians(&self, errand: Errand) -> &[(Slot, GuardianText)] {
        self.matter(errand).map_or(&[], |matter| &matter.guardians)
    }

    /// Whether any guardian has been named.
    pub(crate) fn names_a_guardian(&self) -> bool {
        let mut all = self
            .matters
            .iter()
            .flat_map(|(_, matter)| &matter.guardians);
        all.any(|(_, one)| *one != GuardianText::default())
    }
}

impl Holds {
    /// Of which guardian the fields at a place are.
    pub(crate) fn slot(&self, index: usize) -> Option<Slot> {
        let needs = self.needs.as_ref()?;
        Some(needs.guardians.get(index)?.slot)
    }
}

impl Fields<'_> {
    /// A guardian as typed, by the place among those that the documents name.
    pub fn guardian(&self, index: usize) -> Option<&GuardianText> {
        let slot = self.holds.slot(index)?;
        self.inputs.guardian_in(slot)
    }

    /// Whether it has to be said that the guardians are those of a sibling, who stand in the fields.
    pub fn asks_for_same_guardians(&self) -> bool {
        if !self.inputs.guardians_to_confirm {
            return false;
        }
        let needs = self.holds.needs.iter();
        let mut named = needs.flat_map(|needs| &needs.guardians);
        named.any(|one| {
            let text = self.inputs.guardian_in(one.slot);
            text.is_some_and(|text| *text != GuardianText::default())
        })
    }

    /// Whether a guardian's identity is protected.
    pub fn is_protected(&self, index: usize) -> bool {
        let guardian = self.guardian(index);
        self.inputs.asks_for_protected() && guardian.is_some_and(|one| one.protected)
    }
}

impl Inputs {
    /// A guardian of the errand as typed, whether or not the documents name it now.
    pub(super) fn guardian_in(&self, slot: Slot) -> Option<&GuardianText> {
        let mut all = self.details.guardians(self.errand).iter();
        all.find(|(one, _)| *one == slot).map(|(_, text)| text)
    }

    /// The same, to be written in.
    pub(crate) fn guardian_mut(&mut self, slot: Slot) -> Option<&mut GuardianText> {
        let guardians = &mut self.details.matter_mut(self.errand).guardians;
        let known = guardians.iter().position(|(one, _)| *one == slot);
        let at = known.unwrap_or_else(|| {
            guardians.push((slot, GuardianText::default()));
            guardians.len() - 1
        });
        guardians.get_mut(at).map(|(_, text)| text)
    }

    /// Whether it is asked of a guardian if the identity is protected: where that is among what has
    /// come to light of the family, and in the errands that do not ask what has.
    pub fn asks_for_protected(&self) -> bool {
        let ticked = self.answers.circumstances;
        self.errand != Errand::Protect
            || ticked.contains(Circumstance::GuardianProtectedIdentity)
            || ticked.contains(Circumstance::ChildProtectedIdentity)
    }
}
