//! The parts that pages are put together from.

pub(super) mod access_picture;
pub(super) mod button;
pub(super) mod choice;
pub(super) mod cites;
pub(super) mod copy;
pub(super) mod cover;
pub(super) mod header;
pub(super) mod message;
pub(super) mod notices;
pub(super) mod problems;
pub(super) mod question;
pub(super) mod region;
pub(super) mod text_field;
pub(super) mod unconfirmed;
pub(super) mod urgent;
pub(super) mod which_child;
