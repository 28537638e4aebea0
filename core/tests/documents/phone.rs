//! What is said on the phone: one sentence that agrees with what is asked for, in every region.

use strum::VariantArray;
use varna_core::{
    decision::{Course, Decision},
    documents::{
        Basis,
        particulars::Call,
        phone::{Spoken, ordered, script},
        write,
    },
    guidance::GUIDANCE,
};
use varna_guidance::model::{
    Circumstance,
    Measure::{self, BlockBoth, BlockOne, Seal},
    Region, RiskAnswer,
};

use super::{
    case::{COMMON, Case, basis, particulars},
    placeholders::plain,
};

/// An urgent case of every region, at every age, of one circumstance and every answer on the risk.
fn urgent_cases() -> impl Iterator<Item = Basis<'static>> {
    let regions = GUIDANCE.regions.iter();
    regions.flat_map(|region| {
        [(2016, 4, 2), (2012, 2, 3), (2009, 2, 3)]
            .into_iter()
            .flat_map(move |born| {
                Circumstance::VARIANTS.iter().flat_map(move |one| {
                    RiskAnswer::VARIANTS.iter().map(move |&risk| {
                        basis(&Case {
                            region: &region.id,
                            born,
                            circumstances: std::slice::from_ref(one),
                            risk,
                            urgent: true,
                        })
                    })
                })
            })
    })
}

/// What is asked for with a yes, a no or no answer on all that has to be considered.
fn courses<'g>(decision: &Decision<'g>) -> [Course<'g>; 3] {
    [Some(true), Some(false), None].map(|answer| Course::following(decision, |_| answer))
}

fn said(region: &Region, course: &Course) -> Option<String> {
    script(region, course, &Spoken::default()).map(|script| script.sentence)
}

#[test]
fn the_sentence_asks_for_what_is_asked_for_and_for_nothing_else() {
    let mut sentences = 0;
    for basis in urgent_cases() {
        let region = basis.region;
        for course in courses(&basis.decision) {
            let Some(sentence) = said(region, &course) else {
                let nothing = course.measures.is_empty() && course.open.is_empty();
                assert!(nothing, "{} {:?}", region.id, basis.facts);
                continue;
            };
            assert!(sentence.starts_with(&*region.urgent.say), "{sentence}");
            let asked = course.measures.iter().map(|one| one.terms);
            let mut about: Vec<_> = asked.collect();
            if about.is_empty() {
                about.clone_from(&course.open);
            }
            // Several measures can be asked for with the same words, which are then said once.
            for terms in &region.measures {
                let words = &terms.call.text;
                let is_about = about.iter().any(|one| one.call.text == *words);
                let times = sentence.matches(&**words).count();
                assert_eq!(times, usize::from(is_about), "{words}: {sentence}");
            }
            sentences += 1;
        }
    }
    assert!(sentences > 1000, "{sentences}");
}

#[test]
fn each_measure_has_its_sentence() {
    let seal_in_vgr = "Jag begär brådskande försegling av barnets hela journal via nätet och låsning av barnets konto på 1177.";
    let block_in_jamtland =
        "Jag begär akut försegling av båda vårdnadshavares direktåtkomst till barnets journal.";
    for (region, measures, expected) in [
        ("vgr", &[BlockOne][..], seal_in_vgr),
        ("vgr", &[BlockBoth], seal_in_vgr),
        ("vgr", &[Seal], seal_in_vgr),
        (
            "kronoberg",
            &[BlockOne],
            "Jag begär akut blockering av en vårdnadshavares tillgång till barnets 1177 journal och e-tjänster.",
        ),
        (
            "kronoberg",
            &[BlockBoth, Seal],
            "Jag begär akut blockering av alla vårdnadshavares tillgång till barnets 1177 journal och e-tjänster och försegling av barnets 1177 journal.",
        ),
        (
            "jonkoping",
            &[BlockBoth],
            "Jag begär omgående blockering av alla vårdnadshavares tillgång till barnets journal och e-tjänster på 1177.se.",
        ),
        // The acute step closes both out, whatever has been chosen (JH-14).
        ("jamtland-harjedalen", &[BlockOne], block_in_jamtland),
        ("jamtland-harjedalen", &[BlockBoth], block_in_jamtland),
        (
            "jamtland-harjedalen",
            &[Seal],
            "Jag begär akut försegling av Journalen för barnet.",
        ),
    ] {
        assert_eq!(said_of(region, measures), expected, "{region} {measures:?}");
    }
}

/// What is said where staff have chosen measures.
fn said_of(region: &'static str, measures: &[Measure]) -> String {
    let basis = chosen(region, measures);
    said(basis.region, &basis.course).unwrap()
}

