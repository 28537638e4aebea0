//! What can be told of a ruling: what its papers hold, where its questions are, and when it ends.

use chrono::NaiveDate;
use varna_guidance::model::{Given, Lasts, Notice, OutcomeTerms, Role, Screen, StatementId};

use super::Ruled;
use crate::{
    decision::Until,
    domain::{
        birth_date::BirthDate,
        facts::{ADULT_AGE, OWN_ACCOUNT_AGE, OWN_JOURNAL_AGE},
    },
};

impl<'g> Ruled<'g> {
    /// Whether anything is written down of it.
    pub fn is_noted(&self) -> bool {
        self.outcomes.iter().any(|one| one.noted.is_some())
    }

    /// The guardians that the papers name: one role is of one or both, two are of one each.
    pub fn roles(&self) -> &'g [Role] {
        let mut all = self.outcomes.iter().map(|one| &*one.roles);
        all.find(|roles| !roles.is_empty()).unwrap_or_default()
    }

    /// Whether the papers say what of the record it takes.
    pub fn scope(&self) -> bool {
        self.outcomes.iter().any(|one| one.scope)
    }

    /// Whether the papers say with whom it was decided in consultation.
    pub fn consults(&self) -> bool {
        self.outcomes.iter().any(|one| one.consults)
    }

    /// The question that an outcome hangs on, by its place: the last of those that its answers
    /// belong to. What has to be done first is answered there once it is done.
    pub fn question_of(&self, outcome: &OutcomeTerms) -> Option<usize> {
        let Given { any, all, none, .. } = &outcome.when;
        let answers = |id: &str| any.iter().chain(all).chain(none).any(|one| one == id);
        let mut questions = self.questions.iter().rev();
        let question = questions.find(|(_, question)| {
            let mut options = question.options.iter();
            options.any(|option| answers(&option.id))
        });
        question.map(|&(index, _)| index)
    }

    /// When it ends, if it begins on a day; none where it has no period.
    pub fn until(&self, from: NaiveDate, born: Option<BirthDate>) -> Option<Until> {
        let birthday = |age| born.map(|born| Until::Date(born.birthday(age)));
        match self.period?.lasts {
            Lasts::FromOnly => None,
            Lasts::OneYear => one_year(from).map(Until::Date),
            Lasts::OneYearTo16 => {
                let sixteen = born.map(|born| born.birthday(OWN_JOURNAL_AGE));
                one_year(from)
                    .into_iter()
                    .chain(sixteen)
                    .min()
                    .map(Until::Date)
            }
            Lasts::To13 => birthday(OWN_ACCOUNT_AGE),
            Lasts::To16 => birthday(OWN_JOURNAL_AGE),
            Lasts::To18 => birthday(ADULT_AGE),
            Lasts::Chosen => Some(Until::Chosen),
            Lasts::UntilLifted => Some(Until::Lifted),
        }
    }

    /// The conflicts that are shown on a screen.
    pub fn conflicts_on(&self, screen: Screen) -> Vec<&'g Notice> {
        let all = self.conflicts.iter().copied();
        all.filter(|one| one.screens.contains(&screen)).collect()
    }

    /// All statements that it rests on, in the order of the ledger, each once.
    pub fn citations(&self) -> Vec<&'g StatementId> {
        let outcomes = self.outcomes.iter().flat_map(|one| &one.cites);
        let findings = self.findings.iter().flat_map(|one| &one.cites);
        let period = self.period.iter().flat_map(|one| &one.cites);
        let messages = self.messages.iter().flat_map(|one| &one.cites);
        let remarks = self.forms.iter().flat_map(|one| &one.remarks);
        let remarks = remarks.flat_map(|line| &line.cites);
        let all = outcomes.chain(findings).chain(period).chain(messages);
        let summary = &self.procedure.summary.cites;
        let mut cites: Vec<_> = all.chain(remarks).chain(summary).collect();
        cites.sort();
        cites.dedup();
        cites
    }
}

fn one_year(from: NaiveDate) -> Option<NaiveDate> {
    from.checked_add_months(chrono::Months::new(12))
}
