//! Snapshots hold placeholders for what changes with the product and the day of the rules.

use varna_core::guidance::GUIDANCE;

/// The text with placeholders for what changes with the product and the day of the rules.
pub(crate) fn plain(text: &str) -> String {
    let (version, day) = (
        env!("CARGO_PKG_VERSION"),
        &GUIDANCE.regions[0].guidance.version,
    );
    let receipt = format!("Värna {version}, regler {day}.");
    assert!(text.contains(&receipt), "no «{receipt}» in\n{text}");
    text.replace(&receipt, "Värna ‹version›, regler ‹datum›.")
}
