//! Choosing otherwise than advised: what can be chosen, what is demanded, what is written.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

use chrono::NaiveDate;
use strum::VariantArray;
use varna::{
    decision::{Decision, Outcome, choices, decide},
    documents::Documents,
    domain::{
        access::{AccessPicture, Guardians, InForce, MeasureInForce},
        birth_date::BirthDate,
        circumstances::Circumstances,
        facts::Facts,
    },
    guidance::GUIDANCE,
    session::{Action, Field, Page, Problem, Question, Session, WorkDetails},
};
use varna_guidance::model::{
    Circumstance, ExtendedAccess, GuardianRisk, Measure, Region, RiskAnswer,
};

use Measure::{BlockBoth, BlockOne, Seal};

const WHY: &str = "Den andra föräldern behöver boka vaccination.";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn facts(born: (i32, u32, u32), circumstances: &[Circumstance], risk: GuardianRisk) -> Facts {
    Facts {
        today: today(),
        born: BirthDate::new(NaiveDate::from_ymd_opt(born.0, born.1, born.2).unwrap()),
        circumstances: circumstances.iter().copied().collect(),
        guardian_risk: risk,
        urgent: false,
        extended_access: ExtendedAccess::Unknown,
    }
}

fn decision<'g>(region: &'g Region, facts: &Facts) -> Decision<'g> {
    match decide(region, facts).unwrap() {
        Outcome::Child(decision) => decision,
        Outcome::Adult(_) => panic!("not a child"),
    }
}

fn choices_in(region: &str, born: (i32, u32, u32), risk: GuardianRisk) -> Vec<Vec<Measure>> {
    let region = GUIDANCE.region(region).unwrap();
    let facts = facts(born, &[Circumstance::SuspectedHarm], risk);
    choices(region, &facts, &decision(region, &facts))
}

const FIVE: (i32, u32, u32) = (2021, 3, 9);
const FOURTEEN: (i32, u32, u32) = (2012, 3, 9);
const SIXTEEN: (i32, u32, u32) = (2010, 3, 9);

/// Every set of ticks of at most two, at every age band, with every answer on the risk.
fn situations() -> impl Iterator<Item = Facts> {
    let ticks = (0_u32..1 << Circumstance::VARIANTS.len()).filter(|bits| bits.count_ones() <= 2);
    ticks.flat_map(|bits| {
        let ticked = Circumstance::VARIANTS.iter().enumerate();
        let ticked = ticked.filter(|(index, _)| bits & (1 << index) != 0);
        let ticked: Circumstances = ticked.map(|(_, one)| *one).collect();
        [FIVE, FOURTEEN, SIXTEEN].into_iter().flat_map(move |born| {
            let risks = GuardianRisk::VARIANTS.iter();
            risks.flat_map(move |&risk| {
                [false, true].map(|urgent| Facts {
                    circumstances: ticked,
                    urgent,
                    ..facts(born, &[], risk)
                })
            })
        })
    })
}

#[test]
fn a_seal_that_covers_blocks_is_chosen_by_itself_and_one_that_does_not_beside_them() {
    assert_eq!(
        choices_in("vgr", FIVE, GuardianRisk::One),
        [vec![], vec![BlockOne], vec![BlockBoth], vec![Seal]]
    );
    assert_eq!(
        choices_in("kronoberg", FIVE, GuardianRisk::One),
        [
            vec![],
            vec![BlockOne],
            vec![BlockBoth],
            vec![Seal],
            vec![BlockOne, Seal],
            vec![BlockBoth, Seal],
        ]
    );
    assert_eq!(
        choices_in("jonkoping", FIVE, GuardianRisk::One),
        [vec![], vec![BlockOne], vec![BlockBoth]],
        "the region has no seal"
    );
}

#[test]
fn a_measure_that_has_nothing_left_to_close_is_not_offered() {
    assert_eq!(
        choices_in("vgr", FOURTEEN, GuardianRisk::One),
        [vec![], vec![Seal]],
        "a block ended at 13"
    );
    assert_eq!(
        choices_in("jonkoping", SIXTEEN, GuardianRisk::Both),
        [vec![], vec![BlockOne], vec![BlockBoth]],
        "the block locks the child's own login at any age"
    );
}

#[test]
fn the_advice_can_always_be_chosen_and_so_can_nothing() {
    for region in &GUIDANCE.regions {
        for facts in situations() {
            let decision = decision(region, &facts);
            let all = choices(region, &facts, &decision);
            let advised: Vec<_> = (decision.measures.iter()).map(|one| one.terms.id).collect();
            assert!(all.contains(&advised), "{} {facts:?}", region.id);
            assert!(all.contains(&vec![]), "{} {facts:?}", region.id);
        }
    }
}

