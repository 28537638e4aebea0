//! Never silent: whoever says that something is wrong is told something, and whoever says that it is
//! urgent has somebody to call.

use varna_core::{
    decision::{Course, Decision, Outcome},
    documents::phone::{Spoken, script},
    domain::facts::Facts,
};
use varna_guidance::model::{GuardianRisk, Region};

use crate::prove::Decided;

/// With a tick or a risk there is a measure, an action, a gap, or a reason that says in words why
/// nothing follows; when it is urgent there is a measure to call about, or else whom to call. An
/// adult is told why the routines do not apply.
pub fn holds(region: &Region, decided: &Decided) -> Result<(), String> {
    let facts = &decided.facts;
    let said = !facts.circumstances.is_empty() || facts.guardian_risk != GuardianRisk::None;
    let answered = match &decided.outcome {
        Ok(Outcome::Child(decision)) => {
            whom_to_call(region, facts, decision)?;
            answers(decision)
        }
        Ok(Outcome::Adult(line)) => !line.text.is_empty(),
        Err(_) => true,
    };
    if said && !answered {
        return Err("nothing is advised, and nothing says why".to_owned());
    }
    Ok(())
}

fn answers(decision: &Decision) -> bool {
    let explained = || {
        decision
            .reasons
            .iter()
            .any(|reason| !reason.rule.text.is_empty())
    };
    let advised = !decision.measures.is_empty() || !decision.also.is_empty();
    advised || !decision.not_covered.is_empty() || explained()
}

/// Whom to call is said where it is urgent and there is no measure to call about, and then there are
/// no words to say on the phone.
fn whom_to_call(region: &Region, facts: &Facts, decision: &Decision) -> Result<(), String> {
    let without_measure = facts.urgent && decision.measures.is_empty();
    let said = decision
        .whom_to_call
        .is_some_and(|line| !line.text.is_empty());
    match (without_measure, said) {
        (true, false) => Err("it is urgent, and nothing says whom to call".to_owned()),
        (false, true) => Err("says whom to call instead, where nothing asks for it".to_owned()),
        (false, false) => Ok(()),
        (true, true) => {
            let course = Course::as_advised(decision);
            match script(region, &course, &Spoken::default()) {
                Some(_) => Err("there are words for a call about nothing".to_owned()),
                None => Ok(()),
            }
        }
    }
}
