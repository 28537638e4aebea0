//! What holds for everything that is written, in every snapshot of every region and errand.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

use std::{fs, path::Path};

use varna_core::guidance::GUIDANCE;

/// The names of the guardians in the snapshots.
const GUARDIANS: [&str; 4] = ["Vera Test", "Vidar Test", "Gunnar Test", "Berit Test"];

/// What stands before a guardian's name in the words for a call: there no role is given.
const IN_CALL: &str = "Vårdnadshavarnas namn och personnummer";

/// Every snapshot of documents: its name, and its text without its head.
fn snapshots() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut all = Vec::new();
    for suite in ["documents", "errands"] {
        for file in fs::read_dir(folder.join(suite).join("snapshots")).unwrap() {
            let path = file.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let body = text.splitn(3, "---\n").nth(2).unwrap().to_owned();
            all.push((name, body));
        }
    }
    assert!(all.len() > 80, "{} snapshots", all.len());
    all
}

/// Every line of every snapshot, with the snapshot's name.
fn lines() -> Vec<(String, String)> {
    let all = snapshots().into_iter();
    let each = all.flat_map(|(name, text)| {
        let lines: Vec<_> = text.lines().map(str::to_owned).collect();
        lines.into_iter().map(move |line| (name.clone(), line))
    });
    each.collect()
}

/// Every title that a guardian can stand after.
fn roles() -> Vec<&'static str> {
    let regions = GUIDANCE.regions.iter();
    let all = regions.flat_map(|region| {
        let of_measures = region.measures.iter().filter_map(|one| one.role.as_deref());
        let outcomes = region.procedures.iter().flat_map(|one| &one.outcomes);
        let of_errands = outcomes.flat_map(|one| one.roles.iter().map(|role| &*role.title));
        of_measures.chain(of_errands)
    });
    all.collect()
}

#[test]
fn no_id_of_a_rule_or_an_outcome_stands_there() {
    let regions = GUIDANCE.regions.iter();
    let ids = regions.flat_map(|region| {
        let rules = region.rules.iter().map(|rule| &*rule.id);
        let procedures = region.procedures.iter();
        let of_procedures = procedures.flat_map(|one| {
            let outcomes = one.outcomes.iter().map(|outcome| &*outcome.id);
            let findings = one.findings.iter().map(|finding| &*finding.id);
            outcomes.chain(findings)
        });
        rules.chain(of_procedures)
    });
    // One word can be a Swedish one too.
    let ids: Vec<&str> = ids.filter(|id| id.contains('-')).collect();
    assert!(ids.len() > 200, "{}", ids.len());
    let is_part = |c: char| c.is_alphanumeric() || c == '-';
    for (name, line) in lines() {
        for word in line.split(|c| !is_part(c)) {
            assert!(!ids.contains(&word), "{name}: «{word}» in «{line}»");
        }
    }
}

#[test]
fn nothing_is_written_as_not_confirmed() {
    for (name, line) in lines() {
        assert!(!line.contains("Inte bekräftat"), "{name}: {line}");
    }
}

#[test]
fn each_special_or_exempt_note_says_so_in_its_first_line() {
    let mut told = 0;
    for (name, text) in snapshots().iter().filter(|(name, _)| name.contains("vgr-")) {
        // Of the errands only a grant of access, which guardians may read, is an ordinary note.
        let refused = ["against", "secrecy", "will-no"];
        let is_grant = name.contains("vgr-grant-access");
        if is_grant && !refused.iter().any(|one| name.contains(one)) {
            continue;
        }
        let notes = text.split("\n\n----\n\n");
        let first_lines = notes.filter_map(|part| part.lines().next());
        let mut first_lines = first_lines.filter(|line| {
            line.starts_with("SÄRSKILD ANTECKNING. ") || line.starts_with("UNDANTAGEN ANTECKNING. ")
        });
        assert!(first_lines.next().is_some(), "{name}:\n{text}");
        assert!(first_lines.next().is_none(), "{name}: two notes");
        told += 1;
    }
    assert!(told > 25, "{told}");
}

/// The names of all official forms, as they are quoted: they say how long it lasts in their own way.
fn official_names() -> Vec<String> {
    let regions = GUIDANCE.regions.iter();
    let all = regions.flat_map(|region| {
        let of_measures = region.forms.iter().map(|one| (one.official, &one.title));
        let of_errands = region.procedures.iter().flat_map(|one| &one.forms);
        let of_errands = of_errands.map(|one| (one.official, &one.title));
        of_measures.chain(of_errands)
    });
    let official = all.filter(|(official, _)| *official);
    official.map(|(_, title)| format!("«{title}»")).collect()
}

#[test]
fn the_last_day_is_given_in_one_way() {
    let names = official_names();
    let mut given = 0;
    for (name, line) in lines() {
        if names.contains(&line) {
            continue;
        }
        for other in [
            "till och med 1",
            "till och med 2",
            "till och med 3",
            "t.o.m.",
        ] {
            assert!(!line.contains(other), "{name}: {line}");
        }
        // Days are written out, but for the moment of the call and the numbers of persons.
        let is_of_call =
            line.starts_with("Begärt per telefon: ") || line.starts_with("Gäller från");
        let has_iso = line
            .split(|c: char| !(c.is_ascii_digit() || c == '-'))
            .any(|word| {
                let parts: Vec<_> = word.split('-').map(str::len).collect();
                parts == [4, 2, 2]
            });
        let of_source = line.starts_with("Enligt: ");
        assert!(!has_iso || is_of_call || of_source, "{name}: {line}");
        let ends = line.starts_with("Period") || line.starts_with("Tid: ");
        if ends && line.contains("sista dag ") {
            given += 1;
        }
    }
    assert!(given > 20, "{given}");
}

#[test]
fn every_guardian_is_named_after_a_role() {
    let roles = roles();
    let mut named = 0;
    for (name, line) in lines() {
        if !GUARDIANS.iter().any(|one| line.contains(one)) || line.starts_with(IN_CALL) {
            continue;
        }
        let (title, _) = line
            .split_once(": ")
            .unwrap_or_else(|| panic!("{name}: {line}"));
        assert!(roles.contains(&title), "{name}: {line}");
        named += 1;
    }
    assert!(named > 100, "{named}");
}

#[test]
fn no_label_stands_with_nothing_beside_it() {
    for (name, line) in lines() {
        let is_empty = line.trim_end().ends_with(':');
        assert!(!is_empty, "{name}: «{line}»");
    }
}

#[test]
fn of_two_guardians_the_one_who_stays_closed_out_has_an_end_or_a_rule_of_their_own() {
    let mut periods = 0;
    for (name, line) in lines() {
        let Some((stays, opens)) = line.split_once("; ") else {
            continue;
        };
        let of_roles = roles().iter().any(|one| opens.starts_with(one));
        if !of_roles || !(line.starts_with("Period") || line.starts_with("Tid: ")) {
            continue;
        }
        // «Period: Fortsatt blockerad: från och med …, sista dag …»
        let (from, end) = stays
            .split_once(", ")
            .unwrap_or_else(|| panic!("{name}: {line}"));
        assert!(from.contains(": från och med "), "{name}: {line}");
        assert!(
            end.starts_with("sista dag ") || end.starts_with("till"),
            "{name}: {line}"
        );
        assert!(!opens.contains(','), "{name}: {line}");
        periods += 1;
    }
    assert!(periods >= 10, "{periods}");
}