#[test]
fn what_can_be_chosen_is_each_its_own_and_never_more_than_it_needs() {
    for region in &GUIDANCE.regions {
        for facts in situations() {
            let all = choices(region, &facts, &decision(region, &facts));
            for (index, one) in all.iter().enumerate() {
                assert!(!all[..index].contains(one), "{} {one:?} twice", region.id);
                for id in one {
                    let outranks = &region.measure(*id).unwrap().outranks;
                    assert!(
                        !one.iter().any(|other| outranks.contains(other)),
                        "{} {one:?}",
                        region.id
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_offered_beside_the_advice_closes_something() {
    for region in &GUIDANCE.regions {
        for facts in situations() {
            let decision = decision(region, &facts);
            let alone = choices(region, &facts, &decision);
            for id in alone.iter().filter(|one| one.len() == 1).map(|one| one[0]) {
                if decision.measure(id).is_some() {
                    continue;
                }
                let measure = MeasureInForce {
                    terms: region.measure(id).unwrap(),
                    from: facts.today,
                    until: None,
                };
                let in_force = InForce {
                    measures: vec![measure],
                    revoked_from: None,
                };
                let with = AccessPicture::after(&facts, Guardians::Two, &in_force);
                let without = AccessPicture::before(&facts, Guardians::Two);
                assert_ne!(with.lanes, without.lanes, "{} {id:?} {facts:?}", region.id);
            }
        }
    }
}

// The flow.

fn type_in(session: &mut Session, field: Field, text: &str) {
    session.apply(Action::Type(field, text.to_owned()));
}

/// A session at its advice.
fn advised(region: &str, ticked: Circumstance, risk: RiskAnswer) -> Session {
    let work = WorkDetails::default();
    let mut session = Session::begin(&GUIDANCE, today(), Some(region), work).unwrap();
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, "20160402-2390");
    session.apply(Action::Continue);
    session.apply(Action::Toggle(ticked));
    session.apply(Action::Continue);
    session.apply(Action::ChooseRisk(risk));
    session.apply(Action::ChooseUrgent(false));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Advice);
    session
}

/// A seal is advised (V26-19); block-one applied too (C3).
fn seal_advised() -> Session {
    advised("vgr", Circumstance::HarmDisclosed, RiskAnswer::One)
}

fn choose(session: &mut Session, measures: &[Measure]) {
    session.apply(Action::Go(Page::Choice));
    session.apply(Action::ChooseMeasures(measures.to_vec()));
}

fn asked_for(session: &Session) -> Vec<Measure> {
    let course = session.basis().unwrap().course;
    course.measures.iter().map(|one| one.terms.id).collect()
}

/// Fills in what every paper needs and goes on to the documents.
fn written(session: &mut Session) -> Documents {
    session.apply(Action::Go(Page::Details));
    assert_eq!(session.page, Page::Details);
    for (field, text) in [
        (Field::ChildName, "Testa Test"),
        (Field::GuardianName(0), "Vera Test"),
        (Field::GuardianNumber(0), "19900420-2397"),
        (Field::GuardianName(1), "Vidar Test"),
        (Field::GuardianNumber(1), "19901027-2384"),
        (Field::End, "2027-05-22"),
        (Field::DeciderName, "Cecilia Chef"),
        (Field::DeciderTitle, "verksamhetschef"),
        (Field::RequesterName, "Lisa Läkare"),
        (Field::Unit, "Barnmottagningen"),
    ] {
        type_in(session, field, text);
    }
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Documents, "{:?}", session.problems);
    session.documents().unwrap()
}

#[test]
fn choosing_otherwise_demands_a_motivation_before_anything_is_written() {
    let mut session = seal_advised();
    choose(&mut session, &[BlockOne]);
    assert_eq!(asked_for(&session), [BlockOne]);
    type_in(&mut session, Field::Otherwise, "  \n ");
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Choice);
    let problem = &session.problems[0];
    assert_eq!(problem.field, Field::Otherwise);
    assert_eq!(problem.problem, Problem::Missing);

    session.apply(Action::Go(Page::Documents));
    assert_eq!(session.page, Page::Choice, "no way round by an address");

    type_in(&mut session, Field::Otherwise, WHY);
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Details);
}

#[test]
fn choosing_what_is_advised_demands_nothing() {
    let mut session = seal_advised();
    choose(&mut session, &[Seal]);
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Details);
    assert!(!session.basis().unwrap().course.otherwise);
    let documents = written(&mut session).to_text();
    assert!(!documents.contains("Valt i stället"), "{documents}");
}

#[test]
fn note_and_form_say_what_was_advised_what_was_chosen_why_and_by_whom() {
    let mut session = seal_advised();
    choose(&mut session, &[BlockOne]);
    type_in(&mut session, Field::Otherwise, WHY);
    let documents = written(&mut session);
    let form = documents.requests[0].to_text();
    for text in [documents.note.to_text(), form] {
        for line in [
            "Råd enligt rutinen: Försegla barnets konto (rekommenderas)",
            "Valt i stället: Blockera en vårdnadshavare",
            &format!("Skäl till valet: {WHY}"),
            "Valt av: Cecilia Chef, verksamhetschef",
        ] {
            assert!(
                text.lines().any(|one| one == line),
                "no «{line}» in\n{text}"
            );
        }
    }
    assert_eq!(documents.requests.len(), 1);
    assert!(documents.requests[0].title.to_lowercase().contains("block"));
    assert!(
        !documents.requests[0].to_text().contains("Vidar"),
        "a block of one names one guardian"
    );
}

