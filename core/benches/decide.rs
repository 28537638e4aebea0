//! How long the reckoning takes, each as a ratio to deciding once, measured in the same run.
//!
//! Every set of circumstances is reckoned for one child, so that no single case is favoured.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use chrono::NaiveDate;
use varna_core::{
    decision::{Outcome, decide, what_if},
    domain::{
        access::{AccessPicture, Guardians},
        birth_date::BirthDate,
        circumstances::Circumstances,
        facts::Facts,
    },
    guidance::GUIDANCE,
};
use varna_guidance::model::{ExtendedAccess, GuardianRisk, Region};

fn main() {
    let Some(region) = GUIDANCE.region("vgr") else {
        return println!("there is no region to decide for");
    };
    let Some((today, born)) =
        NaiveDate::from_ymd_opt(2026, 11, 22).zip(NaiveDate::from_ymd_opt(2012, 2, 27))
    else {
        return println!("there is no such day");
    };
    let facts = |circumstances| Facts {
        today,
        born: BirthDate::new(born),
        circumstances,
        guardian_risk: GuardianRisk::One,
        urgent: true,
        extended_access: ExtendedAccess::Unknown,
    };
    let every = |reckon: &dyn Fn(&Facts)| {
        time(|| {
            Circumstances::all()
                .map(facts)
                .for_each(|facts| reckon(&facts));
        })
    };

    let deciding = every(&|facts| drop(black_box(decide(region, facts))));
    let changing = every(&|facts| drop(black_box(what_if(region, facts))));
    let picturing = every(&|facts| picture(region, facts));
    let sets = Circumstances::all().count();

    println!(
        "{sets} sets of circumstances, a fourteen-year-old in {}",
        region.name
    );
    println!(
        "deciding                     {:>8.1?} each",
        deciding / u32::try_from(sets).unwrap_or(1)
    );
    for (what, took) in [
        ("what would change the advice", changing),
        ("decision and access picture", picturing),
    ] {
        println!(
            "{what:<28} {:>8.1} times that",
            took.as_secs_f64() / deciding.as_secs_f64()
        );
    }
}

/// The shortest of some runs: the one least disturbed by whatever else the machine does.
fn time(run: impl Fn()) -> Duration {
    let once = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..5).map(once).min().unwrap_or_default()
}

fn picture(region: &Region, facts: &Facts) {
    if let Ok(Outcome::Child(decision)) = decide(region, facts) {
        let in_force = decision.in_force(facts.today);
        drop(black_box(AccessPicture::after(
            facts,
            Guardians::Two,
            &in_force,
        )));
    }
}
