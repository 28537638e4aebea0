//! The line of totals, summed from what the test runners say of themselves.

use std::{fmt, ops::AddAssign};

use anyhow::{Context, Result};
use serde_json::Value;

/// How many tests passed, failed and were skipped. Shown as `N passed, N failed, N skipped`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    /// Tests that did as they should.
    pub(crate) passed: u64,
    /// Tests that did not, and steps that broke before they could count any.
    pub(crate) failed: u64,
    /// Tests that were not run.
    pub(crate) skipped: u64,
}

impl Totals {
    /// A step that broke before it could count its tests.
    pub(crate) const BROKEN: Self = Self {
        passed: 0,
        failed: 1,
        skipped: 0,
    };

    /// Reads cargo's line for one test program:
    /// `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s`.
    /// None for any other line.
    pub(crate) fn from_cargo(line: &str) -> Option<Self> {
        let counts = line.trim().strip_prefix("test result: ")?;
        let (_, counts) = counts.split_once(". ")?;
        let count = |name: &str| {
            counts.split("; ").find_map(|part| {
                let (number, of) = part.split_once(' ')?;
                (of == name).then(|| number.parse().ok())?
            })
        };
        Some(Self {
            passed: count("passed")?,
            failed: count("failed")?,
            skipped: count("ignored")?,
        })
    }

    /// Reads the `stats` of Playwright's JSON report.
    ///
    /// # Errors
    /// When the report is no JSON or lacks a count.
    pub(crate) fn from_playwright(report: &str) -> Result<Self> {
        let report: Value = serde_json::from_str(report)?;
        let count = |name: &str| {
            report["stats"][name]
                .as_u64()
                .with_context(|| format!("Playwright's report has no count «{name}»"))
        };
        Ok(Self {
            passed: count("expected")?,
            // A test that passes only now and then is one that fails.
            failed: count("unexpected")? + count("flaky")?,
            skipped: count("skipped")?,
        })
    }
}

impl AddAssign for Totals {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            passed,
            failed,
            skipped,
        } = self;
        write!(f, "{passed} passed, {failed} failed, {skipped} skipped")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_line_is_read_whether_its_tests_passed_or_not() {
        let passed = "test result: ok. 12 passed; 0 failed; 2 ignored; 0 measured; 5 filtered out; finished in 0.01s";
        let expected = Totals {
            passed: 12,
            failed: 0,
            skipped: 2,
        };
        assert_eq!(Totals::from_cargo(passed), Some(expected));

        let failed = "test result: FAILED. 1 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.2s";
        let expected = Totals {
            passed: 1,
            failed: 3,
            skipped: 0,
        };
        assert_eq!(Totals::from_cargo(failed), Some(expected));
    }

    #[test]
    fn other_lines_are_not_counted() {
        assert_eq!(Totals::from_cargo("test tests::a_case ... ok"), None);
        assert_eq!(Totals::from_cargo("running 3 tests"), None);
        assert_eq!(Totals::from_cargo("test result: 3 passed"), None);
    }

    #[test]
    fn playwrights_report_is_read_and_an_unsteady_test_counts_as_failed() {
        let report = r#"{"stats": {"startTime": "x", "expected": 7, "skipped": 1, "unexpected": 2, "flaky": 1}}"#;
        let expected = Totals {
            passed: 7,
            failed: 3,
            skipped: 1,
        };
        assert_eq!(Totals::from_playwright(report).unwrap(), expected);
    }

    #[test]
    fn a_report_without_counts_is_refused() {
        assert!(Totals::from_playwright("{}").is_err());
        assert!(Totals::from_playwright("no report").is_err());
    }

    #[test]
    fn totals_are_summed_and_shown_on_one_line() {
        let mut totals = Totals::BROKEN;
        totals += Totals {
            passed: 20,
            failed: 0,
            skipped: 3,
        };
        assert_eq!(totals.to_string(), "20 passed, 1 failed, 3 skipped");
    }
}
