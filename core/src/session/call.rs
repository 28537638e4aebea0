//! The urgent call: that it has been made, when, to whom, and what it ordered.

use chrono::{NaiveDateTime, Timelike};
use varna_guidance::model::{Measure, RiskAnswer, ScriptItem};

use super::{Field, Page, Session, Slot, reading::one_line, typed::Typed};
use crate::{
    documents::{
        Basis,
        phone::{self, PhoneScript, Spoken},
    },
    domain::{date_text::format_iso, phone_number},
};

/// A call that has been made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallText {
    /// When, as proposed or typed.
    pub when: Typed,
    /// Who took it, as proposed or typed.
    pub whom: String,
    /// What it ordered, in the order of the vocabulary.
    pub orders: Vec<Measure>,
}

impl Session {
    /// The call that has been made in the case.
    pub fn call(&self) -> Option<&CallText> {
        self.details.matter(self.errand)?.call.as_ref()
    }

    /// Notes that the call has been made, and goes on to the details of what was ordered.
    pub(super) fn note_call(&mut self, at: NaiveDateTime) {
        // A call about nothing orders nothing, and there is nothing to write of it.
        let asks = |basis: &Basis| !basis.course.measures.is_empty();
        let Some(basis) = self.basis().filter(asks) else {
            return;
        };
        let (errand, region) = (self.errand, self.region);
        let when = Typed {
            text: format!(
                "{} kl. {:02}.{:02}",
                format_iso(at.date()),
                at.hour(),
                at.minute()
            ),
            request: self.request_now(Field::CallTime),
        };
        self.details.matter_mut(errand).call = Some(CallText {
            when,
            whom: region.urgent.whom.clone(),
            orders: phone::ordered(region, &basis.course),
        });
        self.problems = self.problems_on(Page::Advice);
        if self.problems.is_empty() {
            self.go(Page::Details);
        }
    }

    /// What to say on the phone now, with gaps for what has not been told; `None` where nothing is
    /// urgent, or nothing can be asked for.
    pub fn phone_script(&self) -> Option<PhoneScript> {
        let basis = self.basis().filter(|basis| basis.facts.urgent)?;
        phone::script(self.region, &basis.course, &self.spoken())
    }

    /// The unit's own number for what is urgent, where it is one. What follows after its comma is
    /// any text: none of it may look like another line of the documents.
    pub fn own_phone(&self) -> Option<String> {
        let typed = one_line(&self.text(Field::OwnPhone));
        phone_number::link(&typed).map(|_| typed)
    }

    /// What the caller can say, as far as it has been typed.
    fn spoken(&self) -> Spoken {
        let text = |field| self.text(field).trim().to_owned();
        let needs = self.needs().unwrap_or_default();
        let first = needs.guardians.first().map(|one| one.slot);
        let slots = match first {
            Some(Slot::Alone) if self.answers.risk == Some(RiskAnswer::Sole) => vec![Slot::Alone],
            Some(Slot::Alone) => vec![Slot::Alone, Slot::Beside],
            _ => vec![Slot::Both(0), Slot::Both(1)],
        };
        let guardians = slots.into_iter().filter_map(|slot| self.guardian_in(slot));
        let guardians = guardians.map(|one| vec![one.name.clone(), one.number.clone()]);
        Spoken {
            own_phone: self.own_phone(),
            name: text(Field::RequesterName),
            staff_id: text(Field::StaffId),
            phone: text(Field::Phone),
            email: text(Field::Email),
            head_of_unit: text(Field::HeadOfUnit),
            child: [text(Field::ChildName), self.number_of_child()].to_vec(),
            guardians: guardians.collect(),
            from: text(Field::From),
        }
    }

    /// Whether something is demanded since the routine says that it is told in the call that has been
    /// made. A script of our own demands nothing.
    pub(super) fn call_demands(&self, item: ScriptItem) -> bool {
        let urgent = &self.region.urgent;
        let by_routine = !urgent.script_cites.is_empty();
        self.call().is_some() && by_routine && urgent.script.contains(&item)
    }
}
