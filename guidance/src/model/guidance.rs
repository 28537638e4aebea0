//! All guidance together: the regions, the sources they cite and the words of the questions.

use serde::Deserialize;

use super::{
    Circumstance, Errand, ExtendedAccess, Region, RiskAnswer, Source, Statement, StatementId, Way,
    WayWords,
};

/// Everything that the product knows of the regions' routines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guidance {
    /// Every region that there is, in the order of their names. None of them is assumed.
    pub heads: Vec<RegionHead>,
    /// Those whose routines are here, in the same order: in the app they come one by one.
    pub regions: Vec<Region>,
    /// The sources and their statements.
    pub sources: Sources,
    /// The words of the questions.
    pub vocabulary: Vocabulary,
}

/// A region, whether or not its routine is here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegionHead {
    /// Its id.
    pub id: String,
    /// Its full name.
    pub name: String,
}

/// The file `sources.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// The sources.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    /// Their statements.
    #[serde(rename = "statement")]
    pub statements: Vec<Statement>,
}

/// The file `vocabulary.toml`: the Swedish words of the questions, the same in all regions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Headings that the circumstances stand under, in order.
    #[serde(rename = "heading")]
    pub headings: Vec<Heading>,
    /// The circumstances, in the order they are asked.
    #[serde(rename = "circumstance")]
    pub circumstances: Vec<CircumstanceWords>,
    /// The answers on whose risk it is.
    #[serde(rename = "guardian_risk")]
    pub guardian_risks: Vec<RiskWords>,
    /// The answers on extended access.
    pub extended_access: Vec<ExtendedAccessWords>,
    /// The errands, in the order they are offered.
    #[serde(rename = "errand")]
    pub errands: Vec<ErrandWords>,
    /// The ways to a child's information, and what closes each that is left open.
    #[serde(rename = "way")]
    pub ways: Vec<WayWords>,
    /// The questions of the errands other than `protect`.
    #[serde(rename = "question", default)]
    pub questions: Vec<QuestionWords>,
}

/// The words of an errand.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrandWords {
    /// Which one.
    pub id: Errand,
    /// What staff choose.
    pub label: String,
    /// A hint under it; may be empty.
    pub help: String,
    /// A few words, for the titles of pages.
    pub title: String,
}

/// The words of a question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionWords {
    /// Stable id.
    pub id: String,
    /// The question.
    pub title: String,
    /// A hint under it; may be empty.
    pub help: String,
    /// Whether any number of options can be chosen, or one.
    #[serde(default)]
    pub several: bool,
    /// What can be answered.
    #[serde(rename = "option")]
    pub options: Vec<OptionWords>,
}

/// The words of an option.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionWords {
    /// Stable id, unique among all options.
    pub id: String,
    /// What staff choose.
    pub label: String,
    /// A hint under it; may be empty.
    #[serde(default)]
    pub help: String,
    /// The same as a full sentence, for the note; left out where it says nothing there.
    #[serde(default)]
    pub statement: Option<String>,
    /// Whether it stands alone: choosing it takes away the others («inget av detta»).
    #[serde(default)]
    pub alone: bool,
}

/// A heading that circumstances stand under.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// Id, used by the circumstances.
    pub id: String,
    /// Its words.
    pub title: String,
}

/// The words of a circumstance.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CircumstanceWords {
    /// Which one.
    pub id: Circumstance,
    /// What staff tick.
    pub label: String,
    /// A hint under it; may be empty.
    pub help: String,
    /// The same as a full sentence, for reasons, the form and the note.
    pub statement: String,
    /// Id of the heading it stands under.
    pub heading: String,
}

/// The words of an answer on whose risk it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskWords {
    /// Which answer.
    pub id: RiskAnswer,
    /// What staff choose.
    pub label: String,
    /// A hint under it; may be empty.
    pub help: String,
    /// The same as a full sentence.
    pub statement: String,
    /// Whether what the rules make of it is our reading.
    #[serde(default)]
    pub inferred: bool,
}

/// The words of an answer on extended access.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtendedAccessWords {
    /// Which answer.
    pub id: ExtendedAccess,
    /// What staff choose.
    pub label: String,
    /// A hint under it; may be empty.
    pub help: String,
    /// The same as a full sentence.
    pub statement: String,
}

impl Guidance {
    /// The region with an id.
    pub fn region(&self, id: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.id == id)
    }

    /// The words of a way, as the region has them or as all do.
    pub fn way<'g>(&'g self, region: &'g Region, id: Way) -> Option<&'g WayWords> {
        let all = region.ways.iter().chain(&self.vocabulary.ways);
        all.into_iter().find(|way| way.id == id)
    }

    /// A question, as the region asks it or as all do.
    pub fn question<'g>(&'g self, region: &'g Region, id: &str) -> Option<&'g QuestionWords> {
        let all = region.questions.iter().chain(&self.vocabulary.questions);
        all.into_iter().find(|question| question.id == id)
    }
}

impl Sources {
    /// The statement with an id.
    pub fn statement(&self, id: &StatementId) -> Option<&Statement> {
        self.statements.iter().find(|statement| statement.id == *id)
    }

    /// The source that a statement stands in.
    pub fn source_of(&self, id: &StatementId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id.source())
    }
}

impl Vocabulary {
    /// The words of a circumstance. `None` only for a vocabulary that failed its check.
    pub fn circumstance(&self, id: Circumstance) -> Option<&CircumstanceWords> {
        self.circumstances.iter().find(|words| words.id == id)
    }

    /// The words of an errand. `None` only for a vocabulary that failed its check.
    pub fn errand(&self, id: Errand) -> Option<&ErrandWords> {
        self.errands.iter().find(|words| words.id == id)
    }

    /// The words of an answer on whose risk it is.
    pub fn guardian_risk(&self, id: RiskAnswer) -> Option<&RiskWords> {
        self.guardian_risks.iter().find(|words| words.id == id)
    }
}
