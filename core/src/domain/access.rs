//! Access over time: who reaches what on 1177, from birth to the 18th birthday.
//!
//! An [`AccessPicture`] has a [`Lane`] for each party and channel, and each lane tells its whole
//! childhood in [`Segment`]s, without holes. [`AccessPicture::before`] is the normal case without
//! any measure; [`AccessPicture::after`] is the same with measures in force. What a measure closes
//! is read from the region's own terms, so that the picture follows the region's reach.
//!
//! | age | guardians, account | guardians, Journal | child, account | child, Journal |
//! |---|---|---|---|---|
//! | under 13 | open (V26-09) | open (V26-09) | closed | closed |
//! | 13–15 | closed (V26-09) | chosen units (V26-11) | open (V26-10) | chosen units (V26-11) |
//! | 16–17 | closed | closed (V26-12) | open | open (V26-12) |
//!
//! What units have opened between 13 and 15 is not known to one of them: it is granted unit by
//! unit. Such a segment [may be open](Access::MayBeOpen), and is not drawn as if it were known.

mod in_force;
mod normal;
mod span;

use chrono::NaiveDate;
use strum::VariantArray;
use varna_guidance::model::Measure;

pub use in_force::{InForce, MeasureInForce};
pub use span::Span;

use super::{
    birth_date::BirthDate,
    facts::{ADULT_AGE, Facts, OWN_ACCOUNT_AGE, OWN_JOURNAL_AGE},
};

/// Who reaches what, from birth to the 18th birthday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessPicture {
    /// The birth date.
    pub born: BirthDate,
    /// The day of the decision.
    pub today: NaiveDate,
    /// Birth to the 18th birthday: what every lane spans.
    pub childhood: Span,
    /// The birthdays on which access changes by itself: 13, 16 and 18 years, in order.
    pub birthdays: [(u8, NaiveDate); 3],
    /// The measures whose end is marked; none in a picture of before.
    pub ends: Vec<MeasureEnd>,
    /// A lane for each party and channel: guardians first, Journal before account.
    pub lanes: Vec<Lane>,
}

/// What one party reaches through one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// Who.
    pub party: Party,
    /// Through what.
    pub channel: Channel,
    /// The whole childhood in order: each begins where the one before ends, and differs from it.
    pub segments: Vec<Segment>,
    /// When measures or a revocation keep it closed, whatever age says; in order, never touching.
    ///
    /// It says what the decision does, where `segments` says what comes of it: a seal until the
    /// 18th birthday keeps a guardian's account closed that age closes at 13 anyway.
    pub kept_closed: Vec<Span>,
}

/// A time during which access is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// When.
    pub span: Span,
    /// How it is.
    pub access: Access,
}

/// Whose access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray)]
pub enum Party {
    /// The guardian that a measure against one is aimed at; the only one where there is one.
    FirstGuardian,
    /// The other guardian.
    SecondGuardian,
    /// The child.
    Child,
}

/// What is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray)]
pub enum Channel {
    /// The child's 1177 Journal.
    Journal,
    /// The child's account on 1177. For guardians: acting as proxy (*ombud*) in it.
    Account,
}

/// How access is during a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// Open.
    Open,
    /// Open at some unit (V26-11). Which guardian has been granted it is not part of the answer.
    OpenAtSomeUnit,
    /// May be open at some unit (V26-11): nobody knows for all units.
    MayBeOpen,
    /// Closed, with what closes it.
    Closed(ClosedBy),
}

/// What closes access. Where age closes it anyway, it is age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClosedBy {
    /// The normal case at that age.
    Age,
    /// A measure in force.
    Measure(Measure),
    /// The end of access that was granted after 13.
    Revocation,
}

/// How many guardians the child has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guardians {
    /// One; the picture then has no lanes for a second.
    Sole,
    /// Two.
    Two,
}

/// When a measure in force ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeasureEnd {
    /// The measure.
    pub measure: Measure,
    /// The first day on which it no longer holds; none when no day has been set.
    pub on: Option<NaiveDate>,
}

impl AccessPicture {
    /// The normal case: no measure.
    pub fn before(facts: &Facts, guardians: Guardians) -> Self {
        Self::after(facts, guardians, &InForce::default())
    }

