//! What a region's file rests on: every part that has to cites, and what is cited exists.

use super::Findings;
use crate::{
    cited::{self, How, Part},
    fault::What,
    model::{Region, Sources, Vocabulary},
};

pub(super) fn check(region: &Region, sources: Option<&Sources>, found: &mut Findings) {
    parts(cited::parts(region), sources, found);
}

/// The same of what all regions share.
pub(super) fn check_words(
    vocabulary: &Vocabulary,
    sources: Option<&Sources>,
    found: &mut Findings,
) {
    parts(cited::words(vocabulary), sources, found);
}

fn parts(parts: Vec<Part>, sources: Option<&Sources>, found: &mut Findings) {
    for part in parts {
        if part.how == How::Must && part.cites.is_empty() {
            found.add(&part.place, What::MissingCitation);
        }
        let Some(sources) = sources else { continue };
        let cites = part.cites.iter();
        for id in cites.filter(|id| !id.as_str().trim().is_empty()) {
            let (statement, name) = (sources.statement(id), id.as_str().to_owned());
            match part.how {
                How::Must | How::May if statement.is_none() => {
                    found.add(&part.place, What::UnknownCitation(name));
                }
                How::Quotes if statement.is_none_or(|one| one.quote.is_none()) => {
                    found.add(&part.place, What::NoQuote(name));
                }
                How::Must | How::May | How::Quotes => {}
            }
        }
    }
}
