//! Whether the computer's clock can be right.

use super::Session;
use crate::domain::date_text::parse_date;

impl Session {
    /// Whether the computer's clock stands before the day the region's file was last changed. Then
    /// ages and dates are reckoned wrongly.
    pub fn clock_is_early(&self) -> bool {
        let changed = parse_date(&self.inputs.region.guidance.version);
        changed.is_ok_and(|changed| self.inputs.today < changed)
    }
}
