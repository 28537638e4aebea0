//! Värna in the browser: a decision aid for staff who must protect a child's information on 1177.
//!
//! What is advised and written comes from [`varna_core`]; here is how it is shown, and the
//! browser's clock, storage and clipboard.

#[allow(
    unreachable_pub,
    reason = "Leptos makes the props of every component public"
)]
pub mod ui;
