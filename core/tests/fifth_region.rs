//! A new region takes one file and no Rust: a made-up one is loaded and checked beside the real
//! guidance, decides by its own table, and its documents are in its own words.

use std::{error::Error, fs, path::Path};

use chrono::NaiveDate;
use varna_core::{
    decision::{Course, Decision, Outcome, Until, decide},
    documents::{self, Basis, Documents, Particulars, particulars},
    domain::{
        birth_date::BirthDate, circumstances::Circumstances, facts::Facts,
        person_number::PersonNumber,
    },
    guidance::GUIDANCE,
};
use varna_guidance::{
    embed,
    fault::{self, Fault, What},
    load::{File, Files, load, read},
    model::{
        Circumstance, ExtendedAccess, GuardianRisk, Guidance, Measure, Region, RiskAnswer, Strength,
    },
};

type Tested = Result<(), Box<dyn Error>>;

const FILE: &str = "tests/data/fifth-region/exempel.toml";

#[test]
fn it_loads_beside_the_real_regions_and_leaves_them_as_they_are() -> Tested {
    let mut guidance = with_fifth(file()?)?;
    // The app carries the real ones without what is for reviewers alone.
    embed::leave_out_unused(&mut guidance);

    let (fifth, others): (Vec<_>, Vec<_>) = guidance
        .regions
        .iter()
        .partition(|region| region.id == "exempel");

    assert_eq!(fifth.len(), 1);
    assert_eq!(others, GUIDANCE.regions.iter().collect::<Vec<_>>());
    Ok(())
}

#[test]
fn its_own_routine_is_found_among_all_sources() -> Tested {
    let guidance = with_fifth(file()?)?;

    let rule = &fifth(&guidance)?.rules[0];
    let source = guidance.sources.source_of(&rule.cites[0]);

    assert!(guidance.sources.statement(&rule.cites[0]).is_some());
    assert_eq!(
        source.map(|source| &*source.cited_as),
        Some("Exempels rutin 2025")
    );
    Ok(())
}

#[test]
fn it_decides_by_its_own_table() -> Tested {
    let guidance = with_fifth(file()?)?;
    let one = Facts {
        guardian_risk: GuardianRisk::One,
        ..five_years_old()?
    };

    let calm = decided(&guidance, &one)?;
    assert_eq!(measures(&calm), [(Measure::BlockOne, Strength::Must)]);
    assert_eq!(calm.measures[0].until, Until::Date(date("2034-03-09")?));

    let urgent = decided(
        &guidance,
        &Facts {
            urgent: true,
            ..one
        },
    )?;
    // Urgency widens whom it takes, and makes what the routine demands no weaker.
    assert_eq!(measures(&urgent), [(Measure::BlockBoth, Strength::Must)]);
    assert!(urgent.citations().iter().any(|id| id.as_str() == "EX-03"));

    let fourteen = Facts {
        born: BirthDate::new(date("2012-02-27")?),
        ..one
    };
    let sealed = decided(&guidance, &fourteen)?;
    assert_eq!(measures(&sealed), [(Measure::Seal, Strength::Consider)]);
    assert_eq!(sealed.measures[0].until, Until::Chosen);
    Ok(())
}

#[test]
fn what_its_routine_is_silent_on_is_said_so() -> Tested {
    let guidance = with_fifth(file()?)?;
    let circumstances = Circumstances::from_iter([Circumstance::PlacedChild]);

    let decision = decided(
        &guidance,
        &Facts {
            circumstances,
            ..five_years_old()?
        },
    )?;

    assert_eq!(measures(&decision), []);
    assert_eq!(decision.not_covered, [Circumstance::PlacedChild]);
    Ok(())
}

#[test]
fn its_documents_are_in_its_own_words() -> Tested {
    let guidance = with_fifth(file()?)?;
    let facts = Facts {
        guardian_risk: GuardianRisk::Both,
        urgent: true,
        ..five_years_old()?
    };

    let documents = written(&guidance, facts)?;

    let phone = documents.phone.ok_or("no phone script")?;
    assert_eq!(phone.action, "Ring 1177-gruppen");
    assert_eq!(phone.phone, None);
    assert_eq!(
        phone.sentence,
        "Jag begär akut blockering av alla vårdnadshavare."
    );
    let request = &documents.requests[0];
    assert_eq!(request.title, "Begäran om skydd på 1177");
    let text = request.to_text();
    for line in [
        "Ska blockeras: Cecilia Test",
        "Ska blockeras: Vidar Test",
        "Åtgärd: Blockering av alla vårdnadshavare på 1177",
    ] {
        assert!(text.lines().any(|one| one == line), "{line}: {text}");
    }
    // The form says nothing of grounds.
    assert!(!text.contains("Motivering"), "{text}");
    assert_eq!(
        documents.note.place,
        "I journalen. Sökord: «Skydd». Välj «Skyddat»."
    );
    assert_eq!(documents.note.entries[0].to_text(), "Skydd: Skyddat");
    assert_eq!(
        documents.note.foot,
        format!(
            "Enligt: Exempels rutin 2025-05-05. Framtaget med Värna {}, regler 2026-11-22.",
            env!("CARGO_PKG_VERSION")
        )
    );
    Ok(())
}

