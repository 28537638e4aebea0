//! Which conflicts belong to an errand, and on which screen each is shown: every condition alone.

use varna_core::{
    decision::{Considered, Ruled, consider},
    guidance::GUIDANCE,
};
use varna_guidance::model::{
    Circumstance, Errand, Given, Notice, Region,
    Screen::{self, Advice, Consequence, Documents},
    Situation,
};

use super::walk::{all, matter};

#[test]
fn a_conflict_that_names_the_errand_and_whose_answers_are_given_belongs_to_it() {
    assert!(belongs(&notice()));
    let of_several = Notice {
        errands: vec![Errand::Protect, Errand::ExemptNote],
        ..notice()
    };
    assert!(belongs(&of_several));
}

#[test]
fn a_conflict_of_another_errand_does_not_belong_to_it() {
    for errands in [vec![Errand::Protect], vec![Errand::Lift], Vec::new()] {
        let of_another = Notice {
            errands,
            ..notice()
        };
        assert!(!belongs(&of_another), "{:?}", of_another.errands);
    }
}

#[test]
fn a_conflict_that_hangs_on_a_circumstance_does_not_belong_to_it() {
    let of_circumstance = Notice {
        circumstances: vec![Circumstance::HarmDisclosed],
        ..notice()
    };
    assert!(!belongs(&of_circumstance));
}

#[test]
fn a_conflict_whose_answers_are_not_given_does_not_belong_to_it() {
    let otherwise = Notice {
        given: Given {
            none: vec![answer().to_owned()],
            ..Given::default()
        },
        ..notice()
    };
    assert!(!belongs(&otherwise));
}

#[test]
fn of_several_conflicts_those_that_belong_to_it_are_kept_in_their_order() {
    let named = |id: &str, errands: &[Errand]| Notice {
        id: id.to_owned(),
        errands: errands.to_vec(),
        ..notice()
    };
    let region = region(vec![
        named("C3", &[Errand::ExemptNote]),
        named("C2", &[Errand::Lift]),
        named("C1", &[Errand::ExemptNote]),
    ]);
    assert_eq!(ids(&ruled(&region).conflicts), ["C3", "C1"]);
}

#[test]
fn a_conflict_is_shown_on_its_screens_and_no_other() {
    let on = |id: &str, screens: &[Screen]| Notice {
        id: id.to_owned(),
        screens: screens.to_vec(),
        ..notice()
    };
    let region = region(vec![
        on("consequence", &[Consequence]),
        on("advice", &[Advice]),
        on("documents", &[Documents]),
        on("two", &[Documents, Consequence]),
    ]);
    let ruled = ruled(&region);
    let shown = |screen| ids(&ruled.conflicts_on(screen));
    assert_eq!(shown(Consequence), ["consequence", "two"]);
    assert_eq!(shown(Advice), ["advice"]);
    assert_eq!(shown(Documents), ["documents", "two"]);
}

/// Belongs to `exempt-note` when its first answer is given.
fn notice() -> Notice {
    Notice {
        screens: vec![Advice],
        when: Situation::default(),
        circumstances: Vec::new(),
        measures: Vec::new(),
        also: Vec::new(),
        errands: vec![Errand::ExemptNote],
        given: Given {
            all: vec![answer().to_owned()],
            ..Given::default()
        },
        ..vgr().conflicts[0].clone()
    }
}

fn belongs(notice: &Notice) -> bool {
    let region = region(vec![notice.clone()]);
    let conflicts = ruled(&region).conflicts;
    assert!(conflicts.iter().all(|one| *one == notice));
    !conflicts.is_empty()
}

/// VGR with other conflicts.
fn region(conflicts: Vec<Notice>) -> Region {
    Region {
        conflicts,
        ..vgr().clone()
    }
}

/// What comes of `exempt-note` in the region with the answers.
fn ruled(region: &Region) -> Ruled<'_> {
    let matter = matter(Errand::ExemptNote, None, &answers());
    match consider(&GUIDANCE, region, &matter) {
        Ok(Considered::Ruled(ruled)) => ruled,
        other => panic!("{other:?}"),
    }
}

/// The first set of answers of `exempt-note`.
fn answers() -> Vec<&'static str> {
    let procedure = vgr().procedure(Errand::ExemptNote).unwrap();
    let (_, answers) = all(vgr(), procedure).swap_remove(0);
    answers
}

fn answer() -> &'static str {
    answers()[0]
}

fn ids<'n>(notices: &[&'n Notice]) -> Vec<&'n str> {
    notices.iter().map(|one| &*one.id).collect()
}

fn vgr() -> &'static Region {
    GUIDANCE.region("vgr").unwrap()
}
