//! The papers after the urgent call: for what it ordered, with what was said in it.

use super::{
    call::{CHILD, call, fill_in_call, urgent},
    *,
};
use Measure::Seal;
use varna_core::documents::Request;

/// A case in VGR where the call has been made.
fn called() -> Session {
    let mut session = urgent("vgr", RiskAnswer::One);
    call(&mut session);
    session
}

fn titles(requests: &[Request]) -> Vec<&str> {
    requests.iter().map(|one| &*one.title).collect()
}

#[test]
fn in_vgr_the_sheet_is_for_the_seal_that_was_ordered_and_the_blocks_own_form_lies_beside_it() {
    let mut session = called();
    fill_in_call(&mut session);
    let documents = written(&mut session);
    let [seal, block] = &documents.requests[..] else {
        panic!("{:?}", titles(&documents.requests));
    };
    assert_eq!(seal.title, "Begäran om försegling av barns konto");
    assert_eq!(block.title, "Blockering av vårdnadshavares direktåtkomst");
    let (seal, block) = (seal.to_text(), block.to_text());
    assert!(
        seal.contains("Vera Test") && seal.contains("Vidar Test"),
        "{seal}"
    );
    assert!(
        block.contains("Vera Test") && !block.contains("Vidar"),
        "{block}"
    );
    let then = "Därefter: Den åtgärd som ska gälla begärs också, med egen blankett. Det som begärdes per telefon bryts när den är på plats.";
    for text in [seal, block, documents.note.to_text()] {
        assert!(
            text.lines().any(|line| line == then),
            "no «{then}» in\n{text}"
        );
    }
    let ends: Vec<_> = documents
        .reminders
        .iter()
        .map(|one| one.day.to_string())
        .collect();
    assert_eq!(
        ends,
        ["2034-05-07"],
        "no day for the seal, which is lifted before"
    );
}

#[test]
fn where_a_seal_is_asked_for_the_call_orders_it_and_nothing_lies_beside() {
    let mut session = urgent("vgr", RiskAnswer::Both);
    assert_eq!(asked_for(&session), [Seal]);
    call(&mut session);
    fill_in_call(&mut session);
    let documents = written(&mut session);
    assert_eq!(
        titles(&documents.requests),
        ["Begäran om försegling av barns konto"]
    );
    assert!(!documents.to_text().contains("Därefter"));
}

#[test]
fn the_details_of_the_call_are_demanded_once_it_has_been_made_and_not_before() {
    let asked = [
        Field::GuardianNumber(0),
        Field::GuardianName(1),
        Field::GuardianNumber(1),
        Field::StaffId,
        Field::Phone,
        Field::Email,
        Field::HeadOfUnit,
    ];
    let missing = |session: &mut Session| {
        fill_in(session, CHILD);
        type_in(session, Field::GuardianNumber(0), "");
        session.apply(Action::Go(Page::Details));
        session.apply(Action::Continue);
        let of = |field: &Field| problem(session, *field) == Some(Problem::Missing);
        asked.into_iter().filter(of).collect::<Vec<_>>()
    };
    assert_eq!(missing(&mut urgent("vgr", RiskAnswer::One)), []);
    assert_eq!(missing(&mut called()), asked);
    // Only one routine says itself what is told in the call: a script of our own demands nothing.
    for region in ["kronoberg", "jonkoping", "jamtland-harjedalen"] {
        let mut session = urgent(region, RiskAnswer::One);
        call(&mut session);
        assert_eq!(missing(&mut session), [], "{region}");
    }
    // Of a sole guardian there is no other.
    let mut session = urgent("vgr", RiskAnswer::Sole);
    call(&mut session);
    assert_eq!(guardians(&session), 1);
}

#[test]
fn what_is_not_known_is_an_answer_and_is_written_as_such() {
    let mut session = called();
    fill_in_call(&mut session);
    for field in [
        Field::ChildNumber,
        Field::GuardianNumber(0),
        Field::Email,
        Field::StaffId,
    ] {
        type_in(&mut session, field, "vet inte");
    }
    type_in(&mut session, Field::GuardianNumber(1), "Vet inte.");
    type_in(&mut session, Field::CallWhom, "vet inte");
    let documents = written(&mut session);
    let seal = documents.requests[0].to_text();
    // Beside a name it says what is not known, so that it is not read as a name.
    for line in [
        "Begärt per telefon: försegling av barnets hela journal via nätet och låsning av barnets konto på 1177, 2026-11-22 kl. 09.41, vem som tog emot: vet inte",
        "Begärs av: Lisa Läkare, VGR-ID: vet inte",
        "Personnummer: vet inte",
        "Ska stängas ute: Vera Test, personnummer: vet inte",
        "Ska stängas ute: Vidar Test, personnummer: vet inte",
        "Telefon och e-post: 010-000 00 00, e-post: vet inte",
    ] {
        assert!(
            seal.lines().any(|one| one == line),
            "no «{line}» in\n{seal}"
        );
    }
}

#[test]
fn not_to_know_is_no_answer_where_no_call_has_been_made() {
    let mut session = detailed();
    for field in [Field::ChildNumber, Field::GuardianNumber(0), Field::Email] {
        let mut session = session.clone();
        type_in(&mut session, field, "vet inte");
        session.apply(Action::Continue);
        assert!(problem(&session, field).is_some(), "{field:?}");
    }
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Documents);
}

