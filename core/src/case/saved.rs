//! What can be saved of the case when the app itself breaks.

use super::{Case, Field, Fields, Inputs};

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

impl Case {
    /// The note as far as it has come, for the page that is shown when the app fails. Empty without
    /// a case.
    pub fn so_far(&self, inputs: &Inputs) -> String {
        if !inputs.has_case() {
            return String::new();
        }
        if let Some(documents) = &self.documents {
            return documents.note.to_text();
        }
        let fields = Fields::new(inputs, &self.holds);
        let lines = SAVED.iter().map(|&(title, field)| {
            // The day that is proposed is none that has been typed.
            let text = match field {
                Field::From => fields.typed(field).unwrap_or_default().to_owned(),
                // One child's number does not stand beside another's name.
                Field::ChildIdentity | Field::ChildNumber
                    if self.holds.child.details_are_of_another(inputs) =>
                {
                    String::new()
                }
                _ => fields.text(field),
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
