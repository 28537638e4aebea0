//! What comes of an errand other than `protect`: whether it can be done, and what the routine
//! says of it.

use leptos::prelude::*;
use varna_core::{
    decision::{Ruled, Until},
    documents::{ProcedureBasis, Wording, words},
    session::{Page, Question, Session},
};
use varna_guidance::model::{
    Finding, FindingKind, Guidance, OutcomeTerms, Procedure, Region, Ruling, Screen,
};

use super::{answers, card::our_reading};
use crate::ui::{
    components::{
        cites::cites,
        message::message,
        notices::{leads_to, notices},
    },
    html::{Markup, html, title, view_of},
    route::address,
};

/// The region's routine is silent: whom to ask, and what other regions do.
pub(super) fn not_described(session: &Session, others: &[(&Region, &Procedure)]) -> Markup {
    let silent = &session.region.when_silent;
    html! {
        div class="narrow" {
            section class="advice" {
                p class="eyebrow" { (session.region.name) }
                (title("Rutinen beskriver inte det här"))
                p class="lead" { (silent.text) }
                (cites(session.guidance, &silent.cites))
            }
            section class="gap" {
                h2 { "Så gör andra regioner" }
                ul class="notices" {
                    @for (region, procedure) in others {
                        li {
                            strong { (region.name) }
                            p { (procedure.summary.text) }
                            (cites(session.guidance, &procedure.summary.cites))
                        }
                    }
                }
            }
        }
    }
}

/// What the routine says of the errand, and what is said to those concerned.
pub(super) fn ruled(session: &Session, basis: &ProcedureBasis) -> AnyView {
    let ruled = &basis.ruled;
    // What is said to those concerned, where there are no documents to find it among.
    let said = ruled.messages.iter().filter(|_| !ruled.is_noted());
    let said = said.map(|one| Wording::of(basis.guidance, one));
    let said: Vec<_> = said.enumerate().map(message).collect();
    let rest = html! {
        div class="cols-rest" {
            @for (kind, title) in SECTIONS {
                (section(basis, kind, title))
            }
            (answers::answers(session))
        }
    };
    let aside = html! {
        aside class="cols-aside" {
            (notices(basis.guidance, "Källorna säger olika", &ruled.conflicts_on(Screen::Advice)))
        }
    };
    view! {
        <div class="cols">
            <div class="cols-first">{view_of(card(session, basis))} {said}</div>
            {view_of(rest)}
            {view_of(aside)}
        </div>
    }
    .into_any()
}

/// The headings that what the routine says is shown under.
const SECTIONS: [(FindingKind, &str); 7] = [
    (FindingKind::Reason, "Därför"),
    (FindingKind::Assess, "Bedöm"),
    (FindingKind::Decide, "Vem beslutar"),
    (FindingKind::Step, "Gör så här"),
    (FindingKind::Inform, "Informera"),
    (FindingKind::Limit, "Det här gör åtgärden inte"),
    (FindingKind::Mind, "Tänk också på"),
];

/// Whether it can be done, in large words, and as what.
fn card(session: &Session, basis: &ProcedureBasis) -> Markup {
    let ruled = &basis.ruled;
    let eyebrow = match ruled.ruling {
        Ruling::Yes => "Det här gäller",
        Ruling::First => "Gör det här först",
        Ruling::Ask => "Rutinen säger inte hur",
        Ruling::No => "Nej",
    };
    let actions: Vec<_> = ruled.outcomes.iter().map(|one| &*one.action).collect();
    let go_on = if ruled.forms.is_empty() {
        "Skriv anteckningen"
    } else {
        "Fyll i begäran"
    };
    html! {
        section class="advice" {
            p class="eyebrow" { (eyebrow) }
            (title(&actions.join(". ")))
            @for one in &ruled.outcomes {
                (outcome(basis.guidance, one))
            }
            (ways_back(session, ruled))
            @if ruled.is_noted() {
                (period(basis))
                p class="buttons" {
                    a class="button" href=(address(session.errand, Page::Details)) { (go_on) }
                }
            }
        }
    }
}

fn outcome(guidance: &Guidance, outcome: &OutcomeTerms) -> Markup {
    html! {
        p class="lead" {
            (outcome.text)
            @if outcome.inferred { (our_reading()) }
        }
        (cites(guidance, &outcome.cites))
        (leads_to(guidance, outcome.leads_to))
    }
}

/// Where something has to be done first: the way back to its question, once it is done.
fn ways_back(session: &Session, ruled: &Ruled) -> Markup {
    let open = |&(index, _): &&(usize, _)| {
        let mut first = ruled.outcomes.iter();
        first.any(|one| one.ruling == Ruling::First && ruled.question_of(one) == Some(*index))
    };
    html! {
        @for &(index, _) in ruled.questions.iter().filter(open) {
            @let page = Page::Question(Question::Asked(index));
            p class="buttons" {
                a class="button" href=(address(session.errand, page)) {
                    "När det är gjort: svara på «"
                    (session.question_words(index).map_or("", |words| &*words.title)) "»"
                }
            }
        }
    }
}

/// How long it lasts if it begins today.
fn period(basis: &ProcedureBasis) -> Markup {
    let (ruled, matter) = (&basis.ruled, &basis.matter);
    // Of two roles it is the one who stays closed out, who comes first, that it is for.
    let whose = match ruled.roles() {
        [stays, _] => &*stays.title,
        _ => "Gäller",
    };
    html! {
        @if let Some(period) = ruled.period {
            dl class="facts" {
                dt { (whose) }
                dd {
                    @if let Some(Until::Date(day)) = ruled.until(matter.today, matter.born) {
                        (words::last(day)) ", "
                    }
                    (period.text)
                    (cites(basis.guidance, &period.cites))
                }
            }
        }
    }
}

/// What the routine says of one sort, under its heading; nothing where it says nothing.
fn section(basis: &ProcedureBasis, kind: FindingKind, title: &str) -> Markup {
    let findings = || {
        basis
            .ruled
            .findings
            .iter()
            .filter(move |one| one.kind == kind)
    };
    html! {
        @if findings().next().is_some() {
            section {
                h2 { (title) }
                @if kind == FindingKind::Step {
                    ol class="lines" { @for one in findings() { (item(basis.guidance, one)) } }
                } @else {
                    ul class="lines" { @for one in findings() { (item(basis.guidance, one)) } }
                }
            }
        }
    }
}

fn item(guidance: &Guidance, finding: &Finding) -> Markup {
    html! {
        li {
            (finding.text)
            @if finding.inferred { (our_reading()) }
            @if finding.outside_routines {
                span class="small soft" { " Står inte i regionens rutin." }
            }
            (leads_to(guidance, finding.leads_to))
            (cites(guidance, &finding.cites))
        }
    }
}
