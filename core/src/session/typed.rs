//! Text that was typed for a request: with another request it is not carried on unseen.

use varna_guidance::model::{Errand, Measure};

use super::{Field, Session, details::MatterText};
use crate::documents::{phone, words};

/// A text, and the request that it was typed for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// As typed.
    pub text: String,
    /// What was asked for then, as [`Session::request_now`] tells it.
    pub request: String,
}

/// The fields whose text belongs to what is asked for.
const OF_REQUEST: [Field; 5] = [
    Field::From,
    Field::End,
    Field::Review,
    Field::Motivation,
    Field::CallTime,
];

impl Session {
    /// Whether a text was typed when something else was asked for, and has not been confirmed.
    pub fn is_of_another_request(&self, field: Field) -> bool {
        OF_REQUEST.contains(&field)
            && self.typed_for_request(field).is_some_and(|typed| {
                !typed.text.trim().is_empty() && typed.request != self.request_now(field)
            })
    }

    /// What is typed now is typed for what is asked for now, and of the child as it is told now.
    pub(super) fn note_typing(&mut self, field: Field) {
        self.confirm(field);
        match field {
            Field::ChildIdentity => {
                self.which_child = None;
                // What is told last holds, wherever it is told.
                self.details.child_number = None;
            }
            Field::ChildBirthDate | Field::ChildNumber => self.which_child = None,
            Field::GuardianName(_) | Field::GuardianNumber(_) => self.guardians_to_confirm = false,
            _ => {}
        }
    }

    /// Says that a text goes for what is asked for now too.
    pub(super) fn confirm(&mut self, field: Field) {
        if !OF_REQUEST.contains(&field) {
            return;
        }
        let request = self.request_now(field);
        if let Some(typed) = self.typed_for_request_mut(field) {
            typed.request = request;
        }
    }

    /// Lets go of a text, so that what is proposed stands instead.
    pub(super) fn take_proposal(&mut self, field: Field) {
        let errand = self.errand;
        let matter = self.details.matter_mut(errand);
        match field {
            Field::From => matter.from = None,
            Field::End => matter.end = Typed::default(),
            Field::Review => matter.review = Typed::default(),
            Field::Motivation => matter.motivation = None,
            Field::CallTime => matter.call = None,
            _ => {}
        }
    }

    fn typed_for_request(&self, field: Field) -> Option<&Typed> {
        let matter = self.details.matter(self.errand)?;
        match field {
            Field::From => matter.from.as_ref(),
            Field::End => Some(&matter.end),
            Field::Review => Some(&matter.review),
            Field::Motivation => matter.motivation.as_ref(),
            Field::CallTime => matter.call.as_ref().map(|call| &call.when),
            _ => None,
        }
    }

    fn typed_for_request_mut(&mut self, field: Field) -> Option<&mut Typed> {
        let errand = self.errand;
        let matter = self.details.matter_mut(errand);
        match field {
            Field::From => matter.from.as_mut(),
            Field::End => Some(&mut matter.end),
            Field::Review => Some(&mut matter.review),
            Field::Motivation => matter.motivation.as_mut(),
            Field::CallTime => matter.call.as_mut().map(|call| &mut call.when),
            _ => None,
        }
    }

    /// What is asked for now, in a form that is only compared. A motivation also hangs on the
    /// answers that are proposed for it.
    pub(super) fn request_now(&self, field: Field) -> String {
        let region = &*self.region.id;
        if field == Field::CallTime {
            let basis = self.basis();
            let ordered = basis.map(|basis| phone::ordered(self.region, &basis.course));
            let ordered = ordered.unwrap_or_default();
            let ids: Vec<_> = ordered.into_iter().map(Measure::id).collect();
            return format!("{region} {}", ids.join(" "));
        }
        let request = if self.errand == Errand::Protect {
            let basis = self.basis();
            basis.map_or_else(String::new, |basis| {
                words::chosen(self.region, basis.taken())
            })
        } else {
            let basis = self.procedure_basis();
            let outcomes = basis.map(|basis| {
                let outcomes = basis.ruled.outcomes.iter();
                outcomes.map(|one| &*one.id).collect::<Vec<_>>().join(" ")
            });
            outcomes.unwrap_or_default()
        };
        let proposal = if field == Field::Motivation {
            self.proposed(field)
        } else {
            String::new()
        };
        format!("{region} {request} {proposal}")
    }
}

impl MatterText {
    /// Lets go of what was one child's own, when the answers are carried on to a sibling: what was
    /// typed has to be confirmed, and what was decided or done has to be decided and done again.
    pub(super) fn pass_on(&mut self) {
        self.long_ago.clear();
        self.consulted.clear();
        self.informed.clear();
        self.confirmed.clear();
        self.scope = None;
        self.motivation_on_request = false;
        let typed = [self.from.as_mut(), self.motivation.as_mut()];
        let typed = typed.into_iter().flatten();
        for one in typed.chain([&mut self.end, &mut self.review]) {
            one.request.clear();
        }
        self.choices.clear();
        self.weighed.clear();
        self.assessed.clear();
        self.call = None;
    }
}
