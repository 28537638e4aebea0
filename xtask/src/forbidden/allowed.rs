//! What is allowed although it is forbidden elsewhere, and why.

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{Found, words};

/// The file `allowed.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Allowed {
    #[serde(rename = "allowed")]
    all: Vec<Allowance>,
}

/// A word that may stand somewhere.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowance {
    /// Where: `index.html`, `varna.html`, `imports`, `wasm`.
    places: Vec<String>,
    /// The word.
    word: String,
    /// How often at most.
    times: usize,
    /// Why it has to be there and what keeps it harmless.
    reason: String,
}

impl Allowed {
    /// The file of the project.
    ///
    /// # Errors
    /// When it is wrongly written.
    pub(super) fn own() -> Result<Self> {
        Self::read(include_str!("../../allowed.toml"))
    }

    fn read(text: &str) -> Result<Self> {
        toml::from_str(text).context("xtask/allowed.toml")
    }

    /// A line for each word that stands in a place more often than is allowed there, and for each
    /// allowance that nothing there needs.
    pub(super) fn faults(&self, place: &str, found: &Found) -> Vec<String> {
        let here = || {
            let mut all = self.all.iter();
            std::iter::from_fn(move || all.find(|one| one.places.iter().any(|its| its == place)))
        };
        let limit = |word: &str| {
            here()
                .filter(|one| one.word == word)
                .map(|one| one.times)
                .sum()
        };
        let mut faults = Vec::new();
        for (word, times) in found {
            let limit: usize = limit(word);
            if *times > limit {
                let does = words::does(word);
                faults.push(format!(
                    "{place}: «{word}» ({does}) stands there {times} times, allowed are {limit}"
                ));
            }
        }
        for one in here() {
            if !found.contains_key(one.word.as_str()) {
                faults.push(format!("{place}: «{}» is allowed and not there", one.word));
            }
            if one.reason.trim().is_empty() {
                faults.push(format!(
                    "{place}: «{}» is allowed without a reason",
                    one.word
                ));
            }
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"
        [[allowed]]
        places = ["index.html"]
        word = "fetch"
        times = 1
        reason = "loads the wasm"
    "#;

    #[test]
    fn a_word_is_allowed_where_it_is_named_as_often_as_it_says() {
        let allowed = Allowed::read(FILE).unwrap();
        assert!(
            allowed
                .faults("index.html", &Found::from([("fetch", 1)]))
                .is_empty()
        );

        let twice = allowed.faults("index.html", &Found::from([("fetch", 2)]));
        assert_eq!(twice.len(), 1);
        assert!(twice[0].contains("«fetch» (asks a server) stands there 2 times, allowed are 1"));

        let elsewhere = allowed.faults("varna.html", &Found::from([("fetch", 1)]));
        assert!(elsewhere[0].contains("allowed are 0"));
    }

    #[test]
    fn an_allowance_that_nothing_needs_is_a_fault_and_so_is_one_without_a_reason() {
        let unneeded = Allowed::read(FILE)
            .unwrap()
            .faults("index.html", &Found::new());
        assert!(unneeded[0].contains("is allowed and not there"));
        let without = Allowed::read(&FILE.replace("loads the wasm", " ")).unwrap();
        let faults = without.faults("index.html", &Found::from([("fetch", 1)]));
        assert!(faults[0].contains("without a reason"));
    }

    #[test]
    fn the_projects_file_is_written_rightly_and_names_only_known_words() {
        for one in Allowed::own().unwrap().all {
            assert_ne!(words::does(&one.word), "", "{}", one.word);
            for place in one.places {
                assert!(["index.html", "varna.html", "imports", "wasm"].contains(&&*place));
            }
        }
    }
}
