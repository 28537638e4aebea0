//! A region's own words: what its measures and forms are called, what they do, who decides.

#[cfg(feature = "load")]
use databake::Bake;
use serde::Deserialize;

use super::{AlsoAction, Circumstance, Closure, End, List, Measure, Situation, StatementId, Text};

/// A sentence and the statements that it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
pub struct Line {
    /// The sentence.
    pub text: Text,
    /// The statements; none where the words are not from a routine.
    #[serde(default)]
    pub cites: List<StatementId>,
}

/// What a region calls a measure, and how it works there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
pub struct MeasureTerms {
    /// Which measure it is.
    pub id: Measure,
    /// The region's term, «Blockering».
    pub term: Text,
    /// What to do, as an imperative: «Blockera en vårdnadshavare».
    pub action: Text,
    /// The same as an infinitive that fits after «Överväg att».
    pub infinitive: Text,
    /// One sentence on what it means.
    pub meaning: Line,
    /// Whom it concerns, as the form and the note say it.
    pub concerns: Text,
    /// What it closes.
    pub closes: List<Closure>,
    /// Measures that it covers wholly, which are then not asked for.
    #[serde(default)]
    pub outranks: List<Measure>,
    /// When it ends.
    pub end: EndTerms,
    /// What it does, in the order of importance to staff.
    pub effects: List<Line>,
    /// What it does not close: said as loudly.
    pub limits: List<Line>,
    /// Who decides, in few words.
    pub decided_by: Text,
    /// Who decides, and by what statements.
    pub decision: List<Line>,
    /// Who carries it out.
    pub carried_out: Line,
}

/// How long a measure lasts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
pub struct EndTerms {
    /// The rule for the date.
    pub at: End,
    /// The rule in words.
    pub text: Text,
    /// The statements it rests on.
    pub cites: List<StatementId>,
}

/// What a region calls an action beside measures.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
pub struct AlsoTerms {
    /// Which action it is.
    pub id: AlsoAction,
    /// What to do, as an imperative.
    pub action: Text,
    /// Why, and how far the routine goes.
    pub text: Text,
    /// The statements it rests on.
    pub cites: List<StatementId>,
}

/// A request form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
pub struct Form {
    /// Its title: the official name where `official`, else our own working title.
    pub title: Text,
    /// Whether the title is an official form's name, quoted exactly.
    pub official: bool,
    /// The measures it asks for.
    pub measures: List<Measure>,
    /// It is the form when any of these holds; none given means in all other cases.
    #[serde(default)]
    pub circumstances: List<Circumstance>,
    /// What staff have to know of the form: its year, where to send it.
    pub remarks: List<Line>,
}

/// How a measure is asked for when it is urgent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
pub struct Urgent {
    /// One action: «Ring VGR-IT och begär försegling».
    pub action: Text,
    /// The number as it is read aloud, with the option to choose. None where the source has none.
    #[serde(default)]
    pub phone: Option<Text>,
    /// When it is answered.
    pub hours: Text,
    /// What the caller asks for, in the routine's words.
    pub ask: Text,
    /// What has to be kept in mind: year of the number, what follows afterwards.
    pub remarks: List<Line>,
    /// What the caller has to say, in order.
    pub script: List<ScriptItem>,
    /// The statements the script rests on.
    pub script_cites: List<StatementId>,
}

/// One thing that the caller says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
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
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
pub struct NoteTemplate {
    /// Where it is written.
    pub place: Line,
    /// What staff must see before they copy it.
    pub warning: Line,
    /// Its headings, in order.
    #[serde(rename = "heading")]
    pub headings: List<NoteHeading>,
    /// The statements that demand the headings.
    pub cites: List<StatementId>,
}

/// A heading of the note and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
pub struct NoteHeading {
    /// What stands under it.
    pub field: NoteField,
    /// Its words.
    pub title: Text,
}

/// An element of the note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
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
}

/// Something to tell staff when it matters: advice, a conflict or a gap.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
pub struct Notice {
    /// Stable id: `C3` for a conflict, a word for advice.
    pub id: Text,
    /// A few words.
    pub title: Text,
    /// What to do about it, in a sentence or two.
    pub text: Text,
    /// The statements; none only when `outside_routines`.
    #[serde(default)]
    pub cites: List<StatementId>,
    /// Marks advice that does not stand in the routines.
    #[serde(default)]
    pub outside_routines: bool,
    /// Where it is shown.
    pub screens: List<Screen>,
    /// The situation it matters in.
    #[serde(default)]
    pub when: Situation,
    /// Any of these is ticked; none given means that it does not depend on them.
    #[serde(default)]
    pub circumstances: List<Circumstance>,
    /// Any of these is recommended.
    #[serde(default)]
    pub measures: List<Measure>,
    /// Any of these is among the actions.
    #[serde(default)]
    pub also: List<AlsoAction>,
}

/// A screen that a notice is shown on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "load", derive(Bake), databake(path = varna_guidance::model))]
pub enum Screen {
    /// Right under the recommendation: what must not be missed.
    Consequence,
    /// Beside the recommendation.
    Advice,
    /// With the documents.
    Documents,
}
