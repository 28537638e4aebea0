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
}
