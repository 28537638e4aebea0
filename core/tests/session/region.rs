//! The region: none is assumed, what another one makes different is told, and the unit's own details
//! are looked at.

use super::*;
use varna_core::session::Difference;
use varna_guidance::model::Form;

/// Every page that belongs to an errand.
fn pages() -> Vec<Page> {
    let questions = [
        Question::Child,
        Question::Circumstances,
        Question::Risk,
        Question::ExtendedAccess,
        Question::Asked(0),
        Question::Asked(7),
    ];
    let results = [
        Page::Advice,
        Page::Choice,
        Page::Details,
        Page::Documents,
        Page::Done,
    ];
    let questions = questions.map(Page::Question);
    questions.into_iter().chain(results).collect()
}

fn without_region() -> Session {
    Session::begin(&GUIDANCE, today(), None, WorkDetails::default()).unwrap()
}

#[test]
fn until_a_region_is_chosen_every_page_of_every_errand_leads_to_the_first() {
    let errands = GUIDANCE.vocabulary.errands.iter().map(|words| words.id);
    let errands: Vec<_> = errands.collect();
    assert!(errands.len() >= 8);
    for errand in errands {
        for page in pages() {
            let mut session = without_region();
            session.apply(Action::Visit(errand, page));
            assert_eq!(session.page, Page::Start, "{errand:?} {page:?}");
            session.apply(Action::Go(page));
            assert_eq!(session.page, Page::Start, "{errand:?} {page:?}");
        }
        let mut session = without_region();
        session.apply(Action::Visit(errand, Page::Start));
        for action in [
            Action::Continue,
            Action::Resume,
            Action::BeginAnew,
            Action::BeginSibling,
        ] {
            session.apply(action.clone());
            assert_eq!(session.page, Page::Start, "{errand:?} {action:?}");
        }
    }
}

#[test]
fn what_is_not_about_a_case_is_shown_without_a_region() {
    for page in [Page::Settings, Page::About] {
        let mut session = without_region();
        session.apply(Action::Go(page));
        assert_eq!(session.page, page);
    }
}

#[test]
fn a_region_that_is_not_known_is_none() {
    let mut session = Session::begin(&GUIDANCE, today(), Some("atlantis"), WorkDetails::default());
    let session = session.as_mut().unwrap();
    session.apply(Action::ChooseRegion("atlantis".to_owned()));
    assert!(!session.region_chosen);
    session.apply(Action::Go(Page::Question(Question::Child)));
    assert_eq!(session.page, Page::Start);
    assert!(session.kept().iter().all(|(name, _)| name != "region"));
    session.apply(Action::ChooseRegion("kronoberg".to_owned()));
    session.apply(Action::Go(Page::Question(Question::Child)));
    assert_eq!(session.page, Page::Question(Question::Child));
}

/// What becomes different when the region is changed in the settings.
fn differences(mut session: Session, region: &str) -> Option<Vec<Difference>> {
    session.apply(Action::Go(Page::Settings));
    session.apply(Action::ChooseRegion(region.to_owned()));
    session.differences()
}

#[test]
fn another_region_tells_what_becomes_different_in_the_case() {
    let session = advised_in(
        "vgr",
        FIVE,
        &[Circumstance::HarmDisclosed],
        RiskAnswer::One,
        false,
    );
    let told = differences(session.clone(), "jonkoping").unwrap();
    let rows: Vec<_> = (told.iter())
        .map(|one| (one.title, &*one.before, &*one.after))
        .collect();
    let of = |region: &str, measure| {
        let region = GUIDANCE.region(region).unwrap();
        let mut forms = region.forms.iter();
        let general = |form: &&Form| form.is_general() && form.measures.contains(&measure);
        let form = forms.find(general).unwrap();
        &*form.title
    };
    let (seal, block) = (of("vgr", Measure::Seal), of("jonkoping", Measure::BlockOne));
    let expected = [
        (
            "Råd",
            "Försegla barnets konto (rekommenderas)",
            "Blockera en vårdnadshavare (rekommenderas)",
        ),
        ("Blankett", seal, block),
        (
            "Bråttom",
            "Ring VGR-IT, 010-47 37 100, knappval 5",
            "Ring Region Jönköpings läns Kontaktcenter, 010-241 00 00",
        ),
    ];
    assert_eq!(rows, expected);
    assert_eq!(session.differences(), None, "nothing has been changed");
}

