//! What becomes of a case once it has been said whose the changed number is: the same child's, or
//! another's. A sibling's has a file of its own.

use super::{
    which_child::{choose, with_another_number},
    *,
};

#[test]
fn the_same_child_keeps_all_that_has_been_said() {
    for mut session in [with_another_number(), {
        let mut session = detailed();
        session.apply(Action::Continue);
        session.apply(Action::Go(Page::Question(Question::Child)));
        type_in(&mut session, Field::ChildIdentity, "20210130-2392");
        session
    }] {
        choose(&mut session, WhichChild::Same);
        let text = written(&mut session).to_text();
        assert!(
            text.contains("Testa Test") && text.contains("Vera Test"),
            "{text}"
        );
        assert!(text.contains("20210130-2392"), "{text}");
        assert!(!text.contains("20210508"), "{text}");
        assert!(!session.guardians_to_confirm);
        assert_eq!(session.fields().text(Field::ChildIdentity), "20210130-2392");
    }
}

#[test]
fn of_another_child_nothing_stays_but_its_own_number() {
    for mut session in [with_another_number(), {
        let mut session = detailed();
        type_in(&mut session, Field::Motivation, "Pappa slår.");
        type_in(&mut session, Field::Review, "2026-12-24");
        session.apply(Action::Continue);
        session.apply(Action::Go(Page::Question(Question::Child)));
        type_in(&mut session, Field::ChildIdentity, "20210130-2392");
        session
    }] {
        choose(&mut session, WhichChild::Other);
        assert_eq!(session.page, Page::Question(Question::Circumstances));
        assert!(session.answers.circumstances.is_empty());
        assert_eq!((session.answers.risk, session.answers.urgent), (None, None));
        for field in [
            Field::ChildName,
            Field::GuardianName(0),
            Field::GuardianNumber(0),
        ] {
            assert_eq!(session.fields().text(field), "", "{field:?}");
        }
        assert_eq!(
            session.fields().text(Field::Unit),
            "Barnmottagningen",
            "the user's own"
        );
        answer(&mut session);
        session.apply(Action::Continue);
        assert_eq!(session.fields().text(Field::ChildNumber), "20210130-2392");
        type_in(&mut session, Field::ChildName, "Beda Test");
        type_in(&mut session, Field::GuardianName(0), "Berit Test");
        let text = written(&mut session).to_text();
        for gone in [
            "Testa Test",
            "Vera",
            "19900420",
            "20210508",
            "Pappa",
            "2026-12-24",
        ] {
            assert!(!text.contains(gone), "{gone}: {text}");
        }
    }
}

#[test]
fn who_turns_out_to_be_18_gets_no_documents_whoever_it_is() {
    for which in [WhichChild::Same, WhichChild::Sibling, WhichChild::Other] {
        for at_details in [false, true] {
            let mut session = detailed();
            session.apply(Action::Continue);
            let (page, field) = if at_details {
                (Page::Details, Field::ChildNumber)
            } else {
                (Page::Question(Question::Child), Field::ChildIdentity)
            };
            session.apply(Action::Go(page));
            type_in(&mut session, field, "20080214-2380");
            choose(&mut session, which);
            assert_eq!(session.page, Page::Advice, "{which:?}");
            assert!(matches!(session.case().state(), State::Adult(_)));
            assert_eq!(session.case().documents(), None);
            session.apply(Action::Go(Page::Documents));
            assert_eq!(session.page, Page::Advice);
        }
    }
}

#[test]
fn a_corrected_birth_date_does_not_outlive_its_number() {
    let mut session = with_child("20210508-2388");
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildBirthDate, "2010-01-01");
    session.apply(Action::Continue);
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, "20210130-2392");
    assert_eq!(session.fields().text(Field::ChildBirthDate), "");
    assert_eq!(
        session.case().child().born.unwrap().date().to_string(),
        "2021-01-30"
    );
    type_in(&mut session, Field::ChildIdentity, "20210508-2388");
    assert_eq!(
        session.case().child().born.unwrap().date().to_string(),
        "2010-01-01",
        "it is its own"
    );

    // Nor a number among the details.
    let mut session = with_child("20210508-2388");
    type_in(&mut session, Field::ChildBirthDate, "2021-05-09");
    answer(&mut session);
    session.apply(Action::Go(Page::Details));
    type_in(&mut session, Field::ChildNumber, "20210130-2392");
    session.apply(Action::ChooseWhichChild(WhichChild::Same));
    session.apply(Action::Go(Page::Advice));
    assert_eq!(
        session.case().child().born.unwrap().date().to_string(),
        "2021-01-30"
    );
}

#[test]
fn a_number_typed_where_the_child_is_asked_for_takes_the_place_of_one_left_among_the_details() {
    for (left, which) in [
        ("20160402-2390", WhichChild::Same),
        ("20160402-2390", WhichChild::Sibling),
        ("20160402-2390", WhichChild::Other),
        ("2016", WhichChild::Other),
    ] {
        let mut session = detailed();
        session.apply(Action::Continue);
        session.apply(Action::Go(Page::Details));
        type_in(&mut session, Field::ChildNumber, left);
        session.apply(Action::Go(Page::Question(Question::Child)));
        type_in(&mut session, Field::ChildIdentity, "20210130-2392");
        choose(&mut session, which);
        assert_eq!(
            session.fields().text(Field::ChildIdentity),
            "20210130-2392",
            "{left} {which:?}"
        );
        assert_eq!(
            session.fields().text(Field::ChildNumber),
            "20210130-2392",
            "{left} {which:?}"
        );
    }
}

#[test]
fn what_was_weighed_and_chosen_stays_the_same_childs_unless_it_has_become_another_age() {
    let ticked = [Circumstance::CustodyInvestigated];
    for (number, kept) in [("20210130-2392", true), ("20120227-2397", false)] {
        for at_details in [false, true] {
            let first = "20210508-2388";
            let mut session = advised_in("vgr", first, &ticked, RiskAnswer::One, false);
            session.apply(Action::Weigh(Measure::Seal, true));
            session.apply(Action::ChooseMeasures(vec![Measure::BlockBoth]));
            type_in(&mut session, Field::Otherwise, "Den andra hotar.");
            let (page, field) = if at_details {
                (Page::Details, Field::ChildNumber)
            } else {
                (Page::Question(Question::Child), Field::ChildIdentity)
            };
            session.apply(Action::Go(page));
            type_in(&mut session, field, number);
            choose(&mut session, WhichChild::Same);
            session.apply(Action::ChooseExtendedAccess(ExtendedAccess::No));
            session.apply(Action::Go(Page::Advice));
            let weighed = session.weighed(Measure::Seal);
            assert_eq!(weighed, kept.then_some(false), "{number}");
            let why = session.fields().text(Field::Otherwise);
            assert_eq!(why == "Den andra hotar.", kept, "{number} {why}");
        }
    }
}
