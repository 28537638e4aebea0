//! Everything that can be answered: which combinations there are, and how one is said in words.

use chrono::NaiveDate;
use strum::VariantArray;
use varna_core::{
    decision::Change,
    domain::{
        birth_date::BirthDate,
        circumstances::Circumstances,
        facts::{Facts, Standing},
    },
};
use varna_guidance::model::{
    AgeBand::{From13To15, From16To17, Under13},
    Circumstance, ExtendedAccess, GuardianRisk, Region,
};

/// The combinations of one region: days × other answers × sets of circumstances.
pub struct Space {
    pub days: Vec<Day>,
    /// What can be ticked; the sets are all its subsets.
    pub circumstances: Vec<Circumstance>,
    /// Every subset: the one at index `n` holds circumstance `i` when bit `i` of `n` is set.
    pub sets: Vec<Circumstances>,
    pub answers: Vec<Answers>,
}

/// A birth date and the day of the decision.
#[derive(Debug, Clone, Copy)]
pub struct Day {
    pub name: &'static str,
    pub born: BirthDate,
    pub today: NaiveDate,
    /// Where the child stands, as it is written down here and not reckoned by the product.
    pub standing: Standing,
}

/// The answers to the questions that have one answer each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers {
    pub guardian_risk: GuardianRisk,
    pub urgent: bool,
    pub extended_access: ExtendedAccess,
}

/// Each boundary day, for an ordinary child and for one born on 29 February.
#[rustfmt::skip]
const DAYS: &[(&str, &str, &str, Standing)] = &[
    ("born today",                         "2026-11-22", "2026-11-22", Standing::Child(Under13)),
    ("the day before the 13th birthday",   "2008-06-15", "2021-06-14", Standing::Child(Under13)),
    ("the 13th birthday",                  "2008-06-15", "2021-06-15", Standing::Child(From13To15)),
    ("the day before the 16th birthday",   "2008-06-15", "2024-06-14", Standing::Child(From13To15)),
    ("the 16th birthday",                  "2008-06-15", "2024-06-15", Standing::Child(From16To17)),
    ("the day before the 18th birthday",   "2008-06-15", "2026-06-14", Standing::Child(From16To17)),
    ("the 18th birthday",                  "2008-06-15", "2026-06-15", Standing::Adult),
    ("leap day, the day before the 13th",  "2008-02-29", "2021-02-27", Standing::Child(Under13)),
    ("leap day, the 13th birthday",        "2008-02-29", "2021-02-28", Standing::Child(From13To15)),
    ("leap day, the day before the 16th",  "2008-02-29", "2024-02-28", Standing::Child(From13To15)),
    ("leap day, the 16th birthday",        "2008-02-29", "2024-02-29", Standing::Child(From16To17)),
    ("leap day, the day before the 18th",  "2008-02-29", "2026-02-27", Standing::Child(From16To17)),
    ("leap day, the 18th birthday",        "2008-02-29", "2026-02-28", Standing::Adult),
];

impl Space {
    /// Every combination that there is.
    pub fn whole() -> Self {
        Self::of(DAYS.len(), Circumstance::VARIANTS)
    }

    /// The first days with fewer circumstances: quick, for what is wrong on purpose.
    pub fn of(days: usize, circumstances: &[Circumstance]) -> Self {
        let days = DAYS
            .iter()
            .take(days)
            .map(|(name, born, today, standing)| Day {
                name,
                born: BirthDate::new(date(born)),
                today: date(today),
                standing: *standing,
            });
        let set = |n: usize| {
            let chosen = circumstances
                .iter()
                .enumerate()
                .filter(move |(bit, _)| n >> bit & 1 == 1);
            chosen.map(|(_, circumstance)| *circumstance).collect()
        };
        Self {
            days: days.collect(),
            circumstances: circumstances.to_vec(),
            sets: (0..1 << circumstances.len()).map(set).collect(),
            answers: all_answers().collect(),
        }
    }

    /// The answers one change away from those at a place, each with its own place.
    pub fn other_answers(&self, here: usize) -> Vec<(Change, usize)> {
        let there =
            |place: usize| Some((self.answers[here].change_to(self.answers[place])?, place));
        (0..self.answers.len()).filter_map(there).collect()
    }

    /// The sets one tick away from that at a place, each with its own place.
    pub fn other_sets(&self, here: usize) -> impl Iterator<Item = (Change, usize)> {
        let circumstances = self.circumstances.iter().enumerate();
        circumstances.map(move |(bit, &circumstance)| {
            let ticked = here >> bit & 1 == 1;
            let change = if ticked {
                Change::Unticked
            } else {
                Change::Ticked
            };
            (change(circumstance), here ^ 1 << bit)
        })
    }
}

impl Answers {
    /// The change that leads to other answers, if it is a single one.
    fn change_to(self, other: Self) -> Option<Change> {
        let risk = (self.guardian_risk != other.guardian_risk)
            .then_some(Change::GuardianRisk(other.guardian_risk));
        let urgent = (self.urgent != other.urgent).then_some(Change::Urgent(other.urgent));
        let extended = (self.extended_access != other.extended_access)
            .then_some(Change::ExtendedAccess(other.extended_access));
        let mut changes = [risk, urgent, extended].into_iter().flatten();
        changes.next().filter(|_| changes.next().is_none())
    }
}

/// A change in words.
pub fn in_words(change: Change) -> String {
    match change {
        Change::Ticked(circumstance) => format!("{} ticked", circumstance.id()),
        Change::Unticked(circumstance) => format!("{} not ticked", circumstance.id()),
        Change::GuardianRisk(risk) => format!("guardian_risk {}", risk.id()),
        Change::Urgent(true) => "urgent".to_owned(),
        Change::Urgent(false) => "not urgent".to_owned(),
        Change::ExtendedAccess(access) => format!("extended_access {}", access.id()),
    }
}

fn all_answers() -> impl Iterator<Item = Answers> {
    GuardianRisk::VARIANTS.iter().flat_map(|&guardian_risk| {
        [false, true].into_iter().flat_map(move |urgent| {
            ExtendedAccess::VARIANTS
                .iter()
                .map(move |&extended_access| Answers {
                    guardian_risk,
                    urgent,
                    extended_access,
                })
        })
    })
}

impl Day {
    /// What is decided from on this day, with these answers.
    pub fn facts(&self, answers: Answers, circumstances: Circumstances) -> Facts {
        Facts {
            today: self.today,
            born: self.born,
            circumstances,
            guardian_risk: answers.guardian_risk,
            urgent: answers.urgent,
            extended_access: answers.extended_access,
        }
    }

    /// A combination in words.
    pub fn in_words(&self, region: &Region, facts: &Facts) -> String {
        let ticked: Vec<_> = facts.circumstances.iter().map(Circumstance::id).collect();
        let ticked = if ticked.is_empty() {
            "nothing".to_owned()
        } else {
            ticked.join(", ")
        };
        let urgent = if facts.urgent { "urgent" } else { "not urgent" };
        format!(
            "{}, {} (born {}, today {})\n    ticked: {ticked}\n    guardian_risk {}, {urgent}, extended_access {}",
            region.id,
            self.name,
            self.born.date(),
            self.today,
            facts.guardian_risk.id(),
            facts.extended_access.id(),
        )
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}
