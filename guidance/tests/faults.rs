//! Faults in guidance: each kind is found and told of so that an editor can mend it, and all that
//! there are come at once.
//!
//! The mistakes lie under `tests/broken/`, named after the kind of fault; each is one small change
//! to the good files under `tests/good/`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

#[path = "faults/blanks.rs"]
mod blanks;
#[path = "faults/mistake.rs"]
mod mistake;
#[path = "faults/slips.rs"]
mod slips;

use std::{collections::BTreeSet, fs, path::Path};

use strum::VariantNames;
use varna_guidance::{
    fault::What,
    load::{self, Files},
    model::Region,
};

use mistake::{Mistake, all, faults, file, folder, good, named, said, with};

/// Mistakes in four files, three of them in one rule, three in one measure and five in one errand,
/// none of which moves a line.
const TOGETHER: &[&str] = &[
    "missing-terms.form",
    "ordinary-numbers",
    "no-day",
    "unknown-citation.inside",
    "missing-way",
    "way-twice",
    "unknown-citation.ways",
    "unknown-id.ground",
    "never-fires.extended-access",
    "unknown-id",
    "unknown-key.unlike",
    "unknown-citation",
    "empty-list",
    "too-many-roles",
    "leads-to-itself",
    "ungated",
    "unknown-citation.form",
    "no-quote",
    "empty-text.statement",
    "unknown-heading",
];

#[test]
fn the_good_files_have_no_fault() {
    assert_eq!(said(&good()), Vec::<String>::new());
}

#[test]
fn each_mistake_brings_one_fault_that_says_what_and_where() {
    for mistake in all() {
        let mut files = good();
        mistake.make(&mut files);
        assert_eq!(
            said(&files).join(
                "
"
            ),
            mistake.fault,
            "{}",
            mistake.name
        );
        assert_eq!(
            faults(&files)[0].what.kind(),
            mistake.kind(),
            "{}",
            mistake.name
        );
    }
}

#[test]
fn every_kind_of_fault_is_shown_by_a_mistake() {
    let mistakes = all();
    let shown: BTreeSet<&str> = mistakes.iter().map(Mistake::kind).collect();
    // A folder without a region is no mistake in a file: it has a test of its own.
    let kinds = What::VARIANTS
        .iter()
        .copied()
        .filter(|kind| *kind != "no-regions");
    assert_eq!(shown, kinds.collect());
}

#[test]
fn a_folder_without_a_region_is_a_fault() {
    let files = Files {
        regions: Vec::new(),
        ..good()
    };
    assert_eq!(
        said(&files),
        ["regions: mappen har ingen fil. Lägg till minst en region."]
    );
}

#[test]
fn all_faults_come_at_once_in_one_rule_and_in_several_files() {
    let (files, expected) = with(TOGETHER);
    assert_eq!(said(&files), expected);
}

#[test]
fn mending_one_mistake_of_many_takes_away_its_fault_alone() {
    for mended in TOGETHER {
        let (files, expected) = with(TOGETHER.iter().filter(|name| *name != mended));
        assert_eq!(said(&files), expected, "without {mended}");
    }
}

#[test]
fn an_answer_that_two_regions_have_each_for_itself_is_told_of_in_both() {
    let mut files = good();
    named("never-used.no-errand").make(&mut files);
    let grann = file(&mut files, "regions/grann.toml");
    grann.text = grann.text.replace("grann-jag", "prov-ingen");
    let kind = |file: &str| {
        let id = "prov-ingen".to_owned();
        (file.to_owned(), What::DuplicateId(id))
    };
    let twice: Vec<_> = faults(&files)
        .into_iter()
        .filter(|fault| fault.what.kind() == "duplicate-id")
        .map(|fault| (fault.file, fault.what))
        .collect();
    assert_eq!(
        twice,
        [kind("regions/grann.toml"), kind("regions/prov.toml")]
    );
}

