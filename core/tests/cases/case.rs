//! A case: its file format, and how it is held against the decision.

use std::{collections::BTreeMap, fmt::Debug};

use super::errand::ErrandCase;
use chrono::NaiveDate;
use serde::Deserialize;
use toml::{Table, Value, value::Datetime};
use varna_core::{
    decision::{Course, Decision, Outcome, Until, decide},
    domain::{birth_date::BirthDate, facts::Facts},
};
use varna_guidance::model::{
    AlsoAction, Circumstance, Errand, ExtendedAccess, GuardianRisk, Guidance, Measure, Strength,
};

/// A case file: its name, and its cases by name, with what is wrong with those that cannot be read.
pub(crate) struct CaseFile {
    pub(crate) name: String,
    pub(crate) cases: Vec<(String, Result<AnyCase, String>)>,
}

/// A case of one errand or another.
#[derive(Debug, Clone)]
pub(crate) enum AnyCase {
    /// Of `protect`.
    Protect(Case),
    /// Of another errand.
    Other(ErrandCase),
}

/// A case as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    name: String,
    region: String,
    #[expect(
        dead_code,
        reason = "it is how the case was told from those of other errands"
    )]
    errand: Errand,
    today: Datetime,
    born: Datetime,
    circumstances: Vec<Circumstance>,
    guardian_risk: GuardianRisk,
    #[serde(default = "unknown")]
    extended_access: ExtendedAccess,
    #[serde(default)]
    urgent: bool,
    #[serde(default)]
    consider: BTreeMap<Measure, Answer>,
    expect: Expected,
}

/// What staff answer on a measure that they have to consider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    Yes,
    No,
}

/// When a measure is expected to end: the first day on which it no longer holds, or a word.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
struct ExpectedEnd(Until);

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    measures: BTreeMap<Measure, Strength>,
    also: Option<Vec<AlsoAction>>,
    not_covered: Option<Vec<Circumstance>>,
    questions: Option<Vec<Measure>>,
    asked_for: Option<Vec<Measure>>,
    #[serde(default)]
    until: BTreeMap<Measure, ExpectedEnd>,
    #[serde(default)]
    cites: Vec<String>,
    #[serde(default)]
    outside: bool,
}

fn unknown() -> ExtendedAccess {
    ExtendedAccess::Unknown
}

impl CaseFile {
    /// Reads a file case by case, so that a faulty one does not hide the others.
    pub(crate) fn parse(name: String, text: &str) -> Self {
        let cases = match text.parse::<Table>() {
            Err(error) => vec![("the whole file".to_owned(), Err(error.to_string()))],
            Ok(table) => cases(&table),
        };
        Self { name, cases }
    }
}

fn cases(table: &Table) -> Vec<(String, Result<AnyCase, String>)> {
    let is_list = |key: &String| key == "case" && table[key].is_array();
    let strangers = table.keys().filter(|key| !is_list(key));
    let strangers = strangers.map(|key| {
        let said = if key == "case" {
            "case is no list: write [[case]]".to_owned()
        } else {
            format!("unknown key {key}")
        };
        (key.clone(), Err(said))
    });
    let listed = table
        .get("case")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let listed = listed.enumerate().map(|(index, value)| {
        let name = value.get("name").and_then(Value::as_str).map(str::to_owned);
        let name = name.unwrap_or_else(|| format!("case number {}", index + 1));
        let case = match value.get("errand").and_then(Value::as_str) {
            Some("protect") | None => value.clone().try_into().map(AnyCase::Protect),
            Some(_) => value.clone().try_into().map(AnyCase::Other),
        };
        (
            name.clone(),
            case.map_err(|error| format!("case «{name}» cannot be read: {error}")),
        )
    });
    strangers.chain(listed).collect()
}

impl Case {
    /// Decides the case and compares.
    ///
    /// # Errors
    /// What was expected and what came, for each part that differs.
    pub(crate) fn run(&self, guidance: &Guidance) -> Result<(), String> {
        let region = guidance.region(&self.region);
        let region =
            region.ok_or_else(|| self.fault(&format!("unknown region {}", self.region)))?;
        let outcome = decide(region, &self.facts()?);
        let differences = match outcome.map_err(|error| self.fault(&error.to_string()))? {
            Outcome::Adult(_) => {
                let mut differences = Vec::new();
                compare(&mut differences, "outside", self.expect.outside, true);
                compare(
                    &mut differences,
                    "measures",
                    &self.expect.measures,
                    &BTreeMap::new(),
                );
                differences
            }
            Outcome::Child(decision) => self.expect.differences(&decision, &self.consider),
        };
        if differences.is_empty() {
            return Ok(());
        }
        Err(self.fault(&differences.join("\n  ")))
    }

