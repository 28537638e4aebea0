//! What stands on the pages and not in the guidance: the glossary, and what each routine says of
//! who reaches what at an age. Both are data, with the statements that they rest on.

use serde::Deserialize;
use varna_guidance::model::{AgeBand, StatementId};

/// The texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// The words that are explained, in the order they are shown.
    pub terms: Vec<Term>,
    /// What the routines say of the normal case.
    pub ladder: Ladder,
}

/// A word of the routines or of the product.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word.
    pub term: String,
    /// What it means, in our own words.
    pub explanation: String,
    /// The statements; none where only we use the word, or no source explains it.
    #[serde(default)]
    pub cites: Vec<StatementId>,
    /// Whether it means different things in two regions.
    #[serde(default)]
    pub differs: bool,
    /// What it means in a region.
    #[serde(default)]
    pub in_region: Vec<TermInRegion>,
}

/// What a word means in a region.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermInRegion {
    /// Id of the region.
    pub region: String,
    /// What it means there, in our own words.
    pub text: String,
    /// The statements.
    pub cites: Vec<StatementId>,
}

/// What the routines say of who reaches what without any measure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ladder {
    /// Ids of the regions whose routines have been read for it: where these say nothing here,
    /// the routine is silent.
    pub read: Vec<String>,
    /// What they say.
    pub says: Vec<Says>,
}

/// What a routine says of one party's way in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Says {
    /// Id of the region.
    pub region: String,
    /// Whose way.
    pub who: Who,
    /// What it leads to.
    pub what: What,
    /// At which ages.
    pub ages: Vec<AgeBand>,
    /// What the routine says, in our own words.
    pub text: String,
    /// The statements.
    pub cites: Vec<StatementId>,
}

/// Whose access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// The guardians.
    Guardians,
    /// The child.
    Child,
}

/// What is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The child's 1177 Journal.
    Journal,
    /// The child's account on 1177.
    Account,
}

/// The file `glossary.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    term: Vec<Term>,
}

impl Texts {
    /// The texts that come with the product.
    ///
    /// # Errors
    /// When one of the files is wrongly written; the message has the line.
    pub fn own() -> Result<Self, toml::de::Error> {
        let Glossary { term: terms } = toml::from_str(include_str!("../glossary.toml"))?;
        let ladder = toml::from_str(include_str!("../ladder.toml"))?;
        Ok(Self { terms, ladder })
    }
}
