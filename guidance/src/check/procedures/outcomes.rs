//! What the answers of a procedure come to: whatever is answered an outcome holds and no two
//! periods do, nothing is left to assess where access is opened, and every part is brought about by
//! some answers.

use super::{
    answers::{self, Answers},
    conditions::Asked,
};
use crate::{
    check::Findings,
    fault::{Never, Place, What},
    model::{FindingKind, Given, Procedure, Ruling},
};

pub(super) fn check(place: &Place, procedure: &Procedure, asks: &[Asked], found: &mut Findings) {
    let mut tally = Tally::of(place, procedure);
    if answers::each(procedure, asks, |answers| tally.count(answers)).is_err() {
        let thousands = answers::MOST / 1000;
        found.add(place, What::TooManyAnswers { thousands });
        return;
    }
    if let Some(answers) = tally.silent {
        found.add(place, What::NoOutcome(answers.in_words()));
    }
    if let Some((answers, periods)) = tally.two_periods {
        let when = answers.in_words();
        found.add(place, What::TwoPeriods { periods, when });
    }
    for (outcome, finding) in tally.ungated {
        let place = place.with(&Place::entry(
            "finding",
            finding,
            &procedure.findings[finding].id,
        ));
        found.add(place, What::Ungated(procedure.outcomes[outcome].id.clone()));
    }
    for part in tally.parts.iter().filter(|part| !part.used) {
        let never = if part.held {
            part.need.missing()
        } else {
            Never::NoAnswers
        };
        found.add(&part.place, What::NeverUsed(never));
    }
}

/// What has been seen of the answers so far.
struct Tally<'g, 'p> {
    procedure: &'p Procedure,
    /// The shortest answers that no outcome follows from.
    silent: Option<Answers<'g>>,
    /// The shortest answers that several periods follow from, and which.
    two_periods: Option<(Answers<'g>, String)>,
    /// Outcomes that open access, each with a finding that leaves something to assess.
    ungated: Vec<(usize, usize)>,
    parts: Vec<Part<'p>>,
}

/// A part of a procedure that depends on answers.
struct Part<'p> {
    place: Place,
    given: &'p Given,
    need: Need,
    /// Whether its condition has held.
    held: bool,
    /// Whether it has come up.
    used: bool,
}

/// What a part needs to come up, beside that its condition holds.
#[derive(Clone, Copy)]
enum Need {
    Nothing,
    /// No outcome with a stronger ruling.
    Strongest(Ruling),
    /// Documents.
    Documents,
    /// Documents, of something that can be done.
    Request,
}

/// What a set of answers comes to.
struct Come {
    ruling: Option<Ruling>,
    documents: bool,
}

impl<'g, 'p> Tally<'g, 'p> {
    fn of(place: &Place, procedure: &'p Procedure) -> Self {
        let mut parts = Vec::new();
        let mut add = |inner: Place, given: &'p Given, need: Need| {
            let place = place.with(&inner);
            let (held, used) = (false, false);
            parts.push(Part {
                place,
                given,
                need,
                held,
                used,
            });
        };
        for (index, one) in procedure.asks.iter().enumerate() {
            add(Place::entry("asks", index, ""), &one.when, Need::Nothing);
        }
        for (index, one) in procedure.outcomes.iter().enumerate() {
            let place = Place::entry("outcome", index, &one.id);
            add(place, &one.when, Need::Strongest(one.ruling));
        }
        for (index, one) in procedure.findings.iter().enumerate() {
            add(
                Place::entry("finding", index, &one.id),
                &one.when,
                Need::Nothing,
            );
        }
        for (index, one) in procedure.forms.iter().enumerate() {
            let need = if one.refusals {
                Need::Documents
            } else {
                Need::Request
            };
            add(Place::titled("form", index, &one.title), &one.when, need);
        }
        for (index, one) in procedure.notes.iter().enumerate() {
            add(Place::entry("note", index, ""), &one.when, Need::Documents);
        }
        for (index, one) in procedure.periods.iter().enumerate() {
            add(Place::entry("period", index, ""), &one.when, Need::Nothing);
        }
        for (index, one) in procedure.record_headings.iter().enumerate() {
            let place = Place::titled("record_heading", index, &one.title);
            add(place, &one.when, Need::Documents);
        }
        for (index, one) in procedure.messages.iter().enumerate() {
            add(
                Place::entry("message", index, &one.id),
                &one.when,
                Need::Nothing,
            );
        }
        Self {
            procedure,
            silent: None,
            two_periods: None,
            ungated: Vec::new(),
            parts,
        }
    }

    fn count(&mut self, answers: &Answers<'g>) {
        let come = self.come(answers);
        let shorter = |than: &Answers| answers.chosen.len() < than.chosen.len();
        if come.ruling.is_none() && self.silent.as_ref().is_none_or(shorter) {
            self.silent = Some(answers.clone());
        }
        let periods = self.periods(answers);
        if periods.len() > 1
            && self
                .two_periods
                .as_ref()
                .is_none_or(|(than, _)| shorter(than))
        {
            self.two_periods = Some((answers.clone(), periods.join(" och ")));
        }
        self.note_ungated(answers);
        for part in self.parts.iter_mut().filter(|part| !part.used) {
            let holds = answers.meet(part.given);
            part.held |= holds;
            part.used = holds && part.need.is_met(&come);
        }
    }

    /// Where access is opened what is demanded is asked, and never left to be ticked off.
    fn note_ungated(&mut self, answers: &Answers) {
        let outcomes = self.procedure.outcomes.iter().enumerate();
        let findings = self.procedure.findings.iter().enumerate();
        let opening = outcomes.filter(|(_, one)| one.opens && answers.meet(&one.when));
        let left =
            findings.filter(|(_, one)| one.kind == FindingKind::Assess && answers.meet(&one.when));
        let left: Vec<_> = left.map(|(index, _)| index).collect();
        for (outcome, _) in opening {
            if let Some(&finding) = left.first()
                && !self.ungated.iter().any(|&(known, _)| known == outcome)
            {
                self.ungated.push((outcome, finding));
            }
        }
    }

    fn come(&self, answers: &Answers) -> Come {
        let held = self.procedure.outcomes.iter();
        let held: Vec<_> = held.filter(|one| answers.meet(&one.when)).collect();
        let ruling = held.iter().map(|one| one.ruling).max();
        let mut shown = held.iter().filter(|one| Some(one.ruling) == ruling);
        let documents = shown.any(|one| one.noted.is_some());
        Come { ruling, documents }
    }

    /// The periods that hold, as they are named in a fault.
    fn periods(&self, answers: &Answers) -> Vec<String> {
        let periods = self.procedure.periods.iter().enumerate();
        let held = periods.filter(|(_, period)| answers.meet(&period.when));
        held.map(|(index, period)| format!("period nr {} ({})", index + 1, period.lasts.id()))
            .collect()
    }
}

impl Need {
    fn is_met(self, come: &Come) -> bool {
        match self {
            Self::Nothing => true,
            Self::Strongest(ruling) => come.ruling == Some(ruling),
            Self::Documents => come.documents,
            Self::Request => come.documents && come.ruling == Some(Ruling::Yes),
        }
    }

    /// What is wrong when a condition holds at times, but this is never met.
    fn missing(self) -> Never {
        match self {
            Self::Nothing => Never::NoAnswers,
            Self::Strongest(_) => Never::Outranked,
            Self::Documents => Never::NoDocuments("noted"),
            Self::Request => Never::NoDocuments("både ruling = \"yes\" och noted"),
        }
    }
}
