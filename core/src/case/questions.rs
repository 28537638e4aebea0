//! The questions: which of them matter, what each still needs, and the first that is open.

use varna_guidance::model::{Age, AgeBand, Errand, QuestionWords};

use super::{Child, Field, FieldProblem, Inputs, Problem};
use crate::{
    decision::{Matter, asked},
    domain::facts::Standing,
};

/// A question, in the order they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Question {
    /// Birth date or number of the child.
    Child,
    /// What has come to light.
    Circumstances,
    /// Whose risk it is, and whether it is urgent.
    Risk,
    /// Whether a guardian has access after 13. Asked from 13 to 15.
    ExtendedAccess,
    /// A question of another errand than `protect`, by its place in the region's procedure.
    Asked(usize),
}

/// The questions of a case.
pub(super) struct Questions {
    /// Those that matter, in order.
    pub(super) all: Vec<Question>,
    /// Those of another errand than `protect`, with their words.
    pub(super) asked: Vec<(usize, &'static QuestionWords)>,
    /// The first that has no whole answer.
    pub(super) first_open: Option<Question>,
}

impl Questions {
    pub(super) fn of(inputs: &Inputs, child: &Child, matter: Option<&Matter>) -> Self {
        let procedure = inputs.region.procedure(inputs.errand);
        let asked = match (procedure, matter) {
            (Some(procedure), Some(matter)) => {
                asked(inputs.guidance, inputs.region, procedure, matter)
            }
            _ => Vec::new(),
        };
        let all = match matter {
            Some(_) => of_procedure(inputs, child, &asked),
            None => of_protect(child),
        };
        let open = |&question: &Question| {
            inputs.to_confirm.contains(&question)
                || !inputs.question_problems(child, question).is_empty()
        };
        Self {
            first_open: all.iter().copied().find(open),
            asked,
            all,
        }
    }
}

fn of_procedure(
    inputs: &Inputs,
    child: &Child,
    asked: &[(usize, &'static QuestionWords)],
) -> Vec<Question> {
    let Some(procedure) = inputs.region.procedure(inputs.errand) else {
        return Vec::new();
    };
    let mut questions = Vec::new();
    if procedure.asks_age() {
        questions.push(Question::Child);
        let adult = child.standing == Some(Standing::Adult);
        if adult && !procedure.ages.contains(&Age::Adult) {
            return questions;
        }
    }
    questions.extend(asked.iter().map(|&(index, _)| Question::Asked(index)));
    questions
}

fn of_protect(child: &Child) -> Vec<Question> {
    let mut questions = vec![Question::Child];
    if child.standing == Some(Standing::Adult) {
        return questions;
    }
    questions.extend([Question::Circumstances, Question::Risk]);
    if child.standing == Some(Standing::Child(AgeBand::From13To15)) {
        questions.push(Question::ExtendedAccess);
    }
    questions
}

impl Inputs {
    /// Whether the errand is another than to protect a child: then the region's procedure rules.
    pub(super) fn is_of_procedure(&self) -> bool {
        self.errand != Errand::Protect
    }

    /// What is missing or wrong in the answer to a question, in the order of its fields.
    pub(crate) fn question_problems(&self, child: &Child, question: Question) -> Vec<FieldProblem> {
        let answers = &self.answers;
        let missing = |field, is_missing: bool| {
            is_missing.then_some(FieldProblem {
                field,
                problem: Problem::Missing,
            })
        };
        let problems = match question {
            Question::Child => {
                let other = child.identity_is_of_another(self);
                [
                    child.problem.clone(),
                    Child::which_child_problem(self, other),
                ]
            }
            Question::Circumstances => {
                let none = answers.circumstances.is_empty() && !answers.no_circumstance;
                [missing(Field::Circumstances, none), None]
            }
            Question::Risk => [
                missing(Field::Risk, answers.risk.is_none()),
                missing(Field::Urgent, answers.urgent.is_none()),
            ],
            Question::ExtendedAccess => [
                missing(Field::ExtendedAccess, answers.extended_access.is_none()),
                None,
            ],
            Question::Asked(index) => {
                let options = self.question_words(index).map(|words| &words.options);
                let mut options = options.into_iter().flatten();
                let answered = options.any(|option| answers.options.contains(&option.id));
                [missing(Field::Asked(index), !answered), None]
            }
        };
        problems.into_iter().flatten().collect()
    }
}
