//! Värna.
fn main() {}