#[test]
fn choosing_nothing_writes_a_note_and_asks_for_nothing() {
    let mut session = seal_advised();
    choose(&mut session, &[]);
    type_in(&mut session, Field::Otherwise, WHY);
    let documents = written(&mut session);
    assert!(documents.requests.is_empty());
    assert!(documents.phone.is_none());
    assert!(documents.reminders.is_empty());
    let note = documents.note.to_text();
    assert!(note.contains("Ingen blockering eller försegling begärs."));
    assert!(note.contains("Valt i stället: Ingen åtgärd"), "{note}");
    assert!(note.contains(&format!("Skäl till valet: {WHY}")), "{note}");
}

#[test]
fn a_measure_can_be_chosen_where_none_is_advised() {
    let mut session = advised("vgr", Circumstance::CustodyDispute, RiskAnswer::None);
    assert!(session.needs().is_none(), "nothing is advised");
    choose(&mut session, &[BlockBoth]);
    type_in(&mut session, Field::Otherwise, WHY);
    let note = written(&mut session).note.to_text();
    assert!(note.contains("Råd enligt rutinen: Ingen åtgärd"), "{note}");
    assert!(note.contains("Valt i stället: Blockera alla"), "{note}");
}

#[test]
fn measures_beside_each_other_are_each_asked_for() {
    let mut session = advised("kronoberg", Circumstance::SuspectedHarm, RiskAnswer::One);
    choose(&mut session, &[BlockBoth, Seal]);
    type_in(&mut session, Field::Otherwise, WHY);
    assert_eq!(written(&mut session).requests.len(), 2);
}

#[test]
fn a_choice_with_other_answers_has_no_influence_and_comes_back_with_its_own() {
    let mut session = seal_advised();
    choose(&mut session, &[BlockOne]);
    session.apply(Action::Toggle(Circumstance::HarmDisclosed));
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    assert_eq!(asked_for(&session), [BlockOne], "it is the advice now");
    assert!(!session.basis().unwrap().course.otherwise);
    session.apply(Action::ChooseRisk(RiskAnswer::Both));
    assert_eq!(
        asked_for(&session),
        [Seal],
        "one was chosen while one was a risk"
    );
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    session.apply(Action::Toggle(Circumstance::HarmDisclosed));
    assert_eq!(asked_for(&session), [BlockOne]);
    assert!(session.basis().unwrap().course.otherwise);
}

#[test]
fn a_choice_outlives_midnight() {
    let mut session = seal_advised();
    choose(&mut session, &[BlockOne]);
    session.apply(Action::NewDay(today().succ_opt().unwrap()));
    assert_eq!(asked_for(&session), [BlockOne]);
}

#[test]
fn a_choice_under_one_routine_has_no_influence_under_another() {
    let mut session = seal_advised();
    choose(&mut session, &[]);
    session.apply(Action::ChooseRegion("kronoberg".to_owned()));
    assert!(!session.basis().unwrap().course.otherwise);
}

#[test]
fn a_choice_that_the_region_does_not_have_has_no_influence() {
    let mut session = advised("jonkoping", Circumstance::HarmDisclosed, RiskAnswer::One);
    choose(&mut session, &[Seal]);
    assert_eq!(asked_for(&session), [BlockOne]);
}

#[test]
fn a_choice_is_forgotten_with_the_case() {
    let mut session = seal_advised();
    choose(&mut session, &[]);
    type_in(&mut session, Field::Otherwise, WHY);
    session.apply(Action::Clear);
    assert!(!session.has_case());
    assert_eq!(session.text(Field::Otherwise), "");
}

#[test]
fn what_is_said_on_the_phone_follows_the_choice() {
    let mut session = seal_advised();
    session.apply(Action::ChooseUrgent(true));
    choose(&mut session, &[BlockBoth]);
    type_in(&mut session, Field::Otherwise, WHY);
    let phone = written(&mut session).phone.unwrap().to_text();
    assert!(
        phone.contains("Säg vad ni har valt: blockera alla"),
        "{phone}"
    );
}

#[test]
fn a_receipt_names_product_file_and_rules_and_nobody() {
    let mut session = seal_advised();
    let documents = written(&mut session);
    let decision = session.basis().unwrap().decision;
    let rules: Vec<_> = (decision.reasons.iter()).map(|one| &*one.rule.id).collect();
    let version = &session.region.guidance.version;
    for receipt in [&documents.note.receipt, &documents.requests[0].receipt] {
        assert!(receipt.starts_with(concat!("Värna ", env!("CARGO_PKG_VERSION"), ", ")));
        assert!(
            receipt.contains(&format!("regelfil vgr av den {version}")),
            "{receipt}"
        );
        for rule in &rules {
            assert!(receipt.contains(rule), "{receipt}: no {rule}");
        }
        for word in ["Test", "2016", "Lisa", "Cecilia", "Barnmottagningen"] {
            assert!(!receipt.contains(word), "{receipt}: {word}");
        }
    }
    let note = documents.note.to_text();
    assert!(note.contains(&format!("Framtaget med: {}", documents.note.receipt)));
}
