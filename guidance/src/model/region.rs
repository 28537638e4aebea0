//! A region's routine: the whole of a file under `regions/`.

use serde::Deserialize;

use super::{
    AlsoAction, AlsoTerms, Errand, Form, Line, Measure, MeasureTerms, Message, NotCovered,
    NoteTemplate, Notice, Procedure, QuestionWords, Rule, Source, Statement, Urgent, WayWords,
};

/// A region's routine.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Stable id, such as `vgr`.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Name where space is short.
    pub short_name: String,
    /// What the region calls the id of its staff, «VGR-ID». None where the routine has no word.
    #[serde(default)]
    pub staff_id: Option<String>,
    /// The guidance that the region's documents refer to.
    pub guidance: GuidanceReference,
    /// How a measure is asked for when it is urgent.
    pub urgent: Urgent,
    /// Set where urgency makes every block take both guardians as a first step.
    #[serde(default)]
    pub urgent_first_step: Option<Line>,
    /// Said when nothing has been ticked and no risk found.
    pub no_ground: Line,
    /// Said of a person of 18 or over.
    pub adult: Line,
    /// Said where the routine is silent: whom to ask.
    pub when_silent: Line,
    /// With whom a decision is taken in consultation, where the routine demands it: «bakjour eller
    /// verksamhetschef».
    #[serde(default)]
    pub consults: Option<String>,
    /// Whether what is asked for is confirmed by e-mail, so that an address is demanded.
    #[serde(default)]
    pub confirms_by_email: bool,
    /// Said once, of strengths that the routine itself does not give.
    #[serde(default)]
    pub own_strengths: Option<String>,
    /// The measures that the region has.
    #[serde(rename = "measure")]
    pub measures: Vec<MeasureTerms>,
    /// The actions beside measures.
    #[serde(rename = "also_action", default)]
    pub also_actions: Vec<AlsoTerms>,
    /// The decision table.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    /// What the table is silent on.
    #[serde(default)]
    pub not_covered: Vec<NotCovered>,
    /// Request forms.
    #[serde(rename = "form")]
    pub forms: Vec<Form>,
    /// How the decision is written in the record.
    pub note: NoteTemplate,
    /// What closes the ways that a measure leaves open, where the region has words of its own.
    #[serde(rename = "way", default)]
    pub ways: Vec<WayWords>,
    /// What else to think of.
    #[serde(rename = "advice", default)]
    pub notices: Vec<Notice>,
    /// Where the sources disagree or leave a gap.
    #[serde(rename = "conflict", default)]
    pub conflicts: Vec<Notice>,
    /// What is said to those concerned when a measure is asked for.
    #[serde(rename = "message", default)]
    pub messages: Vec<Message>,
    /// How the region goes about the errands other than `protect`.
    #[serde(rename = "errand", default)]
    pub procedures: Vec<Procedure>,
    /// Questions of those errands that only this region asks.
    #[serde(rename = "question", default)]
    pub questions: Vec<QuestionWords>,
    /// The region's own patterns for reserve numbers: `#` a digit, `@` a letter, `*` either.
    #[serde(default)]
    pub reserve_numbers: Vec<String>,
    /// The region's routine, where it does not stand in `sources.toml`. Empty once it is loaded:
    /// all sources are found in [`Guidance::sources`](super::Guidance::sources).
    #[serde(rename = "source", default)]
    pub own_sources: Vec<Source>,
    /// What that routine states.
    #[serde(rename = "statement", default)]
    pub own_statements: Vec<Statement>,
}

/// The guidance that documents refer to, and the version of the region's file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidanceReference {
    /// Id of the source that documents name.
    pub source: String,
    /// Version of the region's file: the day it was last changed, `2026-11-22`.
    pub version: String,
}

impl Region {
    /// The region's terms for a measure. `None` when the region does not have it.
    pub fn measure(&self, id: Measure) -> Option<&MeasureTerms> {
        self.measures.iter().find(|terms| terms.id == id)
    }

    /// How the region goes about an errand. `None` where its routine does not describe it.
    pub fn procedure(&self, id: Errand) -> Option<&Procedure> {
        self.procedures.iter().find(|one| one.id == id)
    }

    /// The region's terms for an action beside measures.
    pub fn also_action(&self, id: AlsoAction) -> Option<&AlsoTerms> {
        self.also_actions.iter().find(|terms| terms.id == id)
    }
}
