//! What is said to a child or a guardian when a measure is asked for: to whom, when, and in writing
//! or not.

use strum::VariantArray;
use varna_core::{
    documents::{Basis, Wording, write},
    guidance::GUIDANCE,
};
use varna_guidance::model::{Addressee, Circumstance, RiskAnswer};

use super::case::{Case, basis, particulars};

/// A case of every region, at every age, of one circumstance, urgent or not.
fn cases() -> impl Iterator<Item = (Circumstance, Basis<'static>)> {
    let regions = GUIDANCE.regions.iter();
    regions.flat_map(|region| {
        [(2016, 4, 2), (2012, 2, 3), (2009, 2, 3)]
            .into_iter()
            .flat_map(move |born| {
                Circumstance::VARIANTS.iter().flat_map(move |one| {
                    [false, true].into_iter().map(move |urgent| {
                        let case = Case {
                            region: &region.id,
                            born,
                            circumstances: std::slice::from_ref(one),
                            risk: RiskAnswer::One,
                            urgent,
                        };
                        (*one, basis(&case))
                    })
                })
            })
    })
}

/// What is said in a case, each with whom it is said to.
fn said(basis: &Basis) -> Vec<(Addressee, Wording)> {
    let written = write(basis, &particulars(&basis.decision)).messages;
    let to = |wording: &Wording| {
        let mut all = basis.region.messages.iter();
        all.find(|one| one.title == wording.title).unwrap().to
    };
    written.into_iter().map(|one| (to(&one), one)).collect()
}

#[test]
fn nothing_is_said_to_a_guardian_where_an_identity_is_protected() {
    let (mut silent, mut told) = (0, 0);
    for (circumstance, basis) in cases() {
        let protected = matches!(
            circumstance,
            Circumstance::ChildProtectedIdentity | Circumstance::GuardianProtectedIdentity
        );
        let of_guardian = said(&basis)
            .iter()
            .any(|(to, _)| *to == Addressee::Guardian);
        assert!(!protected || !of_guardian, "{}", basis.region.id);
        silent += usize::from(protected);
        told += usize::from(of_guardian);
    }
    assert!(silent > 10 && told > 10, "{silent} {told}");
}

#[test]
fn a_small_child_or_one_who_is_watched_is_told_and_given_nothing_written() {
    let (mut spoken, mut written) = (0, 0);
    for (circumstance, basis) in cases() {
        let watched = matches!(
            circumstance,
            Circumstance::EidControl
                | Circumstance::RecordDemanded
                | Circumstance::PunishedForCare
                | Circumstance::Honour
                | Circumstance::ChildProtectedIdentity
                | Circumstance::GuardianProtectedIdentity
        );
        let small = basis.facts.born.birthday(13) > basis.facts.today;
        for (to, wording) in said(&basis) {
            let only_told = to == Addressee::Child && (small || watched);
            assert_eq!(wording.spoken, only_told, "{}", wording.title);
            spoken += usize::from(only_told);
            written += usize::from(to == Addressee::Child && !only_told);
        }
    }
    assert!(spoken > 10 && written > 10, "{spoken} {written}");
}

#[test]
fn a_guardian_is_told_only_when_the_authorities_say_so_where_they_may_be_at_work() {
    let mut warned = 0;
    for (circumstance, basis) in cases() {
        let at_work = basis.facts.urgent
            || matches!(
                circumstance,
                Circumstance::CoerciveMeasures | Circumstance::ReportMade
            );
        for (to, wording) in said(&basis) {
            // What 1177 itself shows is told to nobody.
            if to != Addressee::Guardian || wording.quoted {
                continue;
            }
            let first = wording.warnings.first().unwrap();
            let authorities = first.contains("när polis och socialtjänst har sagt att det går");
            assert_eq!(authorities, at_work, "{} {first}", basis.region.id);
            warned += usize::from(at_work);
        }
    }
    assert!(warned > 10, "{warned}");
}
