//! What is advised, without why: small enough to be compared by the million.

use strum::VariantArray;
use varna_guidance::model::{AlsoAction, Measure, MeasureTerms, Region, Strength};

/// What is advised: measures, each with its strength, and actions beside them.
///
/// A bit for each strength of each measure, and one for each action. A strength has the bits of
/// the weaker ones too, so that of two the higher is simply all bits of both.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Advice(u16);

const STRENGTHS: usize = Strength::VARIANTS.len();
const MEASURES: usize = Measure::VARIANTS.len();
const _: () = assert!(MEASURES * STRENGTHS + AlsoAction::VARIANTS.len() <= u16::BITS as usize);

impl Advice {
    /// Advice of measures and actions; a measure that is given twice has the higher strength.
    pub fn new(
        measures: impl IntoIterator<Item = (Measure, Strength)>,
        actions: impl IntoIterator<Item = AlsoAction>,
    ) -> Self {
        let measures = measures
            .into_iter()
            .map(|(id, strength)| measure(id, strength));
        measures.chain(actions.into_iter().map(action)).collect()
    }

    /// What both advise; a measure of both has the higher strength.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// How strongly a measure is advised; none when it is not.
    pub fn strength(self, id: Measure) -> Option<Strength> {
        let mut strongest_first = Strength::VARIANTS.iter().rev();
        let holds = |&&strength: &&Strength| self.holds(measure(id, strength));
        strongest_first.find(holds).copied()
    }

    /// Whether a measure is advised.
    pub fn has(self, id: Measure) -> bool {
        self.holds(measure(id, Strength::Consider))
    }

    /// Whether an action is among those beside the measures.
    pub fn has_action(self, id: AlsoAction) -> bool {
        self.holds(action(id))
    }

    /// The measures with their strengths, in the order of the vocabulary.
    pub fn measures(self) -> impl Iterator<Item = (Measure, Strength)> {
        let measures = Measure::VARIANTS.iter();
        measures.filter_map(move |&id| Some((id, self.strength(id)?)))
    }

    /// The actions beside the measures, in the order of the vocabulary.
    pub fn actions(self) -> impl Iterator<Item = AlsoAction> {
        let actions = AlsoAction::VARIANTS.iter().copied();
        actions.filter(move |&action| self.has_action(action))
    }

    /// Whether the same measures and actions are advised, however strongly.
    pub fn does_the_same_as(self, other: Self) -> bool {
        let only_strengths = Measure::VARIANTS.iter().fold(0, |bits, &id| {
            bits | (measure(id, Strength::Must).0 ^ measure(id, Strength::Consider).0)
        });
        (self.0 ^ other.0) & !only_strengths == 0
    }

    /// What remains in a region when the measures are dropped that another one covers wholly, and
    /// that is advised at least as strongly. A dropped measure lends its strength to no other.
    #[must_use]
    pub(super) fn without_covered(self, region: &Region) -> Self {
        let covers = |terms: &MeasureTerms, id: Measure| {
            self.has(terms.id) && self.strength(terms.id) >= self.strength(id)
        };
        let measures = region.measures.iter();
        let pairs = measures.flat_map(|terms| terms.outranks.iter().map(move |&id| (terms, id)));
        let covered = pairs.filter(|&(terms, id)| covers(terms, id));
        covered.fold(self, |left, (_, id)| {
            Self(left.0 & !measure(id, Strength::Must).0)
        })
    }

    fn holds(self, part: Self) -> bool {
        self.0 & part.0 == part.0
    }
}

/// The bits of a measure with a strength.
fn measure(id: Measure, strength: Strength) -> Advice {
    let weaker_and_own = (2 << strength as u16) - 1;
    Advice(weaker_and_own << (id as usize * STRENGTHS))
}

/// The bit of an action.
fn action(id: AlsoAction) -> Advice {
    Advice(1 << (MEASURES * STRENGTHS + id as usize))
}

impl FromIterator<Self> for Advice {
    /// What all of them advise together.
    fn from_iter<I: IntoIterator<Item = Self>>(all: I) -> Self {
        all.into_iter().fold(Self::default(), Self::and)
    }
}

impl std::fmt::Debug for Advice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let measures = self
            .measures()
            .map(|(id, strength)| (id.id(), strength.id()));
        let mut map = formatter.debug_map();
        map.entries(measures)
            .entries(self.actions().map(|id| (id.id(), "also")))
            .finish()
    }
}