#[test]
fn what_is_the_same_in_both_regions_is_not_told() {
    let session = advised_in("vgr", FIVE, &[], RiskAnswer::None, false);
    let told = differences(session, "kronoberg").unwrap();
    let titles: Vec<_> = told.iter().map(|one| one.title).collect();
    assert_eq!(titles, ["Bråttom"], "no measure is advised in either");
}

#[test]
fn nothing_is_told_without_a_case_or_when_the_first_region_is_chosen_again() {
    assert_eq!(differences(session(), "kronoberg"), None);
    assert_eq!(differences(advised(FIVE), "vgr"), None);
    let mut session = advised(FIVE);
    session.apply(Action::Go(Page::Settings));
    session.apply(Action::ChooseRegion("kronoberg".to_owned()));
    assert!(session.differences().is_some());
    session.apply(Action::Go(Page::Advice));
    assert_eq!(session.differences(), None, "it has been told");
    session.apply(Action::Go(Page::Settings));
    assert_eq!(session.differences(), None);
}

#[test]
fn another_errand_tells_what_comes_of_it_and_questions_that_are_left() {
    let mut session = session();
    session.apply(Action::Visit(Errand::Extend, Page::Start));
    session.apply(Action::Continue);
    type_in(&mut session, Field::ChildIdentity, FIVE);
    session.apply(Action::Continue);
    while let Page::Question(Question::Asked(index)) = session.page {
        let first = &session.question_words(index).unwrap().options[0].id;
        session.apply(Action::ChooseOption(index, first));
        session.apply(Action::Continue);
    }
    let after = |region| {
        let told = differences(session.clone(), region).unwrap();
        let advice = told.into_iter().find(|one| one.title == "Råd");
        advice.unwrap().after
    };
    assert_eq!(after("kronoberg"), "Rutinen beskriver inte det här");
    assert_eq!(after("jamtland-harjedalen"), "Frågor återstår");
}

#[test]
fn a_number_of_the_units_own_that_is_none_is_told_of_and_not_called() {
    let mut session = session();
    for (text, wrong) in [
        ("fråga växeln", Some(Problem::NotPhone)),
        ("12", Some(Problem::NotPhone)),
        ("010-241 00 00", None),
        ("010-241 00 00, knappval 5", None),
        ("", None),
        ("  ", None),
    ] {
        type_in(&mut session, Field::OwnPhone, text);
        session.apply(Action::Check(Field::OwnPhone));
        assert_eq!(problem(&session, Field::OwnPhone), wrong, "«{text}»");
        let number =
            Some(text.to_owned()).filter(|text| wrong.is_none() && !text.trim().is_empty());
        assert_eq!(session.fields().own_phone(), number, "«{text}»");
    }
    session.apply(Action::Check(Field::OwnAddress));
    assert_eq!(session.problems, [], "any text is an address");
}

#[test]
fn the_units_own_number_is_called_where_the_routine_has_none() {
    let ticked = [Circumstance::SuspectedHarm];
    let mut session = advised_in("kronoberg", FIVE, &ticked, RiskAnswer::One, true);
    type_in(&mut session, Field::OwnPhone, "0470-00 00 00");
    let script = session.case().phone.as_ref().unwrap();
    assert_eq!(
        (script.phone.as_deref(), script.own_phone.as_deref()),
        (None, Some("0470-00 00 00"))
    );
    type_in(&mut session, Field::OwnPhone, "fråga växeln");
    assert_eq!(session.case().phone.as_ref().unwrap().own_phone, None);
}