    /// With measures in force.
    pub fn after(facts: &Facts, guardians: Guardians, in_force: &InForce) -> Self {
        let birthday = |age| (age, facts.born.birthday(age));
        let childhood = Span::new(facts.born.date(), facts.born.birthday(ADULT_AGE));
        let parties = Party::VARIANTS.iter().filter(|&&party| match party {
            Party::SecondGuardian => guardians == Guardians::Two,
            Party::FirstGuardian | Party::Child => true,
        });
        let lanes = parties.flat_map(|&party| {
            let channels = Channel::VARIANTS.iter();
            channels.map(move |&channel| lane(facts, childhood, party, channel, in_force))
        });
        Self {
            born: facts.born,
            today: facts.today,
            childhood,
            birthdays: [OWN_ACCOUNT_AGE, OWN_JOURNAL_AGE, ADULT_AGE].map(birthday),
            ends: in_force.measures.iter().map(MeasureInForce::end).collect(),
            lanes: lanes.collect(),
        }
    }

    /// A party's lane for a channel; none for the second guardian of a child with one.
    pub fn lane(&self, party: Party, channel: Channel) -> Option<&Lane> {
        let mut lanes = self.lanes.iter();
        lanes.find(|lane| lane.party == party && lane.channel == channel)
    }
}

impl Access {
    /// Whether it is closed, by whatever.
    pub fn is_closed(self) -> bool {
        match self {
            Self::Closed(_) => true,
            Self::Open | Self::OpenAtSomeUnit | Self::MayBeOpen => false,
        }
    }
}

impl Lane {
    /// How access is on a day; none outside the childhood.
    pub fn on(&self, day: NaiveDate) -> Option<Access> {
        let mut segments = self.segments.iter();
        let segment = segments.find(|segment| segment.span.contains(day))?;
        Some(segment.access)
    }

    /// The first day from a day on when it is open, or may be, and the other is closed; none when
    /// there is none.
    pub fn opens_beside(&self, other: &Self, from: NaiveDate) -> Option<NaiveDate> {
        let open = |lane: &Self, day| lane.on(day).is_some_and(|access| !access.is_closed());
        let segments = self.segments.iter().chain(&other.segments);
        let starts = segments.map(|segment| segment.span.from.max(from));
        starts
            .filter(|&day| open(self, day) && !open(other, day))
            .min()
    }

    /// Whether it is kept closed at least whenever the other is.
    pub fn keeps_closed_all_of(&self, other: &Self) -> bool {
        (other.kept_closed.iter()).all(|span| self.kept_closed.iter().any(|own| own.covers(*span)))
    }
}

/// The lane of a party and channel: the normal case, with what is in force laid over it.
fn lane(
    facts: &Facts,
    childhood: Span,
    party: Party,
    channel: Channel,
    in_force: &InForce,
) -> Lane {
    let normal = normal::segments(facts, party, channel);
    let closures: Vec<_> = (in_force.closures(facts, party, channel).into_iter())
        .filter_map(|(span, by)| Some((span.within(childhood)?, by)))
        .collect();

    let normal_ends = normal.iter().map(|segment| segment.span);
    let spans = normal_ends.chain(closures.iter().map(|(span, _)| *span));
    let access_on = |day| {
        let segment = normal.iter().find(|segment| segment.span.contains(day));
        let usual = segment.map_or(Access::Closed(ClosedBy::Age), |segment| segment.access);
        let mut closing = closures.iter().filter(|(span, _)| span.contains(day));
        match closing.next() {
            Some((_, by)) if !usual.is_closed() => Access::Closed(*by),
            Some(_) | None => usual,
        }
    };
    let mut segments: Vec<Segment> = Vec::new();
    for span in span::pieces(spans) {
        let access = access_on(span.from);
        match segments.last_mut() {
            Some(last) if last.access == access => last.span.to = span.to,
            _ => segments.push(Segment { span, access }),
        }
    }
    Lane {
        party,
        channel,
        segments,
        kept_closed: span::union(&closures.iter().map(|(span, _)| *span).collect::<Vec<_>>()),
    }
}
