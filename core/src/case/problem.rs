//! What can be missing or wrong.

use super::Field;
use crate::domain::{date_text::DateTextError, person_number::PersonNumberError};

/// A problem at a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// Where.
    pub field: Field,
    /// What.
    pub problem: Problem,
}

/// What is wrong. The interface says it in Swedish, with what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Nothing is typed or chosen.
    Missing,
    /// The date cannot be read.
    Date(DateTextError),
    /// The number cannot be read.
    Number(PersonNumberError),
    /// The birth date lies after today.
    BornInFuture,
    /// The same number stands for the child and for a guardian, or for both guardians.
    SameNumber,
    /// The guardian is not older than the child.
    GuardianNotOlder,
    /// The measure would begin when its age limit is passed.
    FromAfterLimit,
    /// The end does not lie after the start.
    EndNotAfterStart,
    /// The end lies before today.
    EndBeforeToday,
    /// The end lies after the 18th birthday.
    EndAfterAdult,
    /// The day for a renewed decision does not lie after today.
    ReviewNotAhead,
    /// It is not an e-mail address.
    NotEmail,
    /// There is no e-mail address to confirm to.
    NoEmailToConfirmTo,
    /// It is not a phone number.
    NotPhone,
    /// The same guardian stands in two roles.
    SameGuardian,
    /// It has been said that a guardian has protected identity, and not which one.
    NobodyProtected,
    /// The first day lies more than a month back, and that it is right has not been confirmed.
    FromLongAgo,
    /// It was typed when something else was asked for, and has not been confirmed.
    Unconfirmed,
}
