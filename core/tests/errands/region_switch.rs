//! A change of region in the middle: what still applies is kept, what has become new is asked.

use varna_core::session::{Action, Field, Page, Question};
use varna_guidance::model::Errand;

use super::walk::{begin, child_of, type_in};

#[test]
fn answers_that_both_regions_ask_for_are_kept_and_only_new_questions_are_asked() {
    let mut session = begin("kronoberg");
    session.apply(Action::Visit(
        Errand::GrantAccess,
        Page::Question(Question::Child),
    ));
    type_in(&mut session, Field::ChildIdentity, child_of("13-15"));
    session.apply(Action::Continue);
    while let Page::Question(Question::Asked(index)) = session.page {
        let first = &session.question_words(index).unwrap().options[0].id;
        session.apply(Action::ChooseOption(index, first));
        session.apply(Action::Continue);
    }
    assert_eq!(session.page, Page::Advice);
    let asked = &session.case().holds.asked;
    let answered: Vec<_> = asked.iter().map(|(_, one)| one.id.clone()).collect();

    session.apply(Action::ChooseRegion("vgr".to_owned()));
    session.apply(Action::Go(Page::Advice));
    let mut asked_anew = Vec::new();
    while let Page::Question(Question::Asked(index)) = session.page {
        let question = session.question_words(index).unwrap();
        asked_anew.push(question.id.clone());
        session.apply(Action::ChooseOption(index, &question.options[0].id));
        session.apply(Action::Continue);
    }
    assert_eq!(session.page, Page::Advice);
    assert!(
        asked_anew.iter().all(|id| !answered.contains(id)),
        "{asked_anew:?}"
    );
    assert!(session.case().child().born.is_some());
}

#[test]
fn a_region_whose_routine_is_silent_says_so_and_the_answers_come_back_with_the_first_one() {
    let mut session = begin("vgr");
    session.apply(Action::Visit(
        Errand::ExemptNote,
        Page::Question(Question::Child),
    ));
    session.apply(Action::ChooseOption(0, "note-blind"));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Advice);
    let before = session.case().state().clone();
    session.apply(Action::ChooseRegion("jonkoping".to_owned()));
    assert_ne!(*session.case().state(), before);
    session.apply(Action::ChooseRegion("vgr".to_owned()));
    assert_eq!(*session.case().state(), before);
}

#[test]
fn the_units_own_contact_details_belong_to_the_region_they_were_typed_for() {
    let mut session = begin("kronoberg");
    type_in(&mut session, Field::OwnPhone, "0470-00 00 00");
    session.apply(Action::ChooseRegion("vgr".to_owned()));
    assert_eq!(session.fields().text(Field::OwnPhone), "");
    session.apply(Action::ChooseRegion("kronoberg".to_owned()));
    assert_eq!(session.fields().text(Field::OwnPhone), "0470-00 00 00");
}
