//! How a region goes about an errand other than `protect`: what is asked, what comes of the
//! answers, and what the papers hold.

use serde::Deserialize;

use super::{
    Age, Errand, Line, Message, Period, ProcedureForm, ProcedureHeading, ProcedureNote, Ruling,
    StatementId,
};

/// A region's way of going about an errand.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Which errand.
    pub id: Errand,
    /// What it comes to, in a sentence or two; also told where another region is silent.
    pub summary: Line,
    /// The ages it is for. None given means that the person's age is not asked for.
    #[serde(default)]
    pub ages: Vec<Age>,
    /// The questions, in order.
    #[serde(default)]
    pub asks: Vec<Ask>,
    /// What the documents need to know.
    #[serde(default)]
    pub details: Vec<Detail>,
    /// What the answers come to.
    #[serde(rename = "outcome")]
    pub outcomes: Vec<OutcomeTerms>,
    /// What the routine says of the errand.
    #[serde(rename = "finding", default)]
    pub findings: Vec<Finding>,
    /// Request forms.
    #[serde(rename = "form", default)]
    pub forms: Vec<ProcedureForm>,
    /// How long it lasts.
    #[serde(rename = "period", default)]
    pub periods: Vec<Period>,
    /// How the note differs from the region's note on a measure; the first whose answers hold.
    #[serde(rename = "note", default)]
    pub notes: Vec<ProcedureNote>,
    /// Headings of the record system that the note is written under.
    #[serde(rename = "record_heading", default)]
    pub record_headings: Vec<ProcedureHeading>,
    /// What is said to those concerned.
    #[serde(rename = "message", default)]
    pub messages: Vec<Message>,
}

/// A question that is asked, and when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Id of the question, in the region's file or in `vocabulary.toml`.
    pub question: String,
    /// Asked only then.
    #[serde(default)]
    pub when: Given,
}

/// Answers that something depends on. A part that is left out always holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Given {
    /// Any of these ages.
    pub ages: Vec<Age>,
    /// Any of these options is chosen.
    pub any: Vec<String>,
    /// All of these are.
    pub all: Vec<String>,
    /// None of these is.
    pub none: Vec<String>,
}

/// What the answers come to: whether the errand can be done, and as what it is written down.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a line of its own in the region's file"
)]
pub struct OutcomeTerms {
    /// Stable id, unique within the procedure.
    pub id: String,
    /// Whether it can be done.
    pub ruling: Ruling,
    /// One action, as an imperative: «Lås upp förseglingen».
    pub action: String,
    /// Why, in a sentence.
    pub text: String,
    /// The statements it rests on.
    pub cites: Vec<StatementId>,
    /// The answers it follows from.
    #[serde(default)]
    pub when: Given,
    /// Whether it is our reading beyond the source's words («Vår tolkning»).
    #[serde(default)]
    pub inferred: bool,
    /// What request and note call it. Without it there are no documents.
    #[serde(default)]
    pub noted: Option<String>,
    /// Whom it concerns, as request and note say it.
    #[serde(default)]
    pub concerns: Option<String>,
    /// The guardians that it names. One role is of one guardian or both; of two roles each is of
    /// one guardian, and both are named.
    #[serde(rename = "role", default)]
    pub roles: Vec<Role>,
    /// Whether it opens access for anyone: then nothing that is demanded may be left to assess.
    #[serde(default)]
    pub opens: bool,
    /// Whether the papers say what of the record it takes: all of it, or some units.
    #[serde(default)]
    pub scope: bool,
    /// Whether the papers say whom it was decided in consultation with.
    #[serde(default)]
    pub consults: bool,
    /// The errand that it leads to instead.
    #[serde(default)]
    pub leads_to: Option<Errand>,
}

/// What becomes of a guardian: the heading of the fields, and what stands before the name in
/// request and note.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// A few words: «Fortsatt blockerad».
    pub title: String,
    /// Whether the guardian gets access: it begins on a day, and has no end.
    #[serde(default)]
    pub opens: bool,
}

/// A sentence of what the routine says of the errand.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Stable id, unique within the procedure.
    pub id: String,
    /// What sort of sentence it is: under which heading it is shown.
    pub kind: FindingKind,
    /// The sentence. Of what has to be assessed a few words that fit before «gjord»: «Menprövning».
    pub text: String,
    /// The statements; none only when `outside_routines`.
    #[serde(default)]
    pub cites: Vec<StatementId>,
    /// The answers it belongs to.
    #[serde(default)]
    pub when: Given,
    /// Whether it is our reading beyond the source's words.
    #[serde(default)]
    pub inferred: bool,
    /// Marks advice that does not stand in the routines.
    #[serde(default)]
    pub outside_routines: bool,
    /// The errand in which it is done.
    #[serde(default)]
    pub leads_to: Option<Errand>,
}

/// What sort of sentence a finding is, in the order they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// Why it is so.
    Reason,
    /// What has to be assessed where access is closed: ticked off, written in the note, and never
    /// in the way. Where access is opened it is a question instead.
    Assess,
    /// Who decides.
    Decide,
    /// What to do, in order.
    Step,
    /// Who is told.
    Inform,
    /// What it does not do.
    Limit,
    /// What else to think of.
    Mind,
}

/// What the documents of a procedure need to know, beside who asks and who decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// Name and number of the child, or of the resident.
    Child,
    /// Guardians, as many as the outcome names.
    Guardians,
    /// The legal representative.
    Representative,
    /// The first day.
    From,
    /// A day for a renewed decision.
    Review,
    /// Why.
    Motivation,
    /// Who decided.
    Decider,
}

impl Procedure {
    /// Whether the person's age is asked for.
    pub fn asks_age(&self) -> bool {
        !self.ages.is_empty()
    }

    /// Whether the documents need a detail.
    pub fn needs(&self, detail: Detail) -> bool {
        self.details.contains(&detail)
    }
}

impl Given {
    /// Whether it holds at an age, when these options are chosen.
    pub fn holds(&self, age: Option<Age>, is_chosen: impl Fn(&str) -> bool) -> bool {
        let chosen = |id: &String| is_chosen(id);
        (self.ages.is_empty() || age.is_some_and(|age| self.ages.contains(&age)))
            && (self.any.is_empty() || self.any.iter().any(chosen))
            && self.all.iter().all(chosen)
            && !self.none.iter().any(chosen)
    }
}
