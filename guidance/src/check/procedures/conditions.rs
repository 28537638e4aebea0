//! The answers that the parts of a procedure depend on: answers to questions that it asks.

use crate::{
    check::{
        Findings,
        questions::{Questions, has},
    },
    fault::{Place, Unasked, What},
    meant::{instead, nearest},
    model::{Ask, Given, Procedure, QuestionWords},
};

/// A question that a procedure asks, and its words.
pub(super) type Asked<'g> = (&'g Ask, &'g QuestionWords);

/// Checks that the questions of a procedure exist, and that its parts depend on answers to them.
/// The questions, or none where something is wrong, since nothing can then be said of the answers.
pub(super) fn check<'g>(
    place: &Place,
    procedure: &'g Procedure,
    questions: &Questions<'g>,
    found: &mut Findings,
) -> Option<Vec<Asked<'g>>> {
    let all = words(place, procedure, questions, found)?;
    let mut sound = true;
    for (index, ask) in procedure.asks.iter().enumerate() {
        let when = place.with(&Place::entry("asks", index, "")).key("when");
        let (before, later) = all.split_at(index);
        sound &= options_are_asked(&when, &ask.when, before, later, questions, found);
    }
    for (place, given) in conditions(place, procedure) {
        sound &= options_are_asked(&place.key("when"), given, &all, &[], questions, found);
    }
    asks(procedure, questions).filter(|_| sound)
}

/// The questions of a procedure, or none where they cannot be gone through: one of them is
/// unknown, stands there twice or cannot be answered.
pub(super) fn asks<'g>(
    procedure: &'g Procedure,
    questions: &Questions<'g>,
) -> Option<Vec<Asked<'g>>> {
    let mut all: Vec<Asked> = Vec::new();
    for ask in &procedure.asks {
        let question = questions.question(&ask.question)?;
        if question.options.is_empty() || all.iter().any(|(_, other)| other.id == question.id) {
            return None;
        }
        all.push((ask, question));
    }
    Some(all)
}

/// Whether every option that a condition names answers one of the questions that are `asked`.
/// Those of `later` are asked, but too late.
pub(super) fn options_are_asked(
    place: &Place,
    given: &Given,
    asked: &[&QuestionWords],
    later: &[&QuestionWords],
    questions: &Questions,
    found: &mut Findings,
) -> bool {
    let mut sound = true;
    for (key, ids) in [
        ("any", &given.any),
        ("all", &given.all),
        ("none", &given.none),
    ] {
        let strange = |id: &&String| !asked.iter().any(|question| has(question, id));
        for id in ids.iter().filter(strange) {
            sound = false;
            if !id.trim().is_empty() {
                found.add(place, strange_option(key, id, asked, later, questions));
            }
        }
    }
    sound
}

fn strange_option(
    key: &'static str,
    id: &str,
    asked: &[&QuestionWords],
    later: &[&QuestionWords],
    questions: &Questions,
) -> What {
    let Some(question) = questions.answered_by(id) else {
        let options = asked.iter().flat_map(|question| &question.options);
        let known: Vec<&str> = options.map(|option| &*option.id).collect();
        return What::UnknownId {
            key: key.to_owned(),
            id: id.to_owned(),
            instead: if known.is_empty() {
                "Ingen fråga ställs före.".to_owned()
            } else {
                instead(nearest(id, &known), &known)
            },
        };
    };
    let is_later = later.iter().any(|other| other.id == question.id);
    What::NotAsked {
        key,
        id: id.to_owned(),
        question: question.id.clone(),
        unasked: if is_later {
            Unasked::Later
        } else {
            Unasked::Never
        },
    }
}

/// The words of the questions of a procedure, unless one is unknown: answers to it would then seem
/// to be unknown too.
fn words<'g>(
    place: &Place,
    procedure: &Procedure,
    questions: &Questions<'g>,
    found: &mut Findings,
) -> Option<Vec<&'g QuestionWords>> {
    let mut words = Vec::new();
    for (index, Ask { question: id, .. }) in procedure.asks.iter().enumerate() {
        let question = questions.question(id);
        if question.is_none() && !id.trim().is_empty() {
            let (key, id, known) = ("question".to_owned(), id.clone(), questions.ids());
            let instead = instead(nearest(&id, &known), &known);
            let place = place.with(&Place::entry("asks", index, ""));
            found.add(place, What::UnknownId { key, id, instead });
        }
        words.push(question);
    }
    words.into_iter().collect()
}

/// Every part of a procedure that depends on answers, beside its questions.
fn conditions<'p>(place: &Place, procedure: &'p Procedure) -> Vec<(Place, &'p Given)> {
    let mut all = Vec::new();
    let mut add = |inner: Place, given: &'p Given| all.push((place.with(&inner), given));
    for (index, one) in procedure.outcomes.iter().enumerate() {
        add(Place::entry("outcome", index, &one.id), &one.when);
    }
    for (index, one) in procedure.findings.iter().enumerate() {
        add(Place::entry("finding", index, &one.id), &one.when);
    }
    for (index, one) in procedure.forms.iter().enumerate() {
        add(Place::titled("form", index, &one.title), &one.when);
    }
    for (index, one) in procedure.periods.iter().enumerate() {
        add(Place::entry("period", index, ""), &one.when);
    }
    for (index, one) in procedure.notes.iter().enumerate() {
        add(Place::entry("note", index, ""), &one.when);
    }
    for (index, one) in procedure.record_headings.iter().enumerate() {
        add(
            Place::titled("record_heading", index, &one.title),
            &one.when,
        );
    }
    for (index, one) in procedure.messages.iter().enumerate() {
        add(Place::entry("message", index, &one.id), &one.when);
    }
    all
}
