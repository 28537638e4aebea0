//! What is said to the child, a guardian or a resident: in our words, or in those that a routine
//! gives.

use varna_guidance::model::{Addressee, AgeBand, Circumstance, Guidance, Message};

use super::Basis;

/// A message, ready to be copied, or to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What it is and to whom.
    pub title: String,
    /// Its words.
    pub text: String,
    /// Whether they are quoted from the routine, word by word.
    pub quoted: bool,
    /// Whether they are to be said and not written: there is then nothing to copy.
    pub spoken: bool,
    /// What staff must see before they use it.
    pub warnings: Vec<String>,
}

impl Wording {
    /// The words of a message.
    pub fn of(guidance: &Guidance, message: &Message) -> Self {
        let quote = message.quote.as_ref();
        let statement = quote.and_then(|id| guidance.sources.statement(id));
        let quote = statement.and_then(|statement| statement.quote.clone());
        let warnings = message.warning.iter().map(|line| line.text.clone());
        Self {
            title: message.title.clone(),
            quoted: quote.is_some(),
            text: quote.or(message.text.clone()).unwrap_or_default(),
            spoken: false,
            warnings: warnings.collect(),
        }
    }
}

/// What belongs to the measures that are asked for, and may be said in the case.
pub(super) fn write(basis: &Basis) -> Vec<Wording> {
    let band = basis.decision.band;
    let belongs = |message: &&Message| {
        let mut measures = message.measures.iter();
        let mut ages = message.when.ages.iter();
        measures.any(|&one| basis.course.has(one))
            && (message.when.ages.is_empty() || ages.any(|&age| age == band.into()))
            && may_be_said(basis, message.to)
    };
    let messages = basis.region.messages.iter().filter(belongs);
    let written = messages.map(|message| {
        let mut wording = Wording::of(basis.guidance, message);
        match message.to {
            Addressee::Child => wording.spoken = is_only_said(basis),
            // What the service itself shows a guardian is nobody's to hold back.
            Addressee::Guardian if is_for_authorities(basis) && !wording.quoted => {
                wording.warnings.insert(0, WHEN_AUTHORITIES_SAY.to_owned());
            }
            Addressee::Guardian | Addressee::Resident => {}
        }
        wording
    });
    written.collect()
}

/// Nothing is said to a guardian where an identity is protected: that the child is in care, and
/// where, is itself what is kept from somebody.
fn may_be_said(basis: &Basis, to: Addressee) -> bool {
    let ticked = basis.facts.circumstances;
    let protected = ticked.contains(Circumstance::ChildProtectedIdentity)
        || ticked.contains(Circumstance::GuardianProtectedIdentity);
    to != Addressee::Guardian || !protected
}

/// What is told to a small child, or to one whose phone and post somebody else sees, is told and
/// never written.
fn is_only_said(basis: &Basis) -> bool {
    let watched = [
        Circumstance::EidControl,
        Circumstance::RecordDemanded,
        Circumstance::PunishedForCare,
        Circumstance::Honour,
        Circumstance::ChildProtectedIdentity,
        Circumstance::GuardianProtectedIdentity,
    ];
    let ticked = basis.facts.circumstances;
    basis.decision.band == AgeBand::Under13 || watched.iter().any(|&one| ticked.contains(one))
}

/// While police or social services may be at work a guardian is not told before they say so.
fn is_for_authorities(basis: &Basis) -> bool {
    let ticked = basis.facts.circumstances;
    basis.facts.urgent
        || ticked.contains(Circumstance::CoerciveMeasures)
        || ticked.contains(Circumstance::ReportMade)
}

const WHEN_AUTHORITIES_SAY: &str =
    "Lämna det först när polis och socialtjänst har sagt att det går.";
