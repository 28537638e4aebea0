//! The errands other than `protect`: how the region goes about each, or that it does not say.

mod papers;

use maud::{Markup, html};
use strum::VariantArray;
use varna_guidance::model::{
    Ask, Errand, Finding, FindingKind, Given, OutcomeTerms, Procedure, Role,
};

use super::{Around, questions::answers};
use crate::{
    conditions,
    parts::{id, outside, reading, row, row_if},
    sheet::Spot,
    words,
};

/// The order that findings are shown in.
const KINDS: [FindingKind; 7] = [
    FindingKind::Reason,
    FindingKind::Assess,
    FindingKind::Decide,
    FindingKind::Step,
    FindingKind::Inform,
    FindingKind::Limit,
    FindingKind::Mind,
];

/// The anchor and the words of each errand that has a section of its own.
pub(super) fn anchors(around: Around) -> Vec<(String, String)> {
    others()
        .map(|errand| {
            (
                anchor(errand),
                words::errand(around.guidance(), errand).to_owned(),
            )
        })
        .collect()
}

/// A section for each errand.
pub(super) fn sections(around: Around) -> Markup {
    html! {
        @for errand in others() {
            section id=(anchor(errand)) {
                h2 { (words::errand(around.guidance(), errand)) }
                @if let Some(procedure) = around.region.procedure(errand) {
                    (described(around, procedure))
                } @else {
                    (silent(around, errand))
                }
            }
        }
    }
}

fn others() -> impl Iterator<Item = Errand> {
    Errand::VARIANTS
        .iter()
        .copied()
        .filter(|&errand| errand != Errand::Protect)
}

fn anchor(errand: Errand) -> String {
    format!("arende-{}", errand.id())
}

/// What is said of an errand that the routine does not describe.
fn silent(around: Around, errand: Errand) -> Markup {
    let spot = Spot::new(anchor(errand), words::errand(around.guidance(), errand));
    let others = around.guidance().regions.iter();
    let others: Vec<_> = others
        .filter(|other| other.procedure(errand).is_some())
        .collect();
    html! {
        p { "Rutinen beskriver inte ärendet. " (around.line(&around.region.when_silent, &spot)) }
        @if !others.is_empty() {
            p {
                "Beskrivs i: "
                @for (index, other) in others.iter().enumerate() {
                    @if index > 0 { ", " }
                    a href={ (words::file(other)) "#" (anchor(errand)) } { (other.short_name) }
                }
                "."
            }
        }
    }
}

fn described(around: Around, procedure: &Procedure) -> Markup {
    let outer = format!("{}-", anchor(procedure.id));
    let label = words::errand(around.guidance(), procedure.id);
    let spot = Spot::new(anchor(procedure.id), label);
    let ages: Vec<_> = procedure.ages.iter().map(|&age| words::age(age)).collect();
    let details: Vec<_> = procedure
        .details
        .iter()
        .map(|&one| words::detail(one))
        .collect();
    html! {
        p class="summary" { (around.line(&procedure.summary, &spot.part("i korthet"))) }
        dl class="rows" {
            (row("Åldrar", html! {
                @if ages.is_empty() { "Åldern frågas inte efter" } @else { (words::listed(&ages, "och")) }
            }))
            (row_if("Dokumenten behöver", (!details.is_empty()).then(|| html! { (words::listed(&details, "och")) })))
        }
        @if !procedure.asks.is_empty() {
            h3 { "Frågor" }
            div class="entries" {
                @for (index, ask) in procedure.asks.iter().enumerate() {
                    (question(around, &outer, index, ask))
                }
            }
        }
        h3 { "Utfall" }
        div class="entries" {
            @for one in &procedure.outcomes { (outcome(around, &outer, one)) }
        }
        @for kind in KINDS { (findings(around, &outer, kind, &procedure.findings)) }
        (papers::papers(around, &outer, procedure))
    }
}

