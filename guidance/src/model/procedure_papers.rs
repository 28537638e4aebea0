//! The papers of a procedure: its forms, periods, note and what is said to those concerned.

use serde::Deserialize;

use super::{Addressee, Given, Lasts, Line, Measure, StatementId};

/// A request form of a procedure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureForm {
    /// Its title: the official name where `official`, else our own working title.
    pub title: String,
    /// Whether the title is an official form's name, quoted exactly.
    pub official: bool,
    /// The answers it is for.
    #[serde(default)]
    pub when: Given,
    /// Where the form itself is filled in, where that is not on paper: «i Cosmic». The sheet is then
    /// neither signed nor sent.
    #[serde(default)]
    pub filled_in: Option<String>,
    /// Whether the routine says that decision or grounds are documented on the form.
    #[serde(default)]
    pub motivated: bool,
    /// Whether it is the form of a refusal too.
    #[serde(default)]
    pub refusals: bool,
    /// What staff have to know of the form: its year, where it is found, who signs, where to send it.
    pub remarks: Vec<Line>,
}

/// How long what is asked for lasts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureNote {
    /// The answers it is for.
    #[serde(default)]
    pub when: Given,
    /// What it is, as the first line of what is copied: that it is a special or exempt note.
    #[serde(default)]
    pub first_line: Option<Line>,
    /// Where it is written.
    pub place: Line,
    /// What staff must see before they copy it.
    #[serde(default)]
    pub warning: Option<Line>,
}

/// A heading (*sökord*) of the record system that the note of a procedure is written under.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Stable id.
    pub id: String,
    /// To whom it is said.
    pub to: Addressee,
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
    /// The answers it belongs to; for `protect` the ages alone.
    #[serde(default)]
    pub when: Given,
}
