//! Regions whose routines are not here yet, or cannot be had: none is taken for another, and no case
//! is touched when they come.

use super::*;
use varna_core::session::kept::Kept;
use varna_guidance::model::Guidance;

/// The guidance as far as it has come: of some regions alone.
fn of(regions: &[&str]) -> &'static Guidance {
    let mut guidance = GUIDANCE.clone();
    guidance.regions.retain(|one| regions.contains(&&*one.id));
    Box::leak(Box::new(guidance))
}

/// A session that has begun with one region, while the others are to come.
fn begun(region: &str, chosen: Option<&str>) -> Session {
    let mut session =
        Session::begin(of(&[region]), today(), chosen, WorkDetails::default()).unwrap();
    session.absent.to_come = true;
    session
}

fn choose(session: &mut Session, region: &str) {
    session.apply(Action::ChooseRegion(region.to_owned()));
}

#[test]
fn a_region_that_is_to_come_is_chosen_when_it_has() {
    let mut session = begun("vgr", None);
    choose(&mut session, "kronoberg");
    assert!(!session.region_chosen);
    assert!(session.is_chosen("kronoberg") && !session.is_chosen("vgr"));
    assert!(!session.is_missing("kronoberg"));
    // Until then every page leads to the first.
    session.apply(Action::Go(Page::Advice));
    assert_eq!(session.page, Page::Start);

    session.complete(&GUIDANCE);
    assert!(session.region_chosen);
    assert_eq!(session.region.id, "kronoberg");
}

#[test]
fn of_two_that_are_to_come_the_last_chosen_holds_and_one_that_is_here_holds_at_once() {
    let mut session = begun("vgr", None);
    choose(&mut session, "kronoberg");
    choose(&mut session, "jonkoping");
    assert!(session.is_chosen("jonkoping") && !session.is_chosen("kronoberg"));
    choose(&mut session, "vgr");
    assert!(session.region_chosen && session.is_chosen("vgr"));

    session.complete(&GUIDANCE);
    assert_eq!(session.region.id, "vgr");
}

#[test]
fn one_that_did_not_come_is_missing_and_changes_nothing() {
    let mut session = begun("vgr", Some("vgr"));
    choose(&mut session, "kronoberg");
    session.complete(of(&["vgr", "jonkoping"]));
    assert!(session.is_missing("kronoberg") && !session.is_missing("jonkoping"));
    assert!(session.is_chosen("vgr"));
    choose(&mut session, "kronoberg");
    assert_eq!(session.region.id, "vgr");
    assert_eq!(session.absent.chosen, None);
}

#[test]
fn a_case_goes_on_as_it_was_when_the_others_come() {
    let mut session = begun("vgr", Some("vgr"));
    session.apply(Action::Visit(
        Errand::Protect,
        Page::Question(Question::Child),
    ));
    type_in(&mut session, Field::ChildIdentity, FIVE);
    session.apply(Action::Continue);
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    session.apply(Action::Continue);
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::ChooseUrgent(false));
    session.apply(Action::Continue);
    assert_eq!(session.page, Page::Advice);
    let before = session.case().basis().unwrap().decision.clone();

    session.complete(&GUIDANCE);
    assert_eq!(session.page, Page::Advice);
    assert_eq!(session.case().basis().unwrap().decision, before);
}

#[test]
fn what_is_kept_for_a_region_is_read_though_its_routine_is_still_to_come() {
    let kept = Kept::read(of(&["vgr"]), |name| match name {
        "version" => Some("1".to_owned()),
        "region" => Some("vgr".to_owned()),
        "enhet-telefon-kronoberg" => Some("0470-00 00 00".to_owned()),
        _ => None,
    });
    let mut session = begun("vgr", Some("vgr"));
    session.fill(kept.unwrap());
    assert_eq!(session.fields().text(Field::OwnPhone), "");
    session.complete(&GUIDANCE);
    choose(&mut session, "kronoberg");
    assert_eq!(session.fields().text(Field::OwnPhone), "0470-00 00 00");
}
