//! Spans of days.

use chrono::NaiveDate;

/// The days from one on, up to another that no longer belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The first day after it. Never before `from`; on the same day the span is empty.
    pub to: NaiveDate,
}

impl Span {
    /// The span between two days; empty when the second does not come after the first.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to: to.max(from),
        }
    }

    /// Whether a day belongs to it.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && day < self.to
    }

    /// Whether every day of another belongs to it.
    pub fn covers(self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }

    /// What of it lies within another; none when that is not a single day.
    pub fn within(self, other: Self) -> Option<Self> {
        let from = self.from.max(other.from);
        let to = self.to.min(other.to);
        (from < to).then_some(Self { from, to })
    }
}

/// The days of all, in as few spans as they make, in order.
pub(super) fn union(spans: &[Span]) -> Vec<Span> {
    let mut union: Vec<Span> = Vec::new();
    for piece in pieces(spans.iter().copied()) {
        if !spans.iter().any(|span| span.covers(piece)) {
            continue;
        }
        match union.last_mut() {
            Some(last) if last.to == piece.from => last.to = piece.to,
            _ => union.push(piece),
        }
    }
    union
}

/// The stretches between all days on which one of the spans begins or ends, in order.
pub(super) fn pieces(spans: impl Iterator<Item = Span>) -> impl Iterator<Item = Span> {
    let mut cuts: Vec<NaiveDate> = Vec::new();
    for day in spans.flat_map(|span| [span.from, span.to]) {
        if let Err(place) = cuts.binary_search(&day) {
            cuts.insert(place, day);
        }
    }
    let next = cuts.clone().into_iter().skip(1);
    cuts.into_iter()
        .zip(next)
        .map(|(from, to)| Span { from, to })
}
