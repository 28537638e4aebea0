//! The fields that text is typed in, and where their text is kept.

use super::Session;
use crate::{documents::words, domain::date_text::format_iso};

/// A field, or a group of choices that a problem can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Birth date or number of the child, as first asked.
    ChildIdentity,
    /// Birth date, where the number's own is not right.
    ChildBirthDate,
    /// The circumstances.
    Circumstances,
    /// Whose risk it is.
    Risk,
    /// Whether it is urgent.
    Urgent,
    /// Whether a guardian has access after 13.
    ExtendedAccess,
    /// A question of another errand than `protect`, by its place.
    Asked(usize),
    /// The child's name.
    ChildName,
    /// The child's number.
    ChildNumber,
    /// A guardian's name, by index.
    GuardianName(usize),
    /// A guardian's number, by index.
    GuardianNumber(usize),
    /// The legal representative's name.
    RepresentativeName,
    /// The legal representative's number.
    RepresentativeNumber,
    /// First day of the measure.
    From,
    /// The chosen end of the measure.
    End,
    /// Day for a renewed decision.
    Review,
    /// Why.
    Motivation,
    /// What to do: as advised, or otherwise.
    Choice,
    /// Why otherwise than advised.
    Otherwise,
    /// Name of who decides.
    DeciderName,
    /// Title of who decides.
    DeciderTitle,
    /// Name of who asks.
    RequesterName,
    /// Title of who asks.
    RequesterTitle,
    /// Staff id of who asks.
    StaffId,
    /// Unit.
    Unit,
    /// Phone of who asks.
    Phone,
    /// E-mail of who asks.
    Email,
    /// Head of unit responsible.
    HeadOfUnit,
    /// After how many minutes the case is covered.
    CoverAfter,
    /// After how many minutes the case is cleared.
    ClearAfter,
    /// The unit's own number for what is urgent.
    OwnPhone,
    /// The unit's own address for forms.
    OwnAddress,
    /// The unit's own e-mail address for forms.
    OwnEmail,
}

impl Field {
    /// The fields about the unit, kept for each region by itself.
    pub const CONTACT: [Self; 3] = [Self::OwnPhone, Self::OwnAddress, Self::OwnEmail];

    /// The fields about the user's own work: the only ones whose text may be stored.
    pub const WORK: [Self; 11] = [
        Self::DeciderName,
        Self::DeciderTitle,
        Self::RequesterName,
        Self::RequesterTitle,
        Self::StaffId,
        Self::Unit,
        Self::Phone,
        Self::Email,
        Self::HeadOfUnit,
        Self::CoverAfter,
        Self::ClearAfter,
    ];

    /// Whether the field is about the user's own work, and may be stored.
    pub fn is_work(self) -> bool {
        Self::WORK.contains(&self) || Self::CONTACT.contains(&self)
    }
}

impl Session {
    /// What stands in a field: what has been typed, else what is proposed.
    pub fn text(&self, field: Field) -> String {
        if let Some(typed) = self.typed(field) {
            return typed.to_owned();
        }
        match field {
            Field::ChildNumber => self
                .child_number()
                .map(|number| number.to_string())
                .unwrap_or_default(),
            Field::From => format_iso(self.today),
            Field::Motivation => self.proposed_motivation(),
            _ => String::new(),
        }
    }

    /// The answers as sentences, to be edited.
    fn proposed_motivation(&self) -> String {
        if let Some(basis) = self.basis() {
            return words::motivation(&basis);
        }
        let options = self
            .asked()
            .into_iter()
            .flat_map(|(_, words)| &words.options);
        let chosen = options.filter(|option| self.answers.options.contains(&option.id));
        let said: Vec<_> = chosen.filter_map(|one| one.statement.as_deref()).collect();
        said.join(" ")
    }

