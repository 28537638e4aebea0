//! The cells of the decision table, on a region's page and side by side with others.

use maud::{Markup, html};
use varna_guidance::model::{GuardianRisk, Measure, Protection, Region, Rule, Strength};

use crate::{
    parts::reading,
    sheet::{Sheet, Spot},
    table::{Brought, Cell, CellLine, Condition, Reach},
    words,
};

/// What is said where a routine is silent.
pub(crate) const SILENT: &str = "Rutinen säger inget";

/// A cell with everything that its rules say, and the statements that they rest on.
pub(crate) fn full(sheet: &Sheet, region: &Region, cell: &Cell) -> Markup {
    html! {
        ul class="cell" {
            @for line in &cell.lines {
                li class=(class(line)) {
                    @if line.is_reason() {
                        (link("", line, "Skäl till att inget mer följer"))
                    } @else {
                        (says("", region, line))
                    }
                    (reading(line.rule.inferred))
                    (sheet.cites(&line.rule.cites, &rule(line.rule)))
                }
            }
            @if cell.silent { li class="silent" { (SILENT) } }
            @if cell.lines.is_empty() && !cell.silent { li class="reason" { "Ingen regel" } }
        }
    }
}

/// A cell in short, with links to the rules on the region's page.
pub(crate) fn short(region: &Region, cell: &Cell) -> Markup {
    let path = words::file(region);
    // What only explains is told where nothing else holds in every case.
    let always = cell
        .lines
        .iter()
        .any(|line| line.brings.is_some() && line.conditions.is_empty());
    let shown = cell
        .lines
        .iter()
        .filter(|line| !(line.is_reason() && always));
    let conditional = cell.lines.iter().any(|line| !line.is_reason());
    html! {
        ul class="cell" {
            @for line in shown {
                li class=(class(line)) {
                    @if line.is_reason() {
                        (link(&path, line, if conditional { "Annars ingen åtgärd" } else { "Ingen åtgärd" }))
                    } @else {
                        (says(&path, region, line))
                    }
                    (reading(line.rule.inferred))
                }
            }
            @if cell.silent { li class="silent" { (SILENT) } }
            @if cell.lines.is_empty() && !cell.silent { li class="reason" { "Ingen regel" } }
        }
    }
}

/// A rule, as something that rests on statements.
pub(crate) fn rule(rule: &Rule) -> Spot {
    Spot::new(
        format!("regel-{}", rule.id),
        format!("Regeln «{}»", rule.name),
    )
}

/// What a line brings, and in which case.
fn says(path: &str, region: &Region, line: &CellLine) -> Markup {
    let conditions: Vec<_> = line.conditions.iter().map(condition).collect();
    let actions = line
        .rule
        .also
        .iter()
        .filter_map(|&id| region.also_action(id));
    html! {
        @if !conditions.is_empty() {
            span class="case" { (words::sentence(&words::listed(&conditions, "och"))) ":" } " "
        }
        @if let Some(brought) = line.brings {
            (link(path, line, &brings(region, brought)))
            @if let Some(reach) = reach(region, brought) { span class="reach" { ", " (reach) } }
            @if let Some(strength) = all_when_urgent(brought) {
                span class="reach" { ". När det är bråttom: " (all(region, strength)) }
            }
        }
        @for (index, action) in actions.enumerate() {
            @if line.brings.is_some() || index > 0 { ". " }
            (link(path, line, &action.action))
        }
    }
}

fn link(path: &str, line: &CellLine, words: &str) -> Markup {
    html! { a href={ (path) "#regel-" (line.rule.id) } { (words) } }
}

/// The measure in the region's own term, and how strongly: «Rekommenderas: Blockering».
pub(crate) fn brings(region: &Region, brought: Brought) -> String {
    let strength = words::strength(brought.strength);
    format!("{strength}: {}", term(region, brought.protection))
}

/// The region's term for a protection.
pub(crate) fn term(region: &Region, protection: Protection) -> &str {
    let measures: &[Measure] = match protection {
        Protection::Block => &[Measure::BlockBoth, Measure::BlockOne],
        Protection::Seal => &[Measure::Seal],
    };
    let terms = measures.iter().find_map(|&id| region.measure(id));
    terms.map_or("", |terms| &*terms.term)
}

/// Whom a block takes; nothing for a seal.
pub(crate) fn reach(region: &Region, brought: Brought) -> Option<&str> {
    let concerns = |id| region.measure(id).map(|terms| &*terms.concerns);
    match (brought.protection, brought.reach) {
        (Protection::Seal, _) => None,
        (Protection::Block, Reach::One) => concerns(Measure::BlockOne),
        (Protection::Block, Reach::All) => concerns(Measure::BlockBoth),
        (Protection::Block, Reach::ByRisk) => Some("en eller alla, efter risken"),
    }
}

/// A block of all guardians, and how strongly.
pub(crate) fn all(region: &Region, strength: Strength) -> String {
    let all = region
        .measure(Measure::BlockBoth)
        .map_or("alla", |terms| &*terms.concerns);
    format!("{all}, {}", words::strength(strength).to_lowercase())
}

/// How strongly a block of all guardians is advised when it is urgent, where that is anything else
/// than at other times.
fn all_when_urgent(brought: Brought) -> Option<Strength> {
    let changes = |&urgent: &Strength| (brought.reach, brought.strength) != (Reach::All, urgent);
    brought.all_when_urgent.filter(changes)
}

/// All answers by which a guardian is a risk.
const ANY_RISK: [GuardianRisk; 3] = [GuardianRisk::One, GuardianRisk::Both, GuardianRisk::Unknown];

/// A condition as a few words.
pub(crate) fn condition(condition: &Condition) -> String {
    match condition {
        Condition::Risk(risks) if *risks == ANY_RISK => {
            "när en vårdnadshavare är en risk".to_owned()
        }
        Condition::Risk(risks) if *risks == [GuardianRisk::None] => {
            "när ingen risk från någon vårdnadshavare har kommit fram".to_owned()
        }
        Condition::Risk(risks) => {
            let risks: Vec<_> = risks.iter().map(|&risk| words::risk(risk)).collect();
            format!("när svaret om risken är {}", words::listed(&risks, "eller"))
        }
        Condition::ExtendedAccess(true) => "vid utökad åtkomst".to_owned(),
        Condition::ExtendedAccess(false) => "utan utökad åtkomst".to_owned(),
        Condition::Urgent(true) => "när det är bråttom".to_owned(),
        Condition::Urgent(false) => "när det inte är bråttom".to_owned(),
    }
}

/// How a line is marked at its edge. Nothing is told by that alone.
fn class(line: &CellLine) -> &'static str {
    match line.brings.map(|brought| brought.strength) {
        Some(Strength::Must) => "must",
        Some(Strength::Should) => "should",
        Some(Strength::Consider) => "consider",
        None if line.is_reason() => "reason",
        None => "also",
    }
}
