//! After the urgent call staff come to ask for nothing: the order was made all the same, and the
//! record says so.

use super::{
    call::{CHILD, call, urgent},
    *,
};

/// What the note says, once it has been confirmed that the call was made and all has been filled in.
fn noted(session: &mut Session) -> String {
    session.apply(Action::Confirm(Field::CallTime));
    fill_in(session, CHILD);
    let documents = written(session);
    assert_eq!(documents.requests, [], "nothing is asked for");
    assert_eq!(documents.reminders, []);
    documents.note.to_text()
}

fn assert_lines(note: &str, expected: &[&str]) {
    for line in expected {
        assert!(
            note.lines().any(|one| one == *line),
            "no «{line}» in\n{note}"
        );
    }
}

const THEN: &str = "Därefter: Det som begärdes per telefon ska inte längre gälla. Den som tog emot samtalet ska få veta det.";

#[test]
fn a_choice_to_ask_for_nothing_leaves_the_call_in_the_note_in_every_region() {
    for region in ["vgr", "kronoberg", "jonkoping", "jamtland-harjedalen"] {
        let mut session = urgent(region, RiskAnswer::One);
        call(&mut session);
        let made = session.call().unwrap();
        let told = format!(
            "Begärt per telefon: {}, 2026-11-22 kl. 09.41, hos {}",
            session.region.measure(made.orders[0]).unwrap().call.text,
            made.whom
        );
        session.apply(Action::Go(Page::Choice));
        session.apply(Action::ChooseMeasures(Vec::new()));
        type_in(&mut session, Field::Otherwise, "Faran är över.");
        assert!(
            session.fields().is_of_another_request(Field::CallTime),
            "{region}"
        );
        let note = noted(&mut session);
        assert_lines(&note, &[&told, THEN]);
        assert!(note.contains("Ingen blockering eller försegling begärs."));
    }
}

#[test]
fn a_no_after_the_call_leaves_it_in_the_note() {
    let ticked = [Circumstance::CustodyInvestigated];
    let mut session = advised_in("vgr", CHILD, &ticked, RiskAnswer::None, true);
    session.apply(Action::Weigh(Measure::Seal, true));
    call(&mut session);
    session.apply(Action::Weigh(Measure::Seal, false));
    let note = noted(&mut session);
    let declined = "Övervägt, begärs inte: försegling av barnets konto";
    assert_lines(&note, &[declined, THEN]);
}

#[test]
fn an_answer_that_was_wrong_leaves_the_call_in_the_note() {
    let mut session = urgent("vgr", RiskAnswer::One);
    call(&mut session);
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    session.apply(Action::ToggleNoCircumstance);
    session.apply(Action::ChooseRisk(RiskAnswer::None));
    assert_eq!(asked_for(&session), []);
    // There is nothing ticked to propose it from.
    type_in(
        &mut session,
        Field::Motivation,
        "Oron gällde ett annat barn.",
    );
    let note = noted(&mut session);
    assert_lines(&note, &[THEN]);
}
