//! A region's own words: what its measures are called, what they do, who decides, what to tell.

use serde::Deserialize;

use super::{
    AlsoAction, Circumstance, Closure, End, Errand, Given, Measure, Situation, StatementId, Step,
    WayTerms,
};

/// A sentence and the statements that it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The sentence.
    pub text: String,
    /// The statements; none where the words are not from a routine.
    #[serde(default)]
    pub cites: Vec<StatementId>,
}

/// What a region calls a measure, and how it works there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureTerms {
    /// Which measure it is.
    pub id: Measure,
    /// The region's term, «Blockering».
    pub term: String,
    /// What to do, as an imperative: «Blockera en vårdnadshavare».
    pub action: String,
    /// The same as an infinitive that fits after «Överväg att».
    pub infinitive: String,
    /// The same as what is asked for, that fits after «Begära också»: «försegling av barnets konto».
    pub request: String,
    /// Whether the measure itself is our reading beyond the routine's words, whatever rule brings it.
    #[serde(default)]
    pub inferred: bool,
    /// How it is asked for on the phone when it is urgent.
    pub call: CallWords,
    /// One sentence on what it means.
    pub meaning: Line,
    /// What request and note call it, in full: «Blockering av en vårdnadshavares åtkomst till …».
    pub noted: String,
    /// Whom it concerns, as the form and the note say it.
    pub concerns: String,
    /// What becomes of a guardian that it takes: the heading of the fields, and what stands before
    /// the name in request and note: «Ska blockeras». None where it takes no guardian.
    #[serde(default)]
    pub role: Option<String>,
    /// What it closes.
    pub closes: Vec<Closure>,
    /// Which ways to the child's information it closes, leaves open or says nothing of; every way is
    /// there once.
    pub ways: Vec<WayTerms>,
    /// Measures that it covers wholly, which are then not asked for.
    #[serde(default)]
    pub outranks: Vec<Measure>,
    /// When it ends.
    pub end: EndTerms,
    /// What it does, in the order of importance to staff.
    pub effects: Vec<Line>,
    /// What it does not close: said as loudly.
    pub limits: Vec<Line>,
    /// What has to be assessed, in a few words that fit before «gjord»: «Menprövning». It never
    /// stands in the way.
    #[serde(default)]
    pub assess: Vec<Line>,
    /// Whether the papers say whom it was decided in consultation with.
    #[serde(default)]
    pub consults: bool,
    /// Whether the papers say what of the record it takes: all of it, or some units.
    #[serde(default)]
    pub scope: bool,
    /// What it takes when it is urgent, where the routine says so.
    #[serde(default)]
    pub urgent_scope: Option<String>,
    /// Who decides, in few words.
    pub decided_by: String,
    /// Who decides, and by what statements.
    pub decision: Vec<Line>,
    /// Who carries it out.
    pub carried_out: Line,
}

impl MeasureTerms {
    /// Whether it closes something for guardians, so that they are named where it is asked for.
    pub fn takes_guardians(&self) -> bool {
        self.closes.iter().any(|closure| match closure {
            Closure::GuardiansJournal | Closure::GuardiansAccount => true,
            Closure::ChildJournal | Closure::ChildAccount => false,
        })
    }
}

/// How a measure is asked for on the phone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallWords {
    /// What is asked for, that fits after [`Urgent::say`](super::Urgent::say).
    pub text: String,
    /// The measure that the call orders, where it is another one than this (C12).
    #[serde(default)]
    pub orders: Option<Measure>,
    /// What has to be known of this measure's call.
    #[serde(default)]
    pub remark: Option<Line>,
    /// Whether the words are our reading beyond the routine's.
    #[serde(default)]
    pub inferred: bool,
    /// The statements that the words rest on.
    pub cites: Vec<StatementId>,
}

/// How long a measure lasts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndTerms {
    /// The rule for the date.
    pub at: End,
    /// The rule in words.
    pub text: String,
    /// The same when it is urgent, where the measure then is a temporary one.
    #[serde(default)]
    pub urgent_text: Option<String>,
    /// The statements it rests on.
    pub cites: Vec<StatementId>,
}

/// What a region calls an action beside measures.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlsoTerms {
    /// Which action it is.
    pub id: AlsoAction,
    /// What to do, as an imperative.
    pub action: String,
    /// Why, and how far the routine goes.
    pub text: String,
    /// Whether it is our reading beyond the routine's words.
    #[serde(default)]
    pub inferred: bool,
    /// The statements it rests on.
    pub cites: Vec<StatementId>,
}

/// Something to tell staff when it matters: advice, a conflict or a gap.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Stable id: `C3` for a conflict, a word for advice.
    pub id: String,
    /// A few words.
    pub title: String,
    /// What to do about it, in a sentence or two.
    pub text: String,
    /// The statements; none only when `outside_routines`.
    #[serde(default)]
    pub cites: Vec<StatementId>,
    /// Marks advice that does not stand in the routines.
    #[serde(default)]
    pub outside_routines: bool,
    /// In which step of the work it belongs. Given for advice, and not for conflicts.
    #[serde(default)]
    pub step: Option<Step>,
    /// The errand that it leads to.
    #[serde(default)]
    pub leads_to: Option<Errand>,
    /// Where it is shown.
    pub screens: Vec<Screen>,
    /// The situation it matters in.
    #[serde(default)]
    pub when: Situation,
    /// Any of these is ticked; none given means that it does not depend on them.
    #[serde(default)]
    pub circumstances: Vec<Circumstance>,
    /// Any of these is recommended.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// Any of these is among the actions.
    #[serde(default)]
    pub also: Vec<AlsoAction>,
    /// The errands it belongs to; none given means `protect` alone.
    #[serde(default)]
    pub errands: Vec<Errand>,
    /// The answers it belongs to, in the errands other than `protect`.
    #[serde(default)]
    pub given: Given,
}

/// A screen that a notice is shown on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
    /// Right under the recommendation: what must not be missed.
    Consequence,
    /// Where staff choose to ask for nothing.
    Nothing,
    /// Beside the recommendation.
    Advice,
    /// With the documents.
    Documents,
}
