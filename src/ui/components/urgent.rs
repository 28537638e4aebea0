//! The region's urgent way: one action, understood by itself.

use varna_guidance::model::Urgent;

use crate::ui::html::{Html, element, words};

/// The card with whom to call.
pub(in crate::ui) fn urgent_card(urgent: &Urgent) -> Html {
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
