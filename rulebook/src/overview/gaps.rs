//! Where the sources disagree, and what the routines are silent on: what is said then, and where.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use maud::{Markup, html};
use strum::VariantArray;
use varna_core::{
    decision::{Advised, elsewhere},
    domain::{birth_date::BirthDate, circumstances::Circumstances, facts::Facts},
};
use varna_guidance::model::{
    AgeBand, Circumstance, Errand, ExtendedAccess, Ground, GuardianRisk, Notice, Region,
};

use crate::{
    parts::{columns, number},
    sheet::{Sheet, Spot},
    table, words,
};

/// Every conflict of every region, by its id.
pub(super) fn conflicts(sheet: &Sheet) -> Markup {
    let mut by_id: BTreeMap<(usize, &str), Vec<(&Region, &Notice)>> = BTreeMap::new();
    for region in &sheet.guidance.regions {
        for notice in &region.conflicts {
            // C2 before C10.
            let key = (notice.id.len(), &*notice.id);
            by_id.entry(key).or_default().push((region, notice));
        }
    }
    html! {
        section id="konflikter" {
            h2 { "Där källorna säger olika" }
            p { "Värna visar varje sådan plats för den som det gäller. Regionens sida har villkoren." }
            table class="restacked" {
                caption { "Där källorna säger olika, och vad Värna gör" }
                (columns(["Id", "Region", "Vad som sägs", "Visas"]))
                @for ((_, name), notices) in &by_id {
                    tbody {
                        @for (index, (region, notice)) in notices.iter().enumerate() {
                            tr {
                                @if index == 0 {
                                    th scope="rowgroup" rowspan=(notices.len()) { (number(name)) }
                                }
                                (conflict(sheet, region, notice))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn conflict(sheet: &Sheet, region: &Region, notice: &Notice) -> Markup {
    let spot = Spot::new(
        "konflikter",
        format!("{}: {}", region.short_name, notice.title),
    );
    let screens: Vec<_> = notice
        .screens
        .iter()
        .map(|&one| words::screen(one))
        .collect();
    let errands = if notice.errands.is_empty() {
        &[Errand::Protect][..]
    } else {
        &notice.errands
    };
    let errands: Vec<_> = errands
        .iter()
        .map(|&one| words::errand(sheet.guidance, one))
        .collect();
    html! {
        td data-label="Region" {
            a href={ (words::file(region)) "#konflikt-" (notice.id) } { (region.short_name) }
        }
        td data-label="Vad som sägs" {
            b { (notice.title) ". " } (notice.text) (sheet.cites(&notice.cites, &spot))
        }
        td data-label="Visas" {
            (words::listed(&screens, "och")) " i ärendet " (words::listed(&errands, "och"))
        }
    }
}

/// What each routine is silent on, by age; whom to ask, and what other regions advise.
pub(super) fn silences(sheet: &Sheet) -> Markup {
    html! {
        section id="luckor" {
            h2 { "Det rutinerna inte säger" }
            p { "Omständigheter som regionens rutin inte tar upp. Värna säger det, vem du kan fråga och vad andra regioner gör." }
            @for region in &sheet.guidance.regions { (of_region(sheet, region)) }
        }
    }
}

fn of_region(sheet: &Sheet, region: &Region) -> Markup {
    let silent = |one: Circumstance| {
        let bands = AgeBand::VARIANTS.iter().copied();
        let bands: Vec<_> = bands
            .filter(|&band| table::is_silent(region, one, band))
            .collect();
        (!bands.is_empty()).then_some((one, bands))
    };
    let gaps: Vec<_> = Circumstance::VARIANTS
        .iter()
        .copied()
        .filter_map(silent)
        .collect();
    let spot = Spot::new(
        format!("luckor-{}", region.id),
        format!("{}: det rutinen inte säger", region.short_name),
    );
    html! {
        h3 id=(spot.anchor) { (region.short_name) }
        p { (sheet.line(&region.when_silent, &spot)) }
        @if gaps.is_empty() {
            p { "Regelfilen anger ingen lucka." }
        } @else {
            table class="restacked" {
                caption { "Det som rutinen inte säger, " (region.short_name) }
                (columns([
                    "Omständighet",
                    "Åldrar",
                    "Andra regioner, för det ensamt och utan utökad åtkomst",
                ]))
                tbody {
                    @for (one, bands) in &gaps {
                        tr {
                            th scope="row" { (words::ground(sheet.guidance, Ground::Circumstance(*one))) }
                            td data-label="Åldrar" {
                                (words::sentence(&words::bands(bands)))
                            }
                            td data-label="Andra regioner" { (others(sheet, region, *one, bands)) }
                        }
                    }
                }
            }
        }
    }
}

/// What other regions advise on a circumstance alone, age by age.
fn others(sheet: &Sheet, region: &Region, one: Circumstance, bands: &[AgeBand]) -> Markup {
    let mut said: Vec<(&str, String, Vec<AgeBand>)> = Vec::new();
    for &band in bands {
        for (other, decision) in elsewhere(sheet.guidance, region, &aged(band), one) {
            let measures: Vec<_> = decision.measures.iter().map(advised).collect();
            let (name, words) = (&*other.short_name, measures.join(". "));
            let mut before = said.iter_mut();
            match before.find(|(region, said, _)| *region == name && *said == words) {
                Some((.., ages)) => ages.push(band),
                None => said.push((name, words, vec![band])),
            }
        }
    }
    said.sort_by_key(|(name, ..)| *name);
    html! {
        @if said.is_empty() {
            "Ingen region har en åtgärd"
        } @else {
            ul {
                @for (name, words, ages) in &said {
                    li { (name) ", " (words::bands(ages)) ": " (words) }
                }
            }
        }
    }
}

/// What is advised, how strongly, and whether it is our reading.
fn advised(advised: &Advised) -> String {
    let strength = words::strength(advised.strength).to_lowercase();
    let reading = if advised.inferred {
        " (vår tolkning)"
    } else {
        ""
    };
    format!("{} – {strength}{reading}", advised.terms.action)
}

/// A child in an age band, of whom nothing else is known.
fn aged(band: AgeBand) -> Facts {
    let born = NaiveDate::default();
    let years = match band {
        AgeBand::Under13 => 1,
        AgeBand::From13To15 => 14,
        AgeBand::From16To17 => 17,
    };
    Facts {
        today: born
            .checked_add_months(Months::new(years * 12))
            .unwrap_or(born),
        born: BirthDate::new(born),
        circumstances: Circumstances::NONE,
        guardian_risk: GuardianRisk::None,
        urgent: false,
        extended_access: ExtendedAccess::No,
    }
}
