//! What something depends on, in words: the situation of a rule, and the answers of an errand.

use maud::{Markup, html};
use varna_guidance::model::{Given, Guidance, Region, Situation};

use crate::words::{age, band, listed, risk};

/// The situation of a rule, a form or a notice, one sentence for each part of it.
pub(crate) fn situation(situation: &Situation) -> Vec<String> {
    let Situation {
        ages,
        guardian_risk,
        extended_access,
        urgent,
    } = situation;
    let ages: Vec<_> = ages.iter().map(|&one| band(one)).collect();
    let risks: Vec<_> = guardian_risk.iter().map(|&one| risk(one)).collect();
    let mut parts = Vec::new();
    if !ages.is_empty() {
        parts.push(format!("Barnet är {}.", listed(&ages, "eller")));
    }
    if !risks.is_empty() {
        parts.push(format!(
            "Svaret på vem risken kommer från är {}.",
            listed(&risks, "eller")
        ));
    }
    parts.extend(extended_access.map(|yes| extended(yes).to_owned()));
    parts.extend(urgent.map(|yes| {
        if yes {
            "Det är bråttom."
        } else {
            "Det är inte bråttom."
        }
        .to_owned()
    }));
    parts
}

fn extended(yes: bool) -> &'static str {
    if yes {
        "En vårdnadshavare har, eller kan ha, fått åtkomst efter 13 år («vet inte» räknas som ja)."
    } else {
        "Ingen vårdnadshavare har fått åtkomst efter 13 år."
    }
}

/// Sentences as a list; what is said for none.
pub(crate) fn list(parts: &[String], none: &str) -> Markup {
    html! {
        @if parts.is_empty() {
            (none)
        } @else {
            ul { @for part in parts { li { (part) } } }
        }
    }
}

/// The answers that something follows from; what is said where it follows from any.
pub(crate) fn given(guidance: &Guidance, region: &Region, given: &Given, none: &str) -> Markup {
    let Given {
        ages,
        any,
        all,
        none: not,
    } = given;
    let ages: Vec<_> = ages.iter().map(|&one| age(one)).collect();
    let answers = |ids: &[String]| answers(guidance, region, ids);
    html! {
        @if *given == Given::default() {
            (none)
        } @else {
            ul class="given" {
                @if !ages.is_empty() { li { "Ålder: " b { (listed(&ages, "eller")) } } }
                @for answer in answers(all) { li { (answer) } }
                @match answers(any).as_slice() {
                    [] => {},
                    [only] => li { (only) },
                    several => li { "Minst ett av:" ul { @for answer in several { li { (answer) } } } },
                }
                @if !not.is_empty() {
                    li { "Inte:" ul { @for answer in answers(not) { li { (answer) } } } }
                }
            }
        }
    }
}

/// Each answer with its question, once: two questions of the same words may have the same answer.
fn answers(guidance: &Guidance, region: &Region, ids: &[String]) -> Vec<Markup> {
    let mut named: Vec<(&str, &str)> = Vec::new();
    for id in ids {
        let questions = (region.questions.iter()).chain(&guidance.vocabulary.questions);
        let mut answers = questions.flat_map(|question| {
            let options = question.options.iter();
            options.map(move |option| (question, option))
        });
        let answer = answers.find(|(_, option)| option.id == *id);
        let answer = answer.map_or(("", id.as_str()), |(question, option)| {
            (question.title.as_str(), option.label.as_str())
        });
        if !named.contains(&answer) {
            named.push(answer);
        }
    }
    let words = |(question, answer): (&str, &str)| html! { (question) " " b { (answer) } };
    named.into_iter().map(words).collect()
}
