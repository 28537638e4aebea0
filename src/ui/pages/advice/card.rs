//! The advice itself, in words large enough to read across a desk.

use varna_core::{
    decision::{Advised, Until},
    documents::{Basis, words as said},
    domain::date_text::format_swedish,
    session::Page,
};
use varna_guidance::model::{Errand, GuardianRisk, RiskAnswer, Strength};

use crate::ui::{
    components::cites::cites,
    html::{Markup, html, title},
    route::address,
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
        div {
            p class="eyebrow" { (eyebrow) }
            (title(&headline(basis)))
            @for advised in said::strongest_first(&decision.measures) {
                (measure(basis, advised))
            }
            @if let Some(own) = own_strengths(basis) {
                p class="small soft" { (own) }
            }
            @if !has_measures { (nothing(basis)) }
            @if let Some(line) = decision.first_step {
                div class="also" {
                    p { (line.text) }
                    (cites(basis.guidance, &line.cites))
                }
            }
            (also(basis))
        }
    }
}

/// What staff have chosen instead, where they have, and the ways on: the buttons of the form that the
/// questions stand in.
pub(super) fn ways_on(basis: &Basis) -> Markup {
    let course = &basis.course;
    let undecided = !course.open.is_empty();
    let details = if course.measures.is_empty() && !undecided {
        basis.is_noted().then_some("Skriv anteckningen")
    } else {
        Some("Fyll i begäran")
    };
    let change = if course.otherwise {
        "Ändra valet"
    } else {
        "Välj annat än rådet"
    };
    html! {
        div {
            @if course.otherwise {
                div class="also" {
                    p { "Du har valt annat än rådet: " strong { (said::chosen(basis.region, basis.taken())) } }
                }
            }
            p class="buttons" {
                @if let Some(words) = details {
                    button type="submit" class="button" { (words) }
                }
                a class="button quiet" href=(address(Errand::Protect, Page::Choice)) { (change) }
            }
        }
    }
}

/// The heading: every measure, or what holds when there is none.
fn headline(basis: &Basis) -> String {
    let decision = &basis.decision;
    let measures = said::strongest_first(&decision.measures)
        .map(|advised| heading(basis, advised))
        .collect::<Vec<_>>();
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

fn heading(basis: &Basis, advised: &Advised) -> String {
    said::headline(advised.terms, advised.strength, basis.decision.advice())
}

/// Why a measure takes all guardians, where that is our reading.
fn our_reach(basis: &Basis, advised: &Advised) -> Option<&'static str> {
    let of_guardians = advised.terms.takes_guardians();
    match (basis.risk, basis.facts.guardian_risk) {
        (RiskAnswer::Sole, _) if of_guardians => Some("En ensam vårdnadshavare räknas som båda."),
        (_, GuardianRisk::One) if advised.reach_inferred => {
            Some("Det är en fara eller en uppgift som gäller alla, så alla stängs ute.")
        }
        _ if advised.reach_inferred => Some("Ingen är utpekad, så alla stängs ute."),
        _ => None,
    }
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
            h2 { (heading(basis, advised)) }
        }
        p class="lead" { (terms.meaning.text) }
        dl class="facts" {
            dt { "Hur starkt" }
            dd {
                (said::strength(advised.strength))
                @if advised.inferred { (our_reading()) }
            }
            dt { "Vem" }
            dd {
                (terms.concerns)
                @if let Some(why) = our_reach(basis, advised) { ". " (why) (our_reading()) }
            }
            dt { "Gäller" }
            dd { "från i dag, " (format_swedish(basis.facts.today)) }
            dt { "Till" }
            dd { (until(basis, advised)) }
            dt { "Beslutas av" }
            dd { (terms.decided_by) }
        }
    }
}

/// When it ends, with the date reckoned where there is one.
fn until(basis: &Basis, advised: &Advised) -> String {
    let rule = said::rule_of_end(advised.terms, basis.facts.urgent);
    match advised.until {
        Until::Date(day) => format!("{} ({rule})", said::last(day)),
        Until::Lifted | Until::Chosen => rule.to_owned(),
    }
}

/// The mark of what is our reading beyond the source's words.
pub(in crate::ui) fn our_reading() -> Markup {
    html! { " " span class="mark" { "Vår tolkning av rutinen" } }
}

/// What is said when nothing is advised.
fn nothing(basis: &Basis) -> Markup {
    let decision = &basis.decision;
    let line = if decision.whom_to_call.is_some() {
        // The call above says it.
        None
    } else if decision.is_bare() {
        Some(&basis.region.no_ground)
    } else if decision.reasons.is_empty() {
        Some(&basis.region.when_silent)
    } else {
        None
    };
    html! {
        @if let Some(line) = line {
            p class="lead" { (line.text) }
            (cites(basis.guidance, &line.cites))
        }
    }
}

/// The actions beside the measures. One that stands alone is the heading already.
fn also(basis: &Basis) -> Markup {
    let decision = &basis.decision;
    let alone = decision.measures.is_empty();
    html! {
        @for also in &decision.also {
            div class="also" {
                @if !alone {
                    h2 { (also.terms.action) }
                }
                p {
                    (also.terms.text)
                    @if also.terms.inferred { (our_reading()) }
                }
                (cites(basis.guidance, &also.terms.cites))
            }
        }
    }
}
