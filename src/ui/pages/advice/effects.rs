//! What a measure does and does not do, who decides and who carries it out.

use varna_guidance::model::{Line, MeasureTerms};

use crate::ui::{
    components::cites::cites,
    html::{Markup, html},
};

/// The effects of a measure.
pub(super) fn effects(terms: &MeasureTerms) -> Markup {
    html! {
        section {
            h2 { (terms.term) ": det här gör den" }
            (list("lines does", &terms.effects))
            h2 { (terms.term) ": det här gör den inte" }
            (list("lines does-not", &terms.limits))
            h2 { "Beslut och utförande" }
            ul class="lines" {
                @for one in &terms.decision {
                    (line(one))
                }
                (line(&terms.carried_out))
            }
        }
    }
}

fn list(class: &'static str, lines: &[Line]) -> Markup {
    html! {
        ul class=(class) {
            @for one in lines {
                (line(one))
            }
        }
    }
}

fn line(line: &Line) -> Markup {
    html! {
        li { (line.text) (cites(&line.cites)) }
    }
}
