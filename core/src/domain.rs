//! The world as the product sees it: dates and ages, person numbers, circumstances, facts.

pub mod access;
pub mod birth_date;
pub mod circumstances;
pub mod date_text;
pub mod facts;
pub mod person_number;
pub mod phone_number;
