//! Documents as plain text, for the clipboard and for snapshots.

use super::{Documents, Entry, Note, PhoneScript, Reminder, Request, Wording, checklist::Item};
use crate::domain::date_text::format_swedish;

impl Entry {
    /// «Titel: text» on one line.
    pub fn to_text(&self) -> String {
        format!("{}: {}", self.title, self.text)
    }
}

impl Note {
    /// The whole note as it is pasted into the record.
    pub fn to_text(&self) -> String {
        let entries = self.entries.iter().map(Entry::to_text);
        let first_line = self.first_line.iter().cloned();
        lines(first_line.chain(entries).chain([self.foot.clone()]))
    }
}

impl Request {
    /// The request, heading by heading.
    pub fn to_text(&self) -> String {
        let title = if self.official {
            format!("«{}»", self.title)
        } else {
            self.title.clone()
        };
        let head = [self.kind.clone(), title]
            .into_iter()
            .chain(self.remarks.clone());
        let groups = self.groups.iter().flat_map(|group| {
            let head = [String::new(), group.title.to_owned()];
            head.into_iter()
                .chain(group.entries.iter().map(Entry::to_text))
        });
        let signatures = self.signatures.iter().map(|label| format!("{label}: ____"));
        let signed = signatures.collect::<Vec<_>>();
        let space = (!signed.is_empty()).then(String::new);
        let foot = [String::new(), self.foot.clone()];
        lines(head.chain(groups).chain(space).chain(signed).chain(foot))
    }
}

impl PhoneScript {
    /// The call as text.
    pub fn to_text(&self) -> String {
        let phone = self
            .phone
            .as_deref()
            .unwrap_or("Numret står inte i rutinen");
        let head = [
            self.action.clone(),
            format!("{phone} ({})", self.hours),
            format!("Säg: «{}»", self.sentence),
        ];
        let own = self.own_phone.iter();
        let own = own.map(|own| format!("{own} (enhetens egen uppgift)"));
        let entries = self.entries.iter().map(Entry::to_text);
        let head = head.into_iter().chain(own);
        let after = format!("Svarar ingen: {}", self.no_answer);
        lines(
            head.chain(entries)
                .chain(self.remarks.clone())
                .chain([after]),
        )
    }
}

impl Item {
    /// The thing to do as text.
    pub fn to_text(&self) -> String {
        let mark = if self.outside_routines {
            " (står inte i rutinen)"
        } else {
            ""
        };
        format!("[ ] {}: {}{mark}", self.title, self.text)
    }
}

impl Wording {
    /// The message, after what has to be seen before it is used.
    pub fn to_text(&self) -> String {
        let marks = if self.quoted || self.spoken {
            ["«", "»"]
        } else {
            ["", ""]
        };
        let text = format!("{}{}{}", marks[0], self.text, marks[1]);
        let title = if self.spoken {
            format!("{} (säg det, lämna inget skrivet)", self.title)
        } else {
            self.title.clone()
        };
        lines(
            [title]
                .into_iter()
                .chain(self.warnings.clone())
                .chain([text]),
        )
    }
}

impl Reminder {
    /// The day and what is to be done.
    pub fn to_text(&self) -> String {
        format!("{} {}", format_swedish(self.day), self.title)
    }
}

impl Documents {
    /// All documents after one another, for snapshots.
    pub fn to_text(&self) -> String {
        let phone = self.phone.iter().map(PhoneScript::to_text);
        let requests = self.requests.iter().map(Request::to_text);
        let note = &self.note;
        let note_head = format!("{}\n{}", note.place, note.warning);
        let messages = self.messages.iter().map(Wording::to_text);
        let rest = [
            lines(self.checklist.iter().map(Item::to_text)),
            lines(self.reminders.iter().map(Reminder::to_text)),
        ];
        let all: Vec<_> = phone
            .chain(requests)
            .chain([note_head, note.to_text()])
            .chain(messages)
            .chain(rest)
            .filter(|text| !text.is_empty())
            .collect();
        all.join("\n\n----\n\n")
    }
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}
