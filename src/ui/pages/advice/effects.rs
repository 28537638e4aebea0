//! What a measure does and does not do, who decides and who carries it out.

use varna_guidance::model::{Guidance, Line, MeasureTerms};

use crate::ui::{
    components::cites::cites,
    html::{Markup, html},
};

/// The effects of a measure.
pub(super) fn effects(guidance: &Guidance, terms: &MeasureTerms) -> Markup {
    html! {
        section {
            h2 { (terms.term) ": det här gör den" }
            (list(guidance, "lines does", &terms.effects))
            h2 { (terms.term) ": det här gör den inte" }
            (list(guidance, "lines does-not", &terms.limits))
            h2 { "Beslut och utförande" }
            ul class="lines" {
                @for one in &terms.decision {
                    (line(guidance, one))
                }
                (line(guidance, &terms.carried_out))
            }
        }
    }
}

fn list(guidance: &Guidance, class: &'static str, lines: &[Line]) -> Markup {
    html! {
        ul class=(class) {
            @for one in lines {
                (line(guidance, one))
            }
        }
    }
}

fn line(guidance: &Guidance, line: &Line) -> Markup {
    html! {
        li { (line.text) (cites(guidance, &line.cites)) }
    }
}
