//! Reads those who decide and ask, and the call that has been made.

use varna_guidance::model::ScriptItem;

use super::{Reader, UNKNOWN, is_unknown};
use crate::{
    case::{Field, Problem},
    documents::particulars::{Call, DecisionMaker, Requester},
};

impl Reader<'_> {
    /// The urgent call, where one has been made.
    pub(super) fn call(&mut self) -> Option<Call> {
        let made = self.fields.inputs.call().filter(|_| self.needs.called)?;
        let orders = made.orders.clone();
        self.confirmed(true, Field::CallTime);
        Some(Call {
            when: self.required(Field::CallTime),
            whom: Some(self.required(Field::CallWhom)).filter(|whom| !is_unknown(whom)),
            orders,
        })
    }

    pub(super) fn decision_maker(&mut self) -> DecisionMaker {
        let needed = self.needs.decider;
        DecisionMaker {
            name: self.needed(needed, Field::DeciderName),
            title: self.needed_or_empty(needed, Field::DeciderTitle),
        }
    }

    /// With whom it was decided in consultation.
    pub(super) fn consulted(&mut self) -> String {
        let needed = self.needs.consulted;
        if self.needs.consulted_first {
            self.needed(needed, Field::Consulted)
        } else {
            self.needed_or_empty(needed, Field::Consulted)
        }
    }

    pub(super) fn requester(&mut self) -> Requester {
        if !self.needs.requester {
            return Requester::default();
        }
        Requester {
            name: self.required(Field::RequesterName),
            title: self.optional(Field::RequesterTitle),
            staff_id: self.called_id(),
            unit: self.required(Field::Unit),
            phone: named(
                "telefon",
                self.said_by_phone(ScriptItem::CallerContact, Field::Phone),
            ),
            email: named("e-post", self.email()),
            head_of_unit: self.said_by_phone(ScriptItem::HeadOfUnit, Field::HeadOfUnit),
        }
    }

    fn called_id(&mut self) -> String {
        let name = self.fields.inputs.region.staff_id.as_deref();
        let text = self.said_by_phone(ScriptItem::Caller, Field::StaffId);
        named(name.unwrap_or("tjänste-id"), text)
    }

    /// Where what is asked for is confirmed by e-mail, an address is demanded.
    fn email(&mut self) -> String {
        let email = self.optional(Field::Email);
        let unknown = self.needs.called && is_unknown(&email);
        if email.is_empty() && self.needs.email {
            self.problem(Field::Email, Problem::NoEmailToConfirmTo);
        } else if email.is_empty() {
            return self.said_by_phone(ScriptItem::CallerContact, Field::Email);
        } else if !email.chars().any(|c| c == '@') && !unknown {
            self.problem(Field::Email, Problem::NotEmail);
        }
        email
    }
}

/// Beside a name «vet inte» would look like another: it says what is not known.
fn named(name: &str, text: String) -> String {
    if is_unknown(&text) {
        format!("{name}: {UNKNOWN}")
    } else {
        text
    }
}
