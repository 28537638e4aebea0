//! Validates guidance: pure functions from typed data to all its faults.

use std::collections::HashSet;

use strum::VariantArray;

use crate::{
    fault::{Fault, What},
    model::{
        AgeBand, Circumstance, ExtendedAccess, Ground, GuardianRisk, Line, Measure, Protection,
        Region, RiskAnswer, Rule, Sources, StatementId, Vocabulary,
    },
};

/// Faults of the sources.
pub fn sources(file: &str, sources: &Sources) -> Vec<Fault> {
    let ids = sources.sources.iter().map(|source| &*source.id);
    let statements = sources
        .statements
        .iter()
        .map(|statement| statement.id.as_str());
    let mut faults = duplicates(file, "source", ids);
    faults.extend(duplicates(file, "statement", statements));
    for statement in sources.statements.iter() {
        if sources.source_of(&statement.id).is_none() {
            let place = format!("statement {}", statement.id.as_str());
            faults.push(Fault::new(file, place, What::UnknownSource));
        }
    }
    faults
}

/// Faults of the words of the questions.
pub fn vocabulary(file: &str, vocabulary: &Vocabulary) -> Vec<Fault> {
    let headings = || vocabulary.headings.iter().map(|heading| &*heading.id);
    let circumstances: Vec<_> = vocabulary
        .circumstances
        .iter()
        .map(|words| words.id)
        .collect();
    let risks: Vec<_> = vocabulary
        .guardian_risks
        .iter()
        .map(|words| words.id)
        .collect();
    let access: Vec<_> = vocabulary
        .extended_access
        .iter()
        .map(|words| words.id)
        .collect();

    let mut faults = duplicates(file, "heading", headings());
    faults.extend(each_once(
        file,
        "circumstance",
        Circumstance::VARIANTS,
        &circumstances,
    ));
    faults.extend(each_once(
        file,
        "guardian_risk",
        RiskAnswer::VARIANTS,
        &risks,
    ));
    faults.extend(each_once(
        file,
        "extended_access",
        ExtendedAccess::VARIANTS,
        &access,
    ));
    for words in vocabulary.circumstances.iter() {
        if !headings().any(|heading| heading == words.heading) {
            let what = What::UnknownHeading(words.heading.clone().into_owned());
            faults.push(Fault::new(
                file,
                format!("circumstance {}", words.id.id()),
                what,
            ));
        }
    }
    faults
}

/// Faults of a region's file.
pub fn region(file: &str, region: &Region, sources: &Sources) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut found = |place: String, what| faults.push(Fault::new(file, place, what));
    citations(region, sources, &mut found);
    for rule in region.rules.iter() {
        rule_faults(rule, region, &mut |what| {
            found(format!("rule {}", rule.id), what)
        });
    }
    mentions(region, &mut |what| {
        found("rule, not_covered".to_owned(), what)
    });
    measures(region, &mut found);

    faults.extend(duplicates(
        file,
        "rule",
        region.rules.iter().map(|rule| &*rule.id),
    ));
    let measures = region.measures.iter().map(|measure| measure.id.id());
    faults.extend(duplicates(file, "measure", measures));
    let actions = region.also_actions.iter().map(|action| action.id.id());
    faults.extend(duplicates(file, "also_action", actions));
    let notices = region.advice.iter().chain(region.conflicts.iter());
    faults.extend(duplicates(
        file,
        "advice, conflict",
        notices.map(|notice| &*notice.id),
    ));
    faults
}

/// Faults that show only between the regions' files.
pub fn together(regions: &[(String, Region)]) -> Vec<Fault> {
    let mut faults = duplicates(
        "regions",
        "id",
        regions.iter().map(|(_, region)| &*region.id),
    );
    let defaults = regions.iter().filter(|(_, region)| region.default).count();
    if defaults != 1 && !regions.is_empty() {
        faults.push(Fault::new("regions", "default", What::Defaults(defaults)));
    }
    faults
}

/// Every part of a region that rests on statements cites at least one, and only such as exist.
fn citations(region: &Region, sources: &Sources, found: &mut impl FnMut(String, What)) {
    let mut cited = |place: String, cites: &[StatementId], demanded: bool| {
        if demanded && cites.is_empty() {
            found(place.clone(), What::MissingCitation);
        }
        for id in cites.iter().filter(|id| sources.statement(id).is_none()) {
            found(place.clone(), What::UnknownCitation(id.as_str().to_owned()));
        }
    };
    for rule in region.rules.iter() {
        cited(format!("rule {}", rule.id), &rule.cites, true);
    }
    for notice in region.advice.iter().chain(region.conflicts.iter()) {
        cited(
            format!("notice {}", notice.id),
            &notice.cites,
            !notice.outside_routines,
        );
    }
    for action in region.also_actions.iter() {
        cited(
            format!("also_action {}", action.id.id()),
            &action.cites,
            true,
        );
    }
    for (place, line) in lines(region) {
        cited(place, &line.cites, false);
    }
    for measure in region.measures.iter() {
        cited(
            format!("measure {} end", measure.id.id()),
            &measure.end.cites,
            true,
        );
        cited(
            format!("measure {} meaning", measure.id.id()),
            &measure.meaning.cites,
            true,
        );
    }
    cited("note".to_owned(), &region.note.cites, true);
    cited("urgent".to_owned(), &region.urgent.script_cites, false);
}