#[test]
fn a_statement_that_another_file_already_has_is_a_fault() -> Tested {
    let text = file()?.replace("\"EX-04\"", "\"V26-19\"");

    let faults = faults(text)?;

    let found = |fault: &Fault| {
        fault.file == "regions/exempel.toml" && fault.what == What::DuplicateId("V26-19".to_owned())
    };
    assert!(faults.iter().any(found), "{faults:?}");
    Ok(())
}

#[test]
fn a_statement_without_its_source_is_a_fault() -> Tested {
    let text = file()?.replace("id = \"EX\"", "id = \"OTHER\"");

    let faults = faults(text)?;

    let places: Vec<_> = (faults.iter())
        .filter(|fault| matches!(fault.what, What::UnknownSource(_)))
        .map(|fault| fault.place.to_string())
        .collect();
    assert!(places.contains(&"guidance".to_owned()), "{faults:?}");
    assert!(places.contains(&"statement EX-01".to_owned()), "{faults:?}");
    Ok(())
}

/// The made-up region's file.
fn file() -> std::io::Result<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE))
}

/// The real guidance files with a fifth region's beside them.
fn files_with(text: String) -> std::io::Result<Files> {
    let mut files = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../guidance"))?;
    let name = "regions/exempel.toml".to_owned();
    files.regions.push(File { name, text });
    Ok(files)
}

fn with_fifth(text: String) -> Result<Guidance, Box<dyn Error>> {
    load(&files_with(text)?).map_err(|faults| fault::list(&faults).into())
}

fn faults(text: String) -> Result<Vec<Fault>, Box<dyn Error>> {
    let loaded = load(&files_with(text)?);
    loaded.err().ok_or_else(|| "the file has no fault".into())
}

fn fifth(guidance: &Guidance) -> Result<&Region, String> {
    let region = guidance.region("exempel");
    region.ok_or_else(|| "the region is missing".to_owned())
}

fn five_years_old() -> Result<Facts, chrono::ParseError> {
    Ok(Facts {
        today: date("2026-11-22")?,
        born: BirthDate::new(date("2021-03-09")?),
        circumstances: Circumstances::NONE,
        guardian_risk: GuardianRisk::None,
        urgent: false,
        extended_access: ExtendedAccess::Unknown,
    })
}

fn date(text: &str) -> Result<NaiveDate, chrono::ParseError> {
    text.parse()
}

fn decided<'g>(guidance: &'g Guidance, facts: &Facts) -> Result<Decision<'g>, Box<dyn Error>> {
    match decide(fifth(guidance)?, facts)? {
        Outcome::Child(decision) => Ok(decision),
        Outcome::Adult(_) => Err("not a child".into()),
    }
}

fn measures(decision: &Decision) -> Vec<(Measure, Strength)> {
    decision
        .measures
        .iter()
        .map(|one| (one.terms.id, one.strength))
        .collect()
}

fn written(guidance: &Guidance, facts: Facts) -> Result<Documents, Box<dyn Error>> {
    let decision = decided(guidance, &facts)?;
    let basis = Basis {
        guidance,
        region: fifth(guidance)?,
        facts,
        risk: RiskAnswer::Both,
        course: Course::as_advised(&decision),
        ordered: None,
        decision,
    };
    let particulars = Particulars {
        child: Some(particulars::Child {
            name: "Testa Test".to_owned(),
            number: Some(PersonNumber::parse("20170211-2382", facts.today, &[])?),
        }),
        guardians: ["Cecilia Test", "Vidar Test"].map(guardian).into(),
        motivation: "Båda vårdnadshavarna kan vara del av barnets riskmiljö.".to_owned(),
        from: facts.today,
        ..Particulars::default()
    };
    Ok(documents::write(&basis, &particulars))
}

fn guardian(name: &str) -> particulars::Guardian {
    particulars::Guardian {
        name: name.to_owned(),
        number: None,
        number_unknown: false,
        protected: false,
        concerned: true,
        role: String::new(),
        opens: false,
    }
}
