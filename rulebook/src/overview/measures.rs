//! The measures compared: for each what the regions call it, what it closes and leaves open, when
//! it ends and who decides.

use std::iter;

use chrono::NaiveDate;
use maud::{Markup, html};
use strum::VariantArray;
use varna_core::domain::{
    access::{AccessPicture, Channel, Guardians, InForce, MeasureInForce, Party},
    birth_date::BirthDate,
    circumstances::Circumstances,
    facts::Facts,
};
use varna_guidance::model::{ExtendedAccess, GuardianRisk, Line, Measure, MeasureTerms, Region};

use crate::{
    parts::{columns, reading},
    sheet::{Sheet, Spot},
    words,
};

/// The ways in that a measure can close.
const WAYS: [(Party, Channel, &str); 6] = [
    (
        Party::FirstGuardian,
        Channel::Journal,
        "Den som risken kommer från: journalen",
    ),
    (
        Party::FirstGuardian,
        Channel::Account,
        "Den som risken kommer från: ombud i kontot",
    ),
    (
        Party::SecondGuardian,
        Channel::Journal,
        "Den andra vårdnadshavaren: journalen",
    ),
    (
        Party::SecondGuardian,
        Channel::Account,
        "Den andra vårdnadshavaren: ombud i kontot",
    ),
    (Party::Child, Channel::Journal, "Barnet: den egna journalen"),
    (Party::Child, Channel::Account, "Barnet: det egna kontot"),
];

pub(super) fn section(sheet: &Sheet) -> Markup {
    html! {
        section id="atgarder" class="across" {
            h2 { "Åtgärderna jämförda" }
            p {
                "Samma verkan, med varje regions ord. «Stängs inte»: rutinen säger inte att åtgärden \
                 stänger det. Om någon då har åtkomst beror på åldern."
            }
            @for &measure in Measure::VARIANTS { (compared(sheet, measure)) }
        }
    }
}

fn compared(sheet: &Sheet, measure: Measure) -> Markup {
    let regions = sheet.guidance.regions.iter();
    let having: Vec<_> = regions
        .clone()
        .filter_map(|region| Some((region, region.measure(measure)?)))
        .collect();
    let without: Vec<_> = regions
        .filter(|region| region.measure(measure).is_none())
        .map(|region| &*region.short_name)
        .collect();
    let spot = Spot::new(
        format!("jamfor-{}", measure.id()),
        format!("Jämförelse: {}", words::plain_measure(measure)),
    );
    let lines = |lines: &[Line]| sheet.lines(lines, &spot);
    html! {
        h3 id=(spot.anchor) { (words::plain_measure(measure)) }
        @if !without.is_empty() {
            p { "Rutinen beskriver ingen sådan åtgärd i: " (words::listed(&without, "och")) "." }
        }
        @if !having.is_empty() {
            table class="restacked wide compared" {
                caption { (words::plain_measure(measure)) ", region för region" }
                (columns(iter::once("Vad").chain(having.iter().map(|(region, _)| &*region.short_name))))
                tbody {
                    (row(&having, "Regionens ord", |region, terms| html! {
                        a href={ (words::file(region)) "#atgard-" (measure.id()) } { (terms.action) }
                        " (" (terms.term) ")"
                    }))
                    (row(&having, "Innebär", |_, terms| sheet.line(&terms.meaning, &spot)))
                    @for (party, channel, name) in WAYS {
                        (row(&having, name, |_, terms| closed(terms, party, channel)))
                    }
                    (row(&having, "Det den gör", |_, terms| lines(&terms.effects)))
                    (row(&having, "Det den inte gör", |_, terms| lines(&terms.limits)))
                    (row(&having, "Upphör", |_, terms| html! {
                        (words::end(terms.end.at)) ": " (terms.end.text) (sheet.cites(&terms.end.cites, &spot))
                    }))
                    (row(&having, "Beslutas av", |_, terms| html! { (terms.decided_by) (lines(&terms.decision)) }))
                    (row(&having, "Verkställs", |_, terms| sheet.line(&terms.carried_out, &spot)))
                    (row(&having, "Sägs när det är bråttom", |region, terms| html! {
                        (words::said(region, &terms.call.text)) (reading(terms.call.inferred))
                        (sheet.cites(&terms.call.cites, &spot))
                    }))
                    (row(&having, "Täcker, om den rekommenderas minst lika starkt", outranked))
                }
            }
        }
    }
}

/// A row of the table: something of the measure, in each region that has it.
fn row(
    having: &[(&Region, &MeasureTerms)],
    name: &str,
    of: impl Fn(&Region, &MeasureTerms) -> Markup,
) -> Markup {
    html! {
        tr {
            th scope="row" { (name) }
            @for (region, terms) in having { td data-label=(region.short_name) { (of(region, terms)) } }
        }
    }
}

/// Whether the measure closes a way in, as the app's access picture has it.
fn closed(terms: &MeasureTerms, party: Party, channel: Channel) -> Markup {
    let day = NaiveDate::default();
    let facts = Facts {
        today: day,
        born: BirthDate::new(day),
        circumstances: Circumstances::NONE,
        guardian_risk: GuardianRisk::None,
        urgent: false,
        extended_access: ExtendedAccess::Unknown,
    };
    let in_force = InForce {
        measures: vec![MeasureInForce {
            terms,
            from: day,
            until: None,
        }],
        revoked_from: None,
    };
    let picture = AccessPicture::after(&facts, Guardians::Two, &in_force);
    let lane = picture.lane(party, channel);
    let closes = lane.is_some_and(|lane| !lane.kept_closed.is_empty());
    html! {
        @if closes { span class="shut" { "Stängs" } } @else { span class="left" { "Stängs inte" } }
    }
}

fn outranked(region: &Region, terms: &MeasureTerms) -> Markup {
    html! {
        @if terms.outranks.is_empty() {
            "Ingen annan åtgärd"
        } @else {
            ul { @for &one in &terms.outranks { li { (words::measure(region, one)) } } }
        }
    }
}
