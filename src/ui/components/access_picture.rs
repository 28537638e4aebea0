//! Who reaches what, from birth to 18: a drawing, and the same as a table.
//!
//! The drawing has no fixed width: places along it are shares of the whole, so that its words
//! keep their size on a narrow screen.

mod drawing;
mod table;

use chrono::NaiveDate;
use varna_core::{
    documents::{Basis, words},
    domain::{
        access::{Access, AccessPicture, Channel, ClosedBy, Lane, Party},
        date_text::format_swedish,
    },
};
use varna_guidance::model::MeasureTerms;

use crate::ui::html::{Markup, html};

/// What the drawing and the tables show: one picture beside another.
struct Shown<'g> {
    before: AccessPicture,
    after: AccessPicture,
    terms: &'g [MeasureTerms],
}

/// The picture of what is advised, with its explanation and its table.
pub(in crate::ui) fn access_picture(basis: &Basis) -> Markup {
    let guardians = basis.guardians();
    let in_force = basis.decision.in_force(basis.facts.today);
    let shown = Shown {
        before: AccessPicture::before(&basis.facts, guardians),
        after: AccessPicture::after(&basis.facts, guardians, &in_force),
        terms: &basis.region.measures,
    };
    html! {
        section {
            h2 { "Vem når vad" }
            figure class="picture" {
                (drawing::drawing(&shown))
                figcaption { (key(&shown.after)) }
            }
            details class="picture-table" {
                summary { "Visa som tabell" }
                (table::table(&shown, &table::WITHOUT_AND_WITH))
            }
        }
    }
}

/// What staff have chosen beside what is advised, from today on, and what it leaves open that the
/// advice closes.
pub(in crate::ui) fn comparison(basis: &Basis) -> Markup {
    let (facts, guardians) = (&basis.facts, basis.guardians());
    let advised = basis.decision.in_force(facts.today);
    let chosen = basis.course.in_force(facts, &basis.decision);
    let shown = Shown {
        before: AccessPicture::after(facts, guardians, &advised),
        after: AccessPicture::after(facts, guardians, &chosen),
        terms: &basis.region.measures,
    };
    html! {
        (opened(&shown))
        div class="picture-table" {
            (table::table(&shown, &table::ADVICE_AND_CHOICE))
        }
    }
}

/// The warning of what the advice closes and the choice leaves open; nothing where there is none.
fn opened(shown: &Shown) -> Markup {
    let two_guardians = shown.two_guardians();
    let today = shown.after.today;
    let opened = shown.lanes().filter_map(|(advised, chosen)| {
        let day = chosen.opens_beside(advised, today)?;
        Some((name(chosen, two_guardians), from(&shown.after, day)))
    });
    let opened: Vec<_> = opened.collect();
    html! {
        @if !opened.is_empty() {
            div class="warning" {
                p { "Rådet stänger det här, men inte ditt val:" }
                ul {
                    @for (lane, day) in opened {
                        li { (lane) " (från " (day) ")" }
                    }
                }
            }
        }
    }
}

/// A day, as words after «från».
fn from(picture: &AccessPicture, day: NaiveDate) -> String {
    if day == picture.childhood.from {
        "födseln".to_owned()
    } else if day == picture.today {
        "i dag".to_owned()
    } else {
        format_swedish(day)
    }
}

/// What the bars mean.
fn key(after: &AccessPicture) -> Markup {
    html! {
        ul class="key" {
            li class="key-before" { "Smal stapel: utan åtgärd" }
            li class="key-open" { "Bred stapel: med åtgärd, öppet" }
            li class="key-closed" { "Stängt av åtgärden" }
            li class="key-maybe" { "Kan vara öppet vid någon enhet" }
            @for day in after.ends.iter().filter_map(|end| end.on) {
                li class="key-end" { "Skyddets " (words::last(day)) }
            }
        }
    }
}

/// A lane in words.
fn name(lane: &Lane, two_guardians: bool) -> &'static str {
    match (lane.party, lane.channel) {
        (Party::FirstGuardian, Channel::Journal) if two_guardians => {
            "Vårdnadshavare 1: barnets journal"
        }
        (Party::FirstGuardian, Channel::Account) if two_guardians => {
            "Vårdnadshavare 1: ombud i barnets konto"
        }
        (Party::FirstGuardian, Channel::Journal) => "Vårdnadshavaren: barnets journal",
        (Party::FirstGuardian, Channel::Account) => "Vårdnadshavaren: ombud i barnets konto",
        (Party::SecondGuardian, Channel::Journal) => "Vårdnadshavare 2: barnets journal",
        (Party::SecondGuardian, Channel::Account) => "Vårdnadshavare 2: ombud i barnets konto",
        (Party::Child, Channel::Journal) => "Barnet: egen journal",
        (Party::Child, Channel::Account) => "Barnet: eget konto",
    }
}

impl Shown<'_> {
    fn two_guardians(&self) -> bool {
        self.after
            .lanes
            .iter()
            .any(|lane| lane.party == Party::SecondGuardian)
    }

    /// The lanes after, each with the same one before.
    fn lanes(&self) -> impl Iterator<Item = (&Lane, &Lane)> {
        let before = |lane: &Lane| self.before.lane(lane.party, lane.channel);
        self.after
            .lanes
            .iter()
            .filter_map(move |lane| Some((before(lane)?, lane)))
    }

    /// How access is, in words.
    fn words(&self, access: Access) -> String {
        match access {
            Access::Open => "öppet".to_owned(),
            Access::OpenAtSomeUnit => "öppet vid någon enhet".to_owned(),
            Access::MayBeOpen => "kan vara öppet vid någon enhet".to_owned(),
            Access::Closed(ClosedBy::Age) => "stängt på grund av åldern".to_owned(),
            Access::Closed(ClosedBy::Revocation) => "stängt, utökad åtkomst avslutad".to_owned(),
            Access::Closed(ClosedBy::Measure(id)) => {
                let terms = self.terms.iter().find(|terms| terms.id == id);
                let term = terms.map(|terms| terms.term.to_ascii_lowercase());
                format!("stängt, {}", term.unwrap_or_default())
            }
        }
    }
}
