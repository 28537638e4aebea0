//! How a region goes about an errand other than `protect`: what is asked, what comes of the
//! answers, and what the papers hold.

use serde::{Deserialize, Serialize};

use super::{Age, Errand, Lasts, Line, Measure, Ruling, StatementId};

/// A region's way of going about an errand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// How the note differs from the region's note on a measure.
    #[serde(default)]
    pub note: Option<ProcedureNote>,
    /// Headings of the record system that the note is written under.
    #[serde(rename = "record_heading", default)]
    pub record_headings: Vec<ProcedureHeading>,
    /// What is said to those concerned.
    #[serde(rename = "message", default)]
    pub messages: Vec<Message>,
}

/// A question that is asked, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Id of the question, in the region's file or in `vocabulary.toml`.
    pub question: String,
    /// Asked only then.
    #[serde(default)]
    pub when: Given,
}

/// Answers that something depends on. A part that is left out always holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// How many guardians it names, at most two.
    #[serde(default)]
    pub guardians: u8,
    /// The errand that it leads to instead.
    #[serde(default)]
    pub leads_to: Option<Errand>,
}

/// A sentence of what the routine says of the errand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Stable id, unique within the procedure.
    pub id: String,
    /// What sort of sentence it is: under which heading it is shown.
    pub kind: FindingKind,
    /// The sentence.
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
}

/// A request form of a procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureForm {
    /// Its title: the official name where `official`, else our own working title.
    pub title: String,
    /// Whether the title is an official form's name, quoted exactly.
    pub official: bool,
    /// The answers it is for.
    #[serde(default)]
    pub when: Given,
    /// What staff have to know of the form: its year, who signs, where to send it.
    pub remarks: Vec<Line>,
}

/// How long what is asked for lasts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The rule for the date.
    pub lasts: Lasts,
    /// The rule in words.
    pub text: String,
    /// The statements it rests on.
    pub cites: Vec<StatementId>,
    /// The answers it is for.
    #[serde(default)]
    pub when: Given,
}

/// How the note of a procedure differs from the region's note on a measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureNote {
    /// Where it is written.
    pub place: Line,
    /// What staff must see before they copy it.
    #[serde(default)]
    pub warning: Option<Line>,
}

/// A heading (*sökord*) of the record system that the note of a procedure is written under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureHeading {
    /// Its name, quoted as the routine writes it.
    pub title: String,
    /// The value that is chosen there, quoted as the routine writes it. None where it gives none.
    #[serde(default)]
    pub value: Option<String>,
    /// The answers it is for.
    #[serde(default)]
    pub when: Given,
    /// How it is used.
    pub remark: Line,
}

/// What is said to the patient or a guardian: our words, or a wording that the routine gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Stable id.
    pub id: String,
    /// What it is and to whom: «Till vårdnadshavaren: standardsvaret».
    pub title: String,
    /// Our words; left out where the routine's are quoted.
    #[serde(default)]
    pub text: Option<String>,
    /// The statement whose wording is quoted, whole and exact.
    #[serde(default)]
    pub quote: Option<StatementId>,
    /// What staff must see before they use it.
    #[serde(default)]
    pub warning: Option<Line>,
    /// The statements it rests on.
    pub cites: Vec<StatementId>,
    /// The measures it belongs to; used for `protect` alone.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// The answers it belongs to; used for the other errands.
    #[serde(default)]
    pub when: Given,
}

/// What sort of sentence a finding is, in the order they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// Why it is so.
    Reason,
    /// What has to be assessed; ticked off, and written in the note.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
