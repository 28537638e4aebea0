//! What to say on the phone.

use crate::{
    documents::PhoneScript,
    ui::html::{Html, el, element, text, words},
};

/// The call, first of all when it is urgent.
pub(super) fn phone(script: &PhoneScript) -> Html {
    let action = format!("{}, {}", script.action, script.hours);
    let said = script
        .entries
        .iter()
        .flat_map(|entry| [words("dt", "", &entry.title), words("dd", "", &entry.text)]);
    let mut content = vec![
        element("h2", &[("id", "samtal")], vec![text("Ring först")]),
        words("p", "urgent-action", &action),
    ];
    content.extend(
        script
            .phone
            .iter()
            .map(|phone| words("p", "urgent-phone", phone)),
    );
    content.extend(script.own_phone.iter().flat_map(|own| {
        let mark = "Enhetens egen uppgift, inte rutinens.";
        [words("p", "urgent-phone", own), words("p", "small", mark)]
    }));
    content.push(words("p", "", &script.ask));
    content.push(el("dl", "facts", said.collect()));
    content.extend(
        script
            .remarks
            .iter()
            .map(|remark| words("p", "small", remark)),
    );
    let attributes = [("class", "urgent unprinted"), ("aria-labelledby", "samtal")];
    element("section", &attributes, content)
}
