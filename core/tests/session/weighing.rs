//! What staff have to consider: a yes or a no on each measure, nothing in advance.

use super::*;
use Measure::{BlockBoth, BlockOne, Seal};

/// In VGR a block of one is recommended and a seal to be considered; in Kronoberg so are a block of
/// both and, from 13, a seal.
const TICKED: [Circumstance; 1] = [Circumstance::CustodyInvestigated];

fn block_or_seal() -> Session {
    advised_in("vgr", "20210508-2388", &TICKED, RiskAnswer::One, false)
}

fn open(session: &Session) -> Vec<Measure> {
    let course = &session.case().basis().unwrap().course;
    course.open.iter().map(|terms| terms.id).collect()
}

/// The documents, with all details.
fn papers(session: &mut Session) -> Documents {
    session.apply(Action::Go(Page::Details));
    assert_eq!(session.page, Page::Details, "{:?}", session.problems);
    fill_in(session, "20210508-2388");
    type_in(session, Field::End, "2026-12-24");
    written(session)
}

#[test]
fn nothing_is_answered_in_advance_and_the_documents_wait() {
    let mut session = block_or_seal();
    assert_eq!(session.weighed(Seal), None);
    assert_eq!(open(&session), [Seal]);
    for page in [Page::Details, Page::Documents, Page::Done] {
        session.apply(Action::Go(page));
        assert_eq!(session.page, Page::Advice, "{page:?}");
    }
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Advice);
    let missing = problem(&session, Field::Weighed(Seal));
    assert_eq!(missing, Some(Problem::Missing));
    session.apply(Action::Weigh(Seal, false));
    assert_eq!(session.problems, [], "it was said what is missing");
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Details);
}

#[test]
fn no_is_one_line_in_the_note_and_needs_no_reason() {
    let mut session = block_or_seal();
    session.apply(Action::Weigh(Seal, false));
    assert_eq!(asked_for(&session), [BlockOne]);
    let course = &session.case().basis().unwrap().course;
    assert!(!course.otherwise && course.open.is_empty());
    assert!(!session.case().needs().unwrap().otherwise);
    let documents = papers(&mut session);
    assert_eq!(documents.requests.len(), 1);
    let note = documents.note.to_text();
    let line = "Övervägt, begärs inte: försegling av barnets konto";
    assert_eq!(note.lines().filter(|one| *one == line).count(), 1, "{note}");
    assert!(!note.contains("Valt i stället"), "{note}");
}

#[test]
fn yes_asks_for_it_in_place_of_what_it_covers_or_beside_what_it_does_not() {
    let mut session = block_or_seal();
    session.apply(Action::Weigh(Seal, true));
    assert_eq!(asked_for(&session), [Seal]);
    let note = papers(&mut session).note.to_text();
    assert!(
        !note.contains("Övervägt") && !note.contains("Valt i stället"),
        "{note}"
    );

    let suspected = [Circumstance::SuspectedHarm];
    let mut session = advised_in("kronoberg", FOURTEEN, &suspected, RiskAnswer::One, false);
    session.apply(Action::ChooseExtendedAccess(ExtendedAccess::Yes));
    session.apply(Action::Weigh(Seal, true));
    assert_eq!(asked_for(&session), [BlockOne, Seal]);
}

#[test]
fn where_there_is_only_something_to_consider_no_leaves_a_note_and_asks_for_nothing() {
    let suspected = [Circumstance::SuspectedHarm];
    let mut session = advised_in("vgr", FIVE, &suspected, RiskAnswer::None, false);
    assert_eq!(asked_for(&session), []);
    assert_eq!(open(&session), [BlockBoth]);
    session.apply(Action::Weigh(BlockBoth, false));
    assert_eq!(asked_for(&session), []);
    let needs = session.case().needs().unwrap();
    assert!(!needs.otherwise && !needs.requester && !needs.from && needs.guardians.is_empty());
    let documents = papers(&mut session);
    assert!(documents.requests.is_empty() && documents.phone.is_none());
    let note = documents.note.to_text();
    for line in [
        "Åtgärd: Ingen blockering eller försegling begärs.",
        "Övervägt, begärs inte: blockering av alla vårdnadshavare",
    ] {
        assert!(
            note.lines().any(|one| one == line),
            "no «{line}» in\n{note}"
        );
    }
}