/// All single lines of a region, with the place they stand in.
fn lines(region: &Region) -> Vec<(String, &Line)> {
    let mut lines = vec![
        ("no_ground".to_owned(), &region.no_ground),
        ("adult".to_owned(), &region.adult),
        ("when_silent".to_owned(), &region.when_silent),
        ("note place".to_owned(), &region.note.place),
        ("note warning".to_owned(), &region.note.warning),
    ];
    let first_step = region.urgent_first_step.iter();
    lines.extend(first_step.map(|line| ("urgent_first_step".to_owned(), line)));
    lines.extend(
        region
            .urgent
            .remarks
            .iter()
            .map(|line| ("urgent".to_owned(), line)),
    );
    for form in region.forms.iter() {
        lines.extend(
            form.remarks
                .iter()
                .map(|line| (format!("form {}", form.title), line)),
        );
    }
    for measure in region.measures.iter() {
        let own = [&measure.carried_out].into_iter();
        let own = own
            .chain(measure.effects.iter())
            .chain(measure.limits.iter());
        let own = own.chain(measure.decision.iter());
        lines.extend(own.map(|line| (format!("measure {}", measure.id.id()), line)));
    }
    lines
}

fn rule_faults(rule: &Rule, region: &Region, found: &mut impl FnMut(What)) {
    if rule.brings.is_some() != rule.strength.is_some() {
        found(What::HalfProtection);
    }
    if let Some(why) = never_fires(rule) {
        found(What::NeverFires(why));
    }
    let needed: &[Measure] = match rule.brings {
        Some(Protection::Block) => &[Measure::BlockOne, Measure::BlockBoth],
        Some(Protection::Seal) => &[Measure::Seal],
        None => &[],
    };
    for &measure in needed
        .iter()
        .filter(|&&measure| region.measure(measure).is_none())
    {
        found(What::MissingTerms(measure.id()));
    }
    for &action in rule
        .also
        .iter()
        .filter(|&&action| region.also_action(action).is_none())
    {
        found(What::MissingTerms(action.id()));
    }
}

/// Why no answers can make a rule fire, if so.
fn never_fires(rule: &Rule) -> Option<&'static str> {
    let risks = &rule.when.guardian_risk;
    let possible = |ground: &Ground| match ground {
        Ground::Circumstance(_) => true,
        Ground::GuardianRisk(GuardianRisk::None) => false,
        Ground::GuardianRisk(risk) => risks.is_empty() || risks.contains(risk),
    };
    if rule.grounds.is_empty() {
        return Some("den har ingen grund");
    }
    if !rule.grounds.iter().all(possible) {
        return Some("grunden och villkoret om vårdnadshavare utesluter varandra");
    }
    if rule.when.extended_access == Some(true) && !rule.when.takes_in(AgeBand::From13To15) {
        return Some("utökad åtkomst finns bara mellan 13 och 15 år");
    }
    None
}

/// Every circumstance is mentioned for every age: by a rule that needs nothing more than the
/// ground and the age, or as not covered.
fn mentions(region: &Region, found: &mut impl FnMut(What)) {
    for &circumstance in Circumstance::VARIANTS {
        let ground = Ground::Circumstance(circumstance);
        for &band in AgeBand::VARIANTS {
            let rules = region
                .rules
                .iter()
                .filter(|rule| rule.grounds.contains(&ground));
            let by_rule = rules
                .filter(|rule| rule.when.takes_in(band))
                .any(unconditional);
            let silent = region.not_covered.iter().any(|gap| {
                gap.circumstances.contains(&circumstance)
                    && (gap.ages.is_empty() || gap.ages.contains(&band))
            });
            if !by_rule && !silent {
                let (circumstance, age) = (circumstance.id(), band.id());
                found(What::Unmentioned { circumstance, age });
            }
        }
    }
}

fn unconditional(rule: &Rule) -> bool {
    let when = &rule.when;
    when.guardian_risk.is_empty() && when.extended_access.is_none() && when.urgent.is_none()
}

fn measures(region: &Region, found: &mut impl FnMut(String, What)) {
    for measure in region.measures.iter() {
        let place = || format!("measure {}", measure.id.id());
        for &weaker in measure.outranks.iter() {
            let Some(weaker) = region.measure(weaker) else {
                found(place(), What::MissingTerms(weaker.id()));
                continue;
            };
            if !weaker
                .closes
                .iter()
                .all(|closure| measure.closes.contains(closure))
            {
                found(place(), What::Uncovered(weaker.id.id()));
            }
        }
        if measure.id == Measure::BlockBoth && !measure.outranks.contains(&Measure::BlockOne) {
            found(place(), What::BlockBothFirst);
        }
        let general = region
            .forms
            .iter()
            .filter(|form| form.circumstances.is_empty());
        if !general
            .clone()
            .any(|form| form.measures.contains(&measure.id))
        {
            found("form".to_owned(), What::MissingForm(measure.id.id()));
        }
    }
}

fn duplicates<'a>(file: &str, place: &str, ids: impl Iterator<Item = &'a str>) -> Vec<Fault> {
    let mut seen = HashSet::new();
    ids.filter(|&id| !seen.insert(id))
        .map(|id| Fault::new(file, place, What::DuplicateId(id.to_owned())))
        .collect()
}

/// Every word of a vocabulary has its entry, and only one.
fn each_once<T>(file: &str, place: &str, all: &[T], given: &[T]) -> Vec<Fault>
where
    T: Copy + PartialEq + Into<&'static str>,
{
    let missing = all.iter().filter(|word| !given.contains(word));
    let missing = missing.map(|&word| Fault::new(file, place, What::MissingWords(word.into())));
    let ids = given.iter().map(|&word| word.into());
    missing.chain(duplicates(file, place, ids)).collect()
}
