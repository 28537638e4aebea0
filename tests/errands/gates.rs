//! What opens access is gated: it waits for what its routine demands, and for whether an identity is
//! protected. What closes access never waits.

use varna::session::{Action, Field, Page};
use varna_guidance::model::{Errand, FindingKind, Ruling};

use super::walk::{self, all, procedures, walked};

#[test]
fn what_has_to_be_assessed_is_written_in_the_note_ticked_or_not() {
    let (mut gated, mut ticked, mut unticked) = (0, 0, 0);
    for (region, procedure) in procedures() {
        for (age, answers) in all(region, procedure) {
            let mut session = walked(region, procedure, age, &answers);
            let ruled = session.procedure_basis().unwrap().ruled;
            let assess = || {
                ruled
                    .findings
                    .iter()
                    .filter(|one| one.kind == FindingKind::Assess)
            };
            if ruled.ruling != Ruling::Yes || !ruled.is_noted() || assess().count() == 0 {
                continue;
            }
            walk::fill_in(&mut session, age);
            let first = assess().next().unwrap();
            session.apply(Action::ToggleAssessed(&first.id));
            let Some(documents) = session.documents() else {
                // What opens access is not written before all is done.
                assert!(session.needs().unwrap().assess_first, "{answers:?}");
                session.apply(Action::Go(Page::Details));
                session.apply(Action::Continue);
                let problem = session.problems.first().unwrap();
                assert_eq!(problem.field, Field::Assessed, "{answers:?}");
                session.apply(Action::ToggleAssessed(&first.id));
                let entries = session.documents().unwrap().note.entries;
                for finding in assess() {
                    let mut of_it = entries.iter().filter(|entry| entry.text == finding.text);
                    assert_eq!(of_it.next().unwrap().title, "Bedömt", "{}", finding.id);
                    gated += 1;
                }
                continue;
            };
            assert!(ruled.outcomes.iter().all(|one| !one.opens), "{answers:?}");
            for finding in assess() {
                let mut of_it = documents.note.entries.iter();
                let of_it = of_it.find(|entry| entry.text == finding.text);
                let title = if finding.id == first.id {
                    ticked += 1;
                    "Bedömt"
                } else {
                    unticked += 1;
                    "Återstår"
                };
                assert_eq!(of_it.unwrap().title, title, "{}", finding.id);
            }
        }
    }
    assert!(gated >= 400 && ticked >= 15, "{gated} {ticked} {unticked}");
}

#[test]
fn nothing_is_lifted_while_an_identity_is_protected_or_it_is_not_known() {
    let mut walks = 0;
    let lifts = procedures().filter(|(_, procedure)| procedure.id == Errand::Lift);
    for (region, procedure) in lifts {
        let mut asked = 0;
        for (age, answers) in all(region, procedure) {
            let session = walked(region, procedure, age, &answers);
            let ruled = session.procedure_basis().unwrap().ruled;
            let holds = |id: &str| answers.contains(&id);
            if holds("protected-yes") || holds("protected-unknown") {
                assert_ne!(ruled.ruling, Ruling::Yes, "{} {answers:?}", region.id);
                assert!(
                    session
                        .documents()
                        .is_none_or(|one| one.requests.is_empty())
                );
                asked += 1;
            }
            // What can be lifted opens access, and has asked.
            let opens = ruled.outcomes.iter().any(|one| one.opens);
            assert_eq!(
                opens,
                ruled.ruling == Ruling::Yes,
                "{} {answers:?}",
                region.id
            );
            assert!(!opens || holds("protected-no"), "{} {answers:?}", region.id);
            walks += 1;
        }
        assert!(asked > 0, "{} does not ask", region.id);
    }
    assert!(walks > 500, "{walks} walks");
}

#[test]
fn whatever_gives_access_says_that_it_does() {
    let mut count = 0;
    for (region, procedure) in procedures() {
        let gives = [Errand::Lift, Errand::GrantAccess].contains(&procedure.id);
        let outcomes = procedure.outcomes.iter().filter(|_| gives);
        for outcome in outcomes.filter(|one| one.ruling == Ruling::Yes) {
            assert!(outcome.opens, "{} {}", region.id, outcome.id);
            count += 1;
        }
    }
    assert!(count > 15, "{count}");
}

#[test]
fn where_an_identity_is_protected_nothing_more_is_asked_and_nothing_is_said_to_a_guardian() {
    let lifts = procedures().filter(|(_, procedure)| procedure.id == Errand::Lift);
    for (region, procedure) in lifts {
        for (age, answers) in all(region, procedure) {
            if answers.contains(&"protected-no") {
                continue;
            }
            let protected = answers.iter().any(|id| id.starts_with("protected-"));
            let session = walked(region, procedure, age, &answers);
            let ruled = session.procedure_basis().unwrap().ruled;
            assert!(ruled.messages.is_empty(), "{} {answers:?}", region.id);
            let mut findings = ruled.findings.iter();
            // Nor is anything left to tick off for what is not done.
            let left = findings.any(|one| one.kind == FindingKind::Assess);
            assert!(!left, "{} {answers:?}", region.id);
            assert!(
                !protected || answers.len() <= 2,
                "{} {answers:?}",
                region.id
            );
        }
    }
}
