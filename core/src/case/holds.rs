//! What holds: the answers and a region's routine in, one of five out.

use varna_guidance::model::{ExtendedAccess, Line, Procedure, QuestionWords, Region, RiskAnswer};

use super::{Child, Inputs, Needs, Question, questions::Questions};
use crate::{
    decision::{Considered, Matter, Outcome, consider, decide},
    documents::{Basis, ProcedureBasis},
    domain::facts::Facts,
};

/// The child, the questions and what comes of the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holds {
    /// The child.
    pub child: Child,
    /// The facts that the answers come to; `None` while the child's age is not known.
    pub facts: Option<Facts>,
    /// The questions that matter, in order.
    pub questions: Vec<Question>,
    /// Those of another errand than `protect`, each with its place and its words.
    pub asked: Vec<(usize, &'static QuestionWords)>,
    /// What comes of the answers.
    pub state: State,
    /// What the papers still need; `None` where there are none to write.
    pub needs: Option<Needs>,
}

/// What comes of the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one, and it is nearly always one of the large ones"
)]
pub enum State {
    /// A question that matters is open: the first one.
    Open(Question),
    /// 18 or over, where the errand is for children: what is said of it.
    Adult(&'static Line),
    /// The region's routine does not describe the errand: the other regions' that do.
    NotDescribed(Vec<(&'static Region, &'static Procedure)>),
    /// What is advised to protect a child, and what is asked for.
    Protect(Basis<'static>),
    /// What the routine says of another errand.
    Errand(ProcedureBasis<'static>),
}

impl Holds {
    pub(super) fn of(inputs: &Inputs, child: Child) -> Self {
        let facts = facts(inputs, &child);
        let matter = matter(inputs, &child);
        let Questions {
            all,
            asked,
            first_open,
        } = Questions::of(inputs, &child, matter.as_ref());
        let state = match first_open {
            Some(question) => State::Open(question),
            None => state(inputs, facts, matter),
        };
        let needs = Needs::of(inputs, &state);
        Self {
            facts,
            questions: all,
            asked,
            needs,
            state,
            child,
        }
    }

    /// What the advice under `protect` is shown and written from; `None` for a grown-up.
    pub fn basis(&self) -> Option<&Basis<'static>> {
        match &self.state {
            State::Protect(basis) => Some(basis),
            State::Open(_) | State::Adult(_) | State::NotDescribed(_) | State::Errand(_) => None,
        }
    }

    /// What the documents of another errand are written from.
    pub fn procedure_basis(&self) -> Option<&ProcedureBasis<'static>> {
        match &self.state {
            State::Errand(basis) => Some(basis),
            State::Open(_) | State::Adult(_) | State::NotDescribed(_) | State::Protect(_) => None,
        }
    }
}

fn facts(inputs: &Inputs, child: &Child) -> Option<Facts> {
    let answers = &inputs.answers;
    Some(Facts {
        today: inputs.today,
        born: child.born?,
        circumstances: answers.circumstances,
        guardian_risk: answers.risk.unwrap_or(RiskAnswer::None).risk(),
        urgent: answers.urgent.unwrap_or(false),
        extended_access: answers.extended_access.unwrap_or(ExtendedAccess::Unknown),
    })
}

/// The answers that another errand is ruled by; `None` under `protect`.
fn matter(inputs: &Inputs, child: &Child) -> Option<Matter> {
    let procedure = inputs.region.procedure(inputs.errand);
    let asks_age = procedure.is_some_and(Procedure::asks_age);
    inputs.is_of_procedure().then(|| Matter {
        errand: inputs.errand,
        today: inputs.today,
        born: child.born.filter(|_| asks_age),
        chosen: inputs.answers.options.clone(),
    })
}

/// What comes of the answers, once no question is open. A birth date after today is such a question.
fn state(inputs: &Inputs, facts: Option<Facts>, matter: Option<Matter>) -> State {
    let (guidance, region) = (inputs.guidance, inputs.region);
    let open = State::Open(Question::Child);
    let Some(matter) = matter else {
        return match facts.map(|facts| (facts, decide(region, &facts))) {
            Some((facts, Ok(Outcome::Child(decision)))) => State::Protect(Basis {
                guidance,
                region,
                facts,
                risk: inputs.answers.risk.unwrap_or(RiskAnswer::None),
                course: inputs.course(&facts, &decision),
                ordered: inputs.call().map(|call| call.orders.clone()),
                decision,
            }),
            Some((_, Ok(Outcome::Adult(line)))) => State::Adult(line),
            Some((_, Err(_))) | None => open,
        };
    };
    match consider(guidance, region, &matter) {
        Ok(Considered::Adult(line)) => State::Adult(line),
        Ok(Considered::NotDescribed(others)) => State::NotDescribed(others),
        Ok(Considered::Ruled(ruled)) => State::Errand(ProcedureBasis {
            guidance,
            region,
            matter,
            ruled,
        }),
        Err(_) => open,
    }
}
