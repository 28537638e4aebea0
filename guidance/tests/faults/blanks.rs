//! What is blank: the reader tells of it, and nothing that is checked afterwards does.

use super::mistake::{faults, file, good};

/// A file, what stands there, and what is written instead. Where nothing stands it is added last.
type Blank = (&'static str, &'static str, &'static str);

const PROV: &str = "regions/prov.toml";
const GRANN: &str = "regions/grann.toml";
const SOURCES: &str = "sources.toml";
const WORDS: &str = "vocabulary.toml";

const SOURCE: &str = r#"
[[source]]
id = ""
title = "Rutin"
publisher = "Regionen"
cited_as = "Rutinen"
reference = "Rutinen 2026-01-01"
dated = "2026-01-01"
"#;
const STATEMENT: &str = r#"
[[statement]]
id = ""
kind = "rule"
place = "5"
text = "Syskon bedöms också."
"#;
const QUESTION: &str = r#"
[[question]]
id = ""
title = "Vem?"
help = ""
option = [{ id = "jag", label = "Jag" }]
"#;
const OTHER_QUESTION: &str = r#"
[[question]]
id = " "
title = "När?"
help = ""
option = [{ id = "nu", label = "Nu" }]
"#;
const HEADING: &str =
    r#"{ id = "honour", label = "Fråga", help = "", statement = "Svar.", heading = "allt" }"#;
const NO_HEADING: &str =
    r#"{ id = "honour", label = "Fråga", help = "", statement = "Svar.", heading = "" }"#;

#[test]
fn a_blank_text_or_id_is_told_of_once_and_brings_no_other_fault() {
    let blanks: [Blank; 9] = [
        (PROV, r#"version = "2026-01-01""#, r#"version = " ""#),
        (PROV, r#"source = "P""#, r#"source = """#),
        (PROV, r#"cites = ["P-01", "P-02"]"#, r#"cites = [""]"#),
        (PROV, r#"none = ["by-guardian"]"#, r#"none = [""]"#),
        (PROV, r#""began-units"] }"#, r#"""] }"#),
        (
            PROV,
            r#""lift-by" },"#,
            r#""lift-by" }, { question = "" },"#,
        ),
        (WORDS, HEADING, NO_HEADING),
        (SOURCES, "", STATEMENT),
        (GRANN, "", QUESTION),
    ];
    for blank in blanks {
        assert_eq!(kinds(&[blank]), ["empty-text"], "{blank:?}");
    }
}

#[test]
fn two_blank_ids_are_not_taken_for_the_same_one() {
    const NONE: &str = r#"id = """#;
    let pairs: [[Blank; 2]; 11] = [
        [
            (PROV, r#"id = "prov""#, NONE),
            (GRANN, r#"id = "grann""#, NONE),
        ],
        [
            (PROV, r#"id = "heder""#, NONE),
            (PROV, r#"id = "misstanke""#, NONE),
        ],
        [
            (PROV, r#"id = "kan-havas""#, NONE),
            (PROV, r#"id = "bedom-men""#, NONE),
        ],
        [
            (PROV, r#"id = "fraga-polisen""#, NONE),
            (PROV, r#"id = "bedom-men""#, NONE),
        ],
        [
            (
                PROV,
                r#""lift-by" },"#,
                r#""lift-by" }, { question = "" },"#,
            ),
            (
                PROV,
                r#""lift-began" },"#,
                r#""lift-began" }, { question = "" },"#,
            ),
        ],
        [
            (WORDS, r#"id = "harm-none""#, NONE),
            (WORDS, r#"id = "harm-remains""#, NONE),
        ],
        [(WORDS, r#"id = "harm-none""#, NONE), (GRANN, "", QUESTION)],
        [(WORDS, "", QUESTION), (WORDS, "", OTHER_QUESTION)],
        [(GRANN, "", QUESTION), (GRANN, "", OTHER_QUESTION)],
        [(GRANN, "", STATEMENT), (SOURCES, "", STATEMENT)],
        [(GRANN, "", SOURCE), (SOURCES, "", SOURCE)],
    ];
    for pair in pairs {
        assert_eq!(kinds(&pair), ["empty-text"; 2], "{pair:?}");
    }
}

/// The kinds of the faults that blanks bring.
fn kinds(blanks: &[Blank]) -> Vec<&'static str> {
    let mut files = good();
    for (name, written, blank) in blanks {
        let file = file(&mut files, name);
        if written.is_empty() {
            file.text.push_str(blank);
        } else {
            assert_eq!(file.text.matches(written).count(), 1, "{written}");
            file.text = file.text.replace(written, blank);
        }
    }
    let faults = faults(&files);
    faults.iter().map(|fault| fault.what.kind()).collect()
}