#[test]
fn each_measure_is_a_question_by_itself() {
    let ticked = [Circumstance::CustodyDispute];
    let mut session = advised_in("kronoberg", FOURTEEN, &ticked, RiskAnswer::One, false);
    session.apply(Action::ChooseExtendedAccess(ExtendedAccess::Yes));
    assert_eq!(asked_for(&session), [BlockOne]);
    assert_eq!(open(&session), [BlockBoth, Seal]);
    session.apply(Action::Continue);
    for id in [BlockBoth, Seal] {
        let missing = problem(&session, Field::Weighed(id));
        assert_eq!(missing, Some(Problem::Missing), "{id:?}");
    }
    session.apply(Action::Weigh(BlockBoth, true));
    assert_eq!(open(&session), [Seal]);
    session.apply(Action::Go(Page::Documents));
    assert_eq!(session.page, Page::Advice, "one is still open");
    assert_eq!(
        asked_for(&session),
        [BlockBoth],
        "it covers the block of one"
    );
    session.apply(Action::Weigh(Seal, true));
    assert_eq!(asked_for(&session), [BlockBoth, Seal]);
    session.apply(Action::Weigh(BlockBoth, false));
    assert_eq!(
        asked_for(&session),
        [BlockOne, Seal],
        "the last answer counts"
    );
}

#[test]
fn an_answer_belongs_to_the_answers_it_was_given_with_and_comes_back_with_them() {
    let mut session = block_or_seal();
    session.apply(Action::Weigh(Seal, true));
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    assert_eq!(session.weighed(Seal), None);
    assert_eq!(open(&session), [Seal]);
    session.apply(Action::Weigh(Seal, false));
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    assert_eq!(session.weighed(Seal), Some(true));
    for change in [
        Action::ChooseUrgent(true),
        Action::ChooseRisk(RiskAnswer::Both),
        Action::ChooseRegion("kronoberg".to_owned()),
    ] {
        let mut changed = session.clone();
        changed.apply(change.clone());
        assert_eq!(changed.weighed(Seal), None, "{change:?}");
    }
}

#[test]
fn an_answer_outlives_midnight_but_no_birthday_that_changes_the_rules() {
    let tomorrow = today().succ_opt().unwrap();
    for (born, kept) in [(FIVE, Some(true)), ("2013-11-23", None)] {
        let mut session = advised_in("vgr", born, &TICKED, RiskAnswer::One, false);
        session.apply(Action::Weigh(Seal, true));
        session.apply(Action::NewDay(tomorrow));
        assert_eq!(session.weighed(Seal), kept, "{born}");
    }
}

#[test]
fn what_is_chosen_otherwise_takes_the_answers_over_and_an_answer_takes_its_place() {
    let mut session = block_or_seal();
    session.apply(Action::Go(Page::Choice));
    session.apply(Action::Continue);
    let missing = problem(&session, Field::Choice);
    assert_eq!(missing, Some(Problem::Missing), "nothing has been answered");
    session.apply(Action::ChooseMeasures(vec![BlockBoth]));
    assert!(session.case().basis().unwrap().course.otherwise);
    assert_eq!(session.weighed(Seal), Some(false));
    session.apply(Action::Continue);
    assert!(
        problem(&session, Field::Otherwise).is_some(),
        "it needs a reason"
    );

    session.apply(Action::Weigh(Seal, true));
    assert!(!session.case().basis().unwrap().course.otherwise);
    assert_eq!(asked_for(&session), [Seal]);
}

#[test]
fn a_choice_that_is_a_yes_or_a_no_is_no_other_than_the_advice() {
    for (chosen, answer) in [(Seal, true), (BlockOne, false)] {
        let mut session = block_or_seal();
        session.apply(Action::Go(Page::Choice));
        session.apply(Action::ChooseMeasures(vec![chosen]));
        assert_eq!(session.weighed(Seal), Some(answer));
        assert_eq!(asked_for(&session), [chosen]);
        assert!(!session.case().basis().unwrap().course.otherwise);
        session.apply(Action::Continue);
        assert_eq!(session.page, Page::Details, "and needs no reason");
    }
}
