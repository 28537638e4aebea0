//! Which notices and forms belong to a case: each condition holds alone, and all of them together.

#![allow(
    clippy::unwrap_used,
    reason = "in a helper of the tests it fails the test, as it should"
)]

use varna_core::{
    decision::{Advice, form_for, notices},
    domain::{birth_date::BirthDate, facts::Facts},
    guidance::GUIDANCE,
};
use varna_guidance::model::{
    AgeBand, AlsoAction,
    Circumstance::{HarmDisclosed, Honour, SuspectedHarm},
    Errand, ExtendedAccess, Form,
    GuardianRisk::{self, Both, One},
    Measure::{self, BlockBoth, Seal},
    Notice, Region, Screen, Situation,
    Strength::Consider,
    Way,
};

#[test]
fn whoever_keeps_access_is_named_where_it_is_said_who_reads_what_is_written_today() {
    for region in &GUIDANCE.regions {
        // Where one guardian is shut out the other still reads.
        assert!(
            region
                .measures
                .iter()
                .any(|one| one.id == Measure::BlockOne)
        );
        let way = GUIDANCE.way(region, Way::TodaysNote).unwrap();
        for text in [&way.text, &region.note.warning.text] {
            assert!(text.contains("har kvar åtkomst"), "{}: {text}", region.id);
        }
    }
}

#[test]
fn a_notice_without_conditions_is_shown_on_its_screens_and_no_other() {
    assert!(is_shown(&notice()));
    let elsewhere = Notice {
        screens: vec![Screen::Documents],
        ..notice()
    };
    assert!(!is_shown(&elsewhere));
}

#[test]
fn a_notice_of_several_errands_is_shown_when_this_is_one_of_them() {
    let of = |errands: &[Errand]| Notice {
        errands: errands.to_vec(),
        ..notice()
    };
    assert!(is_shown(&of(&[Errand::Lift, Errand::Protect])));
    assert!(!is_shown(&of(&[Errand::Lift, Errand::Extend])));
}

#[test]
fn a_notice_is_shown_in_its_situation_and_no_other() {
    let when = |guardian_risk| Notice {
        when: situation(guardian_risk),
        ..notice()
    };
    assert!(is_shown(&when(One)));
    assert!(!is_shown(&when(Both)));
}

#[test]
fn a_notice_is_shown_when_any_of_its_circumstances_holds() {
    let notice = |circumstances: &[_]| Notice {
        circumstances: circumstances.to_vec(),
        ..notice()
    };
    assert!(is_shown(&notice(&[Honour, SuspectedHarm])));
    assert!(!is_shown(&notice(&[Honour, HarmDisclosed])));
}

#[test]
fn a_notice_is_shown_when_any_of_its_measures_or_actions_is_taken() {
    let of = |measures: &[_]| Notice {
        measures: measures.to_vec(),
        ..notice()
    };
    assert!(is_shown(&of(&[BlockBoth, Seal])));
    assert!(!is_shown(&of(&[BlockBoth])));
    let beside = |also: &[_]| Notice {
        also: also.to_vec(),
        ..notice()
    };
    assert!(is_shown(&beside(&[AlsoAction::RevokeExtendedAccess])));
    assert!(!is_shown(&beside(&[AlsoAction::VerifyAutomatic])));
}

#[test]
fn no_notice_of_this_errand_is_for_a_person_of_18() {
    let adult = Facts {
        born: born("2008-11-22"),
        ..facts()
    };
    assert!(notices(&[notice()], Screen::Advice, &adult, taken()).is_empty());
}

#[test]
fn a_form_made_for_the_case_comes_before_the_general_one() {
    let general = form("general", &[Seal]);
    let honour = Form {
        circumstances: vec![Honour],
        ..form("honour", &[Seal])
    };
    let suspected = Form {
        circumstances: vec![SuspectedHarm],
        ..form("suspected", &[Seal])
    };
    let one = Form {
        when: situation(One),
        ..form("one", &[Seal])
    };
    let both = Form {
        when: situation(Both),
        ..form("both", &[Seal])
    };
    // A form with two conditions needs them both.
    let suspected_of_both = Form {
        circumstances: vec![SuspectedHarm],
        ..both.clone()
    };
    let chosen = |forms: &[&Form]| title(forms, Seal, &facts());
    assert_eq!(chosen(&[&general, &honour]), Some("general".to_owned()));
    assert_eq!(
        chosen(&[&general, &suspected]),
        Some("suspected".to_owned())
    );
    assert_eq!(chosen(&[&general, &both]), Some("general".to_owned()));
    assert_eq!(chosen(&[&general, &one]), Some("one".to_owned()));
    assert_eq!(chosen(&[&suspected_of_both]), None);
    assert_eq!(chosen(&[&honour, &both]), None);
}

#[test]
fn a_form_asks_for_its_measures_only_and_for_a_child_only() {
    let form = form("block", &[BlockBoth]);
    assert_eq!(title(&[&form], Seal, &facts()), None);
    assert_eq!(
        title(&[&form], BlockBoth, &facts()),
        Some("block".to_owned())
    );
    let adult = Facts {
        born: born("2008-11-22"),
        ..facts()
    };
    assert_eq!(title(&[&form], BlockBoth, &adult), None);
}

/// Shown on the page of the advice, whatever the case.
fn notice() -> Notice {
    Notice {
        screens: vec![Screen::Advice],
        when: Situation::default(),
        circumstances: Vec::new(),
        measures: Vec::new(),
        also: Vec::new(),
        errands: Vec::new(),
        ..region().conflicts[0].clone()
    }
}

fn is_shown(notice: &Notice) -> bool {
    let list = [notice.clone()];
    !notices(&list, Screen::Advice, &facts(), taken()).is_empty()
}

/// A seal, and the end of extended access.
fn taken() -> Advice {
    Advice::new([(Seal, Consider)], [AlsoAction::RevokeExtendedAccess])
}

fn form(title: &str, measures: &[Measure]) -> Form {
    Form {
        title: title.to_owned(),
        measures: measures.to_vec(),
        circumstances: Vec::new(),
        when: Situation::default(),
        official: true,
        filled_in: None,
        motivated: false,
        remarks: Vec::new(),
    }
}

/// The title of the form for a measure in a region with these forms.
fn title(forms: &[&Form], measure: Measure, facts: &Facts) -> Option<String> {
    let forms = forms.iter().map(|&form| form.clone());
    let region = Region {
        forms: forms.collect(),
        ..region().clone()
    };
    form_for(&region, measure, facts).map(|form| form.title.clone())
}

fn situation(risk: GuardianRisk) -> Situation {
    Situation {
        ages: vec![AgeBand::From13To15],
        guardian_risk: vec![risk],
        ..Situation::default()
    }
}

/// Fourteen years old, with a suspicion about one guardian.
fn facts() -> Facts {
    Facts {
        today: "2026-11-22".parse().unwrap(),
        born: born("2012-03-09"),
        circumstances: [SuspectedHarm].into_iter().collect(),
        guardian_risk: One,
        urgent: false,
        extended_access: ExtendedAccess::Unknown,
    }
}

fn born(day: &str) -> BirthDate {
    BirthDate::new(day.parse().unwrap())
}

fn region() -> &'static Region {
    GUIDANCE.region("vgr").unwrap()
}
