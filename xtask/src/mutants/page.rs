//! The page `docs/mutants.md`: what came of the changes, and why those that survived may.
//!
//! The reasons are written there by hand. A new page takes over those of the page before, each for
//! the change of the same name, and drops what no longer survives.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use super::tally::{Counts, Mutant, Tally};

/// Where the page is, seen from the project folder.
pub(super) const PATH: &str = "docs/mutants.md";

const OPENING: &str = "\
# Mutation testing

Small changes to the code, one at a time: another operator, a condition turned, a function that
returns something else. For each, a test has to fail. What is changed are the rooms that advise and
that check the guidance (`.cargo/mutants.toml`), each with the native tests of its own package and
without the proof over every combination. Written by a command, which fails below 95 %:

```sh
cargo xtask mutants
```

It takes an hour on two cores, so it is not among the checks of every change.
";

const SURVIVORS: &str = "
## What survived, and why it may

The reasons are written here by hand; the command keeps them.
";

const NO_REASON: &str = "no reason is given";

/// The page as it comes to stand.
pub(super) struct Page<'t> {
    tally: &'t Tally,
    /// By the name of the change.
    reasons: BTreeMap<String, String>,
}

impl<'t> Page<'t> {
    /// The page of a result, with the reasons of the page before.
    pub(super) fn new(tally: &'t Tally, before: &str) -> Self {
        let reasons = before.lines().filter_map(reason);
        Self {
            tally,
            reasons: reasons.collect(),
        }
    }

    /// The names of the survivors that no reason is given for, each once.
    pub(super) fn without_reason(&self) -> BTreeSet<&str> {
        let names = self.tally.survivors().map(|mutant| &*mutant.name);
        names
            .filter(|name| !self.reasons.contains_key(*name))
            .collect()
    }

    /// The text of the page.
    pub(super) fn markdown(&self) -> String {
        let Tally {
            day,
            version,
            mutants,
        } = self.tally;
        let mut text = OPENING.to_owned();
        let counts = self.tally.counts();
        let _ = writeln!(
            text,
            "\nRun on {day} with cargo-mutants {version}: {counts}.\n"
        );
        text.push_str(
            "| where | changes | caught | timed out | survived | did not compile | share |\n",
        );
        text.push_str("|---|---:|---:|---:|---:|---:|---:|\n");
        let mut rooms: BTreeMap<&str, Vec<&Mutant>> = BTreeMap::new();
        for mutant in mutants {
            rooms.entry(room(&mutant.file)).or_default().push(mutant);
        }
        for (room, mutants) in rooms {
            row(&mut text, &format!("`{room}`"), Counts::of(mutants));
        }
        row(&mut text, "all", counts);
        text.push_str("\nWhat does not compile is not counted in the share; what never ends shows, so it is.\n");

        text.push_str(SURVIVORS);
        let mut names: BTreeMap<&str, usize> = BTreeMap::new();
        for mutant in self.tally.survivors() {
            *names.entry(&mutant.name).or_default() += 1;
        }
        if names.is_empty() {
            text.push_str("\nNone.\n");
        } else {
            text.push('\n');
        }
        for (name, times) in names {
            let reason = self.reasons.get(name).map_or(NO_REASON, String::as_str);
            let times = if times > 1 {
                format!(" ({times} times)")
            } else {
                String::new()
            };
            let _ = writeln!(text, "- `{name}`{times}: {reason}");
        }
        text
    }
}

/// A survivor and its reason, from a line of the page.
fn reason(line: &str) -> Option<(String, String)> {
    let (name, rest) = line.strip_prefix("- `")?.split_once('`')?;
    let (_, reason) = rest.split_once(": ")?;
    (reason != NO_REASON).then(|| (name.to_owned(), reason.to_owned()))
}

/// A module with all that is in it: `core/src/decision` for `core/src/decision.rs` and what lies in the
/// folder `core/src/decision`.
fn room(file: &str) -> &str {
    let of = |room: &&str| {
        file.strip_prefix(*room)
            .is_some_and(|rest| rest.starts_with(['.', '/']))
    };
    let rooms = ["core/src/decision", "core/src/domain", "guidance/src/check"];
    rooms.into_iter().find(of).unwrap_or(file)
}

fn row(text: &mut String, name: &str, counts: Counts) {
    let Counts {
        caught,
        timeout,
        survived,
        unviable,
    } = counts;
    let (all, share) = (counts.all(), counts.caught_percent());
    let _ = writeln!(
        text,
        "| {name} | {all} | {caught} | {timeout} | {survived} | {unviable} | {share} |"
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutants::tally::Fate;

    fn tally(mutants: &[(&str, &str, Fate)]) -> Tally {
        let mutants = mutants.iter().map(|&(file, change, fate)| Mutant {
            name: format!("{file}: {change}"),
            file: file.to_owned(),
            fate,
        });
        Tally {
            day: "2026-11-22".to_owned(),
            version: "27.1.0".to_owned(),
            mutants: mutants.collect(),
        }
    }

    #[test]
    fn a_module_is_one_with_the_files_in_it() {
        let tally = tally(&[
            ("core/src/decision.rs", "a", Fate::Caught),
            ("core/src/decision/advice.rs", "b", Fate::Survived),
            ("core/src/domain/access/span.rs", "c", Fate::Unviable),
        ]);
        let page = Page::new(&tally, "").markdown();
        assert!(
            page.contains("| `core/src/decision` | 2 | 1 | 0 | 1 | 0 | 50.0 % |\n"),
            "{page}"
        );
        assert!(
            page.contains("| `core/src/domain` | 1 | 0 | 0 | 0 | 1 | none |\n"),
            "{page}"
        );
        assert!(
            page.contains("| all | 3 | 1 | 0 | 1 | 1 | 50.0 % |\n"),
            "{page}"
        );
    }

    #[test]
    fn a_reason_is_kept_until_its_change_is_caught() {
        let survived = (
            "core/src/domain.rs",
            "replace < with <= in f",
            Fate::Survived,
        );
        let missing = tally(&[survived]);
        let first = Page::new(&missing, "");
        assert_eq!(first.without_reason().len(), 1);
        let first = first.markdown();
        assert!(first.contains(NO_REASON));
        assert_eq!(Page::new(&missing, &first).without_reason().len(), 1);

        let given = first.replace(NO_REASON, "the same: both are `0`");
        let twice = tally(&[survived, survived]);
        let second = Page::new(&twice, &given);
        assert!(second.without_reason().is_empty());
        let second = second.markdown();
        assert!(
            second.contains("in f` (2 times): the same: both are `0`\n"),
            "{second}"
        );
        assert_eq!(Page::new(&twice, &second).markdown(), second);

        let caught = tally(&[("core/src/domain.rs", "replace < with <= in f", Fate::Caught)]);
        let third = Page::new(&caught, &second).markdown();
        assert!(third.ends_with("\nNone.\n"), "{third}");
    }
}
