//! The advice itself, in words large enough to read across a desk.

use varna_guidance::model::{Errand, Strength};

use crate::{
    decision::{Advised, Decision, Until},
    documents::{Basis, words as said},
    domain::date_text::format_swedish,
    session::Page,
    ui::{
        components::cites::cites,
        html::{Markup, html, title},
        route::address,
    },
};

/// The card with what is advised.
pub(super) fn card(basis: &Basis) -> Markup {
    let decision = &basis.decision;
    let has_measures = !decision.measures.is_empty();
    let eyebrow = if has_measures {
        "Råd enligt regionens rutin"
    } else {
        "Det här gäller"
    };
    html! {
        section class="advice" {
            p class="eyebrow" { (eyebrow) }
            (title(&headline(basis)))
            @for advised in &decision.measures {
                (measure(basis, advised))
            }
            @if let Some(own) = own_strengths(basis) {
                p class="small soft" { (own) }
            }
            @if !has_measures { (nothing(basis)) }
            @if let Some(line) = decision.first_step {
                div class="also" {
                    p { (line.text) }
                    (cites(&line.cites))
                }
            }
            (also(decision))
            (go_on(basis))
        }
    }
}

/// What staff have chosen instead, where they have, and the ways on.
fn go_on(basis: &Basis) -> Markup {
    let course = &basis.course;
    let details = if course.measures.is_empty() {
        course.otherwise.then_some("Skriv anteckningen")
    } else {
        Some("Fyll i begäran")
    };
    let change = if course.otherwise {
        "Ändra valet"
    } else {
        "Välj annat än rådet"
    };
    html! {
        @if course.otherwise {
            div class="also" {
                p { "Ni har valt annat än rådet: " strong { (said::chosen(basis.region, basis.taken())) } }
            }
        }
        p class="buttons" {
            @if let Some(words) = details {
                a class="button" href=(address(Errand::Protect, Page::Details)) { (words) }
            }
            a class="button quiet" href=(address(Errand::Protect, Page::Choice)) { (change) }
        }
    }
}

/// The heading: every measure, or what holds when there is none.
fn headline(basis: &Basis) -> String {
    let decision = &basis.decision;
    let measures: Vec<_> = (decision.measures.iter())
        .map(|advised| said::headline(advised.terms, advised.strength))
        .collect();
    if !measures.is_empty() {
        return measures.join(". ");
    }
    if let Some(also) = decision.also.first() {
        return also.terms.action.clone();
    }
    let silent = decision.reasons.is_empty() && !decision.not_covered.is_empty();
    let nothing = if silent {
        "Rutinen ger inget svar"
    } else {
        "Ingen blockering eller försegling följer av svaren"
    };
    nothing.to_owned()
}

/// Where a strength is our word and not the routine's, that it is.
fn own_strengths<'b>(basis: &'b Basis) -> Option<&'b str> {
    let mut measures = basis.decision.measures.iter();
    let own = measures.any(|one| one.strength != Strength::Must);
    basis.region.own_strengths.as_deref().filter(|_| own)
}

fn measure(basis: &Basis, advised: &Advised) -> Markup {
    let terms = advised.terms;
    let several = basis.decision.measures.len() > 1;
    html! {
        @if several {
            h2 { (said::headline(terms, advised.strength)) }
        }
        p class="lead" { (terms.meaning.text) }
        dl class="facts" {
            dt { "Styrka" }
            dd {
                (said::strength(advised.strength))
                @if advised.inferred { (our_reading()) }
            }
            dt { "Gäller" }
            dd { "från i dag, " (format_swedish(basis.facts.today)) }
            dt { "Till" }
            dd { (until(advised)) }
            dt { "Beslutas av" }
            dd { (terms.decided_by) }
        }
    }
}

/// When it ends, with the date reckoned where there is one.
fn until(advised: &Advised) -> String {
    let text = &advised.terms.end.text;
    match advised.until {
        Until::Date(day) => format!("{}: {text}", format_swedish(day)),
        Until::Lifted | Until::Chosen => text.clone(),
    }
}

/// The mark of what is our reading beyond the source's words.
pub(in crate::ui) fn our_reading() -> Markup {
    html! { " " span class="mark" { "Vår tolkning" } }
}

/// What is said when nothing is advised.
fn nothing(basis: &Basis) -> Markup {
    let decision = &basis.decision;
    let line = if decision.is_bare() {
        Some(&basis.region.no_ground)
    } else if decision.reasons.is_empty() {
        Some(&basis.region.when_silent)
    } else {
        None
    };
    html! {
        @if let Some(line) = line {
            p class="lead" { (line.text) }
            (cites(&line.cites))
        }
    }
}

/// The actions beside the measures. One that stands alone is the heading already.
fn also(decision: &Decision) -> Markup {
    let alone = decision.measures.is_empty();
    html! {
        @for also in &decision.also {
            div class="also" {
                @if !alone {
                    h2 { (also.terms.action) }
                }
                p { (also.terms.text) }
                (cites(&also.terms.cites))
            }
        }
    }
}
