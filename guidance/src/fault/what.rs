//! What can be wrong. The words are Swedish: they are read by a region's editor.

use strum::{IntoStaticStr, VariantNames};
use thiserror::Error;

use super::{Never, Wanted};

/// What is wrong with a file, and what to do about it.
///
/// The name of a kind in kebab-case ([`What::kind`]) is also the name of the broken file that
/// shows it, under `tests/broken/`.
#[derive(Debug, Clone, PartialEq, Eq, Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum What {
    // The writing of the file.
    /// The file breaks the rules of writing (TOML); the text says how.
    #[error("skrivfel. {0}")]
    Syntax(String),
    /// The file is not saved as UTF-8.
    #[error("här står ett tecken som inte går att läsa. Spara filen i kodningen UTF-8.")]
    Encoding,
    /// A key that has to be there is not.
    #[error("nyckeln {0} saknas. Lägg till den; README.md visar hur den skrivs.")]
    MissingKey(&'static str),
    /// A key that does not exist; `instead` says which one to take.
    #[error("nyckeln {key} är okänd. {instead}")]
    UnknownKey {
        /// The key as written.
        key: String,
        /// The nearest key, or all that may stand there, as a sentence.
        instead: String,
    },
    /// The value of a key, or an entry of its list, is of the wrong sort.
    #[error("{key} har fel slags värde. {wanted}")]
    WrongType {
        /// The key.
        key: String,
        /// What to write.
        wanted: Wanted,
    },
    /// A word that is not in the vocabulary.
    #[error("«{id}» under {key} är okänt. {instead}")]
    UnknownId {
        /// The key it stands under.
        key: String,
        /// The unknown word.
        id: String,
        /// The nearest word, and all that may stand there, as sentences.
        instead: String,
    },
    /// A text with nothing in it.
    #[error("{0} är tom. Skriv en text, eller ta bort raden om den inte behövs.")]
    EmptyText(String),
    /// A list with nothing in it, where something has to be.
    #[error("{0} är en tom lista. Fyll på den, eller ta bort hela posten.")]
    EmptyList(&'static str),
    /// A word that is given twice in a list.
    #[error("«{id}» står två gånger i {key}. Ta bort det ena.")]
    Twice {
        /// The key of the list.
        key: String,
        /// The word.
        id: String,
    },
    /// An id that several entries have.
    #[error("id {0} finns redan. Ge varje post ett eget id.")]
    DuplicateId(String),

    // What it rests on.
    /// Nothing is cited.
    #[error("hänvisar inte till någon källa. Skriv minst ett id ur sources.toml i cites.")]
    MissingCitation,
    /// A statement is cited that does not exist.
    #[error(
        "hänvisar till {0}, som inte finns bland källorna. Rätta id:t, eller lägg till en [[statement]]."
    )]
    UnknownCitation(String),
    /// Something names a source that does not exist.
    #[error("hör till källan «{0}», som inte finns. Rätta id:t, eller lägg till en [[source]].")]
    UnknownSource(String),
    /// A version that is no day.
    #[error(
        "version är «{0}», som inte är ett datum. Skriv dagen då filen ändrades, så här: 2026-11-22."
    )]
    NoDay(String),

    // The decision table.
    /// A rule that no answers can make fire.
    #[error("kan aldrig slå till: {0}. Ändra villkoret eller ta bort regeln.")]
    NeverFires(Never),
    /// A protection without strength, or a strength without protection.
    #[error("brings och strength hör ihop. Ange båda eller ingen.")]
    HalfProtection,
    /// Two rules say the same of the same.
    #[error(
        "säger samma sak som rule {other}: {ground}, samma villkor, samma råd. Ta bort den ena."
    )]
    SameRule {
        /// The earlier rule.
        other: String,
        /// A ground that both have.
        ground: String,
    },
    /// Circumstances that the region's file passes over.
    #[error(
        "tar inte upp {circumstances} för {when}. Skriv en [[rule]] med det i grounds, eller lägg till det under [[not_covered]]."
    )]
    Unmentioned {
        /// The circumstances.
        circumstances: String,
        /// The ages, and the situation if it is one among several.
        when: String,
    },
    /// Guardian risks that the region's file passes over.
    #[error("tar inte upp {grounds} för {when}. Skriv en [[rule]] med det i grounds.")]
    UnmentionedRisk {
        /// The guardian risks, as they stand among grounds.
        grounds: String,
        /// The ages, and the situation if it is one among several.
        when: String,
    },

    // The region's own words.
    /// A measure or action that the region has no words for.
    #[error(
        "nämner {0}, som regionen inte har beskrivit. Lägg till en [[measure]] eller [[also_action]] med det id:t."
    )]
    MissingTerms(&'static str),
    /// A measure outranks one that closes something it leaves open.
    #[error("kan inte gå före {0}, som stänger mer. Rätta outranks eller closes.")]
    Uncovered(&'static str),
    /// `block-both` does not outrank `block-one`.
    #[error("block-both måste gå före block-one. Skriv outranks = [\"block-one\"].")]
    BlockBothFirst,
    /// A measure has no form that asks for it in every case.
    #[error("ingen blankett begär {0} i alla fall. Lägg till en [[form]] utan circumstances.")]
    MissingForm(&'static str),
    /// Two forms ask for a measure in the same case.
    #[error("begär {measure} i samma fall som blanketten «{other}». Låt bara en av dem göra det.")]
    TwoForms {
        /// The measure.
        measure: &'static str,
        /// The title of the earlier form.
        other: String,
    },
    /// A notice or form that no decision can call for.
    #[error("kan aldrig komma i fråga: {0}. Ändra villkoret eller ta bort posten.")]
    NeverUsed(Never),
    /// A pattern for reserve numbers that ordinary numbers fit.
    #[error(
        "mönstret «{0}» passar också vanliga personnummer. Gör det smalare, till exempel med @ för en bokstav."
    )]
    OrdinaryNumbers(String),

    // Between the files.
    /// The folder `regions` has no file.
    #[error("mappen har ingen fil. Lägg till minst en region.")]
    NoRegions,
    /// Two files are of one region.
    #[error("id {id} har också {other}. Ge varje region ett eget id.")]
    RegionTwice {
        /// The region's id.
        id: String,
        /// The other file.
        other: String,
    },
    /// Not exactly one region is the default.
    #[error("exakt en region ska ha default = true; nu har {0} det. Rätta i regionernas filer.")]
    Defaults(String),

    // The words of the questions.
    /// The vocabulary has no words for something that is asked.
    #[error("ord saknas för {0}. Lägg till en sådan post.")]
    MissingWords(&'static str),
    /// A circumstance stands under a heading that does not exist.
    #[error("står under rubriken «{0}», som inte finns. Rätta heading.")]
    UnknownHeading(String),
}

impl What {
    /// The kind, as a stable word.
    pub fn kind(&self) -> &'static str {
        self.into()
    }

    /// Whether it is that nothing is there, which may be because nothing could be read.
    pub(crate) fn is_of_something_empty(&self) -> bool {
        matches!(
            self,
            Self::MissingCitation | Self::EmptyList(_) | Self::NeverFires(Never::NoGround)
        )
    }

    /// The key that the fault is about, if it is one.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::MissingKey(key) | Self::EmptyList(key) => Some(key),
            Self::UnknownKey { key, .. }
            | Self::WrongType { key, .. }
            | Self::UnknownId { key, .. }
            | Self::Twice { key, .. }
            | Self::EmptyText(key) => Some(key),
            Self::DuplicateId(_) | Self::RegionTwice { .. } => Some("id"),
            Self::MissingCitation | Self::UnknownCitation(_) => Some("cites"),
            Self::UnknownSource(_) => Some("source"),
            Self::NoDay(_) => Some("version"),
            Self::NeverFires(Never::NoGround) => Some("grounds"),
            Self::OrdinaryNumbers(_) => Some("reserve_numbers"),
            Self::UnknownHeading(_) => Some("heading"),
            Self::Uncovered(_) | Self::BlockBothFirst => Some("outranks"),
            Self::Syntax(_)
            | Self::Encoding
            | Self::NeverFires(_)
            | Self::NeverUsed(_)
            | Self::HalfProtection
            | Self::SameRule { .. }
            | Self::Unmentioned { .. }
            | Self::UnmentionedRisk { .. }
            | Self::MissingTerms(_)
            | Self::MissingForm(_)
            | Self::TwoForms { .. }
            | Self::NoRegions
            | Self::Defaults(_)
            | Self::MissingWords(_) => None,
        }
    }
}
