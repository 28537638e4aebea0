//! The region's urgent way: one action, understood by itself.

use crate::{
    session::{Field, Session},
    ui::html::{Html, element, words},
};

/// Said of a contact detail that does not come from the routine.
const OWN: &str = "Enhetens egen uppgift, inte rutinens.";

/// The card with whom to call.
pub(in crate::ui) fn urgent_card(session: &Session) -> Html {
    let urgent = &session.region.urgent;
    let heading = element(
        "h2",
        &[("id", "bradskande-rubrik")],
        vec![crate::ui::html::text("Är det bråttom?")],
    );
    let action = format!("{}, {}", urgent.action, urgent.hours);
    let mut content = vec![heading, words("p", "urgent-action", &action)];
    content.extend(
        urgent
            .phone
            .iter()
            .map(|phone| words("p", "urgent-phone", phone)),
    );
    let own = session.text(Field::OwnPhone);
    if !own.is_empty() {
        content.push(words("p", "urgent-phone", &own));
        content.push(words("p", "small", OWN));
    }
    content.extend(
        urgent
            .remarks
            .iter()
            .map(|line| words("p", "small", &line.text)),
    );
    let attributes = [
        ("class", "urgent"),
        ("aria-labelledby", "bradskande-rubrik"),
    ];
    element("section", &attributes, content)
}
