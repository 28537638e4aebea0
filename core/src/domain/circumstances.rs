//! A set of circumstances, as small as a number.

use varna_guidance::model::Circumstance;

use strum::VariantArray;

/// The circumstances that hold in a case. Their order carries no meaning.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Circumstances(u16);

impl Circumstances {
    /// No circumstance.
    pub const NONE: Self = Self(0);

    /// Whether nothing has been ticked.
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// Whether a circumstance holds.
    pub fn contains(self, circumstance: Circumstance) -> bool {
        self.0 & bit(circumstance) != 0
    }

    /// The set with a circumstance turned: added if it was missing, taken away if it was there.
    #[must_use]
    pub fn toggled(self, circumstance: Circumstance) -> Self {
        Self(self.0 ^ bit(circumstance))
    }

    /// Its circumstances in the order of the vocabulary.
    pub fn iter(self) -> impl Iterator<Item = Circumstance> {
        Circumstance::VARIANTS
            .iter()
            .copied()
            .filter(move |&one| self.contains(one))
    }

    /// Every set that there is: 2¹⁵, the empty one first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..1 << Circumstance::VARIANTS.len()).map(Self)
    }
}

impl FromIterator<Circumstance> for Circumstances {
    fn from_iter<I: IntoIterator<Item = Circumstance>>(circumstances: I) -> Self {
        Self(circumstances.into_iter().fold(0, |set, one| set | bit(one)))
    }
}

fn bit(circumstance: Circumstance) -> u16 {
    1 << circumstance as u16
}
