//! Slips of writing: they hide and bring forth as little as can be.

use super::mistake::{faults, file, good, said, with};

#[test]
fn a_slip_of_writing_hides_no_fault_in_another_part_or_file() {
    let (files, expected) = with(&[
        "missing-terms.form",
        "unknown-citation.inside",
        "unknown-id.ground",
        "syntax.end-quote",
        "empty-list",
    ]);
    assert_eq!(said(&files), expected);
}

#[test]
fn a_slip_of_writing_in_an_errand_brings_no_fault_of_what_its_answers_come_to() {
    for written in [
        "when = { none = [\"prov-finns\"] }",
        "when = { all = [\"prov-finns\"] }",
        "role = [{ title = \"Låses upp för\", opens = true }]",
        "{ question = \"lift-by\" },",
        "id = \"prov-hotbild\"",
        "when = { any = [\"prov-finns\"] }",
        "details = [\"child\", \"guardians\", \"from\", \"motivation\", \"decider\"]",
    ] {
        let mut files = good();
        let prov = file(&mut files, "regions/prov.toml");
        assert_eq!(prov.text.matches(written).count(), 1, "{written}");
        prov.text = prov.text.replace(written, &format!("={written}"));
        let kinds: Vec<_> = faults(&files).iter().map(|one| one.what.kind()).collect();
        assert_eq!(kinds, ["syntax"], "{written}");
    }
}

#[test]
fn a_slip_of_writing_at_the_top_brings_no_fault_of_what_is_asked_further_down() {
    let mut files = good();
    let prov = file(&mut files, "regions/prov.toml");
    prov.text = prov.text.replace("consults = \"", "=consults = \"");
    let kinds: Vec<_> = faults(&files).iter().map(|one| one.what.kind()).collect();
    assert_eq!(kinds, ["syntax"]);

    // A slip elsewhere does not hide it.
    let (files, expected) = with(&["consults-whom"]);
    let mut spoilt = files.clone();
    let prov = file(&mut spoilt, "regions/prov.toml");
    prov.text = prov.text.replace("kind = \"step\"", "kind = \"step");
    let said = said(&spoilt);
    assert_eq!(said.len(), 2, "{said:?}");
    assert_eq!(said[..1], expected);
}

#[test]
fn several_slips_of_writing_come_at_once() {
    let (files, expected) = with(&[
        "syntax.no-quotes",
        "syntax.comma-in-list",
        "syntax.start-quote",
    ]);
    assert_eq!(said(&files), expected);
}
