//! Reasons that a fault can give: what a value should have been, why something never comes up.

use thiserror::Error;

/// What a value should have been.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Wanted {
    /// Text.
    #[error("Skriv en text inom citattecken: \"…\".")]
    Text,
    /// A list.
    #[error("Skriv en lista inom hakparenteser: [\"…\", \"…\"].")]
    List,
    /// A repeated part with its own heading.
    #[error("Skriv rubriken med dubbla hakparenteser: [[{0}]].")]
    Entries(String),
    /// A part with keys of its own.
    #[error(
        "Skriv en post med egna nycklar: {{ nyckel = \"…\" }}, eller under en rubrik med enkla hakparenteser."
    )]
    Table,
    /// A number.
    #[error("Skriv ett heltal från 0, utan citattecken.")]
    Number,
    /// Yes or no.
    #[error("Skriv true eller false, utan citattecken.")]
    Truth,
}

/// Why something can never come up.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Never {
    /// There is nothing to fire it.
    #[error("den har ingen grund")]
    NoGround,
    /// A ground and the condition on whose risk it is exclude each other.
    #[error("{0} och villkoret guardian_risk utesluter varandra")]
    Excluded(String),
    /// Extended access is demanded at an age when there is none.
    #[error("utökad åtkomst finns bara mellan 13 och 15 år")]
    NoExtendedAccess,
    /// It waits for measures or actions that the region does not have.
    #[error("regionen har inget av det som står i {0}")]
    NotInRegion(&'static str),
    /// No answers bring it about.
    #[error("inga svar leder dit")]
    NoAnswers,
    /// Whenever it holds, something stronger does.
    #[error("ett starkare utfall gäller varje gång")]
    Outranked,
    /// It belongs to documents, and there are none whenever it holds.
    #[error("inget utfall som gäller samtidigt har {0}")]
    NoDocuments(&'static str),
    /// It is shown under a recommendation, which its errands do not have.
    #[error("consequence finns bara i ärendet protect")]
    NoConsequence,
    /// It is shown where nothing is asked for, and demands that something is.
    #[error(
        "nothing visas bara där ingenting begärs, i ärendet protect, och measures och also stämmer aldrig där"
    )]
    NoNothing,
    /// A question that nothing asks.
    #[error("inget ärende i filen ställer frågan")]
    NoErrand,
}

/// How a question is not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unasked {
    /// Not at all.
    #[error("ärendet inte ställer. Lägg till frågan i asks, eller ta bort ordet.")]
    Never,
    /// Not before the question that depends on it.
    #[error("inte ställs före den här. Ändra ordningen i asks, eller ta bort ordet.")]
    Later,
}

/// Which half of what belongs together is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Half {
    /// No outcome names them.
    #[error(
        "Skriv minst en [[errand.outcome.role]] i ett utfall, eller ta bort guardians ur details."
    )]
    Outcome,
    /// The details leave them out.
    #[error("Lägg till guardians i details, eller ta bort rollerna ur utfallen.")]
    Details,
}

/// What a condition is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Scope {
    /// `protect` alone.
    #[error("det gäller bara ärendet protect. Ta bort det; svaren i andra ärenden skrivs i {0}.")]
    Protect(&'static str),
    /// The errands other than `protect`.
    #[error("det gäller bara andra ärenden än protect. Ta bort det, eller {0}.")]
    Errands(&'static str),
}
