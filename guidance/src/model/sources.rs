//! The sources, statement by statement.

use serde::Deserialize;

#[cfg(doc)]
use super::Rule;

/// The id of a source's statement, such as `V26-19`: the source's short name and a number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(transparent)]
pub struct StatementId(pub String);

impl StatementId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of the source that the statement stands in: `V26` of `V26-19`.
    pub fn source(&self) -> &str {
        self.0
            .split_once('-')
            .map_or(&*self.0, |(source, _)| source)
    }
}

/// A routine or guidance of a region: the authority that statements are quoted from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Short name, such as `V26`.
    pub id: String,
    /// The source's own title.
    pub title: String,
    /// The region that gave it out.
    pub publisher: String,
    /// What stands under a reason: short, with the source's year.
    pub cited_as: String,
    /// What documents name it by: short, with its date and register number.
    pub reference: String,
    /// The source's date as it gives it, or that it has none.
    pub dated: String,
    /// Register number (*diarienummer*), where the source has one.
    #[serde(default)]
    pub register: Option<String>,
}

/// One statement of a source, in the product's own words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Stable id.
    pub id: StatementId,
    /// What kind of statement it is.
    pub kind: StatementKind,
    /// Where in the source it stands: heading, section or slide.
    pub place: String,
    /// Short Swedish wording of our own.
    pub text: String,
    /// Words that must be given exactly as the source has them.
    #[serde(default)]
    pub quote: Option<String>,
}

/// What kind a statement is. All but [`StatementKind::Background`] must be cited by guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// A rule: decides a [`Rule`].
    Rule,
    /// A procedure: who does what.
    Procedure,
    /// A document: form, heading, wording.
    Document,
    /// Text that is shown to staff.
    Text,
    /// Background, for the About page and training.
    Background,
}
