//! The days to be reminded of, and the calendar file to save.

use crate::{
    documents::{Reminder, calendar},
    domain::date_text::format_swedish,
    ui::{
        clock,
        html::{Html, el, element, text, words},
    },
};

/// The days, and a link that saves them. The file is in the link itself: nothing is sent for.
pub(super) fn calendar(reminders: &[Reminder]) -> Html {
    if reminders.is_empty() {
        return el("div", "", vec![]);
    }
    let days = reminders.iter().map(|reminder| {
        let day = format_swedish(reminder.day);
        words("li", "", &format!("{day}: {}", reminder.title))
    });
    let file = calendar::file(reminders, clock::now());
    let encoded = String::from(js_sys::encode_uri_component(&file));
    let address = format!("data:text/calendar;charset=utf-8,{encoded}");
    let attributes = [
        ("class", "button quiet"),
        ("download", "varna-paminnelse.ics"),
        ("href", &*address),
    ];
    let save = element("a", &attributes, vec![text("Spara påminnelse i kalendern")]);
    let content = vec![
        words("h2", "", "Påminnelse"),
        el("ul", "lines", days.collect()),
        words("p", "soft", "Kalenderfilen innehåller inget om barnet."),
        el("p", "buttons", vec![save]),
    ];
    el("section", "unprinted", content)
}
