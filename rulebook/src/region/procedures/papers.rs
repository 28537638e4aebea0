//! The papers of an errand: forms, periods, note, headings of the record and messages.

use maud::{Markup, html};
use varna_guidance::model::{Period, Procedure, ProcedureForm, ProcedureHeading, ProcedureNote};

use super::{super::papers, Around, given};
use crate::{
    parts::{row, row_if},
    sheet::Spot,
    words,
};

/// All of them under their heading; nothing where there are none.
pub(super) fn papers(around: Around, outer: &str, procedure: &Procedure) -> Markup {
    let Procedure {
        forms,
        periods,
        notes,
        record_headings,
        messages,
        ..
    } = procedure;
    let any = !(forms.is_empty()
        && periods.is_empty()
        && record_headings.is_empty()
        && messages.is_empty());
    html! {
        @if any || !notes.is_empty() {
            h3 { "Tid, blanketter och anteckning" }
            div class="entries" {
            @for (index, one) in periods.iter().enumerate() { (period(around, outer, index, one)) }
            @for (index, one) in forms.iter().enumerate() { (form(around, outer, index, one)) }
            @for (index, one) in notes.iter().enumerate() { (note_entry(around, outer, index, one)) }
            @for (index, one) in record_headings.iter().enumerate() { (heading(around, outer, index, one)) }
            @for one in messages {
                (papers::message(around, outer, one, given(around, &one.when, "Alla svar")))
            }
            }
        }
    }
}

fn period(around: Around, outer: &str, index: usize, period: &Period) -> Markup {
    let Period {
        lasts,
        text,
        cites,
        when,
    } = period;
    let heading = format!("Tid: {}", words::lasts(*lasts).to_lowercase());
    let spot = Spot::new(format!("{outer}tid-{}", index + 1), heading);
    let cites = around.sheet.cites(cites, &spot);
    entry(
        &spot,
        &spot.label,
        html! {
            (row("I ord", html! { (text) (cites) }))
            (row("När", given(around, when, "Alla svar")))
        },
    )
}

fn form(around: Around, outer: &str, index: usize, form: &ProcedureForm) -> Markup {
    let ProcedureForm {
        title,
        official,
        when,
        filled_in,
        motivated,
        refusals,
        remarks,
    } = form;
    let spot = Spot::new(
        format!("{outer}blankett-{}", index + 1),
        format!("Blankett: {title}"),
    );
    entry(
        &spot,
        &spot.label,
        html! {
            (papers::name(*official))
            (row("När", given(around, when, "Alla svar")))
            (row_if("Vid avslag", refusals.then(|| html! { "Också då" })))
            (papers::how(filled_in.as_ref(), *motivated))
            (papers::remarks_row(around, remarks, &spot))
        },
    )
}

fn note_entry(around: Around, outer: &str, index: usize, note: &ProcedureNote) -> Markup {
    let ProcedureNote {
        when,
        first_line,
        place,
        warning,
    } = note;
    let anchor = format!("{outer}anteckning-{}", index + 1);
    let spot = Spot::new(anchor, "Ärendets anteckning");
    let first_line = first_line.as_ref();
    let first_line = first_line.map(|line| around.line(line, &spot.part("första raden")));
    let warning = warning.as_ref();
    let warning = warning.map(|line| around.line(line, &spot.part("före kopiering")));
    entry(
        &spot,
        "Anteckningen",
        html! {
            (row("När", given(around, when, "Annars")))
            (row_if("Första raden", first_line))
            (row("Var", around.line(place, &spot.part("var den skrivs"))))
            (row_if("Före kopiering", warning))
        },
    )
}

fn heading(around: Around, outer: &str, index: usize, heading: &ProcedureHeading) -> Markup {
    let ProcedureHeading {
        title,
        value,
        when,
        remark,
    } = heading;
    let spot = Spot::new(
        format!("{outer}sokord-{}", index + 1),
        format!("Sökord: {title}"),
    );
    entry(
        &spot,
        &spot.label,
        html! {
            (row_if("Val", value.as_ref().map(|value| html! { (value) })))
            (row("När", given(around, when, "Alla svar")))
            (row("Så används det", around.line(remark, &spot)))
        },
    )
}

/// One of the papers: its heading, and what is said of it in rows.
fn entry(spot: &Spot, heading: &str, rows: Markup) -> Markup {
    html! {
        article class="entry" id=(spot.anchor) {
            h4 { (heading) }
            dl class="rows" { (rows) }
        }
    }
}
