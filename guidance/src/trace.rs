//! From the sources to the guidance: which parts of the regions' files rest on each statement.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use crate::{
    cited,
    fault::Place,
    model::{Guidance, Source, Statement, StatementId, StatementKind},
};

/// A statement, and every part of the guidance that rests on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'g> {
    /// The statement.
    pub statement: &'g Statement,
    /// The parts, region by region and in the order of its file.
    pub uses: Vec<Use<'g>>,
}

/// A part of the guidance that cites a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use<'g> {
    /// Id of the region in whose file it stands, or `vocabulary` for what all regions share.
    pub region: &'g str,
    /// The part.
    pub place: Place,
}

/// Every statement of the sources, in their order, with its uses.
pub fn rows(guidance: &Guidance) -> Vec<Row<'_>> {
    let mut uses = uses(guidance);
    let statements = guidance.sources.statements.iter();
    statements
        .map(|statement| Row {
            statement,
            uses: uses.remove(&statement.id).unwrap_or_default(),
        })
        .collect()
}

/// What is cited and does not exist, with where it is cited.
pub fn dangling(guidance: &Guidance) -> Vec<(&StatementId, Use<'_>)> {
    let cited = uses(guidance).into_iter();
    let dangling = cited.filter(|(id, _)| guidance.sources.statement(id).is_none());
    dangling
        .flat_map(|(id, uses)| uses.into_iter().map(move |one| (id, one)))
        .collect()
}

/// The rows as a page of Markdown: a count for each source, then a table for each.
pub fn markdown(guidance: &Guidance) -> String {
    let rows = rows(guidance);
    let mut page = INTRODUCTION.to_owned();
    for source in &guidance.sources.sources {
        page.push_str(&count(source, &of(source, &rows)));
    }
    for source in &guidance.sources.sources {
        page.push_str(&table(source, &of(source, &rows)));
    }
    page
}

impl Row<'_> {
    /// Whether nothing rests on a statement that is more than background.
    pub fn is_left_out(&self) -> bool {
        self.must_be_used() && self.uses.is_empty()
    }

    fn must_be_used(&self) -> bool {
        self.statement.kind != StatementKind::Background
    }
}

const INTRODUCTION: &str = "\
# From source to guidance

Every statement of the sources, and each part of the guidance that cites it. A statement of any
kind but background has to be cited. Parts are named as faults name them: `rule`, `errand`, their
ids. Written by a command, not by hand:

```sh
cargo xtask matrix > docs/traceability.md
```

| source | title | statements | to be used | used |
|---|---|---:|---:|---:|
";

/// What stands in place of a region's id for what all regions share.
const COMMON: &str = "vocabulary";

fn uses(guidance: &Guidance) -> BTreeMap<&StatementId, Vec<Use<'_>>> {
    let mut uses: BTreeMap<_, Vec<Use>> = BTreeMap::new();
    let regions = guidance.regions.iter();
    let regions = regions.flat_map(|region| {
        let parts = cited::parts(region).into_iter();
        parts.map(|part| (&*region.id, part))
    });
    let common = cited::words(&guidance.vocabulary).into_iter();
    let common = common.map(|part| (COMMON, part));
    for (region, part) in regions.chain(common) {
        for id in part.cites {
            let place = part.place.clone();
            let one = Use { region, place };
            let all = uses.entry(id).or_default();
            // A message can both quote a statement and rest on it.
            if !all.contains(&one) {
                all.push(one);
            }
        }
    }
    uses
}

fn of<'r, 'g>(source: &Source, rows: &'r [Row<'g>]) -> Vec<&'r Row<'g>> {
    let of_source = |row: &&Row| row.statement.id.source() == source.id;
    rows.iter().filter(of_source).collect()
}

fn count(source: &Source, rows: &[&Row]) -> String {
    let demanded = rows.iter().filter(|row| row.must_be_used());
    let used = demanded.clone().filter(|row| !row.is_left_out());
    format!(
        "| {} | {} | {} | {} | {} |\n",
        source.id,
        cell(&source.cited_as),
        rows.len(),
        demanded.count(),
        used.count()
    )
}

fn table(source: &Source, rows: &[&Row]) -> String {
    let head =
        "| row | kind | where in the source | what it says | used by |\n|---|---|---|---|---|";
    let lines: String = rows.iter().map(|row| line(row)).collect();
    format!("\n## {}: {}\n\n{head}\n{lines}", source.id, source.title)
}

fn line(row: &Row) -> String {
    let Statement {
        id,
        kind,
        place,
        text,
        quote: _,
    } = row.statement;
    format!(
        "| {} | {} | {} | {} | {} |\n",
        id.as_str(),
        name(*kind),
        cell(place),
        cell(text),
        used_by(row)
    )
}

/// The uses, a line for each region.
fn used_by(row: &Row) -> String {
    let mut regions: Vec<(&str, String)> = Vec::new();
    for Use { region, place } in &row.uses {
        match regions.last_mut().filter(|(last, _)| last == region) {
            // Writing to a text cannot fail.
            Some((_, places)) => _ = write!(places, "; {place}"),
            None => regions.push((region, place.to_string())),
        }
    }
    let lines = regions.iter();
    let lines: Vec<_> = lines
        .map(|(region, places)| format!("**{region}** {}", cell(places)))
        .collect();
    match (lines.is_empty(), row.is_left_out()) {
        (true, true) => "**nothing**".to_owned(),
        (true, false) => "–".to_owned(),
        (false, _) => lines.join("<br>"),
    }
}

fn name(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Rule => "rule",
        StatementKind::Procedure => "procedure",
        StatementKind::Document => "document",
        StatementKind::Text => "text",
        StatementKind::Background => "background",
    }
}

/// A text that stays within its cell.
fn cell(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").replace('|', "\\|")
}

/// As it is named in a failure: `vgr: rule honour`.
impl fmt::Display for Use<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.region, self.place)
    }
}
