//! The days to be reminded of, and the calendar file to save.

use varna_core::{
    documents::{Reminder, calendar},
    domain::date_text::format_swedish,
};

use crate::ui::{
    clock,
    html::{Markup, html},
};

/// The days, and a link that saves them. The file is in the link itself: nothing is sent for.
pub(super) fn calendar(reminders: &[Reminder]) -> Markup {
    if reminders.is_empty() {
        return html! { div {} };
    }
    let file = calendar::file(reminders, clock::now());
    let encoded = String::from(js_sys::encode_uri_component(&file));
    html! {
        section class="unprinted" {
            h2 { "Påminnelse" }
            ul class="lines" {
                @for reminder in reminders {
                    li { (format_swedish(reminder.day)) ": " (reminder.title) }
                }
            }
            p class="soft" { "Kalenderfilen nämner inte barnet, men dagen kan ha med en födelsedag att göra: lägg den bara i din egen kalender." }
            p class="buttons" {
                a class="button quiet" download="varna-paminnelse.ics"
                    href={ "data:text/calendar;charset=utf-8," (encoded) } {
                    "Spara påminnelse i kalendern"
                }
            }
        }
    }
}
