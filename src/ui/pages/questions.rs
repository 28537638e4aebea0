//! The questions, one page each.

pub(super) mod asked;
pub(super) mod child;
pub(super) mod circumstances;
pub(super) mod extended_access;
pub(super) mod risk;
