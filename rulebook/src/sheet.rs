//! A page while it is written: it takes note of every citation, and ends with what was cited.

use std::{cell::RefCell, collections::BTreeMap};

use maud::{Markup, html};
use varna_guidance::model::{Guidance, Line, Statement, StatementId};

use crate::words;

/// A page while it is written.
///
/// Citing is noted behind a shared reference, so that the parts of a page can be put together as
/// plain expressions, each citing where it stands.
pub(crate) struct Sheet<'g> {
    /// The guidance that the page is made of.
    pub(crate) guidance: &'g Guidance,
    path: String,
    uses: RefCell<BTreeMap<StatementId, Vec<Spot>>>,
}

/// A part of a page that can rest on statements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot {
    /// What it is called in a list.
    pub(crate) label: String,
    /// The id of its element.
    pub(crate) anchor: String,
}

impl Spot {
    pub(crate) fn new(anchor: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            anchor: anchor.into(),
        }
    }

    /// A part of this one that has no element of its own.
    pub(crate) fn part(&self, label: &str) -> Self {
        Self {
            label: format!("{}: {label}", self.label),
            anchor: self.anchor.clone(),
        }
    }
}

impl<'g> Sheet<'g> {
    /// A page with nothing on it, for the file of a name.
    pub(crate) fn new(guidance: &'g Guidance, path: &str) -> Self {
        Self {
            guidance,
            path: path.to_owned(),
            uses: RefCell::default(),
        }
    }

    /// The name of its file.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The ids of statements, each a link to its words at the end of the page. What rests on none
    /// is said to be our words.
    pub(crate) fn cites(&self, ids: &[StatementId], spot: &Spot) -> Markup {
        let known: Vec<_> = ids.iter().filter(|id| self.note(id, spot)).collect();
        html! {
            " "
            @if known.is_empty() {
                span class="uncited" { "(Värnas ord, utan källa)" }
            } @else {
                span class="cites" {
                    @for (index, id) in known.iter().enumerate() {
                        @if index > 0 { ", " }
                        a href={ "#" (id.as_str()) } { (id.as_str()) }
                    }
                }
            }
        }
    }

    /// A sentence with what it rests on.
    pub(crate) fn line(&self, line: &Line, spot: &Spot) -> Markup {
        html! { (line.text) (self.cites(&line.cites, spot)) }
    }

    /// Such sentences as a list; nothing for none.
    pub(crate) fn lines(&self, lines: &[Line], spot: &Spot) -> Markup {
        html! {
            @if !lines.is_empty() {
                ul { @for line in lines { li { (self.line(line, spot)) } } }
            }
        }
    }

    /// What on the page rests on a statement.
    pub(crate) fn uses(&self, id: &StatementId) -> Vec<Spot> {
        self.uses.borrow().get(id).cloned().unwrap_or_default()
    }

    /// The statements that have been cited so far, with their words and what rests on each.
    pub(crate) fn statements(&self) -> Markup {
        let statements = self.guidance.sources.statements.iter();
        let cited = statements.filter(|one| self.uses.borrow().contains_key(&one.id));
        html! {
            section id="kallor" {
                h2 { "Källornas uppgifter" }
                p {
                    "Det som sidan hänvisar till, med våra egna ord. Ordagrant är bara det som \
                     står som citat."
                }
                @for one in cited { (self.statement(one)) }
            }
        }
    }

    fn statement(&self, statement: &Statement) -> Markup {
        let source = self.guidance.sources.source_of(&statement.id);
        html! {
            article class="entry statement" id=(statement.id.as_str()) {
                h3 { span class="id" { (statement.id.as_str()) } }
                p { (statement.text) }
                (words::quote(statement))
                @if let Some(source) = source {
                    p class="place" {
                        (source.cited_as) " (" (source.dated) "): " (statement.place)
                    }
                }
                div class="uses" { "Används i " (links("", &self.uses(&statement.id))) }
            }
        }
    }

    /// Notes a use of a statement. Whether there is such a statement.
    fn note(&self, id: &StatementId, spot: &Spot) -> bool {
        if self.guidance.sources.statement(id).is_none() {
            return false;
        }
        let mut uses = self.uses.borrow_mut();
        let spots = uses.entry(id.clone()).or_default();
        if !spots.contains(spot) {
            spots.push(spot.clone());
        }
        true
    }
}

/// Links to parts of a page, which is this one when its name is empty.
pub(crate) fn links(path: &str, spots: &[Spot]) -> Markup {
    html! {
        ul class="inline" {
            @for spot in spots {
                li { a href={ (path) "#" (spot.anchor) } { (spot.label) } }
            }
        }
    }
}
