//! The words of the interface that more than one view needs.

pub(super) mod problems;

use crate::session::{Field, Page, Question};

/// The name of a page, for the browser's title. It never holds an answer.
pub(super) fn title(page: Page) -> &'static str {
    match page {
        Page::Start => "Skydda barns digitala information",
        Page::Question(Question::Child) => "Barnets ålder",
        Page::Question(Question::Circumstances) => "Vad har kommit fram?",
        Page::Question(Question::Risk) => "Vem är en risk?",
        Page::Question(Question::ExtendedAccess) => "Åtkomst efter 13 år",
        Page::Advice => "Råd",
        Page::Details => "Uppgifter",
        Page::Documents => "Dokument",
        Page::Done => "Klar",
        Page::Settings => "Inställningar",
        Page::About => "Om Värna",
    }
}

/// The id of a field's element, that its label, its problem and the summary point at.
pub(super) fn field_id(field: Field) -> String {
    let name = match field {
        Field::ChildIdentity => "barn",
        Field::ChildBirthDate => "barn-fodd",
        Field::Circumstances => "omstandigheter",
        Field::Risk => "risk",
        Field::Urgent => "bradskande",
        Field::ExtendedAccess => "utokad-atkomst",
        Field::ChildName => "barn-namn",
        Field::ChildNumber => "barn-nummer",
        Field::GuardianName(index) => return format!("vardnadshavare-{}-namn", index + 1),
        Field::GuardianNumber(index) => return format!("vardnadshavare-{}-nummer", index + 1),
        Field::From => "fran",
        Field::End => "slut",
        Field::Review => "omprovning",
        Field::Motivation => "motivering",
        Field::DeciderName => "beslut-namn",
        Field::DeciderTitle => "beslut-titel",
        Field::RequesterName => "du-namn",
        Field::RequesterTitle => "du-titel",
        Field::StaffId => "du-id",
        Field::Unit => "enhet",
        Field::Phone => "du-telefon",
        Field::Email => "du-epost",
        Field::HeadOfUnit => "verksamhetschef",
    };
    name.to_owned()
}
