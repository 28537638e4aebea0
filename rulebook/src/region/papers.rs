//! The papers of a measure: its forms, the note, and what is said to those concerned.

use maud::{Markup, html};
use varna_guidance::model::{Form, Ground, Line, Measure, Message, RecordHeading};

use super::Around;
use crate::{
    conditions,
    parts::{id, row, row_if},
    sheet::Spot,
    words,
};

pub(super) fn section(around: Around) -> Markup {
    let region = around.region;
    html! {
        section id="papper" {
            h2 { "Blanketter, anteckning och meddelanden" }
            div class="entries" {
                @for (index, form) in region.forms.iter().enumerate() { (form_entry(around, index, form)) }
                (note(around))
                @for one in &region.messages {
                    (message(around, "", one, html! {
                        (for_measures(around, &one.measures))
                        @if !one.when.ages.is_empty() {
                            (conditions::given(around.guidance(), region, &one.when, ""))
                        }
                    }))
                }
            }
        }
    }
}

fn form_entry(around: Around, index: usize, form: &Form) -> Markup {
    let Form {
        title,
        official,
        measures,
        circumstances,
        when,
        filled_in,
        motivated,
        remarks,
    } = form;
    let anchor = format!("blankett-{}", index + 1);
    let spot = Spot::new(&*anchor, format!("Blankett: {title}"));
    let mut parts = conditions::situation(when);
    parts.extend(
        circumstances
            .iter()
            .map(|&one| words::ground(around.guidance(), Ground::Circumstance(one)).to_owned()),
    );
    html! {
        article class="entry" id=(anchor) {
            h3 { "Blankett: " (title) }
            dl class="rows" {
                (name(*official))
                (row("Begär", for_measures(around, measures)))
                (row("Används", conditions::list(&parts, "Alltid, om ingen annan blankett är gjord för fallet")))
                (how(filled_in.as_ref(), *motivated))
                (remarks_row(around, remarks, &spot))
            }
        }
    }
}

/// Where the form itself is filled in, and whether it asks why.
pub(super) fn how(filled_in: Option<&String>, motivated: bool) -> Markup {
    html! {
        (row_if("Fylls i", filled_in.map(|place| html! { (place) ". Värnas ark skickas inte" })))
        (row("Motivering", html! {
            @if motivated { "Skrivs på blanketten" } @else { "Skrivs inte på blanketten, men kan läggas till" }
        }))
    }
}

/// Whose name a form's title is.
pub(super) fn name(official: bool) -> Markup {
    row(
        "Namnet",
        html! {
            @if official { "Blankettens eget" } @else { "Värnas arbetsnamn: källan ger inget" }
        },
    )
}

/// What has to be known of a form.
pub(super) fn remarks_row(around: Around, remarks: &[Line], spot: &Spot) -> Markup {
    row_if(
        "Att veta",
        (!remarks.is_empty()).then(|| around.sheet.lines(remarks, spot)),
    )
}

fn for_measures(around: Around, measures: &[Measure]) -> Markup {
    html! {
        ul class="inline" {
            @for &one in measures { li { (words::measure(around.region, one)) } }
        }
    }
}

fn note(around: Around) -> Markup {
    let (sheet, note) = (around.sheet, &around.region.note);
    let spot = Spot::new("anteckning", "Anteckningen");
    html! {
        article class="entry" id="anteckning" {
            h3 { "Anteckningen i journalen" }
            dl class="rows" {
                (row_if("Första raden", note.first_line.as_ref().map(|line| sheet.line(line, &spot.part("första raden")))))
                (row("Var", sheet.line(&note.place, &spot.part("var den skrivs"))))
                (row("Före kopiering", sheet.line(&note.warning, &spot.part("före kopiering"))))
                (row("Rubriker", html! {
                    ol {
                        @for heading in &note.headings {
                            li { (heading.title) ": " (words::field(heading.field)) }
                        }
                    }
                    (sheet.cites(&note.cites, &spot.part("rubriker")))
                }))
                (row_if("Sökord", (!note.record_headings.is_empty()).then(|| html! {
                    ul { @for one in &note.record_headings { li { (record_heading(around, one, &spot)) } } }
                })))
            }
        }
    }
}

fn record_heading(around: Around, heading: &RecordHeading, spot: &Spot) -> Markup {
    let RecordHeading {
        measures,
        title,
        value,
        remark,
    } = heading;
    html! {
        "«" (title) "»"
        @if let Some(value) = value { ", med valet «" (value) "»" }
        ". " (around.line(remark, &spot.part("sökord")))
        " För:" (for_measures(around, measures))
    }
}

/// What is said to someone, and when. `outer` is what comes before its own part of the anchor.
pub(super) fn message(around: Around, outer: &str, message: &Message, when: Markup) -> Markup {
    let Message {
        id: name,
        to,
        title,
        text,
        quote,
        warning,
        cites,
        measures: _,
        when: _,
    } = message;
    let anchor = format!("{outer}meddelande-{name}");
    let spot = Spot::new(&*anchor, format!("Meddelande: {title}"));
    let sources = &around.guidance().sources;
    let quoted = quote.as_ref().and_then(|id| sources.statement(id));
    html! {
        article class="entry" id=(anchor) {
            h3 { (title) " " (id(name)) }
            @if let Some(warning) = warning {
                p class="caution" { (around.line(warning, &spot.part("varning"))) }
            }
            @if let Some(text) = text {
                blockquote { @for paragraph in text.split("\n\n") { p { (paragraph) } } }
            }
            @if let Some(statement) = quoted { (words::quote(statement)) }
            dl class="rows" {
                (row("Orden är", html! {
                    @if quoted.is_some() { "Källans, ordagrant. Vilar på" } @else { "Värnas. De vilar på" }
                    (around.sheet.cites(cites, &spot))
                    @if let Some(id) = quote { (around.sheet.cites(std::slice::from_ref(id), &spot)) }
                }))
                (row("Sägs till", html! { (words::addressee(*to)) }))
                (row("Hör till", when))
            }
        }
    }
}
