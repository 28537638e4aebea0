//! The age ladder: who reaches what without any measure, as the app's access picture has it, and
//! what each routine says of it.

use std::iter;

use chrono::NaiveDate;
use maud::{Markup, html};
use strum::VariantArray;
use varna_core::domain::{
    access::{Access, AccessPicture, Channel, Guardians, Party},
    birth_date::BirthDate,
    circumstances::Circumstances,
    facts::Facts,
};
use varna_guidance::model::{AgeBand, ExtendedAccess, GuardianRisk, Region};

use crate::{
    parts::{columns, reading},
    sheet::{Sheet, Spot},
    texts::{Ladder, Says, What, Who},
    words,
};

/// The ways in, in the order of the ladder.
const WAYS: [(Party, Channel, Who, What, &str); 4] = [
    (
        Party::FirstGuardian,
        Channel::Journal,
        Who::Guardians,
        What::Journal,
        "Vårdnadshavare läser barnets journal",
    ),
    (
        Party::FirstGuardian,
        Channel::Account,
        Who::Guardians,
        What::Account,
        "Vårdnadshavare är ombud i barnets konto",
    ),
    (
        Party::Child,
        Channel::Journal,
        Who::Child,
        What::Journal,
        "Barnet läser sin journal",
    ),
    (
        Party::Child,
        Channel::Account,
        Who::Child,
        What::Account,
        "Barnet har eget konto",
    ),
];

/// Whose way in, to what, and when.
type Step = (Who, What, AgeBand);

/// The age in years at which each band begins.
const BEGINS: [(AgeBand, u8); 3] = [
    (AgeBand::Under13, 0),
    (AgeBand::From13To15, 13),
    (AgeBand::From16To17, 16),
];

pub(super) fn section(sheet: &Sheet, ladder: &Ladder) -> Markup {
    html! {
        section id="alderstrappa" class="across" {
            h2 { "Ålderstrappan" }
            p {
                "Vem som når vad på 1177 när ingen åtgärd är gjord. Så räknar Värna i alla regioner."
                @if let Some(model) = model(sheet, ladder) {
                    " Stegen följer källorna i " (model.short_name) ", som beskriver dem alla."
                }
            }
            (steps(sheet, ladder))
            h3 { "Från 18 år" }
            p { "Reglerna gäller barn. Det här säger Värna om den som har fyllt 18 år:" }
            dl class="rows" {
                @for region in &sheet.guidance.regions {
                    div {
                        dt { (region.short_name) }
                        dd { (sheet.line(&region.adult, &spot())) }
                    }
                }
            }
            h3 { "Vad rutinerna säger om det" }
            (said(sheet, ladder))
        }
    }
}

fn spot() -> Spot {
    Spot::new("alderstrappa", "Ålderstrappan")
}

/// A childhood without any measure, begun on any day.
fn childhood() -> (AccessPicture, BirthDate) {
    let day = NaiveDate::default();
    let born = BirthDate::new(day);
    let facts = Facts {
        today: day,
        born,
        circumstances: Circumstances::NONE,
        guardian_risk: GuardianRisk::None,
        urgent: false,
        extended_access: ExtendedAccess::Unknown,
    };
    (AccessPicture::before(&facts, Guardians::Sole), born)
}

/// The region that is followed where another one's routine is silent: the one whose sources carry
/// every step.
fn model<'s>(sheet: &Sheet<'s>, ladder: &Ladder) -> Option<&'s Region> {
    let carries_all = |region: &&Region| {
        WAYS.iter().all(|&(_, _, who, what, _)| {
            let mut bands = AgeBand::VARIANTS.iter();
            bands.all(|&band| says(ladder, region, (who, what, band)).is_some())
        })
    };
    sheet.guidance.regions.iter().find(carries_all)
}

/// What a region's routine says of a way in at an age.
fn says<'l>(ladder: &'l Ladder, region: &Region, step: Step) -> Option<&'l Says> {
    let (who, what, band) = step;
    ladder.says.iter().find(|one| {
        one.region == region.id && one.who == who && one.what == what && one.ages.contains(&band)
    })
}

/// The ladder itself.
fn steps(sheet: &Sheet, ladder: &Ladder) -> Markup {
    let (picture, born) = childhood();
    let on = |party, channel, age| {
        let lane = picture.lane(party, channel)?;
        lane.on(born.birthday(age))
    };
    html! {
        table class="restacked ladder" {
            caption { "Vem som når vad, utan åtgärd" }
            (columns(
                iter::once("Vem och vad")
                    .chain(BEGINS.map(|(band, _)| words::band(band)))
                    .chain(iter::once("Från 18 år"))
            ))
            tbody {
                @for (party, channel, who, what, name) in WAYS {
                    tr {
                        th scope="row" { (name) }
                        @for (band, age) in BEGINS {
                            td data-label=(words::band(band)) class=(class(on(party, channel, age))) {
                                (access(on(party, channel, age)))
                                @if let Some(says) = model(sheet, ladder).and_then(|model| says(ladder, model, (who, what, band))) {
                                    (sheet.cites(&says.cites, &spot()))
                                }
                            }
                        }
                        td data-label="Från 18 år" { "Utanför reglerna" }
                    }
                }
            }
        }
    }
}

fn access(access: Option<Access>) -> &'static str {
    match access {
        Some(Access::Open) => "Ja",
        Some(Access::MayBeOpen | Access::OpenAtSomeUnit) => "Bara det som en enhet har öppnat",
        Some(Access::Closed(_)) | None => "Nej",
    }
}

fn class(access: Option<Access>) -> &'static str {
    match access {
        Some(Access::Open) => "open",
        Some(Access::MayBeOpen | Access::OpenAtSomeUnit) => "maybe",
        Some(Access::Closed(_)) | None => "closed",
    }
}

/// What each routine says, or that it is silent and whose reading the ladder then is.
fn said(sheet: &Sheet, ladder: &Ladder) -> Markup {
    let regions = &sheet.guidance.regions;
    html! {
        table class="restacked wide" {
            caption { "Vad varje rutin säger om åtkomst utan åtgärd" }
            (columns(iter::once("Vem, vad och när").chain(words::short_names(regions))))
            @for (_, _, who, what, name) in WAYS {
                tbody {
                    tr class="group" { th scope="rowgroup" colspan=(regions.len() + 1) { (name) } }
                    @for &band in AgeBand::VARIANTS {
                        tr {
                            th scope="row" { (words::band(band)) }
                            @for region in regions {
                                td data-label=(region.short_name) {
                                    (of_region(sheet, ladder, region, (who, what, band)))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn of_region(sheet: &Sheet, ladder: &Ladder, region: &Region, step: Step) -> Markup {
    let model = model(sheet, ladder).filter(|model| model.id != region.id);
    html! {
        @if let Some(says) = says(ladder, region, step) {
            (says.text) (sheet.cites(&says.cites, &spot()))
        } @else if ladder.read.contains(&region.id) {
            span class="silent" { "Rutinen säger inget." }
            @if let Some(model) = model { " Värna räknar som i " (model.short_name) "." (reading(true)) }
        } @else {
            span class="silent" { "Rutinen är inte genomgången för ålderstrappan." }
        }
    }
}
