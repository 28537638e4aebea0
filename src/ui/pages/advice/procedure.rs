//! What comes of an errand other than `protect`: whether it can be done, and what the routine
//! says of it.

use varna_guidance::model::{
    Finding, FindingKind, Message, OutcomeTerms, Procedure, Region, Ruling, Screen,
};

use super::{answers, card::our_reading};
use crate::{
    decision::{Considered, Ruled, Until},
    documents::{Wording, words::last_day},
    domain::date_text::format_swedish,
    session::{Page, Session},
    ui::{
        components::{cites::cites, notices::notices, urgent::urgent_card},
        html::{Html, el, heading, link, text, words},
        route::address,
    },
};

/// What comes of the errand.
pub(super) fn procedure(session: &Session, considered: &Considered) -> Html {
    match considered {
        Considered::Adult(line) => super::adult(session, line),
        Considered::NotDescribed(others) => not_described(session, others),
        Considered::Ruled(ruled) => ruled_page(session, ruled),
    }
}

/// The region's routine is silent: whom to ask, and what other regions do.
fn not_described(session: &Session, others: &[(&Region, &Procedure)]) -> Html {
    let silent = &session.region.when_silent;
    let first = vec![
        words("p", "eyebrow", &session.region.name),
        heading("Rutinen beskriver inte det här"),
        words("p", "lead", &silent.text),
        cites(&silent.cites),
    ];
    let other = |(region, procedure): &(&Region, &Procedure)| {
        let summary = &procedure.summary;
        let name = words("strong", "", &region.name);
        let content = vec![name, words("p", "", &summary.text), cites(&summary.cites)];
        el("li", "", content)
    };
    let others = vec![
        words("h2", "", "Så gör andra regioner"),
        el("ul", "notices", others.iter().map(other).collect()),
    ];
    let content = vec![el("section", "advice", first), el("section", "gap", others)];
    el("div", "narrow", content)
}

fn ruled_page(session: &Session, ruled: &Ruled) -> Html {
    let mut rest: Vec<_> = SECTIONS
        .iter()
        .map(|&(kind, title)| section(ruled, kind, title))
        .collect();
    if !ruled.is_noted() {
        rest.extend(ruled.messages.iter().map(|one| said(session, one)));
    }
    rest.push(answers::answers(session));
    let conflicts = ruled.conflicts_on(Screen::Advice);
    let columns = vec![
        el("div", "cols-first", vec![card(session, ruled)]),
        el("div", "cols-urgent", vec![urgent_card(session)]),
        el("div", "cols-rest", rest),
        el(
            "aside",
            "cols-aside",
            vec![notices("Källorna säger olika", &conflicts)],
        ),
    ];
    el("div", "cols", columns)
}

/// What is said to those concerned, where there are no documents to find it among.
fn said(session: &Session, message: &Message) -> Html {
    let wording = Wording::of(session.guidance, message);
    let mut content = vec![words("h2", "", &wording.title)];
    content.extend(
        wording
            .warning
            .iter()
            .map(|warning| words("p", "warning", warning)),
    );
    let paragraphs = wording.text.split("\n\n").map(|text| words("p", "", text));
    content.push(el("blockquote", "", paragraphs.collect()));
    el("section", "", content)
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
fn card(session: &Session, ruled: &Ruled) -> Html {
    let eyebrow = match ruled.ruling {
        Ruling::Yes => "Det här gäller",
        Ruling::First => "Gör det här först",
        Ruling::Ask => "Rutinen säger inte hur",
        Ruling::No => "Det här går inte",
    };
    let actions: Vec<_> = ruled.outcomes.iter().map(|one| &*one.action).collect();
    let mut content = vec![words("p", "eyebrow", eyebrow), heading(&actions.join(". "))];
    content.extend(ruled.outcomes.iter().map(|one| outcome(one)));
    if ruled.is_noted() {
        content.extend(period(session, ruled));
        let details = address(session.errand, Page::Details);
        let go_on = if ruled.forms.is_empty() {
            "Skriv anteckningen"
        } else {
            "Fyll i begäran"
        };
        let go_on = link("button", &details, vec![text(go_on)]);
        content.push(el("p", "buttons", vec![go_on]));
    }
    el("section", "advice", content)
}

fn outcome(outcome: &OutcomeTerms) -> Html {
    let mut lead = vec![text(&outcome.text)];
    if outcome.inferred {
        lead.push(our_reading());
    }
    let mut content = vec![el("p", "lead", lead), cites(&outcome.cites)];
    content.extend(outcome.leads_to.map(|errand| {
        let words = crate::guidance::GUIDANCE.vocabulary.errand(errand);
        let label = words.map_or("", |words| &*words.label);
        let first = address(errand, Page::Question(crate::session::Question::Child));
        el("p", "", vec![link("", &first, vec![text(label)])])
    }));
    Html::all(content)
}

/// How long it lasts if it begins today.
fn period(session: &Session, ruled: &Ruled) -> Option<Html> {
    let words = ruled.period?;
    let born = session.matter().born;
    let text_of = match ruled.until(session.today, born) {
        Some(Until::Date(day)) => {
            let last = format_swedish(last_day(day));
            format!("till och med {last}, {}", words.text)
        }
        Some(Until::Lifted | Until::Chosen) | None => words.text.clone(),
    };
    let facts = vec![
        crate::ui::html::words("dt", "", "Gäller"),
        el("dd", "", vec![text(&text_of), cites(&words.cites)]),
    ];
    Some(el("dl", "facts", facts))
}

/// What the routine says of one sort, under its heading; nothing where it says nothing.
fn section(ruled: &Ruled, kind: FindingKind, title: &str) -> Html {
    let said: Vec<_> = (ruled.findings.iter())
        .filter(|finding| finding.kind == kind)
        .map(|finding| item(finding))
        .collect();
    if said.is_empty() {
        return Html::none();
    }
    let list = if kind == FindingKind::Step {
        "ol"
    } else {
        "ul"
    };
    let content = vec![words("h2", "", title), el(list, "lines", said)];
    el("section", "", content)
}

fn item(finding: &Finding) -> Html {
    let mut sentence = vec![text(&finding.text)];
    if finding.inferred {
        sentence.push(our_reading());
    }
    if finding.outside_routines {
        sentence.push(words("span", "small soft", " Står inte i regionens rutin."));
    }
    sentence.push(cites(&finding.cites));
    el("li", "", sentence)
}
