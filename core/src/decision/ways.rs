//! The ways to the child's information that are left when measures are taken.

use strum::VariantArray;
use varna_guidance::model::{Measure, Region, StatementId, Way, WayState};

/// A way, and what the measures do to it together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayLeft<'g> {
    /// The way.
    pub way: Way,
    /// Closed where one of the measures closes it, else open where the routine says so.
    pub state: WayState,
    /// The statements that this rests on.
    pub cites: Vec<&'g StatementId>,
    /// Whether it is our reading beyond the routine's words.
    pub inferred: bool,
    /// Whether it does not stand in the routines.
    pub outside_routines: bool,
}

/// Every way, in the order they are told, under the measures that are taken. None of them where no
/// measure is.
pub fn ways<'g>(region: &'g Region, taken: &[Measure]) -> Vec<WayLeft<'g>> {
    if taken.is_empty() {
        return Vec::new();
    }
    Way::VARIANTS
        .iter()
        .map(|&way| left(region, taken, way))
        .collect()
}

fn left<'g>(region: &'g Region, taken: &[Measure], way: Way) -> WayLeft<'g> {
    let measures = taken.iter().filter_map(|&id| region.measure(id));
    let terms = measures.flat_map(|terms| &terms.ways);
    let terms: Vec<_> = terms.filter(|terms| terms.ways.contains(&way)).collect();
    // The strongest that is said: what one closes is closed, and what is known open is not unsaid.
    let said = terms.iter().map(|terms| terms.state).min();
    let state = said.unwrap_or(WayState::Silent);
    let of_state = || terms.iter().filter(|terms| terms.state == state);
    let mut cites = Vec::new();
    for id in of_state().flat_map(|terms| &terms.cites) {
        if !cites.contains(&id) {
            cites.push(id);
        }
    }
    WayLeft {
        way,
        state,
        cites,
        inferred: of_state().any(|terms| terms.inferred),
        outside_routines: of_state().any(|terms| terms.outside_routines),
    }
}