fn question(around: Around, outer: &str, index: usize, ask: &Ask) -> Markup {
    let words = around.guidance().question(around.region, &ask.question);
    html! {
        @if let Some(question) = words {
            article class="entry" id={ (outer) "fraga-" (index + 1) } {
                h4 { (index + 1) ". " (question.title) " " (id(&question.id)) }
                dl class="rows" {
                    (row("Ställs", given(around, &ask.when, "Alltid")))
                }
                (answers(question))
            }
        }
    }
}

fn outcome(around: Around, outer: &str, outcome: &OutcomeTerms) -> Markup {
    let OutcomeTerms {
        id: name,
        ruling,
        action,
        text,
        cites,
        when,
        inferred,
        noted,
        concerns,
        roles,
        opens,
        scope,
        consults,
        leads_to,
    } = outcome;
    let anchor = format!("{outer}utfall-{name}");
    let spot = Spot::new(&*anchor, format!("Utfall: {action}"));
    let written = noted.as_ref().map_or_else(
        || html! { "Inga dokument skrivs" },
        |noted| html! { "«" (noted) "»" },
    );
    html! {
        article class="entry" id=(anchor) {
            h4 { (action) " " (id(name)) (reading(*inferred)) }
            p { b { (words::ruling(*ruling)) ". " } (text) (around.sheet.cites(cites, &spot)) }
            dl class="rows" {
                (row("Följer av", given(around, when, "Alla svar")))
                (row("I begäran och anteckning", written))
                (row_if("Gäller", concerns.as_ref().map(|words| html! { (words) })))
                (row_if("Vårdnadshavare som nämns", (!roles.is_empty()).then(|| html! {
                    ul { @for role in roles { li { (guardian(role)) } } }
                })))
                (row_if("Åtkomst", opens.then(|| html! { "Ges till någon: inget som krävs får återstå" })))
                (row_if("Omfattning", scope.then(|| html! { "Hela journalen eller vissa enheter, skrivs i begäran" })))
                (row_if("Samråd", consults.then(|| html! { "Skrivs i begäran och anteckning" })))
                (leads_on(around, *leads_to))
            }
        }
    }
}

/// What becomes of a guardian that the papers name.
fn guardian(role: &Role) -> Markup {
    let Role { title, opens } = role;
    html! { "«" (title) "»" @if *opens { ", får åtkomst" } }
}

/// The findings of a kind under its heading; nothing where there are none.
fn findings(around: Around, outer: &str, kind: FindingKind, all: &[Finding]) -> Markup {
    let of_kind: Vec<_> = all.iter().filter(|one| one.kind == kind).collect();
    html! {
        @if !of_kind.is_empty() {
            h3 { (words::kind(kind)) }
            @for one in of_kind { (finding(around, outer, one)) }
        }
    }
}

fn finding(around: Around, outer: &str, finding: &Finding) -> Markup {
    let Finding {
        id: name,
        kind,
        text,
        cites,
        when,
        inferred,
        outside_routines,
        leads_to,
    } = finding;
    let anchor = format!("{outer}mening-{name}");
    let spot = Spot::new(
        &*anchor,
        format!("{}: «{}»", words::kind(*kind), words::opening(text)),
    );
    html! {
        div class="entry finding" id=(anchor) {
            p {
                (text) (reading(*inferred)) (outside(*outside_routines))
                @if !(*outside_routines && cites.is_empty()) { (around.sheet.cites(cites, &spot)) }
                " " (id(name))
            }
            dl class="rows" {
                (row_if("När", (*when != Given::default()).then(|| given(around, when, ""))))
                (leads_on(around, *leads_to))
            }
        }
    }
}

/// The errand that something leads on to.
fn leads_on(around: Around, errand: Option<Errand>) -> Markup {
    row_if(
        "Leder vidare till",
        errand.map(|errand| {
            html! {
                a href={ "#arende-" (errand.id()) } { (words::errand(around.guidance(), errand)) }
            }
        }),
    )
}

fn given(around: Around, when: &Given, none: &str) -> Markup {
    conditions::given(around.guidance(), around.region, when, none)
}