/// An urgent case where staff have chosen measures.
fn chosen(region: &'static str, measures: &[Measure]) -> Basis<'static> {
    let mut basis = basis(&Case {
        region,
        urgent: true,
        ..COMMON
    });
    basis.course = Course::chosen(basis.region, &basis.facts, &basis.decision, measures);
    basis
}

#[test]
fn a_call_orders_what_the_routines_urgent_way_gives_each_once_and_only_what_the_region_has() {
    for basis in urgent_cases() {
        for course in courses(&basis.decision) {
            let orders = ordered(basis.region, &course);
            assert!(orders.is_sorted_by(|a, b| a < b), "{orders:?}");
            assert_eq!(orders.is_empty(), course.measures.is_empty());
            for &id in &orders {
                assert!(basis.region.measure(id).is_some());
                let seals = basis.region.id == "vgr" && id == Seal;
                let acute = basis.region.id == "jamtland-harjedalen" && id == BlockBoth;
                assert!(seals || acute || course.has(id), "{id:?} {course:?}");
            }
        }
    }
    let vgr = chosen("vgr", &[BlockOne]);
    assert_eq!(ordered(vgr.region, &vgr.course), [Seal]);
    let jamtland = chosen("jamtland-harjedalen", &[BlockOne, Seal]);
    assert_eq!(
        ordered(jamtland.region, &jamtland.course),
        [BlockBoth, Seal]
    );
}

#[test]
fn what_is_known_of_each_measures_call_is_said_once() {
    let of_block = "Beslut om blockering ska tas i samråd med bakjour eller verksamhetschef.";
    for (measures, times) in [(&[BlockBoth, Seal][..], 1), (&[BlockOne], 1), (&[Seal], 0)] {
        let basis = chosen("kronoberg", measures);
        let script = script(basis.region, &basis.course, &Spoken::default()).unwrap();
        let said = script.remarks.iter().filter(|one| *one == of_block);
        assert_eq!(said.count(), times, "{measures:?}: {:?}", script.remarks);
    }
}

#[test]
fn the_words_of_vgr_are_marked_as_our_reading_and_no_others() {
    for basis in urgent_cases() {
        let course = Course::as_advised(&basis.decision);
        if let Some(script) = script(basis.region, &course, &Spoken::default()) {
            assert_eq!(script.inferred, basis.region.id == "vgr");
        }
    }
}

#[test]
fn after_a_call_there_is_a_sheet_for_what_was_ordered_before_the_one_beside_it() {
    let mut basis = chosen("jamtland-harjedalen", &[BlockOne]);
    basis.ordered = Some(vec![BlockBoth]);
    let mut given = particulars(&basis.decision);
    given.call = Some(Call {
        when: "2026-11-22 kl. 09.41".to_owned(),
        whom: Some("bakjouren".to_owned()),
        orders: vec![BlockBoth],
    });
    let [first, second] = &mut given.guardians[..] else {
        panic!("two guardians");
    };
    first.number_unknown = true;
    second.concerned = false;
    let documents = write(&basis, &given);
    assert_eq!(documents.phone, None);
    let [ordered, beside] = &documents.requests[..] else {
        panic!("{:?}", documents.requests);
    };
    let (ordered, beside) = (ordered.to_text(), beside.to_text());
    assert!(
        ordered.contains("Vera Test") && ordered.contains("Vidar Test"),
        "{ordered}"
    );
    assert!(
        beside.contains("Vera Test") && !beside.contains("Vidar Test"),
        "{beside}"
    );
    let told = "Begärt per telefon: försegling av båda vårdnadshavares direktåtkomst till barnets journal, 2026-11-22 kl. 09.41, hos bakjouren";
    for text in [ordered, beside, documents.note.to_text()] {
        assert!(text.lines().any(|line| line == told), "{text}");
        assert!(text.contains("Därefter: "), "{text}");
    }
}

#[test]
fn vgr_after_the_call() {
    let mut basis = basis(&Case {
        urgent: true,
        ..COMMON
    });
    basis.ordered = Some(vec![Seal]);
    let mut given = particulars(&basis.decision);
    given.call = Some(Call {
        when: "2026-11-22 kl. 09.41".to_owned(),
        whom: Some("VGR-IT".to_owned()),
        orders: vec![Seal],
    });
    given.child.as_mut().unwrap().number = None;
    let mut other = given.guardians[0].clone();
    other.name = "Vidar Test".to_owned();
    (other.number, other.number_unknown, other.concerned) = (None, true, false);
    given.guardians.push(other);
    let text = plain(&write(&basis, &given).to_text());
    insta::assert_snapshot!("vgr-block-one-called", text);
}
