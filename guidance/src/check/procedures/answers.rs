//! Every way to answer the questions of a procedure.

use std::ops::ControlFlow;

use super::conditions::Asked;
use crate::model::{Age, Given, Procedure, QuestionWords};

/// The most ways to answer that are gone through.
pub(super) const MOST: usize = 200_000;

/// A complete set of answers: every question that is asked has its own.
#[derive(Debug, Clone)]
pub(super) struct Answers<'g> {
    /// The age, where it is asked for.
    pub(super) age: Option<Age>,
    /// The options that are chosen, in the order of the questions.
    pub(super) chosen: Vec<&'g str>,
}

/// There are more than [`MOST`] ways to answer.
pub(super) struct TooMany;

impl Answers<'_> {
    /// Whether a condition holds after these answers.
    pub(super) fn meet(&self, given: &Given) -> bool {
        given.holds(self.age, |id| self.chosen.contains(&id))
    }

    /// The answers in Swedish, by their ids.
    pub(super) fn in_words(&self) -> String {
        let age = self.age.map(|age| format!("åldern är {}", age.id()));
        let chosen = match self.chosen[..] {
            [] => None,
            [one] => Some(format!("svaret är {one}")),
            _ => Some(format!("svaren är {}", self.chosen.join(", "))),
        };
        let parts: Vec<_> = age.into_iter().chain(chosen).collect();
        if parts.is_empty() {
            "inget frågas".to_owned()
        } else {
            parts.join(" och ")
        }
    }
}

/// Calls `visit` with every complete set of answers to the questions of a procedure, at every age
/// that it is for.
///
/// # Errors
/// When there are too many; those before have then been visited.
pub(super) fn each<'g>(
    procedure: &Procedure,
    asks: &[Asked<'g>],
    mut visit: impl FnMut(&Answers<'g>),
) -> Result<(), TooMany> {
    let mut left = MOST;
    let done = walk(procedure, asks, &mut |answers| {
        if left == 0 {
            return ControlFlow::Break(());
        }
        left -= 1;
        visit(answers);
        ControlFlow::Continue(())
    });
    if done.is_break() {
        Err(TooMany)
    } else {
        Ok(())
    }
}

/// Whether a condition holds after some answers; also where there are too many to tell.
pub(super) fn some_meet(given: &Given, procedure: &Procedure, asks: &[Asked]) -> bool {
    let mut left = MOST;
    let found = walk(procedure, asks, &mut |answers| {
        left -= 1;
        if left == 0 || answers.meet(given) {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    });
    found.is_break()
}

type Visit<'v, 'g> = &'v mut dyn FnMut(&Answers<'g>) -> ControlFlow<()>;

fn walk<'g>(procedure: &Procedure, asks: &[Asked<'g>], visit: Visit<'_, 'g>) -> ControlFlow<()> {
    let ages = procedure.ages.iter().copied().map(Some);
    let none = (!procedure.asks_age()).then_some(None);
    for age in ages.chain(none) {
        let chosen = Vec::new();
        ask(asks, &mut Answers { age, chosen }, visit)?;
    }
    ControlFlow::Continue(())
}

/// Answers the first of the questions that are left in every way, and then the others.
fn ask<'g>(left: &[Asked<'g>], answers: &mut Answers<'g>, visit: Visit<'_, 'g>) -> ControlFlow<()> {
    let Some(((first, question), rest)) = left.split_first() else {
        return visit(answers);
    };
    if !answers.meet(&first.when) {
        return ask(rest, answers, visit);
    }
    let before = answers.chosen.len();
    for choice in choices(question) {
        answers.chosen.extend(choice);
        ask(rest, answers, visit)?;
        answers.chosen.truncate(before);
    }
    ControlFlow::Continue(())
}

/// Every way to answer a question: one option, or where several can be chosen also every number of
/// those that do not stand alone.
fn choices(question: &QuestionWords) -> impl Iterator<Item = Vec<&str>> {
    let options = question.options.iter();
    let (together, single): (Vec<_>, Vec<_>) =
        options.partition(|option| question.several && !option.alone);
    // There are more subsets of 32 than are gone through.
    let subsets = 1..(1_u64 << together.len().min(32));
    let subsets = subsets.map(move |subset| {
        let options = together.iter().enumerate();
        let chosen = options.filter(|(index, _)| subset >> index & 1 == 1);
        chosen.map(|(_, option)| &*option.id).collect()
    });
    let single = single.into_iter().map(|option| vec![&*option.id]);
    single.chain(subsets)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Ask, OptionWords};

    fn question(id: &str, several: bool, options: &[(&str, bool)]) -> QuestionWords {
        let options = options.iter().map(|&(id, alone)| OptionWords {
            id: id.to_owned(),
            label: id.to_owned(),
            help: String::new(),
            statement: None,
            alone,
        });
        QuestionWords {
            id: id.to_owned(),
            title: id.to_owned(),
            help: String::new(),
            several,
            options: options.collect(),
        }
    }

    fn asks(question: &QuestionWords, any: &[&str]) -> Ask {
        Ask {
            question: question.id.clone(),
            when: Given {
                any: any.iter().map(|&id| id.to_owned()).collect(),
                ..Given::default()
            },
        }
    }

    fn gone_through(asks: &[Asked]) -> Vec<String> {
        let mut all = Vec::new();
        let _ = ask(
            asks,
            &mut Answers {
                age: None,
                chosen: Vec::new(),
            },
            &mut |answers| {
                all.push(answers.chosen.join("+"));
                ControlFlow::Continue(())
            },
        );
        all.sort();
        all
    }

    #[test]
    fn what_stands_alone_is_not_chosen_with_others_and_something_is_always_chosen() {
        let began = question("began", true, &[("a", false), ("b", false), ("none", true)]);
        let always = asks(&began, &[]);
        assert_eq!(
            gone_through(&[(&always, &began)]),
            ["a", "a+b", "b", "none"]
        );
    }

    #[test]
    fn a_question_is_answered_only_where_it_is_asked() {
        let who = question("who", false, &[("staff", false), ("guardian", false)]);
        let inform = question("inform", false, &[("yes", false), ("no", false)]);
        let (always, sometimes) = (asks(&who, &[]), asks(&inform, &["guardian"]));
        assert_eq!(
            gone_through(&[(&always, &who), (&sometimes, &inform)]),
            ["guardian+no", "guardian+yes", "staff"]
        );
    }

    #[test]
    fn answers_are_told_by_their_number_and_after_the_age() {
        let told = |age, chosen: &[&'static str]| {
            let chosen = chosen.to_vec();
            Answers { age, chosen }.in_words()
        };
        assert_eq!(told(None, &[]), "inget frågas");
        assert_eq!(told(None, &["a"]), "svaret är a");
        assert_eq!(told(None, &["a", "b"]), "svaren är a, b");
        let child = Some(Age::Under13);
        assert_eq!(told(child, &[]), "åldern är 0-12");
        assert_eq!(told(child, &["a"]), "åldern är 0-12 och svaret är a");
    }

    #[test]
    fn without_questions_there_is_one_way_to_answer() {
        assert_eq!(gone_through(&[]), [""]);
    }
}