#[test]
fn when_and_of_whom_can_be_written_otherwise_and_not_left_out() {
    let mut session = called();
    fill_in_call(&mut session);
    for field in [Field::CallTime, Field::CallWhom] {
        let mut session = session.clone();
        type_in(&mut session, field, " ");
        session.apply(Action::Continue);
        assert_eq!(
            problem(&session, field),
            Some(Problem::Missing),
            "{field:?}"
        );
    }
    type_in(&mut session, Field::CallTime, "i går kl. 22.10");
    type_in(&mut session, Field::CallWhom, "Olle på VGR-IT");
    let note = written(&mut session).note.to_text();
    assert!(
        note.contains("i går kl. 22.10, hos Olle på VGR-IT"),
        "{note}"
    );
}

#[test]
fn a_call_that_was_not_made_after_all_leaves_the_words_to_say() {
    let mut session = called();
    session.apply(Action::NotCalled);
    assert_eq!(session.call(), None);
    fill_in(&mut session, CHILD);
    let documents = written(&mut session);
    assert!(documents.phone.is_some());
    assert!(!documents.to_text().contains("Begärt per telefon"));
    assert_eq!(
        titles(&documents.requests),
        ["Blockering av vårdnadshavares direktåtkomst"]
    );
}

#[test]
fn what_is_still_to_be_considered_is_asked_for_before_the_details() {
    let ticked = [Circumstance::CustodyInvestigated];
    let mut session = advised_in("vgr", CHILD, &ticked, RiskAnswer::One, true);
    call(&mut session);
    assert_eq!(session.page, Page::Advice);
    assert_eq!(
        problem(&session, Field::Weighed(Seal)),
        Some(Problem::Missing)
    );
    assert_eq!(session.call().unwrap().orders, [Seal]);
    session.apply(Action::Weigh(Seal, false));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Details);
    assert!(!session.fields().is_of_another_request(Field::CallTime));
    session.apply(Action::Weigh(Seal, true));
    assert!(
        !session.fields().is_of_another_request(Field::CallTime),
        "the same was ordered"
    );
}

#[test]
fn a_call_under_one_routine_is_confirmed_or_let_go_under_another() {
    let mut session = called();
    session.apply(Action::ChooseRegion("jonkoping".to_owned()));
    assert!(session.fields().is_of_another_request(Field::CallTime));
    fill_in_call(&mut session);
    assert_eq!(session.case().documents(), None);
    let mut let_go = session.clone();
    let_go.apply(Action::TakeProposal(Field::CallTime));
    assert_eq!(let_go.call(), None);
    session.apply(Action::Confirm(Field::CallTime));
    let note = written(&mut session).note.to_text();
    let told = "Begärt per telefon: 2026-11-22 kl. 09.41, hos VGR-IT";
    assert!(note.lines().any(|line| line == told), "{note}");
}

#[test]
fn a_call_that_ordered_something_else_than_what_is_asked_for_now_is_confirmed() {
    let mut session = urgent("kronoberg", RiskAnswer::One);
    call(&mut session);
    assert!(!session.fields().is_of_another_request(Field::CallTime));
    session.apply(Action::Go(Page::Choice));
    session.apply(Action::ChooseMeasures(vec![Measure::BlockBoth]));
    type_in(&mut session, Field::Otherwise, "Den andra hotar.");
    assert!(session.fields().is_of_another_request(Field::CallTime));
    session.apply(Action::Go(Page::Details));
    session.apply(Action::Continue);
    let unconfirmed = problem(&session, Field::CallTime);
    assert_eq!(unconfirmed, Some(Problem::Unconfirmed));
}

#[test]
fn what_is_not_known_can_be_written_in_every_region_after_a_call() {
    for region in ["kronoberg", "jonkoping", "jamtland-harjedalen"] {
        let mut session = urgent(region, RiskAnswer::One);
        call(&mut session);
        fill_in(&mut session, "vet inte");
        type_in(&mut session, Field::GuardianNumber(0), "vet inte");
        let sheet = written(&mut session).requests[0].to_text();
        let ordered = session.call().unwrap().orders[0];
        let role = session.region.measure(ordered).unwrap().role.as_ref();
        let guardian = format!("{}: Vera Test, personnummer: vet inte", role.unwrap());
        for line in ["Personnummer: vet inte", &guardian] {
            assert!(
                sheet.lines().any(|one| one == line),
                "no «{line}» in\n{sheet}"
            );
        }
    }
}

#[test]
fn a_no_stands_in_the_note_beside_what_the_call_ordered_all_the_same() {
    let ticked = [Circumstance::CustodyInvestigated];
    let mut session = advised_in("vgr", CHILD, &ticked, RiskAnswer::One, true);
    session.apply(Action::Weigh(Seal, false));
    call(&mut session);
    fill_in_call(&mut session);
    let note = written(&mut session).note.to_text();
    let line =
        "Övervägt, begärs inte: försegling av barnets konto, utöver det som begärdes per telefon";
    assert!(note.lines().any(|one| one == line), "{note}");
}
