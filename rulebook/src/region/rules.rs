//! Every rule by itself, and what the routine is silent on.

use std::collections::BTreeSet;

use maud::{Markup, html};
use varna_guidance::model::{Circumstance, Ground, NotCovered, Protection, Rule, Strength};

use super::Around;
use crate::{
    cells, conditions,
    parts::{reading, row, row_if},
    sheet::Spot,
    table::{self, Reach},
    words,
};

pub(super) fn section(around: Around) -> Markup {
    html! {
        section id="regler" {
            h2 { "Reglerna en för en" }
            div class="entries" {
                @for rule in &around.region.rules { (entry(around, rule)) }
            }
        }
    }
}

fn entry(around: Around, rule: &Rule) -> Markup {
    let Rule {
        id: anchor,
        name,
        grounds,
        when,
        brings: _,
        strength: _,
        also,
        inferred,
        text,
        cites,
    } = rule;
    let (guidance, region) = (around.guidance(), around.region);
    let actions = also.iter().filter_map(|&id| region.also_action(id));
    let actions: Vec<_> = actions.map(|terms| &*terms.action).collect();
    let situation = conditions::situation(when);
    html! {
        article class="entry" id={ "regel-" (anchor) } {
            h3 { (name) (reading(*inferred)) }
            p { (text) (around.sheet.cites(cites, &cells::rule(rule))) }
            dl class="rows" {
                (row(if grounds.len() > 1 { "Gäller när något av" } else { "Gäller när" }, html! {
                    ul { @for &ground in grounds { li { (words::ground(guidance, ground)) } } }
                }))
                (row_if("Och alltid när", (!situation.is_empty()).then(|| conditions::list(&situation, ""))))
                (row("Leder till", brings(around, rule)))
                (row_if("Dessutom", (!actions.is_empty()).then(|| html! { (words::listed(&actions, "och")) })))
            }
        }
    }
}

/// The measure of a rule with its strength, and whose word the strength is.
fn brings(around: Around, rule: &Rule) -> Markup {
    let (Some(protection), Some(strength)) = (rule.brings, rule.strength) else {
        return html! { @if rule.also.is_empty() { "Ingen åtgärd" } @else { "Ingen åtgärd i sig" } };
    };
    html! {
        (words::strength(strength)) ": " (cells::term(around.region, protection)) "."
        @if around.region.own_strengths.is_some() {
            " " a href="#styrka" { "Om styrkan" }
        }
        @match protection {
            Protection::Block => { " " (whom(around, &rule.grounds, strength)) },
            Protection::Seal => {},
        }
    }
}

/// Whom a block takes, by its grounds.
fn whom(around: Around, grounds: &[Ground], strength: Strength) -> Markup {
    let reaches: Vec<_> = grounds.iter().map(|&ground| table::reach(ground)).collect();
    let is_status = |ground: &Ground| match ground {
        Ground::GuardianRisk(_) => false,
        Ground::Circumstance(one) => !one.is_risk(),
    };
    let honour = Ground::Circumstance(Circumstance::Honour);
    html! {
        @if reaches.iter().all(|&reach| reach == Reach::One) {
            "Den tar en vårdnadshavare."
        } @else if reaches.iter().all(|&reach| reach == Reach::All) {
            "Den tar alla vårdnadshavare."
        } @else if grounds.iter().any(is_status) {
            "För en risk tar den en vårdnadshavare när risken kommer från en av två. Annars tar den alla."
        } @else {
            "Den tar en vårdnadshavare när risken kommer från en av två, annars alla."
        }
        @if grounds.contains(&honour) && reaches.iter().any(|&reach| reach != Reach::All) {
            " Vid kontroll eller heder tar den alltid alla."
        }
        @if around.region.urgent_first_step.is_some() {
            " När det är bråttom: " (when_urgent(around, grounds, strength)) "."
        }
    }
}

/// What urgency makes of a block where all guardians are then taken.
fn when_urgent(around: Around, grounds: &[Ground], strength: Strength) -> String {
    let strengths = grounds.iter().map(|&one| table::when_urgent(one, strength));
    let strengths: BTreeSet<_> = strengths.collect();
    let each = strengths.into_iter().rev();
    let each: Vec<_> = each.map(|one| cells::all(around.region, one)).collect();
    words::listed(&each, "eller")
}

/// What the routine says nothing about.
pub(super) fn gaps(around: Around) -> Markup {
    let region = around.region;
    let spot = Spot::new("luckor", "Det rutinen inte säger");
    html! {
        section id="luckor" {
            h2 { "Det rutinen inte säger" }
            @if region.not_covered.is_empty() {
                p { "Regelfilen anger ingen lucka." }
            } @else {
                p { (around.line(&region.when_silent, &spot)) }
                @for gap in &region.not_covered { (silent(around, gap)) }
            }
        }
    }
}

fn silent(around: Around, gap: &NotCovered) -> Markup {
    let ages: Vec<_> = gap.ages.iter().map(|&band| words::band(band)).collect();
    let all = |one: &Circumstance| words::ground(around.guidance(), Ground::Circumstance(*one));
    html! {
        p {
            @if ages.is_empty() { "Alla åldrar:" } @else { (words::listed(&ages, "och")) ":" }
        }
        ul { @for one in &gap.circumstances { li { (all(one)) } } }
    }
}
