//! What a region's table passes over: whatever is ticked, a rule or a gap has to speak of it.

use std::collections::BTreeMap;

use strum::VariantArray;

use super::Findings;
use crate::{
    fault::What,
    model::{AgeBand, Circumstance, Ground, GuardianRisk, Region, Situation},
};

pub(super) fn check(region: &Region, found: &mut Findings) {
    let circumstances = Circumstance::VARIANTS
        .iter()
        .copied()
        .map(Ground::Circumstance);
    for (when, circumstances) in unmentioned(region, circumstances) {
        found.add(
            "",
            What::Unmentioned {
                circumstances,
                when,
            },
        );
    }
    let risks = GuardianRisk::VARIANTS
        .iter()
        .copied()
        .filter(|&risk| risk != GuardianRisk::None);
    for (when, grounds) in unmentioned(region, risks.map(Ground::GuardianRisk)) {
        found.add("", What::UnmentionedRisk { grounds, when });
    }
}

/// The grounds that nothing speaks of, as one text for each situation.
fn unmentioned(
    region: &Region,
    grounds: impl Iterator<Item = Ground>,
) -> impl Iterator<Item = (String, String)> {
    let mut unmentioned: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for ground in grounds {
        for when in silences(region, ground) {
            unmentioned.entry(when).or_default().push(ground.id());
        }
    }
    unmentioned
        .into_iter()
        .map(|(when, grounds)| (when, grounds.join(", ")))
}

/// One way to answer the other questions, at an age.
#[derive(Clone, Copy)]
struct Answers {
    age: AgeBand,
    guardian_risk: GuardianRisk,
    extended_access: bool,
    urgent: bool,
}

/// When nothing speaks of a ground, in Swedish: first the ages at which nothing ever does, then
/// for each other age the first answers that leave it out.
fn silences(region: &Region, ground: Ground) -> Vec<String> {
    let mut always = Vec::new();
    let mut sometimes = Vec::new();
    for &age in AgeBand::VARIANTS {
        let all = answers(ground, age);
        let silent: Vec<_> = all
            .iter()
            .filter(|one| !speaks(region, ground, **one))
            .collect();
        match silent.first() {
            Some(_) if silent.len() == all.len() => always.push(age.id()),
            Some(answers) => sometimes.push(answers.in_words()),
            None => {}
        }
    }
    let always = match always[..] {
        [] => None,
        [age] => Some(format!("åldern {age}")),
        _ => Some(format!("åldrarna {}", always.join(", "))),
    };
    always.into_iter().chain(sometimes).collect()
}

/// Every way to answer the other questions at an age.
fn answers(ground: Ground, age: AgeBand) -> Vec<Answers> {
    let risks = match &ground {
        Ground::Circumstance(_) => GuardianRisk::VARIANTS,
        Ground::GuardianRisk(risk) => std::slice::from_ref(risk),
    };
    let access: &[bool] = match age {
        AgeBand::From13To15 => &[false, true],
        AgeBand::Under13 | AgeBand::From16To17 => &[false],
    };
    let mut answers = Vec::new();
    for &guardian_risk in risks {
        for &extended_access in access {
            for urgent in [false, true] {
                answers.push(Answers {
                    age,
                    guardian_risk,
                    extended_access,
                    urgent,
                });
            }
        }
    }
    answers
}

/// Whether a rule or a gap speaks of a ground.
fn speaks(region: &Region, ground: Ground, answers: Answers) -> bool {
    let by_rule = region
        .rules
        .iter()
        .any(|rule| rule.grounds.contains(&ground) && answers.meet(&rule.when));
    by_rule
        || match ground {
            Ground::GuardianRisk(_) => false,
            Ground::Circumstance(circumstance) => region.not_covered.iter().any(|gap| {
                gap.circumstances.contains(&circumstance)
                    && (gap.ages.is_empty() || gap.ages.contains(&answers.age))
            }),
        }
}

impl Answers {
    fn meet(self, when: &Situation) -> bool {
        when.takes_in(self.age)
            && (when.guardian_risk.is_empty() || when.guardian_risk.contains(&self.guardian_risk))
            && when
                .extended_access
                .is_none_or(|asked| asked == self.extended_access)
            && when.urgent.is_none_or(|asked| asked == self.urgent)
    }

    fn in_words(self) -> String {
        format!(
            "åldern {} när guardian_risk är {}, extended_access är {} och urgent är {}",
            self.age.id(),
            self.guardian_risk.id(),
            self.extended_access,
            self.urgent
        )
    }
}
