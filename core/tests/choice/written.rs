//! What is written when staff have chosen otherwise.

use super::*;

#[test]
fn note_and_form_say_what_was_advised_what_was_chosen_why_and_by_whom() {
    let mut session = seal_advised();
    choose(&mut session, &[BlockOne]);
    type_in(&mut session, Field::Otherwise, WHY);
    let documents = written(&mut session);
    let form = documents.requests[0].to_text();
    let why = format!("Skäl till valet: {WHY}");
    // Whoever carries it out needs to know what was chosen, and not why.
    assert!(!form.contains(&why), "{form}");
    assert!(documents.note.to_text().contains(&why));
    for text in [documents.note.to_text(), form] {
        for line in [
            "Råd enligt rutinen: Försegla barnets konto (rekommenderas)",
            "Valt i stället: Blockera en vårdnadshavare",
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
    session.apply(Action::ChooseUrgent(true));
    choose(&mut session, &[]);
    type_in(&mut session, Field::Otherwise, WHY);
    let needs = session.case().needs().unwrap();
    assert!(!needs.from && !needs.requester && needs.guardians.is_empty());
    session.apply(Action::Go(Page::Details));
    for (field, text) in [
        (Field::ChildName, "Testa Test"),
        (Field::DeciderName, "Cecilia Chef"),
    ] {
        type_in(&mut session, field, text);
    }
    let documents = session.case().documents().unwrap();
    assert!(documents.requests.is_empty());
    assert!(documents.phone.is_none());
    assert!(documents.reminders.is_empty());
    let titles: Vec<_> = (documents.note.entries.iter())
        .map(|entry| &*entry.title)
        .collect();
    assert!(
        !titles.contains(&"Gäller") && !titles.contains(&"Period"),
        "{titles:?}"
    );
    let advice = session.case().basis().unwrap().region.notices.iter();
    let duty = advice
        .into_iter()
        .find(|one| one.id == "duty-to-report")
        .unwrap();
    assert!(
        documents
            .checklist
            .iter()
            .any(|item| item.title == duty.title),
        "the duty to report stands all the more"
    );
    let note = documents.note.to_text();
    assert!(note.contains("Ingen blockering eller försegling begärs."));
    assert!(note.contains("Valt i stället: Ingen åtgärd"), "{note}");
    assert!(note.contains(&format!("Skäl till valet: {WHY}")), "{note}");
}

#[test]
fn a_measure_can_be_chosen_where_none_is_advised() {
    let mut session = advised("vgr", Circumstance::CustodyDispute, RiskAnswer::None);
    assert!(session.case().needs().is_none(), "nothing is advised");
    choose(&mut session, &[BlockBoth]);
    type_in(&mut session, Field::Otherwise, WHY);
    let documents = written(&mut session);
    let note = documents.note.to_text();
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
fn what_is_said_on_the_phone_follows_the_choice() {
    let mut session = seal_advised();
    session.apply(Action::ChooseUrgent(true));
    choose(&mut session, &[BlockBoth]);
    type_in(&mut session, Field::Otherwise, WHY);
    let phone = written(&mut session).phone.unwrap().to_text();
    assert!(
        phone.contains(
            "Säg: «Jag begär brådskande försegling av barnets hela journal via nätet och låsning \
             av barnets konto på 1177.»"
        ),
        "{phone}"
    );
}

#[test]
fn the_last_line_names_guidance_product_and_rules_and_nobody() {
    let mut session = seal_advised();
    let documents = written(&mut session);
    let version = &session.region.guidance.version;
    let expected = format!(
        "Enligt: VGR:s vägledning 2026-03-26, RS 2026-01475. Framtaget med Värna {}, regler {version}.",
        env!("CARGO_PKG_VERSION")
    );
    assert_eq!(documents.note.foot, expected);
    assert_eq!(documents.requests[0].foot, expected);
    // No id that only reviewers know is copied or printed.
    let text = documents.to_text();
    let decision = &session.case().basis().unwrap().decision;
    for reason in &decision.reasons {
        assert!(!text.contains(&reason.rule.id), "{}", reason.rule.id);
    }
    assert!(documents.note.to_text().ends_with(&expected));
}

#[test]
fn what_is_done_beside_the_measures_is_part_of_what_is_chosen() {
    let mut session = advised_of(
        "20120227-2397",
        "vgr",
        Circumstance::HarmDisclosed,
        RiskAnswer::None,
    );
    choose(&mut session, &[]);
    type_in(&mut session, Field::Otherwise, WHY);
    let note = written(&mut session).note.to_text();
    let action = "Avsluta den åtkomst som vårdnadshavare kan ha fått efter 13 år";
    let line = |title: &str| {
        let mut lines = note.lines();
        lines
            .find(|line| line.starts_with(title))
            .unwrap()
            .to_owned()
    };
    assert!(line("Råd enligt rutinen: ").contains(action), "{note}");
    assert_eq!(
        line("Valt i stället: "),
        format!("Valt i stället: {action}")
    );
}

#[test]
fn where_the_strengths_are_ours_the_papers_say_so() {
    for region in &GUIDANCE.regions {
        let mut session = advised(&region.id, Circumstance::SuspectedHarm, RiskAnswer::Both);
        choose(&mut session, &[BlockOne]);
        type_in(&mut session, Field::Otherwise, WHY);
        let documents = written(&mut session);
        for text in [documents.note.to_text(), documents.requests[0].to_text()] {
            let own = region.own_strengths.as_deref();
            let said = text
                .lines()
                .find_map(|line| line.strip_prefix("Om styrkan: "));
            assert_eq!(said, own, "{text}");
        }
    }
    let ours = GUIDANCE
        .regions
        .iter()
        .filter(|one| one.own_strengths.is_some());
    assert_eq!(ours.count(), 3, "all but VGR");
}

#[test]
fn a_block_of_one_beside_a_seal_names_one_guardian() {
    for region in ["kronoberg", "jamtland-harjedalen"] {
        let mut session = advised_of(
            "20120227-2397",
            region,
            Circumstance::SuspectedHarm,
            RiskAnswer::One,
        );
        choose(&mut session, &[BlockOne, Seal]);
        type_in(&mut session, Field::Otherwise, WHY);
        assert_eq!(asked_for(&session), [BlockOne, Seal]);
        assert_eq!(
            session.case().needs().unwrap().guardians.len(),
            1,
            "{region}"
        );
        let documents = written(&mut session);
        for text in documents.requests.iter().map(Request::to_text) {
            assert!(!text.contains("Vidar"), "{text}");
        }
        assert!(!documents.note.to_text().contains("Vidar"));
    }
}

#[test]
fn each_of_two_measures_has_its_own_end_and_only_what_needs_one_takes_the_chosen_end() {
    let mut session = advised_of(
        "20120227-2397",
        "kronoberg",
        Circumstance::SuspectedHarm,
        RiskAnswer::Both,
    );
    choose(&mut session, &[BlockBoth, Seal]);
    type_in(&mut session, Field::Otherwise, WHY);
    let documents = written(&mut session);
    let periods: Vec<_> = (documents.requests.iter())
        .map(|request| {
            let text = request.to_text();
            let mut lines = text.lines();
            let period = lines.find_map(|line| line.strip_prefix("Period: "));
            period.unwrap().to_owned()
        })
        .collect();
    let expected = [
        "från och med 22 november 2026, tills vården bryter blockeringen",
        "från och med 22 november 2026, sista dag 22 maj 2027",
    ];
    assert_eq!(periods, expected);
}

#[test]
fn the_headings_of_the_note_are_those_of_what_was_chosen() {
    let headings = |measures: &[Measure]| {
        let mut session = advised(
            "jamtland-harjedalen",
            Circumstance::SuspectedHarm,
            RiskAnswer::Both,
        );
        choose(&mut session, measures);
        type_in(&mut session, Field::Otherwise, WHY);
        let note = written(&mut session).note;
        let record = &session.region.note.record_headings;
        let titles = note.entries.iter().map(|entry| entry.text.clone());
        let of_record =
            titles.filter(|text| record.iter().any(|one| one.value.as_deref() == Some(text)));
        of_record.collect::<Vec<_>>()
    };
    assert_eq!(headings(&[]), Vec::<String>::new());
    assert_ne!(headings(&[BlockOne]), headings(&[BlockBoth]));
    assert_eq!(headings(&[BlockBoth]).len(), 1);
}
