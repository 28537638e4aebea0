//! Validates guidance: pure functions from typed data to all its faults.
//!
//! Each room below holds one matter: what is cited (`citations`), the rules one by one and by
//! each other (`rules`), what the table passes over (`silence`), the measures and who asks for
//! them (`measures`, `forms`), the other errands (`procedures`) and their questions (`questions`),
//! what is told (`notices`, `messages`), numbers (`numbers`), and the files of sources and words
//! (`statements`, `words`).
//!
//! A text or id that is blank is passed over: the reader has already told of it.

mod citations;
mod findings;
mod forms;
mod measures;
mod messages;
mod notices;
mod numbers;
mod procedures;
mod questions;
mod rules;
mod silence;
mod statements;
mod words;

use crate::{
    fault::{Fault, What},
    model::{AgeBand, Region, Situation, Sources, Vocabulary},
};

use findings::Findings;
use questions::Questions;

/// What a region's file is checked beside. What rests on something that is not there, since it
/// could not be read whole, is not checked.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'g> {
    /// All sources there are, those of the regions' own files among them.
    pub sources: Option<&'g Sources>,
    /// The words of the questions; also `None` where the region's own file is not whole.
    pub vocabulary: Option<&'g Vocabulary>,
    /// All regions, this one among them.
    pub regions: &'g [&'g Region],
}

/// Faults of the file `sources.toml`.
pub fn sources(file: &str, sources: &Sources) -> Vec<Fault> {
    let mut found = Findings::in_file(file);
    statements::check(sources, &mut found);
    found.faults
}

/// Faults of the file `vocabulary.toml`.
pub fn vocabulary(file: &str, vocabulary: &Vocabulary, sources: Option<&Sources>) -> Vec<Fault> {
    let mut found = Findings::in_file(file);
    citations::check_words(vocabulary, sources, &mut found);
    words::check(vocabulary, &mut found);
    found.faults
}

/// Faults of a region's file.
pub fn region(file: &str, region: &Region, beside: Beside) -> Vec<Fault> {
    let mut found = Findings::in_file(file);
    citations::check(region, beside.sources, &mut found);
    if let Some(sources) = beside.sources {
        statements::check_own(region, sources, &mut found);
    }
    rules::check(region, &mut found);
    silence::check(region, &mut found);
    measures::check(region, &mut found);
    forms::check(region, &mut found);
    let questions = (beside.vocabulary).map(|words| Questions::of(region, words));
    if let Some(vocabulary) = beside.vocabulary {
        questions::check_own(region, vocabulary, beside.regions, &mut found);
    }
    procedures::check(region, questions.as_ref(), &mut found);
    messages::check(region, &mut found);
    notices::check(region, questions.as_ref(), &mut found);
    numbers::check(region, &mut found);
    found.faults
}

/// Faults that show only between the regions' files, each given with its name.
pub fn together(regions: &[(&str, &Region)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, (file, region)) in regions.iter().enumerate() {
        let before = regions.iter().take(index);
        let mut same =
            before.filter(|(_, other)| other.id == region.id && !region.id.trim().is_empty());
        if let Some((other, _)) = same.next() {
            let (id, other) = (region.id.clone(), (*other).to_owned());
            faults.push(Fault::new(file, "", What::RegionTwice { id, other }));
        }
    }
    faults
}

/// Whether a situation demands extended access at ages when there is none.
fn demands_impossible_access(situation: &Situation) -> bool {
    situation.extended_access == Some(true) && !situation.takes_in(AgeBand::From13To15)
}
