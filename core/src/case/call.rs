//! The urgent call: that it has been made, when, to whom, and what it ordered.

use chrono::{NaiveDateTime, Timelike};
use varna_guidance::model::{Measure, RiskAnswer};

use super::{Field, Fields, Inputs, Slot, Typed, reading::one_line};
use crate::{
    decision::Course,
    documents::phone::{self, PhoneScript, Spoken},
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

impl Inputs {
    /// The call that has been made in the case.
    pub fn call(&self) -> Option<&CallText> {
        self.details.matter(self.errand)?.call.as_ref()
    }

    /// Notes that a call was made about what is asked for, at a moment.
    pub(crate) fn note_call(&mut self, course: &Course, request: String, at: NaiveDateTime) {
        let region = self.region;
        let time = format!("kl. {:02}.{:02}", at.hour(), at.minute());
        let when = Typed {
            text: format!("{} {time}", format_iso(at.date())),
            request,
        };
        self.details.matter_mut(self.errand).call = Some(CallText {
            when,
            whom: region.urgent.whom.clone(),
            orders: phone::ordered(region, course),
        });
    }
}

impl Fields<'_> {
    /// What to say on the phone now, with gaps for what has not been told; `None` where nothing is
    /// urgent, or nothing can be asked for.
    pub(super) fn phone_script(&self) -> Option<PhoneScript> {
        let basis = self.holds.basis().filter(|basis| basis.facts.urgent)?;
        phone::script(self.inputs.region, &basis.course, &self.spoken())
    }

    /// The unit's own number for what is urgent, where it is one. What follows after its comma is
    /// any text: none of it may look like another line of the documents.
    pub fn own_phone(&self) -> Option<String> {
        let typed = one_line(&self.text(Field::OwnPhone));
        phone_number::link(&typed).map(|_| typed)
    }

    /// How the unit reaches those who help with a child that fares ill, where it has been typed.
    pub fn own_team(&self) -> Option<String> {
        let typed = one_line(&self.text(Field::OwnTeam));
        Some(typed).filter(|typed| !typed.is_empty())
    }

    /// What the caller can say, as far as it has been typed.
    fn spoken(&self) -> Spoken {
        let text = |field| self.text(field).trim().to_owned();
        let needs = self.holds.needs.as_ref();
        let first = needs.and_then(|needs| needs.guardians.first().map(|one| one.slot));
        let slots = match first {
            Some(Slot::Alone) if self.inputs.answers.risk == Some(RiskAnswer::Sole) => {
                vec![Slot::Alone]
            }
            Some(Slot::Alone) => vec![Slot::Alone, Slot::Beside],
            _ => vec![Slot::Both(0), Slot::Both(1)],
        };
        let guardians = slots.into_iter();
        let guardians = guardians.filter_map(|slot| self.inputs.guardian_in(slot));
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

    /// The number as it stands, unless it is another child's than the one that is named: a gap is
    /// better than a number that is not its own.
    fn number_of_child(&self) -> String {
        if self.holds.child.details_are_of_another(self.inputs) {
            String::new()
        } else {
            self.text(Field::ChildNumber).trim().to_owned()
        }
    }
}
