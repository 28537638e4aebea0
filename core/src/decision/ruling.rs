//! What comes of an errand other than `protect`: the answers and a region's procedure in, whether
//! it can be done and what the routine says of it out. The order of what stands in the guidance
//! never matters to what holds.

mod ruled;

use chrono::NaiveDate;
use varna_guidance::model::{
    Age, Errand, Finding, Given, Guidance, Line, Message, Notice, OutcomeTerms, Period, Procedure,
    ProcedureForm, ProcedureHeading, ProcedureNote, QuestionWords, Region, Ruling,
};

use crate::domain::{
    birth_date::{BirthDate, BornInFuture},
    facts::Standing,
};

/// The answers that an errand is ruled by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matter {
    /// The errand.
    pub errand: Errand,
    /// The day it is.
    pub today: NaiveDate,
    /// The person's birth date; none where the procedure does not ask for it.
    pub born: Option<BirthDate>,
    /// Ids of the options that have been chosen. Those of questions that are not asked have no
    /// influence.
    pub chosen: Vec<String>,
}

/// What comes of an errand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Considered<'g> {
    /// The region's routine does not describe the errand: the other regions' that do.
    NotDescribed(Vec<(&'g Region, &'g Procedure)>),
    /// 18 or over, and the errand is for children.
    Adult(&'g Line),
    /// What the routine comes to.
    Ruled(Ruled<'g>),
}

/// What a region's routine comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruled<'g> {
    /// The region's way of going about the errand.
    pub procedure: &'g Procedure,
    /// Whether it can be done.
    pub ruling: Ruling,
    /// What the answers come to, all of that ruling.
    pub outcomes: Vec<&'g OutcomeTerms>,
    /// What the routine says, in the order of the guidance.
    pub findings: Vec<&'g Finding>,
    /// The questions that were asked, each with its place among [`Procedure::asks`].
    pub questions: Vec<(usize, &'g QuestionWords)>,
    /// The forms that ask for it, or that its refusal is documented on.
    pub forms: Vec<&'g ProcedureForm>,
    /// How long it lasts, where it has a period.
    pub period: Option<&'g Period>,
    /// What is said to those concerned.
    pub messages: Vec<&'g Message>,
    /// How its note differs from the region's note on a measure.
    pub note: Option<&'g ProcedureNote>,
    /// The headings of the record that the note is written under.
    pub headings: Vec<&'g ProcedureHeading>,
    /// Where the sources disagree or leave a gap.
    pub conflicts: Vec<&'g Notice>,
}

/// The questions that a procedure asks after these answers, each with its place among
/// [`Procedure::asks`].
pub fn asked<'g>(
    guidance: &'g Guidance,
    region: &'g Region,
    procedure: &Procedure,
    matter: &Matter,
) -> Vec<(usize, &'g QuestionWords)> {
    Answered::of(guidance, region, procedure, matter).questions
}

/// What comes of an errand in a region, once every question has its answer.
///
/// # Errors
/// When the birth date lies after today.
pub fn consider<'g>(
    guidance: &'g Guidance,
    region: &'g Region,
    matter: &Matter,
) -> Result<Considered<'g>, BornInFuture> {
    count!(Decision, String::new());
    let Some(procedure) = region.procedure(matter.errand) else {
        let all = guidance.regions.iter();
        let described = all.filter_map(|other| Some((other, other.procedure(matter.errand)?)));
        return Ok(Considered::NotDescribed(described.collect()));
    };
    let answered = Answered::of(guidance, region, procedure, matter);
    let age = age(matter)?;
    if procedure.asks_age() && age == Some(Age::Adult) && !procedure.ages.contains(&Age::Adult) {
        return Ok(Considered::Adult(&region.adult));
    }
    Ok(Considered::Ruled(rule(region, procedure, &answered)))
}

fn rule<'g>(region: &'g Region, procedure: &'g Procedure, answered: &Answered<'g>) -> Ruled<'g> {
    let holds = |given: &Given| answered.holds(given);
    let outcomes = procedure.outcomes.iter().filter(|one| holds(&one.when));
    let ruling = outcomes.clone().map(|one| one.ruling).max();
    // The guidance's check lets no answers through without an outcome.
    let ruling = ruling.unwrap_or(Ruling::Ask);
    let outcomes: Vec<_> = outcomes.filter(|one| one.ruling == ruling).collect();
    let noted = outcomes.iter().any(|one| one.noted.is_some());
    let findings = procedure.findings.iter().filter(|one| holds(&one.when));
    let forms = procedure.forms.iter();
    let forms = forms.filter(|one| (ruling == Ruling::Yes || one.refusals) && holds(&one.when));
    let forms = forms.filter(|_| noted);
    let conflicts = region.conflicts.iter();
    let conflicts = conflicts.filter(|one| {
        one.errands.contains(&procedure.id) && one.circumstances.is_empty() && holds(&one.given)
    });
    Ruled {
        procedure,
        ruling,
        findings: findings.collect(),
        questions: answered.questions.clone(),
        forms: forms.collect(),
        note: (procedure.notes.iter()).find(|one| holds(&one.when)),
        period: (procedure.periods.iter()).find(|one| holds(&one.when)),
        messages: (procedure.messages.iter())
            .filter(|one| holds(&one.when))
            .collect(),
        headings: (procedure.record_headings.iter())
            .filter(|one| holds(&one.when))
            .collect(),
        conflicts: conflicts.collect(),
        outcomes,
    }
}

/// The answers that count: those of the questions that are asked.
struct Answered<'g> {
    questions: Vec<(usize, &'g QuestionWords)>,
    chosen: Vec<&'g str>,
    age: Option<Age>,
}

impl<'g> Answered<'g> {
    fn of(
        guidance: &'g Guidance,
        region: &'g Region,
        procedure: &Procedure,
        matter: &Matter,
    ) -> Self {
        let mut answered = Self {
            questions: Vec::new(),
            chosen: Vec::new(),
            age: age(matter).ok().flatten(),
        };
        for (index, ask) in procedure.asks.iter().enumerate() {
            let question = guidance.question(region, &ask.question);
            let Some(question) = question.filter(|_| answered.holds(&ask.when)) else {
                continue;
            };
            answered.questions.push((index, question));
            let chosen = question.options.iter().map(|option| &*option.id);
            let is_chosen = |id: &&str| matter.chosen.iter().any(|chosen| chosen == id);
            answered.chosen.extend(chosen.filter(is_chosen));
        }
        answered
    }

    fn holds(&self, given: &Given) -> bool {
        given.holds(self.age, |id| self.chosen.contains(&id))
    }
}

fn age(matter: &Matter) -> Result<Option<Age>, BornInFuture> {
    let Some(born) = matter.born else {
        return Ok(None);
    };
    Ok(Some(match Standing::on(matter.today, born)? {
        Standing::Child(band) => band.into(),
        Standing::Adult => Age::Adult,
    }))
}
