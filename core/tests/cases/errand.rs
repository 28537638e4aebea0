//! A case of an errand other than `protect`: its file format, and how it is held against what the
//! region's procedure comes to.

use std::fmt::Debug;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::value::Datetime;
use varna_core::{
    decision::{Considered, Matter, Ruled, Until, asked, consider},
    domain::birth_date::BirthDate,
};
use varna_guidance::model::{Errand, Guidance, Procedure, Region, Ruling};

use super::case::date;

/// A case as it stands in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrandCase {
    name: String,
    pub(crate) region: String,
    pub(crate) errand: Errand,
    today: Datetime,
    born: Option<Datetime>,
    #[serde(default)]
    answers: Vec<String>,
    expect: Expected,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    ruling: Option<Ruling>,
    outcomes: Option<Vec<String>>,
    forms: Option<Vec<String>>,
    until: Option<String>,
    #[serde(default)]
    findings: Vec<String>,
    messages: Option<Vec<String>>,
    #[serde(default)]
    cites: Vec<String>,
    #[serde(default)]
    outside: bool,
    #[serde(default = "yes")]
    described: bool,
}

fn yes() -> bool {
    true
}

impl ErrandCase {
    /// Considers the case and compares.
    ///
    /// # Errors
    /// What was expected and what came, for each part that differs.
    pub(crate) fn run(&self, guidance: &Guidance) -> Result<(), String> {
        let region = guidance.region(&self.region);
        let region =
            region.ok_or_else(|| self.fault(&format!("unknown region {}", self.region)))?;
        let matter = self.matter()?;
        if let Some(procedure) = region.procedure(self.errand) {
            self.check_answers(guidance, region, procedure, &matter)?;
        }
        let considered = consider(guidance, region, &matter);
        let mut found = Vec::new();
        let came = match considered.map_err(|error| self.fault(&error.to_string()))? {
            Considered::NotDescribed(_) => (false, false),
            Considered::Adult(_) => (true, true),
            Considered::Ruled(ruled) => {
                self.expect.compare(&ruled, &matter, &mut found);
                (true, false)
            }
        };
        let expected = (self.expect.described, self.expect.outside);
        compare(&mut found, "described and outside", &expected, &came);
        if found.is_empty() {
            return Ok(());
        }
        Err(self.fault(&found.join("\n  ")))
    }

    /// The outcomes that the case shows, each with its region and errand.
    pub(crate) fn outcomes_met(&self, guidance: &Guidance) -> Vec<String> {
        let Some(region) = guidance.region(&self.region) else {
            return Vec::new();
        };
        let Ok(matter) = self.matter() else {
            return Vec::new();
        };
        match consider(guidance, region, &matter) {
            Ok(Considered::Ruled(ruled)) => {
                let outcomes = ruled.outcomes.iter();
                let place = format!("{} {}", region.id, self.errand.id());
                outcomes.map(|one| format!("{place} {}", one.id)).collect()
            }
            Ok(Considered::NotDescribed(_) | Considered::Adult(_)) | Err(_) => Vec::new(),
        }
    }

    fn matter(&self) -> Result<Matter, String> {
        let born = match &self.born {
            None => None,
            Some(born) => Some(date(born).ok_or_else(|| self.fault("born is no date"))?),
        };
        Ok(Matter {
            errand: self.errand,
            today: date(&self.today).ok_or_else(|| self.fault("today is no date"))?,
            born: born.map(BirthDate::new),
            chosen: self.answers.clone(),
        })
    }

    /// A case answers every question that is asked. It may also answer one that the procedure asks
    /// in other cases: such an answer must have no influence.
    fn check_answers(
        &self,
        guidance: &Guidance,
        region: &Region,
        procedure: &Procedure,
        matter: &Matter,
    ) -> Result<(), String> {
        if self.expect.outside {
            return Ok(());
        }
        if procedure.asks_age() != self.born.is_some() {
            return Err(self.fault("born is given where it is not asked for, or is missing"));
        }
        let asked = asked(guidance, region, procedure, matter);
        let answers = |id: &String| self.answers.contains(id);
        for (_, question) in &asked {
            if !question.options.iter().any(|option| answers(&option.id)) {
                return Err(self.fault(&format!("{} has no answer", question.id)));
            }
        }
        let questions = procedure.asks.iter();
        let questions = questions.filter_map(|ask| guidance.question(region, &ask.question));
        let options = questions.flat_map(|question| &question.options);
        let known: Vec<_> = options.map(|option| &option.id).collect();
        match self.answers.iter().find(|id| !known.contains(id)) {
            None => Ok(()),
            Some(id) => Err(self.fault(&format!("{id} answers no question of the errand"))),
        }
    }

    fn fault(&self, what: &str) -> String {
        format!("case «{}»\n  {what}", self.name)
    }
}

impl Expected {
    fn compare(&self, ruled: &Ruled, matter: &Matter, found: &mut Vec<String>) {
        compare(found, "ruling", &self.ruling, &Some(ruled.ruling));
        let outcomes = ruled.outcomes.iter().map(|one| &*one.id);
        exactly(found, "outcomes", self.outcomes.as_ref(), outcomes);
        let forms = ruled.forms.iter().map(|one| &*one.title);
        exactly(found, "forms", self.forms.as_ref(), forms);
        let messages = ruled.messages.iter().map(|one| &*one.id);
        exactly(found, "messages", self.messages.as_ref(), messages);
        let findings: Vec<_> = ruled.findings.iter().map(|one| &*one.id).collect();
        at_least(found, "findings", &self.findings, &findings);
        let cited = ruled.citations();
        let cited: Vec<_> = cited.iter().map(|id| id.as_str()).collect();
        at_least(found, "cites", &self.cites, &cited);
        if let Some(until) = &self.until {
            let came = match ruled.until(matter.today, matter.born) {
                None => "open".to_owned(),
                Some(Until::Lifted) => "lifted".to_owned(),
                Some(Until::Chosen) => "chosen".to_owned(),
                Some(Until::Date(day)) => NaiveDate::to_string(&day),
            };
            compare(found, "until", until, &came);
        }
    }
}

fn exactly<'g>(
    found: &mut Vec<String>,
    what: &str,
    expected: Option<&Vec<String>>,
    came: impl Iterator<Item = &'g str>,
) {
    let Some(expected) = expected else { return };
    let mut expected: Vec<_> = expected.iter().map(String::as_str).collect();
    let mut came: Vec<_> = came.collect();
    expected.sort_unstable();
    came.sort_unstable();
    compare(found, what, &expected, &came);
}

fn at_least(found: &mut Vec<String>, what: &str, expected: &[String], came: &[&str]) {
    for id in expected.iter().filter(|id| !came.contains(&id.as_str())) {
        found.push(format!("{what}: expected {id}, got {}", came.join(", ")));
    }
}

fn compare<T: PartialEq + Debug>(found: &mut Vec<String>, what: &str, expected: &T, came: &T) {
    if expected != came {
        found.push(format!("{what}: expected {expected:?}, got {came:?}"));
    }
}
