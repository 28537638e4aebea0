//! Text that was typed for a request: with another request it is not carried on unseen.

use varna_guidance::model::Measure;

use super::{Field, Fields, Inputs, MatterText, State};
use crate::documents::{phone, words};

/// A text, and the request that it was typed for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// As typed.
    pub text: String,
    /// What was asked for then, as [`Fields::request_now`] tells it.
    pub request: String,
}

/// The fields whose text belongs to what is asked for.
pub(crate) const OF_REQUEST: [Field; 5] = [
    Field::From,
    Field::End,
    Field::Review,
    Field::Motivation,
    Field::CallTime,
];

impl Fields<'_> {
    /// Whether a text was typed when something else was asked for, and has not been confirmed.
    pub fn is_of_another_request(&self, field: Field) -> bool {
        self.inputs.typed_for_request(field).is_some_and(|typed| {
            !typed.text.trim().is_empty() && typed.request != self.request_now(field)
        })
    }

    /// What is asked for now, in a form that is only compared. A motivation also hangs on the
    /// answers that are proposed for it.
    pub(crate) fn request_now(&self, field: Field) -> String {
        let region = self.inputs.region;
        if field == Field::CallTime {
            let basis = self.holds.basis();
            let ordered = basis.map(|basis| phone::ordered(region, &basis.course));
            let ordered = ordered.unwrap_or_default();
            let ids: Vec<_> = ordered.into_iter().map(Measure::id).collect();
            return format!("{} {}", region.id, ids.join(" "));
        }
        let request = match &self.holds.state {
            State::Protect(basis) => words::chosen(region, basis.taken()),
            State::Errand(basis) => {
                let outcomes = basis.ruled.outcomes.iter();
                outcomes.map(|one| &*one.id).collect::<Vec<_>>().join(" ")
            }
            State::Open(_) | State::Adult(_) | State::NotDescribed(_) => String::new(),
        };
        let proposal = if field == Field::Motivation {
            self.proposed(field)
        } else {
            String::new()
        };
        format!("{} {request} {proposal}", region.id)
    }
}

impl Inputs {
    /// Says that a text goes for what is asked for now too.
    pub(crate) fn confirm(&mut self, field: Field, request: String) {
        if let Some(typed) = self.typed_for_request_mut(field) {
            typed.request = request;
        }
    }

    /// Lets go of a text, so that what is proposed stands instead.
    pub(crate) fn take_proposal(&mut self, field: Field) {
        let matter = self.details.matter_mut(self.errand);
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
        if !OF_REQUEST.contains(&field) {
            return None;
        }
        let matter = self.details.matter_mut(self.errand);
        match field {
            Field::From => matter.from.as_mut(),
            Field::End => Some(&mut matter.end),
            Field::Review => Some(&mut matter.review),
            Field::Motivation => matter.motivation.as_mut(),
            Field::CallTime => matter.call.as_mut().map(|call| &mut call.when),
            _ => None,
        }
    }
}

impl MatterText {
    /// Lets go of what was one child's own, when the answers are carried on to a sibling: what was
    /// typed has to be confirmed, and what was decided or done has to be decided and done again.
    pub(crate) fn pass_on(&mut self) {
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
