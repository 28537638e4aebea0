//! What can be wrong with a guidance file, said so that its editor can mend it.

use thiserror::Error;

/// A fault in a guidance file. Its text names the file, the place in it and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}: {place}: {what}")]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// The rule, form or other part that the fault is in.
    pub place: String,
    /// What is wrong.
    pub what: What,
}

/// What is wrong. The words are Swedish: they are read by a region's editor.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum What {
    /// The file is not TOML.
    #[error("filen kan inte läsas: {0} Rätta skrivfelet på den raden.")]
    Syntax(String),
    /// A key is missing, misspelt or holds the wrong sort of value.
    #[error("{0}. Jämför med en annan post av samma slag.")]
    Shape(String),
    /// A word that is not in the vocabulary.
    #[error("«{id}» under {key} är okänt. Välj något av: {known}.")]
    UnknownId {
        /// The key it stands under.
        key: String,
        /// The unknown word.
        id: String,
        /// The words that may stand there.
        known: String,
    },
    /// A text with nothing in it.
    #[error("{0} är tom. Skriv en text, eller ta bort raden.")]
    EmptyText(String),
    /// An id that is given twice.
    #[error("id {0} finns redan. Ge den här posten ett eget id.")]
    DuplicateId(String),
    /// Nothing is cited.
    #[error("hänvisar inte till någon källa. Lägg till minst en rad ur sources.toml i cites.")]
    MissingCitation,
    /// A statement is cited that does not exist.
    #[error("hänvisar till {0}, som inte finns i sources.toml. Rätta hänvisningen.")]
    UnknownCitation(String),
    /// A statement belongs to no source.
    #[error("hör inte till någon källa i sources.toml. Rätta id:t eller lägg till källan.")]
    UnknownSource,
    /// A rule that no answers can make fire.
    #[error("kan aldrig slå till: {0}. Ändra villkoret eller ta bort regeln.")]
    NeverFires(&'static str),
    /// A circumstance that the region's file passes over.
    #[error(
        "nämner inte {circumstance} för åldern {age}. Skriv en regel eller ta med den under not_covered."
    )]
    Unmentioned {
        /// The circumstance.
        circumstance: &'static str,
        /// The age band.
        age: &'static str,
    },
    /// A protection without strength, or a strength without protection.
    #[error("brings och strength hör ihop. Ange båda eller ingen.")]
    HalfProtection,
    /// A rule brings a measure or action that the region has no words for.
    #[error("ger {0}, som regionen inte har beskrivit. Lägg till en sådan post i filen.")]
    MissingTerms(&'static str),
    /// A measure has no form that asks for it in every case.
    #[error("ingen blankett begär {0} i alla fall. Lägg till en [[form]] utan circumstances.")]
    MissingForm(&'static str),
    /// A measure outranks one that closes something it leaves open.
    #[error("kan inte gå före {0}, som stänger mer. Rätta outranks eller closes.")]
    Uncovered(&'static str),
    /// `block-both` does not outrank `block-one`.
    #[error("block-both måste gå före block-one. Lägg till block-one i outranks.")]
    BlockBothFirst,
    /// Not exactly one region is the default.
    #[error("{0} regioner har default = true. Låt exakt en region ha det.")]
    Defaults(usize),
    /// The vocabulary has no words for something that is asked.
    #[error("saknar ord för {0}. Lägg till en post.")]
    MissingWords(&'static str),
    /// A circumstance stands under a heading that does not exist.
    #[error("står under rubriken {0}, som inte finns. Rätta heading.")]
    UnknownHeading(String),
}

impl Fault {
    /// A fault in a part of a file.
    pub fn new(file: &str, place: impl Into<String>, what: What) -> Self {
        Self {
            file: file.to_owned(),
            place: place.into(),
            what,
        }
    }
}

/// All faults as one text, a line each, for a build that stops.
pub fn list(faults: &[Fault]) -> String {
    let lines: Vec<_> = faults.iter().map(|fault| format!("  {fault}")).collect();
    lines.join("\n")
}
