//! What a region's file, and what all regions share, rests on: every part that cites, and what it
//! cites.

mod papers;
mod procedures;

use crate::{
    fault::Place,
    model::{Line, Notice, Region, StatementId, Vocabulary, WayState, WayWords},
};

/// A part of a region's file, and what it cites.
pub(crate) struct Part<'r> {
    pub(crate) place: Place,
    pub(crate) cites: &'r [StatementId],
    pub(crate) how: How,
}

/// How a part cites.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    /// It has to.
    Must,
    /// It may stand without.
    May,
    /// It gives the words of the statement.
    Quotes,
}

/// Every part of a region's file that has or can have citations.
pub(crate) fn parts(region: &Region) -> Vec<Part<'_>> {
    let mut parts = table(region);
    parts.extend(notices("advice", &region.notices));
    parts.extend(notices("conflict", &region.conflicts));
    parts.extend(ways(&region.ways));
    parts.extend(papers::parts(region));
    parts.extend(procedures::messages(&Place::default(), &region.messages));
    for (index, procedure) in region.procedures.iter().enumerate() {
        let place = Place::entry("errand", index, procedure.id.id());
        parts.extend(procedures::parts(&place, procedure));
    }
    parts
}

/// The parts of what all regions share that have or can have citations.
pub(crate) fn words(vocabulary: &Vocabulary) -> Vec<Part<'_>> {
    ways(&vocabulary.ways).collect()
}

fn ways(ways: &[WayWords]) -> impl Iterator<Item = Part<'_>> {
    ways.iter().enumerate().map(|(index, way)| {
        let place = Place::entry("way", index, way.id.id());
        Part::new(place, &way.cites, How::unless(way.outside_routines))
    })
}

/// The decision table, and what it brings.
fn table(region: &Region) -> Vec<Part<'_>> {
    let mut parts = vec![
        Part::line("no_ground".into(), &region.no_ground),
        Part::line("adult".into(), &region.adult),
        Part::line("when_silent".into(), &region.when_silent),
    ];
    for (index, rule) in region.rules.iter().enumerate() {
        let place = Place::entry("rule", index, &rule.id);
        parts.push(Part::new(place, &rule.cites, How::Must));
    }
    for (index, action) in region.also_actions.iter().enumerate() {
        let place = Place::entry("also_action", index, action.id.id());
        parts.push(Part::new(place, &action.cites, How::Must));
    }
    for (index, measure) in region.measures.iter().enumerate() {
        let place = Place::entry("measure", index, measure.id.id());
        let (end, meaning) = (&measure.end.cites, &measure.meaning.cites);
        parts.push(Part::new(place.key("end"), end, How::Must));
        parts.push(Part::new(place.key("meaning"), meaning, How::Must));
        let call = place.key("call");
        let remark = measure.call.remark.iter();
        parts.push(Part::new(call.clone(), &measure.call.cites, How::Must));
        parts.extend(remark.map(|line| Part::line(call.key("remark"), line)));
        for (index, way) in measure.ways.iter().enumerate() {
            let place = place.with(&Place::entry("ways", index, ""));
            let free = way.outside_routines || way.state == WayState::Silent;
            parts.push(Part::new(place, &way.cites, How::unless(free)));
        }
        parts.extend(Part::lines(&place, "assess", &measure.assess));
        parts.push(Part::line(place.key("carried_out"), &measure.carried_out));
        parts.extend(Part::lines(&place, "effects", &measure.effects));
        parts.extend(Part::lines(&place, "limits", &measure.limits));
        parts.extend(Part::lines(&place, "decision", &measure.decision));
    }
    parts
}

fn notices<'r>(part: &'static str, notices: &'r [Notice]) -> impl Iterator<Item = Part<'r>> {
    notices.iter().enumerate().map(move |(index, notice)| {
        let place = Place::entry(part, index, &notice.id);
        Part::new(place, &notice.cites, How::unless(notice.outside_routines))
    })
}

impl How {
    /// How a text cites that has to, unless it stands outside the routines.
    fn unless(outside_routines: bool) -> Self {
        if outside_routines {
            Self::May
        } else {
            Self::Must
        }
    }
}

impl<'r> Part<'r> {
    fn new(place: Place, cites: &'r [StatementId], how: How) -> Self {
        Self { place, cites, how }
    }

    /// A single line, which may stand without citation.
    fn line(place: Place, line: &'r Line) -> Self {
        Self::new(place, &line.cites, How::May)
    }

    /// Such lines, in a list of a part.
    fn lines(
        place: &Place,
        key: &'static str,
        lines: &'r [Line],
    ) -> impl Iterator<Item = Self> + use<'r> {
        let place = place.clone();
        let lines = lines.iter().enumerate();
        lines.map(move |(index, line)| Self::line(place.with(&Place::entry(key, index, "")), line))
    }
}
