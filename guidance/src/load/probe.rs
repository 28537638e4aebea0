//! Looks through a file part by part, so that one fault does not hide the next.

use serde::de::DeserializeOwned;
use strum::VariantArray;
use toml::{Table, Value};

use crate::{
    fault::{Fault, What},
    model::{
        AgeBand, AlsoAction, AlsoTerms, Circumstance, CircumstanceWords, Closure, End,
        ExtendedAccess, ExtendedAccessWords, Form, GuardianRisk, Heading, Measure, MeasureTerms,
        NotCovered, Notice, Protection, RiskAnswer, RiskWords, Rule, Source, Statement, Strength,
    },
};

/// A repeated part of a file, such as `[[rule]]`, and how one of them is tried.
pub(super) struct Part {
    name: &'static str,
    shape: fn(Value) -> Result<(), String>,
}

/// The repeated parts of a region's file.
pub(super) const REGION: &[Part] = &[
    part::<MeasureTerms>("measure"),
    part::<AlsoTerms>("also_action"),
    part::<Rule>("rule"),
    part::<NotCovered>("not_covered"),
    part::<Form>("form"),
    part::<Notice>("advice"),
    part::<Notice>("conflict"),
];

/// The repeated parts of `sources.toml`.
pub(super) const SOURCES: &[Part] = &[part::<Source>("source"), part::<Statement>("statement")];

/// The repeated parts of `vocabulary.toml`.
pub(super) const VOCABULARY: &[Part] = &[
    part::<Heading>("heading"),
    part::<CircumstanceWords>("circumstance"),
    part::<RiskWords>("guardian_risk"),
    part::<ExtendedAccessWords>("extended_access"),
];

const fn part<T: DeserializeOwned>(name: &'static str) -> Part {
    Part {
        name,
        shape: |value| value.try_into::<T>().map(drop).map_err(|e| e.to_string()),
    }
}

/// The unknown words, empty texts and misshapen parts of a file.
pub(super) fn faults(file: &str, table: &Table, parts: &[Part]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (key, value) in table {
        match (parts.iter().find(|part| part.name == key), value) {
            (Some(part), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    item_faults(file, part, index, item, &mut faults);
                }
            }
            (_, value) => words(key, key, value, &mut |what| {
                faults.push(Fault::new(file, format!("[{key}]"), what));
            }),
        }
    }
    faults
}

fn item_faults(file: &str, part: &Part, index: usize, item: &Value, faults: &mut Vec<Fault>) {
    let id = item.get("id").and_then(Value::as_str);
    let place = match id {
        Some(id) => format!("{} {id}", part.name),
        None => format!("{} nr {}", part.name, index + 1),
    };
    let before = faults.len();
    words(part.name, part.name, item, &mut |what| {
        faults.push(Fault::new(file, &place, what))
    });
    if faults.len() == before {
        if let Err(shape) = (part.shape)(item.clone()) {
            let what = What::Shape(shape.trim_end().replace('\n', " "));
            faults.push(Fault::new(file, &place, what));
        }
    }
}

/// Looks at every text below a value: is it empty, is it a word of the vocabulary where only
/// such a word may stand?
fn words(part: &str, key: &str, value: &Value, fault: &mut impl FnMut(What)) {
    match value {
        Value::String(text) if text.trim().is_empty() => {
            // A hint is the one text that there need not be.
            if key != "help" {
                fault(What::EmptyText(key.to_owned()));
            }
        }
        Value::String(text) => {
            if let Some(known) = known_words(part, key).filter(|known| !known.contains(text)) {
                let (key, id) = (key.to_owned(), text.clone());
                fault(What::UnknownId {
                    key,
                    id,
                    known: known.join(", "),
                });
            }
        }
        Value::Array(items) => items.iter().for_each(|item| words(part, key, item, fault)),
        Value::Table(table) => {
            table
                .iter()
                .for_each(|(key, value)| words(part, key, value, fault));
        }
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {}
    }
}

/// The words that may stand under a key; `None` where any text may.
fn known_words(part: &str, key: &str) -> Option<Vec<String>> {
    match (part, key) {
        ("measure", "id") | (_, "measures" | "outranks") => Some(ids::<Measure>()),
        ("also_action", "id") | (_, "also") => Some(ids::<AlsoAction>()),
        ("circumstance", "id") | (_, "circumstances") => Some(ids::<Circumstance>()),
        ("guardian_risk", "id") => Some(ids::<RiskAnswer>()),
        ("extended_access", "id") => Some(ids::<ExtendedAccess>()),
        (_, "ages") => Some(ids::<AgeBand>()),
        (_, "guardian_risk") => Some(ids::<GuardianRisk>()),
        (_, "brings") => Some(ids::<Protection>()),
        (_, "strength") => Some(ids::<Strength>()),
        (_, "closes") => Some(ids::<Closure>()),
        (_, "at") => Some(ids::<End>()),
        (_, "grounds") => {
            let risks = ids::<GuardianRisk>().into_iter().filter(|id| id != "none");
            let risks = risks.map(|id| format!("guardian-risk-{id}"));
            Some(ids::<Circumstance>().into_iter().chain(risks).collect())
        }
        _ => None,
    }
}

fn ids<T: VariantArray + Copy + Into<&'static str>>() -> Vec<String> {
    T::VARIANTS
        .iter()
        .map(|&word| word.into().to_owned())
        .collect()
}
