//! What can be wrong. The words are Swedish: they are read by a region's editor.

use strum::{IntoStaticStr, VariantNames};
use thiserror::Error;

use super::{Half, Never, Scope, Unasked, Wanted};

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

    // The errands other than `protect`.
    /// `protect` is written as an errand.
    #[error(
        "protect beskrivs med [[rule]] och [[measure]], inte som [[errand]]. Skriv ett annat id, eller ta bort posten."
    )]
    ProtectErrand,
    /// A condition names an answer to a question that is not asked there.
    #[error("«{id}» under {key} svarar på frågan {question}, som {unasked}")]
    NotAsked {
        /// The part of the condition: `any`, `all` or `none`.
        key: &'static str,
        /// The answer.
        id: String,
        /// Its question.
        question: String,
        /// How it is not asked, and what to do.
        unasked: Unasked,
    },
    /// No outcome holds after some answers.
    #[error(
        "inget utfall gäller när {0}. Skriv en [[errand.outcome]] för det, eller vidga villkoret i en."
    )]
    NoOutcome(String),
    /// Several periods hold after some answers.
    #[error(
        "både {periods} gäller när {when}. Ändra villkoren så att högst en [[errand.period]] gäller."
    )]
    TwoPeriods {
        /// The periods.
        periods: String,
        /// The answers.
        when: String,
    },
    /// There are more ways to answer than can be gone through.
    #[error(
        "frågorna kan besvaras på fler än {thousands} 000 sätt, för många att pröva. Ställ färre frågor, eller fler av dem bara när de behövs (when)."
    )]
    TooManyAnswers {
        /// How many can be gone through.
        thousands: usize,
    },
    /// More roles than there can be guardians.
    #[error(
        "har {0} roller. Ett utfall nämner högst två vårdnadshavare: skriv högst två [[errand.outcome.role]]."
    )]
    TooManyRoles(usize),
    /// A role opens access, and its outcome does not say that it does.
    #[error("en roll ger åtkomst (opens). Skriv opens = true i utfallet också.")]
    OpensUnsaid,
    /// Something is left to assess where access is opened.
    #[error(
        "lämnar något att bedöma när utfallet {0} ger åtkomst. Gör det till en fråga, med ett utfall first så länge det inte är gjort."
    )]
    Ungated(String),
    /// Guardians are asked for but not named by any outcome, or the reverse.
    #[error("guardians under details och rollerna under utfallen hör ihop. {0}")]
    HalfGuardians(Half),
    /// An outcome leads to the errand that it is of.
    #[error("leder till sitt eget ärende, {0}. Skriv ett annat i leads_to, eller ta bort raden.")]
    LeadsToItself(&'static str),
    /// A message with words of its own and quoted ones, or with neither.
    #[error("ska ha antingen text eller quote. Skriv den ena.")]
    TextOrQuote,
    /// A statement is quoted that does not exist or has no wording.
    #[error(
        "quote nämner {0}, som saknas eller inte har någon ordalydelse. Rätta id:t, eller skriv quote i satsen i sources.toml."
    )]
    NoQuote(String),
    /// A condition that is not gone by where it stands.
    #[error("{key} har ingen verkan här: {scope}")]
    NoEffect {
        /// The condition.
        key: &'static str,
        /// What it is for, and what to do.
        scope: Scope,
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
    /// A way to the child's information that a measure says nothing of.
    #[error(
        "säger inget om vägen {0}. Skriv under ways om den stängs (closed), är öppen (open) eller om rutinen inte säger det (silent)."
    )]
    MissingWay(&'static str),
    /// A way that a measure says two things of.
    #[error("tar upp vägen {0} två gånger under ways. Ta bort den ena.")]
    WayTwice(&'static str),
    /// A measure that takes guardians does not say what becomes of them, or the reverse.
    #[error(
        "role och closes hör ihop. Skriv role om åtgärden stänger något för vårdnadshavare, annars inte."
    )]
    HalfRole,
    /// The papers name whom it was decided with, and the region does not say who that is.
    #[error(
        "frågar vem beslutet togs i samråd med. Skriv consults överst i filen, vem det ska vara."
    )]
    ConsultsWhom,
    /// Advice that belongs to no step.
    #[error(
        "saknar step. Skriv i vilket steg det hör hemma: report, decide, write, request, close, tell eller follow-up."
    )]
    NoStep,
    /// `block-both` does not outrank `block-one`.
    #[error("block-both måste gå före block-one. Skriv outranks = [\"block-one\"].")]
    BlockBothFirst,
    /// A call orders a measure, and asks for something else.
    #[error("ber om något annat än {0}, som samtalet beställer. Skriv samma text som i call där.")]
    OtherOrder(&'static str),
    /// A call orders a measure that leaves something open.
    #[error("beställer {0}, som stänger mindre än åtgärden själv. Rätta orders eller closes.")]
    OrdersLess(&'static str),
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

    // The words of the questions.
    /// The vocabulary has no words for something that is asked.
    #[error("ord saknas för {0}. Lägg till en sådan post.")]
    MissingWords(&'static str),
    /// A circumstance stands under a heading that does not exist.
    #[error("står under rubriken «{0}», som inte finns. Rätta heading.")]
    UnknownHeading(String),
}
