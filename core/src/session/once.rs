//! That nothing is decided, read or written twice for one action, on any page.

use chrono::NaiveDate;
use varna_guidance::model::{Circumstance, Errand, RiskAnswer};

use crate::{
    counted::{Counted, take},
    guidance::GUIDANCE,
    session::{Action, Field, Page, Question, Session, WorkDetails},
};

/// Does one thing, and holds that nothing was done twice for it. Returns how often it was decided and
/// how often documents were written.
fn once(session: &mut Session, action: Action) -> (usize, usize) {
    take();
    let said = format!("{action:?}");
    session.apply(action);
    let mut done = take();
    done.sort();
    let all = done.len();
    let count = |what| done.iter().filter(|(one, _)| *one == what).count();
    let counts = (count(Counted::Decision), count(Counted::Documents));
    done.dedup();
    assert_eq!(all, done.len(), "{said} on {:?}: {done:?}", session.page);
    counts
}

fn type_in(session: &mut Session, field: Field, text: &str) -> (usize, usize) {
    once(session, Action::Type(field, text.to_owned()))
}

fn begin() -> Option<Session> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22)?;
    Session::begin(&GUIDANCE, today, Some("vgr"), WorkDetails::default())
}

/// Each with a text of its own, so that a text that is read twice is seen.
const DETAILS: [(Field, &str); 9] = [
    (Field::ChildName, "Testa Test"),
    (Field::ChildNumber, "20160402-2390"),
    (Field::GuardianName(0), "Vera Test"),
    (Field::GuardianNumber(0), "19900420-2397"),
    (Field::From, "2026-11-24"),
    (Field::Review, "2027-05-23"),
    (Field::DeciderName, "Cecilia Chef"),
    (Field::RequesterName, "Lisa Läkare"),
    (Field::Unit, "Barnmottagningen"),
];

#[test]
fn a_case_under_protect_is_derived_once_for_each_action() {
    let mut session = begin().unwrap_or_else(|| unreachable!("there is a region"));
    once(
        &mut session,
        Action::Visit(Errand::Protect, Page::Question(Question::Child)),
    );
    type_in(&mut session, Field::ChildIdentity, "2016-04-02");
    let answers = [
        Action::Continue,
        Action::Toggle(Circumstance::SuspectedHarm),
        Action::Continue,
        Action::ChooseRisk(RiskAnswer::One),
        Action::ChooseUrgent(false),
        Action::Continue,
    ];
    for action in answers {
        once(&mut session, action);
    }
    assert_eq!(session.page, Page::Advice);
    let open = session
        .case()
        .basis()
        .map(|basis| basis.course.open.clone());
    for terms in open.into_iter().flatten() {
        assert_eq!(once(&mut session, Action::Weigh(terms.id, true)).0, 1);
    }
    assert_eq!(
        once(&mut session, Action::Continue),
        (0, 0),
        "nothing new was said"
    );
    assert_eq!(session.page, Page::Details);
    for (field, text) in DETAILS {
        // With what is still missing there are no documents; with all there, they are written once.
        let (decided, written) = type_in(&mut session, field, text);
        assert_eq!(decided, 1, "{field:?}");
        assert_eq!(written, usize::from(session.case().documents().is_some()));
    }
    assert!(
        session.case().documents().is_some(),
        "{:?}",
        session.case().detail_problems()
    );
    // The number goes to where the child is asked for: once more, and not twice.
    assert_eq!(once(&mut session, Action::Continue), (1, 1));
    assert_eq!(session.page, Page::Documents);
    assert_eq!(once(&mut session, Action::Go(Page::Details)), (0, 0));
    assert_eq!(once(&mut session, Action::Go(Page::Documents)), (0, 0));
    assert_eq!(
        once(
            &mut session,
            Action::Visit(Errand::Lift, Page::Question(Question::Child))
        )
        .1,
        0
    );
}

#[test]
fn so_is_a_case_of_another_errand() {
    let mut session = begin().unwrap_or_else(|| unreachable!("there is a region"));
    let first = Page::Question(Question::Child);
    once(&mut session, Action::Visit(Errand::ExemptNote, first));
    let mut asked = 0;
    while let Page::Question(Question::Asked(index)) = session.page {
        let question = session.question_words(index);
        let first = question.and_then(|words| words.options.first());
        let Some(option) = first else { break };
        assert!(once(&mut session, Action::ChooseOption(index, &option.id)).0 <= 1);
        once(&mut session, Action::Continue);
        asked += 1;
    }
    assert!(asked > 0);
    assert_eq!(session.page, Page::Advice);
    assert_eq!(once(&mut session, Action::Go(Page::Details)), (0, 0));
    assert_eq!(type_in(&mut session, Field::Motivation, "Skäl.").0, 1);
}
