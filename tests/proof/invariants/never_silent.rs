//! Never silent: whoever says that something is wrong is told something.

use varna::decision::{Decision, Outcome};
use varna_guidance::model::GuardianRisk;

use crate::prove::Decided;

/// With a tick or a risk there is a measure, an action, a gap, or a reason that says in words why
/// nothing follows. An adult is told why the routines do not apply.
pub fn holds(decided: &Decided) -> Result<(), String> {
    let facts = &decided.facts;
    let said = !facts.circumstances.is_empty() || facts.guardian_risk != GuardianRisk::None;
    let answered = match &decided.outcome {
        Ok(Outcome::Child(decision)) => answers(decision),
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
