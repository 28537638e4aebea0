//! Words for measures: what is advised, what is chosen, whom it concerns, from when to when.

use chrono::{Days, NaiveDate};
use varna_guidance::model::{Measure, MeasureTerms, Region, Strength};

use super::super::particulars::{Guardian, Particulars};
use crate::{
    decision::{Advice, Advised, Planned, Until},
    domain::date_text::format_swedish,
};

/// What is said where no measure is advised or asked for.
pub const NO_MEASURE: &str = "Ingen åtgärd";

/// How strongly a measure is advised, as words before an infinitive.
pub fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Must => "Ska göras enligt rutinen",
        Strength::Should => "Rekommenderas",
        Strength::Consider => "Överväg",
    }
}

/// What to do, as a heading: «Försegla barnets konto», «Överväg att försegla barnets konto», and
/// «Överväg i stället att …» where what is advised beside it would then not be asked for.
pub fn headline(terms: &MeasureTerms, strength: Strength, advice: Advice) -> String {
    let instead = terms.outranks.iter().any(|&other| advice.has(other));
    match strength {
        Strength::Must | Strength::Should => terms.action.clone(),
        Strength::Consider if instead => format!("Överväg i stället att {}", terms.infinitive),
        Strength::Consider => format!("Överväg att {}", terms.infinitive),
    }
}

/// The measures that are advised, the strongest first: what is recommended before what may be
/// considered.
pub fn strongest_first<'d, 'g>(
    measures: &'d [Advised<'g>],
) -> impl Iterator<Item = &'d Advised<'g>> {
    let of = |strength| measures.iter().filter(move |one| one.strength == strength);
    let strengths = [Strength::Must, Strength::Should, Strength::Consider];
    strengths.into_iter().flat_map(of)
}

/// Advice in a few words: every measure and action, or that there is none.
pub fn advice(region: &Region, advice: Advice) -> String {
    every(region, advice, |terms, strength| {
        headline(terms, strength, advice)
    })
}

/// What is advised, each measure and action with how strongly: «Försegla barnets konto
/// (rekommenderas)».
pub fn recommended(region: &Region, advice: Advice) -> String {
    every(region, advice, |terms, strength| match strength {
        Strength::Must => format!("{} (ska göras)", terms.action),
        Strength::Should => format!("{} (rekommenderas)", terms.action),
        Strength::Consider => headline(terms, strength, advice),
    })
}

/// What is asked for in the end and what is done beside it, in a few words.
pub fn chosen(region: &Region, taken: Advice) -> String {
    every(region, taken, |terms, _| terms.action.clone())
}

/// Every measure of the advice in its words, and every action.
fn every(
    region: &Region,
    advice: Advice,
    measure: impl Fn(&MeasureTerms, Strength) -> String,
) -> String {
    let measures = advice
        .measures()
        .filter_map(|(id, strength)| Some(measure(region.measure(id)?, strength)));
    let actions = advice
        .actions()
        .filter_map(|id| Some(region.also_action(id)?.action.clone()));
    let words: Vec<_> = measures.chain(actions).collect();
    if words.is_empty() {
        NO_MEASURE.to_owned()
    } else {
        words.join(". ")
    }
}

/// The last day of a period whose first day after it is given.
pub fn last_day(first_day_after: NaiveDate) -> NaiveDate {
    first_day_after
        .checked_sub_days(Days::new(1))
        .unwrap_or(first_day_after)
}

/// The last day, in the one way in which it is given: «sista dag 1 april 2029». The first day after
/// it is what is reckoned with.
pub fn last(first_day_after: NaiveDate) -> String {
    format!("sista dag {}", format_swedish(last_day(first_day_after)))
}

/// From when: «från och med 22 november 2026».
pub fn beginning(from: NaiveDate) -> String {
    format!("från och med {}", format_swedish(from))
}

/// How long a measure holds by its rule. When it is urgent it can be a temporary one.
pub fn rule_of_end(terms: &MeasureTerms, urgent: bool) -> &str {
    let end = &terms.end;
    let temporary = end.urgent_text.as_deref().filter(|_| urgent);
    temporary.unwrap_or(&end.text)
}

/// From when to when a measure holds: «från och med 22 november 2026, sista dag 8 mars 2034 (…)».
pub fn period(planned: &Planned, particulars: &Particulars, urgent: bool) -> String {
    let from = beginning(particulars.from);
    let rule = rule_of_end(planned.terms, urgent);
    match (planned.until, particulars.end) {
        // The chosen end is that of the measures that need one, not of those beside them.
        (Until::Chosen, Some(end)) => format!("{from}, {}", last(end)),
        (Until::Date(day), _) => format!("{from}, {} ({rule})", last(day)),
        (Until::Lifted, _) | (Until::Chosen, None) => format!("{from}, {rule}"),
    }
}

/// The guardians that a measure takes.
pub fn concerned<'d>(
    terms: &MeasureTerms,
    guardians: &'d [Guardian],
) -> impl Iterator<Item = &'d Guardian> {
    let one_alone = terms.id == Measure::BlockOne;
    let all = guardians.iter();
    all.filter(move |guardian| guardian.concerned || !one_alone)
}
