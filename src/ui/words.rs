//! The words of the interface that more than one view needs.

pub(super) mod problems;

use leptos::prelude::Get;
use varna_core::session::{Field, Page, Question};
use varna_guidance::model::Errand;

use super::store::Store;

/// The name of the page, for the browser's title. It never holds an answer.
pub(super) fn title(store: Store) -> String {
    let (errand, page) = store.page.get();
    let words = store.guidance().vocabulary.errand(errand);
    let title = match page {
        Page::Start => "Skydda barns digitala information",
        Page::Question(Question::Child) => "Ålder",
        Page::Question(Question::Circumstances) => "Vad har kommit fram?",
        Page::Question(Question::Risk) => "Vem är en risk?",
        Page::Question(Question::ExtendedAccess) => "Åtkomst efter 13 år",
        Page::Question(Question::Asked(index)) => store
            .peek(|session| session.question_words(index))
            .map_or("", |words| &*words.title),
        Page::Advice => "Råd",
        Page::Choice => "Ditt val",
        Page::Details => "Uppgifter",
        Page::Documents => "Dokument",
        Page::Done => "Klar",
        Page::Settings => "Inställningar",
        Page::About => "Om Värna",
    };
    match words {
        Some(words) if errand != Errand::Protect && page.is_of_errand() => {
            format!("{}: {title}", words.title)
        }
        Some(_) | None => title.to_owned(),
    }
}

/// The id of a field's element, that its label, its problem and the summary point at.
pub(super) fn field_id(field: Field) -> String {
    let name = match field {
        Field::ChildIdentity => "barn",
        Field::ChildBirthDate => "barn-fodd",
        Field::WhichChild => "vilket-barn",
        Field::Weighed(measure) => return format!("begar-{}", measure.id()),
        Field::SameGuardians => "samma-vardnadshavare",
        Field::CallTime => "samtal-tid",
        Field::CallWhom => "samtal-med",
        Field::Circumstances => "omstandigheter",
        Field::Risk => "risk",
        Field::Urgent => "bradskande",
        Field::ExtendedAccess => "utokad-atkomst",
        Field::ChildName => "barn-namn",
        Field::ChildNumber => "barn-nummer",
        Field::GuardianName(index) => return format!("vardnadshavare-{}-namn", index + 1),
        Field::GuardianNumber(index) => return format!("vardnadshavare-{}-nummer", index + 1),
        Field::Asked(index) => return format!("fraga-{}", index + 1),
        Field::RepresentativeName => "foretradare-namn",
        Field::RepresentativeNumber => "foretradare-nummer",
        Field::From => "fran",
        Field::End => "slut",
        Field::Review => "omprovning",
        Field::Scope => "omfattning",
        Field::Consulted => "samrad",
        Field::Informed => "informerat",
        Field::Confirmed => "bekraftat",
        Field::Protected => "skyddade",
        Field::Motivation => "motivering",
        Field::Choice => "val",
        Field::Otherwise => "skal",
        Field::DeciderName => "beslut-namn",
        Field::DeciderTitle => "beslut-titel",
        Field::RequesterName => "du-namn",
        Field::RequesterTitle => "du-titel",
        Field::StaffId => "du-id",
        Field::Unit => "enhet",
        Field::Phone => "du-telefon",
        Field::Email => "du-epost",
        Field::HeadOfUnit => "verksamhetschef",
        Field::CoverAfter => "dolj-efter",
        Field::ClearAfter => "rensa-efter",
        Field::OwnPhone => "enhet-telefon",
        Field::OwnAddress => "enhet-adress",
        Field::OwnEmail => "enhet-epost",
        Field::OwnTeam => "enhet-team",
    };
    name.to_owned()
}
