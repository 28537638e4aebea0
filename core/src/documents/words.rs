//! Swedish words that several documents, and the screens, share.

mod measures;

use varna_guidance::model::{Circumstance, Ground, GuardianRisk, RiskAnswer, Vocabulary};

pub use measures::{
    NO_MEASURE, advice, beginning, chosen, concerned, headline, last, last_day, period,
    recommended, rule_of_end, strength, strongest_first,
};

use super::{
    Basis, Entry,
    particulars::{Child, Guardian, Particulars, Siblings},
};
use crate::{decision::Change, domain::date_text::format_swedish};

/// An answer given otherwise, as a clause: «Om det är bråttom».
pub fn change(vocabulary: &Vocabulary, change: Change) -> String {
    match change {
        Change::Ticked(one) => format!(
            "Om det här också stämmer: {}",
            circumstance(vocabulary, one)
        ),
        Change::Unticked(one) => {
            format!("Om det här inte stämmer: {}", circumstance(vocabulary, one))
        }
        Change::GuardianRisk(risk) => {
            let words = vocabulary.guardian_risk(plain_answer(risk));
            format!(
                "Om svaret är: {}",
                words.map_or("", |words| &*words.statement)
            )
        }
        Change::Urgent(true) => "Om det är bråttom.".to_owned(),
        Change::Urgent(false) => "Om det inte är bråttom.".to_owned(),
        Change::ExtendedAccess(access) => {
            let mut words = vocabulary
                .extended_access
                .iter()
                .filter(|words| words.id == access);
            format!(
                "Om svaret är: {}",
                words.next().map_or("", |words| &*words.statement)
            )
        }
    }
}

/// A circumstance as a sentence.
pub fn circumstance(vocabulary: &Vocabulary, circumstance: Circumstance) -> &str {
    vocabulary
        .circumstance(circumstance)
        .map_or("", |words| &*words.statement)
}

/// A ground as a sentence.
pub fn ground(vocabulary: &Vocabulary, ground: Ground, answer: RiskAnswer) -> &str {
    match ground {
        Ground::Circumstance(one) => circumstance(vocabulary, one),
        Ground::GuardianRisk(risk) => {
            // The answer tells a sole guardian from two, when the ground is of that answer.
            let answer = if answer.risk() == risk {
                answer
            } else {
                plain_answer(risk)
            };
            vocabulary
                .guardian_risk(answer)
                .map_or("", |words| &*words.statement)
        }
    }
}

fn plain_answer(risk: GuardianRisk) -> RiskAnswer {
    match risk {
        GuardianRisk::None => RiskAnswer::None,
        GuardianRisk::One => RiskAnswer::One,
        GuardianRisk::Both => RiskAnswer::Both,
        GuardianRisk::Unknown => RiskAnswer::Unknown,
    }
}

/// The motivation that is proposed: what has been ticked, and from whom the risk comes.
pub fn motivation(basis: &Basis) -> String {
    let words = &basis.guidance.vocabulary;
    let ticked = basis
        .facts
        .circumstances
        .iter()
        .map(|one| circumstance(words, one));
    let risk = match basis.risk {
        RiskAnswer::None => None,
        RiskAnswer::One | RiskAnswer::Both | RiskAnswer::Sole | RiskAnswer::Unknown => words
            .guardian_risk(basis.risk)
            .map(|words| &*words.statement),
    };
    ticked.chain(risk).collect::<Vec<_>>().join(" ")
}

/// Several texts after one another, the empty ones left out.
pub fn joined<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let filled: Vec<_> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    filled.join(", ")
}

/// What is written of a guardian: never more than the name when the identity is protected.
pub fn guardian(guardian: &Guardian) -> String {
    let number = guardian.number.as_ref().filter(|_| !guardian.protected);
    let number = match number {
        Some(number) => number.to_string(),
        None if guardian.number_unknown => UNKNOWN_NUMBER.to_owned(),
        None => String::new(),
    };
    let remark = if guardian.protected {
        "skyddade personuppgifter, inget mer skrivs här"
    } else {
        ""
    };
    joined([&*guardian.name, &number, remark])
}

/// What is written of the family's other children.
pub fn siblings(siblings: Siblings) -> &'static str {
    match siblings {
        Siblings::NotAssessed => "Inte bedömt ännu om familjens övriga barn behöver samma skydd.",
        Siblings::None => "Inga andra barn i familjen.",
        // What was found is theirs: a guardian who reads this record is not to learn it here.
        Siblings::NotNeeded | Siblings::Needed => {
            "Bedömt för familjens övriga barn. Skrivs i deras egna journaler."
        }
    }
}

/// Each guardian after what becomes of them. Two lines alike are one.
pub fn roles<'d>(guardians: impl IntoIterator<Item = (&'d str, String)>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (role, text) in guardians {
        let entry = Entry::new(role, text);
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    entries
}

/// What has been assessed, and what remains.
pub(super) fn assessed(given: &Particulars) -> impl Iterator<Item = Entry> {
    given.assessed.iter().map(|(what, done)| {
        let done = if *done { "gjord" } else { "återstår" };
        Entry::new(&**what, done)
    })
}

/// What is written for a number that is not known.
const UNKNOWN_NUMBER: &str = "personnummer: vet inte";

/// The child's number, or that it is not known.
pub fn number(child: &Child) -> String {
    let number = child.number.as_ref();
    number.map_or_else(|| "vet inte".to_owned(), ToString::to_string)
}

/// The child by name and number.
pub fn child(given: &Particulars) -> String {
    given
        .child
        .as_ref()
        .map_or_else(String::new, |child| joined([&*child.name, &number(child)]))
}

/// What stands before how the unit reaches those who help with a child that fares ill.
pub const OWN_TEAM: &str = "Barnskyddsteam (enhetens egen uppgift)";

/// What is asked of a seal that can take a part of the record.
pub const SCOPE: &str = "Omfattning";

/// With whom it was decided in consultation, or that it remains.
pub(super) fn consulted(whom: Option<&str>, given: &Particulars) -> Entry {
    let title = whom.map_or_else(
        || "I samråd med".to_owned(),
        |whom| format!("I samråd med {whom}"),
    );
    let text = if given.consulted.is_empty() {
        "återstår"
    } else {
        &given.consulted
    };
    Entry::new(title, text)
}

/// Who has informed a guardian, or that nobody has.
pub(super) fn informed(given: &Particulars) -> String {
    if given.informed.is_empty() {
        "ingen ännu".to_owned()
    } else {
        given.informed.clone()
    }
}

/// When it was confirmed that it is done; until then, when it was asked for.
pub(super) fn confirmed(given: &Particulars) -> String {
    if given.confirmed.is_empty() {
        format!(
            "inte ännu (underlaget är från {})",
            format_swedish(given.today)
        )
    } else {
        given.confirmed.clone()
    }
}
