//! Which child it is: a number or a birth date that is changed is one of three children's, and
//! staff say whose.

use super::*;

/// Twins, 17 years old.
const TWIN: &str = "20090108-2388";
const OTHER_TWIN: &str = "20090108-2396";

/// A session where the child is asked for, after the answers have been given.
fn at_child(child: &str) -> Session {
    let mut session = advised(child);
    session.apply(Action::Go(Page::Question(Question::Child)));
    session
}

/// The same with another child typed.
fn with_another(child: &str) -> Session {
    let mut session = at_child(FIVE);
    type_in(&mut session, Field::ChildIdentity, child);
    session
}

/// A session with every detail, and another number among them.
pub(crate) fn with_another_number() -> Session {
    let mut session = detailed();
    session.apply(Action::Continue);
    session.apply(Action::Go(Page::Details));
    type_in(&mut session, Field::ChildNumber, "20210130-2392");
    session
}

pub(crate) fn choose(session: &mut Session, which: WhichChild) {
    session.apply(Action::ChooseWhichChild(which));
    session.apply(Action::Continue);
}

#[test]
fn what_is_changed_asks_whose_it_is_and_nothing_is_preselected() {
    for (before, after) in [
        // One digit, which can be a slip or a sibling.
        (FIVE, "2021-05-09"),
        (FIVE, "2012-05-08"),
        (TWIN, OTHER_TWIN),
        ("20210508-2388", "20210130-2392"),
        ("20210508-2388", FIVE),
        (FIVE, "20210130-2392"),
        (FIVE, ADULT),
    ] {
        let mut session = at_child(before);
        assert!(!session.asks_which_child());
        type_in(&mut session, Field::ChildIdentity, after);
        assert!(session.asks_which_child(), "{before} → {after}");
        assert_eq!(session.which_child, None);
        session.apply(Action::Continue);
        let missing = problem(&session, Field::WhichChild);
        assert_eq!(missing, Some(Problem::Missing), "{before} → {after}");
        assert_eq!(session.page, Page::Question(Question::Child));
    }
}

#[test]
fn a_birth_date_that_is_corrected_asks_whose_it_is() {
    let mut session = at_child("20210508-2388");
    type_in(&mut session, Field::ChildBirthDate, "2021-05-09");
    assert!(session.asks_which_child());
    choose(&mut session, WhichChild::Same);
    assert_eq!(session.page, Page::Advice);
    let born = session.case().child().born.unwrap().date();
    assert_eq!(born.to_string(), "2021-05-09");
}

#[test]
fn another_number_among_the_details_asks_too_and_is_not_written_until_it_is_told() {
    let mut session = with_another_number();
    assert!(session.asks_which_child());
    assert_eq!(session.which_child, None);
    assert_eq!(session.case().documents(), None);
    session.apply(Action::Continue);
    assert_eq!(problem(&session, Field::WhichChild), Some(Problem::Missing));
    assert_eq!(session.page, Page::Details);
}

#[test]
fn nothing_is_asked_while_only_the_child_has_been_told_or_the_same_stands_there() {
    let mut session = with_child(FIVE);
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, FOURTEEN);
    assert!(!session.asks_which_child());
    let mut session = at_child("20210508-2388");
    for same in ["210508-2388", " 20210508 2388", "20210508-2388"] {
        type_in(&mut session, Field::ChildIdentity, same);
        assert!(!session.asks_which_child(), "{same}");
    }
}

#[test]
fn a_number_that_agrees_with_the_birth_date_tells_who_it_is_and_is_asked_for_in_one_place() {
    let mut session = detailed();
    assert!(!session.asks_which_child(), "a date had been told");
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Documents);
    assert_eq!(session.fields().text(Field::ChildIdentity), "20210508-2388");
    session.apply(Action::Go(Page::Details));
    type_in(&mut session, Field::ChildNumber, "20210130-2392");
    assert!(session.asks_which_child());
}

#[test]
fn there_is_no_way_round_by_a_link_without_an_answer() {
    let mut session = with_another("20210130-2392");
    for page in [
        Page::Advice,
        Page::Choice,
        Page::Details,
        Page::Documents,
        Page::Done,
    ] {
        session.apply(Action::Go(page));
        assert_eq!(session.page, Page::Question(Question::Child), "{page:?}");
        assert!(session.asks_which_child());
    }
    session.apply(Action::Go(Page::Start));
    session.apply(Action::Resume);
    assert_eq!(session.page, Page::Question(Question::Child));
    assert!(session.asks_which_child());
    session.apply(Action::Visit(Errand::Lift, Page::Advice));
    assert_eq!(session.page, Page::Question(Question::Child));
    assert!(session.asks_which_child());

    let mut session = with_another_number();
    for page in [Page::Documents, Page::Done] {
        session.apply(Action::Go(page));
        assert_eq!(session.page, Page::Details, "{page:?}");
    }
    session.apply(Action::Go(Page::Advice));
    session.apply(Action::Go(Page::Details));
    assert!(session.asks_which_child());
    assert_eq!(session.case().documents(), None);
}

#[test]
fn typing_again_takes_the_answer_back() {
    for (mut session, field) in [
        (with_another("20210130-2392"), Field::ChildIdentity),
        (with_another("20210130-2392"), Field::ChildBirthDate),
        (with_another_number(), Field::ChildNumber),
    ] {
        session.apply(Action::ChooseWhichChild(WhichChild::Same));
        type_in(&mut session, field, "2021-01-31");
        assert_eq!(session.which_child, None, "{field:?}");
    }
}

#[test]
fn a_number_that_is_not_yet_told_whose_is_a_gap_in_what_is_said_on_the_phone() {
    let ticked = [Circumstance::SuspectedHarm];
    let number = "20210508-2388";
    let mut session = advised_in("vgr", number, &ticked, RiskAnswer::One, true);
    type_in(&mut session, Field::ChildName, "Testa Test");
    let child = |session: &Session| {
        let entries = &session.case().phone.as_ref().unwrap().entries;
        let mut of_child = entries
            .iter()
            .filter(|one| one.title.starts_with("Barnets"));
        of_child.next().unwrap().text.clone()
    };
    assert_eq!(child(&session), "Testa Test, 20210508-2388");
    session.apply(Action::Go(Page::Details));
    type_in(&mut session, Field::ChildNumber, "20210130-2392");
    assert_eq!(child(&session), "Testa Test");
    session.apply(Action::ChooseWhichChild(WhichChild::Same));
    session.apply(Action::Go(Page::Advice));
    assert_eq!(child(&session), "Testa Test, 20210130-2392");
}
