//! Random input of every kind that the product reads, but guidance files, which `guidance/tests/fuzz`
//! has; and hostile text in every field. How many inputs there are is told in `trial`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

#[allow(
    dead_code,
    reason = "how a case file is held against the decision is not all used here"
)]
#[path = "../cases/case.rs"]
mod case;
#[allow(dead_code, reason = "as above")]
#[path = "../cases/errand.rs"]
mod errand;

#[allow(dead_code, reason = "as above")]
#[path = "../errands/walk.rs"]
mod walk;

#[path = "../../../guidance/tests/fuzz/edits.rs"]
mod edits;
#[path = "../../../guidance/tests/fuzz/trial.rs"]
mod trial;

mod case_files;
mod dates;
mod hostile;
mod person_numbers;
mod settings;