    /// The rules that fire in the case, each with its region.
    pub(crate) fn rules_met(&self, guidance: &Guidance) -> Vec<String> {
        let Some(region) = guidance.region(&self.region) else {
            return Vec::new();
        };
        let Ok(facts) = self.facts() else {
            return Vec::new();
        };
        match decide(region, &facts) {
            Ok(Outcome::Child(decision)) => {
                let rules = decision.reasons.iter().map(|reason| &reason.rule.id);
                rules.map(|rule| format!("{} {rule}", region.id)).collect()
            }
            Ok(Outcome::Adult(_)) | Err(_) => Vec::new(),
        }
    }

    fn facts(&self) -> Result<Facts, String> {
        Ok(Facts {
            today: date(&self.today).ok_or_else(|| self.fault("today is no date"))?,
            born: date(&self.born)
                .map(BirthDate::new)
                .ok_or_else(|| self.fault("born is no date"))?,
            circumstances: self.circumstances.iter().copied().collect(),
            guardian_risk: self.guardian_risk,
            urgent: self.urgent,
            extended_access: self.extended_access,
        })
    }

    fn fault(&self, what: &str) -> String {
        format!("case «{}»\n  {what}", self.name)
    }
}

impl Expected {
    fn differences(&self, decision: &Decision, answers: &BTreeMap<Measure, Answer>) -> Vec<String> {
        let mut differences = Vec::new();
        let measures: BTreeMap<_, _> = decision
            .measures
            .iter()
            .map(|one| (one.terms.id, one.strength))
            .collect();
        compare(&mut differences, "outside", self.outside, false);
        compare(&mut differences, "measures", &self.measures, &measures);
        if let Some(also) = &self.also {
            let came = decision.also.iter().map(|one| one.terms.id).collect();
            compare(&mut differences, "also", sorted(also.clone()), sorted(came));
        }
        if let Some(not_covered) = &self.not_covered {
            let came = sorted(decision.not_covered.clone());
            compare(
                &mut differences,
                "not_covered",
                sorted(not_covered.clone()),
                came,
            );
        }
        if let Some(questions) = &self.questions {
            let came = decision.questions().map(|one| one.terms.id).collect();
            compare(
                &mut differences,
                "questions",
                sorted(questions.clone()),
                sorted(came),
            );
        }
        if let Some(asked_for) = &self.asked_for {
            let answer = |id: Measure| answers.get(&id).map(|one| *one == Answer::Yes);
            let course = Course::following(decision, answer);
            let came = course.measures.iter().map(|one| one.terms.id).collect();
            compare(
                &mut differences,
                "asked_for",
                sorted(asked_for.clone()),
                sorted(came),
            );
        }
        for (&measure, end) in &self.until {
            let came = decision.measure(measure).map(|advised| advised.until);
            compare(&mut differences, "until", Some(end.0), came);
        }
        let cited: Vec<_> = decision.citations().iter().map(|id| id.as_str()).collect();
        for id in self.cites.iter().filter(|id| !cited.contains(&id.as_str())) {
            differences.push(format!("cites: expected {id}, got {}", cited.join(", ")));
        }
        differences
    }
}

impl TryFrom<String> for ExpectedEnd {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match &*text {
            "lifted" => Ok(Self(Until::Lifted)),
            "chosen" => Ok(Self(Until::Chosen)),
            _ => match text.parse() {
                Ok(day) => Ok(Self(Until::Date(day))),
                Err(_) => Err(format!("{text} is neither a date, lifted nor chosen")),
            },
        }
    }
}

pub(crate) fn date(datetime: &Datetime) -> Option<NaiveDate> {
    let date = datetime.date.filter(|_| datetime.time.is_none())?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list
}

fn compare<T: PartialEq + Debug>(found: &mut Vec<String>, what: &str, expected: T, came: T) {
    if expected != came {
        found.push(format!("{what}: expected {expected:?}, got {came:?}"));
    }
}
