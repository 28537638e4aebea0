//! A case that is left alone: covered, then cleared, by whichever clock says so; and what is known
//! when something fails.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop where it stands; the exemption for tests does not reach helpers"
)]

use chrono::NaiveDate;
use varna_core::{
    guidance::GUIDANCE,
    session::{
        Action, Cleared, Field, Idle, Limits, MINUTES, Moment, Page, Question, Session, WorkDetails,
    },
};
use varna_guidance::model::{Circumstance, RiskAnswer};

const DEFAULT: Limits = Limits {
    cover: 10,
    clear: 30,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn session() -> Session {
    let work = WorkDetails::default();
    Session::begin(&GUIDANCE, day("2026-11-22"), Some("vgr"), work).unwrap()
}

fn type_in(session: &mut Session, field: Field, text: &str) {
    session.apply(Action::Type(field, text.to_owned()));
}

/// A session with something said of a child.
fn with_case() -> Session {
    let mut session = session();
    session.apply(Action::Go(Page::Question(Question::Child)));
    type_in(&mut session, Field::ChildIdentity, "2021-05-08");
    session
}

/// A moment so many seconds after the first by each clock.
fn after(wall: i64, steady: i64) -> Moment {
    Moment {
        wall: 1_000_000 + wall * 1000,
        steady: 5_000 + steady * 1000,
    }
}

/// What becomes of a case last used at the first moment.
fn idle(limits: Limits, wall: i64, steady: i64) -> Idle {
    limits.idle(after(0, 0), after(wall, steady))
}

#[test]
fn a_case_is_covered_after_ten_minutes_warned_of_and_cleared_after_thirty() {
    for (seconds, expected) in [
        (0, Idle::InUse),
        (599, Idle::InUse),
        (600, Idle::Covered),
        (28 * 60 + 59, Idle::Covered),
        (29 * 60, Idle::Ending),
        (30 * 60 - 1, Idle::Ending),
        (30 * 60, Idle::Over),
        (7 * 24 * 3600, Idle::Over),
    ] {
        assert_eq!(idle(DEFAULT, seconds, seconds), expected, "{seconds} s");
    }
}

#[test]
fn the_clock_that_says_the_longer_time_is_believed() {
    assert_eq!(
        idle(DEFAULT, 3600, 2),
        Idle::Over,
        "asleep: one stood still"
    );
    assert_eq!(
        idle(DEFAULT, -86_400, 1800),
        Idle::Over,
        "the other was set back"
    );
    assert_eq!(idle(DEFAULT, -86_400, 60), Idle::InUse);
    assert_eq!(idle(DEFAULT, 700, 60), Idle::Covered);
}

#[test]
fn with_the_shortest_limits_there_is_still_a_warning() {
    let limits = Limits { cover: 2, clear: 2 };
    assert_eq!(idle(limits, 59, 59), Idle::InUse);
    assert_eq!(idle(limits, 60, 60), Idle::Ending);
    assert_eq!(idle(limits, 120, 120), Idle::Over);
}

#[test]
fn limits_are_ten_and_thirty_minutes_until_others_are_chosen() {
    let mut session = session();
    assert_eq!(session.limits(), DEFAULT);
    type_in(&mut session, Field::CoverAfter, "5");
    type_in(&mut session, Field::ClearAfter, "60");
    assert_eq!(
        session.limits(),
        Limits {
            cover: 5,
            clear: 60
        }
    );
    session.apply(Action::ForgetWork);
    assert_eq!(session.limits(), DEFAULT);
}

#[test]
fn a_case_is_never_covered_later_than_it_is_cleared() {
    let mut session = session();
    for cover in MINUTES {
        for clear in MINUTES {
            type_in(&mut session, Field::CoverAfter, &cover.to_string());
            type_in(&mut session, Field::ClearAfter, &clear.to_string());
            let limits = session.limits();
            assert_eq!(limits.clear, clear);
            assert_eq!(limits.cover, cover.min(clear));
        }
    }
}

#[test]
fn limits_that_cannot_be_chosen_count_as_none() {
    let mut session = session();
    for broken in [
        "0",
        "1",
        "61",
        "-5",
        "999999999999999999999",
        "tio",
        "",
        "10.5",
        "NaN",
    ] {
        type_in(&mut session, Field::CoverAfter, broken);
        type_in(&mut session, Field::ClearAfter, broken);
        assert_eq!(session.limits(), DEFAULT, "{broken}");
    }
}

#[test]
fn the_choices_reach_from_2_to_60_minutes() {
    assert_eq!((MINUTES[0], MINUTES[MINUTES.len() - 1]), (2, 60));
    assert!(MINUTES.contains(&DEFAULT.cover) && MINUTES.contains(&DEFAULT.clear));
}

#[test]
fn a_covered_case_comes_back_whole() {
    let mut session = with_case();
    let before = session.clone();
    session.apply(Action::Rest(Idle::Covered));
    assert_eq!(session.idle, Idle::Covered);
    session.apply(Action::Rest(Idle::InUse));
    assert_eq!(session, before);
}

#[test]
fn time_clears_a_case_for_good_and_says_so() {
    let mut session = with_case();
    session.apply(Action::Rest(Idle::Ending));
    session.apply(Action::Rest(Idle::Over));
    assert!(!session.has_case());
    assert_eq!(session.page, Page::Start);
    assert_eq!(session.cleared, Some(Cleared::ByTime));
    assert_eq!(session.idle, Idle::InUse, "there is nothing left to cover");
}

#[test]
fn time_keeps_the_users_own_details_and_region() {
    let mut session = with_case();
    type_in(&mut session, Field::RequesterName, "Lisa Läkare");
    session.apply(Action::Rest(Idle::Over));
    assert_eq!(session.fields().text(Field::RequesterName), "Lisa Läkare");
    assert!(session.region_chosen);
}

#[test]
fn without_a_case_nothing_is_covered_or_said_to_be_cleared() {
    let mut session = session();
    for idle in [Idle::Covered, Idle::Ending, Idle::Over] {
        session.apply(Action::Rest(idle));
        assert_eq!(session.idle, Idle::InUse);
        assert_eq!(session.cleared, None);
    }
}

#[test]
fn clearing_takes_the_cover_away() {
    let mut session = with_case();
    session.apply(Action::Rest(Idle::Covered));
    session.apply(Action::Clear);
    assert_eq!(session.idle, Idle::InUse);
    assert_eq!(session.cleared, Some(Cleared::ByUser));
}

#[test]
fn a_clock_before_the_regions_file_is_early_and_one_on_its_day_is_not() {
    for region in &GUIDANCE.regions {
        let version = day(&region.guidance.version);
        let on = |today| {
            let work = WorkDetails::default();
            let session = Session::begin(&GUIDANCE, today, Some(&region.id), work).unwrap();
            session.clock_is_early()
        };
        assert!(on(version.pred_opt().unwrap()), "{}", region.id);
        assert!(on(day("1970-01-01")), "{}", region.id);
        assert!(!on(version), "{}", region.id);
        assert!(!on(version.succ_opt().unwrap()), "{}", region.id);
    }
}

#[test]
fn without_a_case_there_is_nothing_to_save() {
    let mut session = session();
    type_in(&mut session, Field::RequesterName, "Lisa Läkare");
    assert_eq!(session.case().so_far(session.inputs()), "");
}

#[test]
fn what_is_saved_is_the_note_as_far_as_it_has_come() {
    let mut session = with_case();
    assert_eq!(
        session.case().so_far(session.inputs()),
        "Barnet: 2021-05-08"
    );
    session.apply(Action::Continue);
    session.apply(Action::Toggle(Circumstance::SuspectedHarm));
    session.apply(Action::Continue);
    session.apply(Action::ChooseRisk(RiskAnswer::One));
    session.apply(Action::ChooseUrgent(false));
    session.apply(Action::Continue);
    let motivation = "Motivering: Det finns misstanke om att barnet far illa.";
    assert!(
        session.case().so_far(session.inputs()).contains(motivation),
        "{}",
        session.case().so_far(session.inputs())
    );

    session.apply(Action::Go(Page::Details));
    for (field, text) in [
        (Field::ChildName, "Testa Test"),
        (Field::ChildNumber, "20210508-2388"),
        (Field::GuardianName(0), "Vera Test"),
    ] {
        type_in(&mut session, field, text);
    }
    let half = session.case().so_far(session.inputs());
    for line in ["Barnets namn: Testa Test", "Vårdnadshavare 1: Vera Test"] {
        assert!(
            half.lines().any(|one| one == line),
            "no «{line}» in\n{half}"
        );
    }
    for (field, text) in [
        (Field::GuardianNumber(0), "19900420-2397"),
        (Field::DeciderName, "Cecilia Chef"),
        (Field::RequesterName, "Lisa Läkare"),
        (Field::Unit, "Barnmottagningen"),
    ] {
        type_in(&mut session, field, text);
    }
    let whole = session.case().documents().unwrap().note.to_text();
    assert_eq!(session.case().so_far(session.inputs()), whole);
}
