//! What the session knows for when something fails around it: a clock that is wrong, and what can
//! be saved of the case when the app itself breaks.

use super::{Field, Session};
use crate::domain::date_text::parse_date;

/// What is saved of what has been typed, with the words for it.
const SAVED: &[(&str, Field)] = &[
    ("Barnet", Field::ChildIdentity),
    ("Barnets namn", Field::ChildName),
    ("Barnets nummer", Field::ChildNumber),
    ("Vårdnadshavare 1", Field::GuardianName(0)),
    ("Nummer", Field::GuardianNumber(0)),
    ("Vårdnadshavare 2", Field::GuardianName(1)),
    ("Nummer", Field::GuardianNumber(1)),
    ("Ställföreträdare", Field::RepresentativeName),
    ("Nummer", Field::RepresentativeNumber),
    ("Ringde", Field::CallTime),
    ("Samtalet togs emot av", Field::CallWhom),
    ("Från och med", Field::From),
    ("Sista dag", Field::End),
    ("Förnyat beslut", Field::Review),
    ("Omfattning", Field::Scope),
    ("I samråd med", Field::Consulted),
    ("Informerat vårdnadshavare", Field::Informed),
    ("Bekräftat", Field::Confirmed),
    ("Motivering", Field::Motivation),
    ("Skäl till valet", Field::Otherwise),
    ("Beslut fattat av", Field::DeciderName),
    ("Titel", Field::DeciderTitle),
];

impl Session {
    /// Whether the computer's clock stands before the day the region's file was last changed. Then
    /// ages and dates are reckoned wrongly.
    pub fn clock_is_early(&self) -> bool {
        let changed = parse_date(&self.region.guidance.version);
        changed.is_ok_and(|changed| self.today < changed)
    }

    /// The note as far as it has come, for the page that is shown when the app fails. Empty without
    /// a case.
    pub fn so_far(&self) -> String {
        if !self.has_case() {
            return String::new();
        }
        if let Some(documents) = self.documents() {
            return documents.note.to_text();
        }
        let lines = SAVED.iter().map(|&(title, field)| {
            // The day that is proposed is none that has been typed.
            let text = match field {
                Field::From => self.typed(field).unwrap_or_default().to_owned(),
                // One child's number does not stand beside another's name.
                Field::ChildIdentity | Field::ChildNumber if self.details_are_of_another() => {
                    String::new()
                }
                _ => self.text(field),
            };
            (title, text)
        });
        let lines = lines.filter(|(_, text)| !text.is_empty());
        let lines: Vec<_> = lines
            .map(|(title, text)| format!("{title}: {text}"))
            .collect();
        lines.join("\n")
    }
}