    /// What has been typed in a field; `None` where nothing has, or nothing can be typed.
    pub(super) fn typed(&self, field: Field) -> Option<&str> {
        let (answers, details, work) = (&self.answers, &self.details, &self.work);
        let guardian = |index: usize| details.guardians.get(index);
        let matter = details.matter(self.errand);
        match field {
            Field::ChildIdentity => Some(&answers.child_identity),
            Field::ChildBirthDate => Some(&answers.child_birth_date),
            Field::ChildName => Some(&details.child_name),
            Field::ChildNumber => details.child_number.as_deref(),
            Field::GuardianName(index) => guardian(index).map(|one| &*one.name),
            Field::GuardianNumber(index) => guardian(index).map(|one| &*one.number),
            Field::RepresentativeName => Some(&details.representative.name),
            Field::RepresentativeNumber => Some(&details.representative.number),
            Field::From => matter.and_then(|text| text.from.as_deref()),
            Field::End => matter.map(|text| &*text.end),
            Field::Review => matter.map(|text| &*text.review),
            Field::Motivation => matter.and_then(|text| text.motivation.as_deref()),
            Field::Otherwise => matter.map(|text| &*text.otherwise),
            Field::DeciderName => Some(&work.decided_by.name),
            Field::DeciderTitle => Some(&work.decided_by.title),
            Field::RequesterName => Some(&work.requester.name),
            Field::RequesterTitle => Some(&work.requester.title),
            Field::StaffId => Some(&work.requester.staff_id),
            Field::Unit => Some(&work.requester.unit),
            Field::Phone => Some(&work.requester.phone),
            Field::Email => Some(&work.requester.email),
            Field::HeadOfUnit => Some(&work.requester.head_of_unit),
            Field::CoverAfter => chosen(&work.cover_after),
            Field::ClearAfter => chosen(&work.clear_after),
            Field::OwnPhone => work.contact(&self.region.id).map(|own| &*own.phone),
            Field::OwnAddress => work.contact(&self.region.id).map(|own| &*own.address),
            Field::OwnEmail => work.contact(&self.region.id).map(|own| &*own.email),
            Field::Circumstances
            | Field::Risk
            | Field::Urgent
            | Field::ExtendedAccess
            | Field::Asked(_)
            | Field::Choice => None,
        }
    }

    pub(super) fn set_text(&mut self, field: Field, text: String) {
        let (answers, details, work) = (&mut self.answers, &mut self.details, &mut self.work);
        let errand = self.errand;
        let place = match field {
            Field::ChildIdentity => &mut answers.child_identity,
            Field::ChildBirthDate => &mut answers.child_birth_date,
            Field::ChildName => &mut details.child_name,
            Field::ChildNumber => details.child_number.get_or_insert_default(),
            Field::GuardianName(index) => match details.guardians.get_mut(index) {
                Some(guardian) => &mut guardian.name,
                None => return,
            },
            Field::GuardianNumber(index) => match details.guardians.get_mut(index) {
                Some(guardian) => &mut guardian.number,
                None => return,
            },
            Field::RepresentativeName => &mut details.representative.name,
            Field::RepresentativeNumber => &mut details.representative.number,
            Field::From => details.matter_mut(errand).from.get_or_insert_default(),
            Field::End => &mut details.matter_mut(errand).end,
            Field::Review => &mut details.matter_mut(errand).review,
            Field::Motivation => details
                .matter_mut(errand)
                .motivation
                .get_or_insert_default(),
            Field::Otherwise => &mut details.matter_mut(errand).otherwise,
            Field::DeciderName => &mut work.decided_by.name,
            Field::DeciderTitle => &mut work.decided_by.title,
            Field::RequesterName => &mut work.requester.name,
            Field::RequesterTitle => &mut work.requester.title,
            Field::StaffId => &mut work.requester.staff_id,
            Field::Unit => &mut work.requester.unit,
            Field::Phone => &mut work.requester.phone,
            Field::Email => &mut work.requester.email,
            Field::HeadOfUnit => &mut work.requester.head_of_unit,
            Field::CoverAfter => &mut work.cover_after,
            Field::ClearAfter => &mut work.clear_after,
            Field::OwnPhone => &mut work.contact_mut(&self.region.id).phone,
            Field::OwnAddress => &mut work.contact_mut(&self.region.id).address,
            Field::OwnEmail => &mut work.contact_mut(&self.region.id).email,
            // Chosen, not typed.
            Field::Circumstances
            | Field::Risk
            | Field::Urgent
            | Field::ExtendedAccess
            | Field::Asked(_)
            | Field::Choice => return,
        };
        *place = text;
    }
}

/// What has been chosen, where something has.
fn chosen(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}
