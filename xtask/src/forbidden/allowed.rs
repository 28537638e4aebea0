//! What is allowed although it is forbidden elsewhere, and why.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{Found, imports::Group, words};

/// The file `allowed.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Allowed {
    #[serde(rename = "allowed")]
    all: Vec<Allowance>,
    /// What the wasm may be given to call: just that.
    pub(super) imports: Vec<Group>,
}

/// A word that stands somewhere.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowance {
    /// Where: `index.html`, `varna.html`, `wasm`.
    places: Vec<String>,
    /// The word.
    word: String,
    /// How often.
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

    /// # Errors
    /// When it is wrongly written.
    pub(super) fn read(text: &str) -> Result<Self> {
        toml::from_str(text).context("xtask/allowed.toml")
    }

    /// A line for each word that stands in a place more or less often than is allowed there, and for each
    /// allowance without a reason.
    pub(super) fn faults(&self, place: &str, found: &Found) -> Vec<String> {
        let here = || {
            let mut all = self.all.iter();
            std::iter::from_fn(move || all.find(|one| one.places.iter().any(|its| its == place)))
        };
        let mut expected: BTreeMap<&str, usize> = found.keys().map(|word| (*word, 0)).collect();
        for one in here() {
            *expected.entry(&*one.word).or_default() += one.times;
        }
        let mut faults = Vec::new();
        for (word, expected) in expected {
            let times = found.get(word).copied().unwrap_or_default();
            if times != expected {
                let does = words::does(word);
                faults.push(format!(
                    "{place}: «{word}» ({does}) stands there {times} times, allowed in \
                     xtask/allowed.toml are {expected}"
                ));
            }
        }
        for one in here() {
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

        [[imports]]
        names = ["focus"]
        reason = "moves the focus"
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
        assert!(twice[0].contains("«fetch» (asks a server) stands there 2 times"));
        assert!(twice[0].ends_with("are 1"));

        let elsewhere = allowed.faults("varna.html", &Found::from([("fetch", 1)]));
        assert!(elsewhere[0].ends_with("are 0"));
    }

    #[test]
    fn a_word_that_stands_there_less_often_is_a_fault_and_so_is_one_without_a_reason() {
        let times = |file: &str, times| {
            let found = (0..times).map(|_| ("fetch", times)).collect();
            Allowed::read(file).unwrap().faults("index.html", &found)
        };
        assert!(times(FILE, 0)[0].contains("stands there 0 times"));
        let of_two = times(&FILE.replace("times = 1", "times = 2"), 1);
        assert!(of_two[0].contains("stands there 1 times") && of_two[0].ends_with("are 2"));
        let without = Allowed::read(&FILE.replace("loads the wasm", " ")).unwrap();
        let faults = without.faults("index.html", &Found::from([("fetch", 1)]));
        assert!(faults[0].contains("without a reason"));
    }

    #[test]
    fn the_projects_file_is_written_rightly_and_names_only_known_words() {
        for one in Allowed::own().unwrap().all {
            assert_ne!(words::does(&one.word), "", "{}", one.word);
            for place in one.places {
                assert!(["index.html", "varna.html", "wasm"].contains(&&*place));
            }
        }
    }
}