#[test]
fn a_rule_that_differs_in_one_part_from_another_is_no_repetition() {
    let rule = |brings: &str, strength: &str, other: &str| {
        format!(
            "[[rule]]\nid = \"heder-igen\"\nname = \"Heder\"\ngrounds = [\"honour\"]\nbrings = \"{brings}\"\n\
             strength = \"{strength}\"\n{other}\ntext = \"Mer.\"\ncites = [\"P-02\"]\n"
        )
    };
    let said_of = |rule: String| {
        let mut files = good();
        file(&mut files, "regions/prov.toml").text.push_str(&rule);
        faults(&files)
            .iter()
            .map(|fault| fault.what.kind())
            .collect::<Vec<_>>()
    };
    assert_eq!(said_of(rule("seal", "consider", "")), ["same-rule"]);
    assert_eq!(said_of(rule("block", "consider", "")), [""; 0]);
    assert_eq!(said_of(rule("seal", "should", "")), [""; 0]);
    for other in [
        "also = [\"revoke-extended-access\"]",
        "when = { ages = [\"0-12\"] }",
        "when = { guardian_risk = [\"one\"] }",
        "when = { extended_access = false }",
        "when = { urgent = true }",
    ] {
        assert_eq!(said_of(rule("seal", "consider", other)), [""; 0], "{other}");
    }
}

#[test]
fn where_there_are_too_many_answers_to_tell_nothing_is_said_to_be_never_used() {
    let (mut files, told) = with(&["too-many-answers"]);
    named("never-used.notice").make(&mut files);
    assert_eq!(said(&files), told);
}

#[test]
fn two_missing_keys_of_one_rule_are_both_told() {
    let mut files = good();
    let prov = file(&mut files, "regions/prov.toml");
    prov.text = prov.text.replace(
        "text = \"Försegling bör övervägas.\"\ncites = [\"P-02\"]\n",
        "",
    );
    let kinds: Vec<_> = faults(&files)
        .iter()
        .map(|fault| fault.what.clone())
        .collect();
    assert_eq!(kinds, [What::MissingKey("text"), What::MissingKey("cites")]);
}

#[test]
fn a_way_that_could_not_be_read_hides_no_other_that_is_missing_or_stands_twice() {
    const CLOSED: &str = r#"ways = ["account", "journal", "proxy", "own-login"], state = "closed""#;
    const OPEN: &str = r#"ways = ["text-messages", "medicines"], state = "open""#;
    let twice = |id: &str| What::Twice {
        key: "ways".to_owned(),
        id: id.to_owned(),
    };
    let whats = |changes: &[(&str, &str)]| {
        let mut files = good();
        let prov = file(&mut files, "regions/prov.toml");
        for (written, mistaken) in changes {
            assert_eq!(prov.text.matches(written).count(), 1, "{written}");
            prov.text = prov.text.replace(written, mistaken);
        }
        let faults = faults(&files).into_iter();
        faults.map(|fault| fault.what).collect::<Vec<_>>()
    };

    // One stands twice in its list, another one in two lists, a third nowhere.
    assert_eq!(
        whats(&[
            (
                CLOSED,
                r#"ways = ["account", "proxy", "proxy", "own-login"], state = "closed""#
            ),
            (
                OPEN,
                r#"ways = ["text-messages", "medicines", "account"], state = "open""#
            ),
        ]),
        [
            What::WayTwice("account"),
            What::MissingWay("journal"),
            twice("proxy"),
        ]
    );
    // What is done to it is unknown, not which way it is.
    let unknown = whats(&[(
        CLOSED,
        r#"ways = ["account", "proxy", "own-login"], state = "sluten""#,
    )]);
    assert_eq!(unknown[0], What::MissingWay("journal"));
    assert_eq!(unknown[1].key(), Some("state"));
    assert_eq!(unknown.len(), 2, "{unknown:?}");
    // It is a way of another measure that is unknown.
    let unknown = whats(&[
        (
            CLOSED,
            r#"ways = ["account", "proxy", "own-login"], state = "closed""#,
        ),
        (
            "\"older-notes\"], state = \"open\", outside_routines = true },\n]\noutranks",
            "\"allt\"], state = \"open\", outside_routines = true },\n]\noutranks",
        ),
    ]);
    assert_eq!(unknown[0].key(), Some("ways"));
    assert_eq!(unknown[1], What::MissingWay("journal"));
    assert_eq!(unknown.len(), 2, "{unknown:?}");
    // One entry is no entry at all, and another cites nothing.
    let unknown = whats(&[
        (
            r#"{ ways = ["todays-note", "older-notes"], state = "open", cites = ["P-02"] }"#,
            r#""todays-note""#,
        ),
        (
            r#"["text-messages", "medicines"], state = "open", outside_routines = true"#,
            r#"["text-messages", "medicines"], state = "open""#,
        ),
    ]);
    assert_eq!(unknown[0], What::MissingCitation);
    assert_eq!(unknown[1].key(), Some("ways"));
    assert_eq!(unknown.len(), 2, "{unknown:?}");
}

