//! What the answers come to, and the documents written of it.

use varna_guidance::model::{Errand, QuestionWords, RiskAnswer};

use super::Session;
use crate::{
    decision::{Considered, Matter, Outcome, asked, consider, decide},
    documents::{self, Basis, Documents, ProcedureBasis},
};

impl Session {
    /// What comes of the answers under `protect`; `None` while a question that matters is open.
    pub fn outcome(&self) -> Option<Outcome<'static>> {
        if self.errand != Errand::Protect || self.first_open_question().is_some() {
            return None;
        }
        decide(self.region, &self.facts()?).ok()
    }

    /// What comes of the answers in another errand; `None` while a question that matters is open.
    pub fn considered(&self) -> Option<Considered<'static>> {
        if self.errand == Errand::Protect || self.first_open_question().is_some() {
            return None;
        }
        consider(self.guidance, self.region, &self.matter()).ok()
    }

    /// What the advice under `protect` is shown and written from; `None` for a grown-up.
    pub fn basis(&self) -> Option<Basis<'static>> {
        match self.outcome()? {
            Outcome::Adult(_) => None,
            Outcome::Child(decision) => {
                let facts = self.facts()?;
                let course = self.course(&facts, &decision);
                Some(Basis {
                    guidance: self.guidance,
                    region: self.region,
                    facts,
                    risk: self.answers.risk.unwrap_or(RiskAnswer::None),
                    course,
                    ordered: self.call().map(|call| call.orders.clone()),
                    decision,
                })
            }
        }
    }

    /// What the documents of another errand are written from.
    pub fn procedure_basis(&self) -> Option<ProcedureBasis<'static>> {
        match self.considered()? {
            Considered::NotDescribed(_) | Considered::Adult(_) => None,
            Considered::Ruled(ruled) => Some(ProcedureBasis {
                guidance: self.guidance,
                region: self.region,
                matter: self.matter(),
                ruled,
            }),
        }
    }

    /// The documents; `None` while a detail is missing or wrong, and where there are none.
    pub fn documents(&self) -> Option<Documents> {
        let needs = self.needs()?;
        let particulars = self.particulars(&needs).ok()?;
        if self.errand == Errand::Protect {
            Some(documents::write(&self.basis()?, &particulars))
        } else {
            let basis = self.procedure_basis()?;
            Some(documents::procedure::write(&basis, &particulars))
        }
    }

    /// The answers that another errand is ruled by.
    pub fn matter(&self) -> Matter {
        let procedure = self.region.procedure(self.errand);
        let asks_age = procedure.is_some_and(varna_guidance::model::Procedure::asks_age);
        Matter {
            errand: self.errand,
            today: self.today,
            born: self.born().filter(|_| asks_age),
            chosen: self.answers.options.clone(),
        }
    }

    /// The questions of another errand that are asked after these answers, each with its place.
    pub fn asked(&self) -> Vec<(usize, &'static QuestionWords)> {
        let procedure = self.region.procedure(self.errand);
        procedure.map_or_else(Vec::new, |procedure| {
            asked(self.guidance, self.region, procedure, &self.matter())
        })
    }

    /// A question of another errand by its place.
    pub fn question_words(&self, index: usize) -> Option<&'static QuestionWords> {
        let asks = &self.region.procedure(self.errand)?.asks;
        self.guidance
            .question(self.region, &asks.get(index)?.question)
    }
}
