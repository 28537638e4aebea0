//! A region's papers: its forms, the urgent call and how the decision is written in the record.

use serde::Deserialize;

use super::{Circumstance, Line, Measure, Situation, StatementId};

/// A request form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Its title: the official name where `official`, else our own working title.
    pub title: String,
    /// Whether the title is an official form's name, quoted exactly.
    pub official: bool,
    /// The measures it asks for.
    pub measures: Vec<Measure>,
    /// It is the form when any of these holds; none given means that it does not depend on them.
    #[serde(default)]
    pub circumstances: Vec<Circumstance>,
    /// It is the form in this situation alone.
    #[serde(default)]
    pub when: Situation,
    /// Where the form itself is filled in, where that is not on paper: «i Cosmic». The sheet is then
    /// neither signed nor sent.
    #[serde(default)]
    pub filled_in: Option<String>,
    /// Whether the routine says that decision or grounds are documented on the form.
    #[serde(default)]
    pub motivated: bool,
    /// What staff have to know of the form: its year, where it is found, who signs, where to send it.
    pub remarks: Vec<Line>,
}

impl Form {
    /// Whether it is the form in all cases that no other form is made for.
    pub fn is_general(&self) -> bool {
        self.circumstances.is_empty() && self.when == Situation::default()
    }
}

/// How a measure is asked for when it is urgent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Urgent {
    /// One action: «Ring VGR-IT och begär försegling».
    pub action: String,
    /// The number as it is read aloud, with the option to choose. None where the source has none.
    #[serde(default)]
    pub phone: Option<String>,
    /// When it is answered.
    pub hours: String,
    /// Who answers: of whom the measure is asked, «VGR-IT».
    pub whom: String,
    /// How the sentence begins that is said on the phone: «Jag begär brådskande». What each measure
    /// is called there follows.
    pub say: String,
    /// Whom to call when it is urgent and no measure is asked for.
    pub without_measure: Line,
    /// Our own advice for when nobody answers.
    pub no_answer: Line,
    /// What has to be kept in mind: year of the number, what follows afterwards.
    pub remarks: Vec<Line>,
    /// What the caller has to say, in order.
    pub script: Vec<ScriptItem>,
    /// The statements the script rests on.
    pub script_cites: Vec<StatementId>,
}

/// One thing that the caller says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScriptItem {
    /// Name and staff id of the caller.
    Caller,
    /// The caller's e-mail and phone.
    CallerContact,
    /// Name of the responsible head of unit.
    HeadOfUnit,
    /// Name and number of the child.
    Child,
    /// Names and numbers of the guardians.
    Guardians,
    /// The date from which the measure holds.
    From,
}

/// How the decision is written in the record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteTemplate {
    /// What it is, as the first line of what is copied: that it is a special or exempt note. None
    /// where the routine demands no such note.
    #[serde(default)]
    pub first_line: Option<Line>,
    /// Where it is written.
    pub place: Line,
    /// What staff must see before they copy it.
    pub warning: Line,
    /// Headings of the record that it is written under, where the routine names them.
    #[serde(rename = "record_heading", default)]
    pub record_headings: Vec<RecordHeading>,
    /// Its own headings, in order.
    #[serde(rename = "heading")]
    pub headings: Vec<NoteHeading>,
    /// The statements that demand the headings.
    pub cites: Vec<StatementId>,
}

/// A heading (*sökord*) of the record system that the note on a measure is written under.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordHeading {
    /// The measures that are written under it.
    pub measures: Vec<Measure>,
    /// Its name, quoted as the routine writes it.
    pub title: String,
    /// The value that is chosen there, quoted as the routine writes it. None where it gives none.
    #[serde(default)]
    pub value: Option<String>,
    /// How it is used, and what is doubtful about it.
    pub remark: Line,
}

/// A heading of the note and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteHeading {
    /// What stands under it.
    pub field: NoteField,
    /// Its words.
    pub title: String,
}

/// An element of the note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteField {
    /// Which measure.
    Measure,
    /// For whom.
    Concerns,
    /// From when to when.
    Period,
    /// Why.
    Motivation,
    /// Who decided.
    DecidedBy,
    /// Date for a renewed decision, when there is one.
    Review,
    /// Who, if anyone, has informed the guardian.
    Informed,
    /// When the function that carries it out has confirmed that it is done.
    Confirmed,
}
