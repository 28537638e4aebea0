//! How words, citations and what consists of several keys are looked for in a place of the page.

use toml::Table;
use varna_guidance::model::StatementId;

use crate::{
    keys::{self, words_of},
    support::{Element, spaced},
    walk::Walk,
};

impl Walk<'_> {
    /// Some ways and what a measure does to them: one line of the page.
    pub(crate) fn ways(&mut self, anchor: &str, terms: &Table) {
        let state = keys::way_state(terms["state"].as_str().unwrap());
        let ways = words_of(&terms["ways"]).map(|id| {
            let words = self.guidance.way(self.region, id.parse().unwrap());
            words.unwrap().label.as_str()
        });
        let line = format!("{state}: {}.", ways.collect::<Vec<_>>().join("; "));
        self.words(anchor, &line);
        let rest = terms.iter();
        let rest = rest.filter(|(key, _)| !["state", "ways"].contains(&key.as_str()));
        rest.for_each(|(key, value)| self.value(anchor, key, value));
    }

    /// A guardian that the papers name.
    pub(crate) fn role(&mut self, anchor: &str, role: &Table) {
        let opens = role.get("opens").is_some_and(|yes| yes.as_bool().unwrap());
        let title = role["title"].as_str().unwrap();
        let ends = if opens { ", får åtkomst" } else { "" };
        self.words(anchor, &format!("«{title}»{ends}"));
        for key in role.keys() {
            if !["opens", "title"].contains(&key.as_str()) {
                self.missing.push(format!("{anchor}: {key} of a role"));
            }
        }
    }

    pub(crate) fn words(&mut self, anchor: &str, words: &str) {
        self.looked_for += 1;
        let words = spaced(words);
        let page = self.page();
        let text = (self.texts.entry(anchor.to_owned()))
            .or_insert_with(|| page.by_id(anchor).map(Element::text).unwrap_or_default());
        if !text.contains(&words) {
            self.missing.push(format!("{anchor}: {words}"));
        }
    }

    pub(crate) fn citation(&mut self, anchor: &str, id: &str) {
        self.looked_for += 1;
        let page = self.page();
        let place = page.by_id(anchor);
        let link = format!("#{id}");
        let statement = self.guidance.sources.statement(&StatementId(id.to_owned()));
        let there = page.by_id(id).zip(statement);
        let there = there.is_some_and(|(entry, one)| entry.text().contains(&spaced(&one.text)));
        if !there || !place.is_some_and(|place| place.links().contains(&&*link)) {
            self.missing.push(format!("{anchor}: {link}"));
        }
    }
}