#[test]
fn an_entry_without_its_id_hides_no_fault_of_another_part() {
    let whats = |changes: &[(&str, &str, &str)]| {
        let mut files = good();
        for (name, written, mistaken) in changes {
            let file = file(&mut files, name);
            assert_eq!(file.text.matches(written).count(), 1, "{written}");
            file.text = file.text.replace(written, mistaken);
        }
        let faults = faults(&files).into_iter();
        faults.map(|fault| fault.what).collect::<Vec<_>>()
    };
    let (words, prov) = ("vocabulary.toml", "regions/prov.toml");
    assert_eq!(
        whats(&[
            (words, r#"{ id = "representative", "#, "{ "),
            (
                words,
                r#"  { id = "letters", label = "Väg", text = "Stäng den.", outside_routines = true },"#,
                ""
            ),
        ]),
        [What::MissingWords("letters"), What::MissingKey("id")]
    );
    // The ids of rules are their own: one that is missing is not taken for another.
    assert_eq!(
        whats(&[
            (prov, "id = \"utokad\"\n", ""),
            (prov, r#"id = "heder""#, r#"id = "misstanke""#),
        ]),
        [
            What::MissingKey("id"),
            What::DuplicateId("misstanke".to_owned())
        ]
    );
}

#[test]
fn a_form_of_refusals_comes_up_where_a_refusal_alone_is_noted() {
    let mut files = good();
    named("never-used.no-request").make(&mut files);
    let prov = file(&mut files, "regions/prov.toml");
    prov.text = prov.text.replace(
        "title = \"Häva försegling\"\n",
        "title = \"Häva försegling\"\nrefusals = true\n",
    );
    assert_eq!(said(&files), Vec::<String>::new());
}

#[test]
fn a_fault_is_one_line() {
    let mut files = good();
    let prov = file(&mut files, "regions/prov.toml");
    prov.text = prov.text.replace("\"consider\"", "\"\"\"con\nsider\"\"\"");
    let all = said(&files);
    assert_eq!(all.len(), 1, "{all:?}");
    assert!(all[0].contains("«con sider»"), "{all:?}");
    assert!(!all[0].contains('\n'), "{all:?}");
}

#[test]
fn a_file_in_another_encoding_is_told_of_and_still_read() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("another-encoding");
    fs::create_dir_all(folder.join("regions")).unwrap();
    let Files {
        regions,
        sources,
        vocabulary,
    } = good();
    for file in regions.iter().chain([&sources, &vocabulary]) {
        let latin_1: Vec<u8> = file
            .text
            .chars()
            .map(|c| u8::try_from(c).unwrap())
            .collect();
        fs::write(folder.join(&file.name), latin_1).unwrap();
    }
    let faults = faults(&load::read(&folder).unwrap());
    assert_eq!(faults.len(), 4, "one a file: {faults:?}");
    assert!(faults.iter().all(|fault| fault.what == What::Encoding));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let error = load::read(&folder("broken")).unwrap_err();
    assert!(
        error.to_string().starts_with("regions kan inte öppnas."),
        "{error}"
    );
}

#[test]
fn typing_alone_leaves_out_what_the_files_say() {
    let mut files = good();
    named("unknown-citation").make(&mut files);
    assert!(load::parse(&files).is_ok());
    named("unknown-id").make(&mut files);
    assert_eq!(load::parse(&files).unwrap_err().len(), 1);
}

#[test]
fn what_a_strict_reader_refuses_has_a_fault_and_what_has_none_reads_the_same() {
    let text = file(&mut good(), "regions/prov.toml").text.clone();
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let half = line.chars().count() / 2;
        let halved: String = line.chars().take(half).collect();
        let beheaded: String = line.chars().skip(1).collect();
        for spoilt in [halved, beheaded] {
            let mut lines = lines.clone();
            lines[at] = &spoilt;
            let mut files = good();
            file(&mut files, "regions/prov.toml").text = lines.join("\n");
            let strict: Result<Region, _> = toml::from_str(&lines.join("\n"));
            match (strict, load::load(&files)) {
                (Ok(strict), Ok(read)) => assert_eq!(Some(&strict), read.region("prov")),
                (Ok(_), Err(_)) => {}
                (Err(error), read) => assert!(read.is_err(), "line {}: {error}", at + 1),
            }
        }
    }
}
