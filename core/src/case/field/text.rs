//! What stands in each field: what has been typed, else what is proposed.

use super::{Field, Fields};
use crate::{
    case::{Holds, Inputs},
    documents::words,
    domain::date_text::format_iso,
};

impl Fields<'_> {
    /// What stands in a field: what has been typed, else what is proposed.
    pub fn text(&self, field: Field) -> String {
        self.typed(field)
            .map_or_else(|| self.proposed(field), str::to_owned)
    }

    /// What is proposed for a field, whatever has been typed. Empty where nothing is.
    pub fn proposed(&self, field: Field) -> String {
        match field {
            Field::ChildNumber => {
                let number = self.holds.child.number.as_ref();
                number.map(ToString::to_string).unwrap_or_default()
            }
            Field::From => format_iso(self.inputs.today),
            Field::Motivation => self.proposed_motivation(),
            Field::Scope => self.proposed_scope().unwrap_or_default(),
            _ => String::new(),
        }
    }

    /// What the routine says that a measure takes when it is urgent.
    fn proposed_scope(&self) -> Option<String> {
        let basis = self.holds.basis().filter(|basis| basis.facts.urgent)?;
        let requested = basis.requested();
        let mut scopes = requested.iter().map(|one| &one.terms.urgent_scope);
        scopes.find_map(Clone::clone)
    }

    /// The answers as sentences, to be edited.
    fn proposed_motivation(&self) -> String {
        if let Some(basis) = self.holds.basis() {
            return words::motivation(basis);
        }
        let asked = self.holds.asked.iter();
        let options = asked.flat_map(|(_, words)| &words.options);
        let is_chosen = &self.inputs.answers.options;
        let chosen = options.filter(|option| is_chosen.contains(&option.id));
        let said: Vec<_> = chosen.filter_map(|one| one.statement.as_deref()).collect();
        said.join(" ")
    }

    /// What has been typed in a field; `None` where nothing has, or nothing can be typed.
    pub(crate) fn typed(&self, field: Field) -> Option<&str> {
        let inputs = self.inputs;
        let (answers, details, work) = (&inputs.answers, &inputs.details, &inputs.work);
        let matter = details.matter(inputs.errand);
        match field {
            Field::ChildIdentity => Some(&answers.child_identity),
            Field::ChildBirthDate => Some(inputs.birth_date_of(self.holds.child.number.as_ref()?)),
            Field::ChildName => Some(&details.child_name),
            Field::ChildNumber => details.child_number.as_deref(),
            Field::GuardianName(index) => self.guardian(index).map(|one| &*one.name),
            Field::GuardianNumber(index) => self.guardian(index).map(|one| &*one.number),
            Field::RepresentativeName => Some(&details.representative.name),
            Field::RepresentativeNumber => Some(&details.representative.number),
            Field::From => Some(&matter?.from.as_ref()?.text),
            Field::End => Some(&matter?.end.text),
            Field::Review => Some(&matter?.review.text),
            Field::Motivation => Some(&matter?.motivation.as_ref()?.text),
            Field::Scope => matter?.scope.as_deref(),
            Field::Consulted => Some(&matter?.consulted),
            Field::Informed => Some(&matter?.informed),
            Field::Confirmed => Some(&matter?.confirmed),
            Field::CallTime => Some(&matter?.call.as_ref()?.when.text),
            Field::CallWhom => Some(&matter?.call.as_ref()?.whom),
            Field::Otherwise => {
                let choice = inputs.choice(self.holds.facts.as_ref()?);
                choice.map(|choice| &*choice.why)
            }
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
            Field::OwnPhone => work.contact(&inputs.region.id).map(|own| &*own.phone),
            Field::OwnAddress => work.contact(&inputs.region.id).map(|own| &*own.address),
            Field::OwnEmail => work.contact(&inputs.region.id).map(|own| &*own.email),
            Field::OwnTeam => work.contact(&inputs.region.id).map(|own| &*own.team),
            Field::WhichChild
            | Field::Circumstances
            | Field::Risk
            | Field::Urgent
            | Field::ExtendedAccess
            | Field::Asked(_)
            | Field::Weighed(_)
            | Field::SameGuardians
            | Field::Protected
            | Field::Choice => None,
        }
    }
}

impl Inputs {
    /// Where what is typed in a field is kept; `None` where nothing can be typed.
    pub(crate) fn place(&mut self, holds: &Holds, field: Field) -> Option<&mut String> {
        let (errand, region) = (self.errand, &*self.region.id);
        Some(match field {
            Field::ChildIdentity => &mut self.answers.child_identity,
            Field::ChildBirthDate => {
                let number = holds.child.number.clone()?;
                let kept = self.answers.birth_date.take();
                let kept = kept.filter(|(of, _)| *of == number);
                let date = kept.unwrap_or((number, String::new()));
                &mut self.answers.birth_date.insert(date).1
            }
            Field::ChildName => &mut self.details.child_name,
            Field::ChildNumber => self.details.child_number.get_or_insert_default(),
            Field::GuardianName(index) => &mut self.guardian_mut(holds.slot(index)?)?.name,
            Field::GuardianNumber(index) => &mut self.guardian_mut(holds.slot(index)?)?.number,
            Field::RepresentativeName => &mut self.details.representative.name,
            Field::RepresentativeNumber => &mut self.details.representative.number,
            Field::From => {
                let matter = self.details.matter_mut(errand);
                &mut matter.from.get_or_insert_default().text
            }
            Field::End => &mut self.details.matter_mut(errand).end.text,
            Field::Review => &mut self.details.matter_mut(errand).review.text,
            Field::Scope => {
                let matter = self.details.matter_mut(errand);
                matter.scope.get_or_insert_default()
            }
            Field::Consulted => &mut self.details.matter_mut(errand).consulted,
            Field::Informed => &mut self.details.matter_mut(errand).informed,
            Field::Confirmed => &mut self.details.matter_mut(errand).confirmed,
            Field::CallTime => &mut self.details.matter_mut(errand).call.as_mut()?.when.text,
            Field::CallWhom => &mut self.details.matter_mut(errand).call.as_mut()?.whom,
            Field::Motivation => {
                let matter = self.details.matter_mut(errand);
                &mut matter.motivation.get_or_insert_default().text
            }
            Field::Otherwise => &mut self.choice_mut(holds.facts.as_ref()?)?.why,
            Field::DeciderName => &mut self.work.decided_by.name,
            Field::DeciderTitle => &mut self.work.decided_by.title,
            Field::RequesterName => &mut self.work.requester.name,
            Field::RequesterTitle => &mut self.work.requester.title,
            Field::StaffId => &mut self.work.requester.staff_id,
            Field::Unit => &mut self.work.requester.unit,
            Field::Phone => &mut self.work.requester.phone,
            Field::Email => &mut self.work.requester.email,
            Field::HeadOfUnit => &mut self.work.requester.head_of_unit,
            Field::CoverAfter => &mut self.work.cover_after,
            Field::ClearAfter => &mut self.work.clear_after,
            Field::OwnPhone | Field::OwnAddress | Field::OwnEmail | Field::OwnTeam => {
                return self.work.contact_text(region, field);
            }
            // Chosen, not typed.
            Field::WhichChild
            | Field::Circumstances
            | Field::Risk
            | Field::Urgent
            | Field::ExtendedAccess
            | Field::Asked(_)
            | Field::Weighed(_)
            | Field::SameGuardians
            | Field::Protected
            | Field::Choice => return None,
        })
    }
}

/// What has been chosen, where something has.
fn chosen(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}
