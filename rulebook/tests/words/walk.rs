//! A walk through a region's file: each part is looked for in its own place of the region's page.

use std::collections::BTreeMap;

use toml::{Table, Value};
use varna_guidance::model::{Errand, Ground, Guidance, Region, StatementId};

use crate::{
    keys::{self, asked, tables},
    support::{Element, Site, spaced},
};

/// Keys of ids and numbers that the pages put into words: the words are looked for where another
/// file has them, and come from an exhaustive `match` where they are the pages' own.
const PUT_INTO_WORDS: &str =
    "at brings closes details field guardian_risk guardians kind lasts ruling screens script";

/// The marks of an entry: the key that brings it, its class and its words. They are counted, so that
/// none stands where the file does not ask for it, as where the key is left out.
const MARKS: [(&str, &str, &str); 2] = [
    ("inferred", "mark", "Vår tolkning"),
    ("outside_routines", "outside", "Står inte i regionens rutin"),
];

/// A walk through a region's file, with what was not found.
pub(crate) struct Walk<'w> {
    pub(crate) guidance: &'w Guidance,
    pub(crate) region: &'w Region,
    site: &'w Site,
    pub(crate) looked_for: usize,
    pub(crate) missing: Vec<String>,
    /// How many marks of each kind the file asks for.
    pub(crate) marked: [usize; MARKS.len()],
    /// The words of each place that has been looked in.
    pub(crate) texts: BTreeMap<String, String>,
}

impl<'w> Walk<'w> {
    /// A walk that has not begun.
    pub(crate) fn new(guidance: &'w Guidance, region: &'w Region, site: &'w Site) -> Self {
        Self {
            guidance,
            region,
            site,
            looked_for: 0,
            missing: Vec::new(),
            marked: [0; MARKS.len()],
            texts: BTreeMap::new(),
        }
    }

    pub(crate) fn page(&self) -> &'w Element {
        &self.site[&format!("{}.html", self.region.id)]
    }

    /// Each part of the file, looked for in its own place of the page.
    pub(crate) fn file(&mut self, file: &Table) {
        for (key, value) in file {
            match key.as_str() {
                "id" | "name" | "short_name" | "staff_id" | "own_strengths" | "guidance"
                | "no_ground" | "adult" | "when_silent" | "reserve_numbers" | "consults"
                | "confirms_by_email" => {
                    self.value("grunder", key, value);
                }
                "urgent" | "urgent_first_step" => self.value("bradskande", key, value),
                "rule" => self.entries("regel-", value),
                "not_covered" => self.value("luckor", key, value),
                "measure" => self.entries("atgard-", value),
                "way" => self.entries("vag-", value),
                "also_action" => self.entries("dessutom-", value),
                "advice" => self.entries("rad-", value),
                "conflict" => self.entries("konflikt-", value),
                "form" => self.numbered("blankett-", value),
                "note" => self.value("anteckning", key, value),
                "message" => self.entries("meddelande-", value),
                "question" => self.entries("fraga-", value),
                "errand" => tables(value).for_each(|errand| self.errand(errand)),
                "source" | "statement" => self.of_sources(value),
                other => self.missing.push(format!("no place for {other}")),
            }
        }
    }

    /// The ways that the region has no words of its own for: its page has the words of all.
    pub(crate) fn common_ways(&mut self, vocabulary: &Table, file: &Table) {
        let own: Vec<_> = file
            .get("way")
            .map_or_else(Vec::new, |own| tables(own).map(|way| &way["id"]).collect());
        let common = tables(&vocabulary["way"]).filter(|way| !own.contains(&&way["id"]));
        let common: Vec<Value> = common.cloned().map(Value::Table).collect();
        self.entries("vag-", &Value::Array(common));
    }

    fn errand(&mut self, errand: &Table) {
        let outer = format!("arende-{}", errand["id"].as_str().unwrap());
        for (key, value) in errand {
            match key.as_str() {
                // It is the anchor itself.
                "id" => assert!(self.page().by_id(&outer).is_some(), "{outer}"),
                "summary" | "ages" | "details" => self.value(&outer, key, value),
                "asks" => self.numbered(&format!("{outer}-fraga-"), value),
                "outcome" => self.entries(&format!("{outer}-utfall-"), value),
                "finding" => self.entries(&format!("{outer}-mening-"), value),
                "form" => self.numbered(&format!("{outer}-blankett-"), value),
                "period" => self.numbered(&format!("{outer}-tid-"), value),
                "note" => self.numbered(&format!("{outer}-anteckning-"), value),
                "record_heading" => self.numbered(&format!("{outer}-sokord-"), value),
                "message" => self.entries(&format!("{outer}-meddelande-"), value),
                other => self
                    .missing
                    .push(format!("no place for {other} of {outer}")),
            }
        }
    }

    /// Entries that go by their ids.
    fn entries(&mut self, before: &str, entries: &Value) {
        for entry in tables(entries) {
            let anchor = format!("{before}{}", entry["id"].as_str().unwrap());
            self.marks(&anchor, entry);
            self.table(&anchor, entry);
        }
    }

    /// Entries that go by their numbers.
    fn numbered(&mut self, before: &str, entries: &Value) {
        for (index, entry) in tables(entries).enumerate() {
            let anchor = format!("{before}{}", index + 1);
            self.marks(&anchor, entry);
            self.table(&anchor, entry);
        }
    }

    /// The marks of an entry: as many as its file asks for.
    fn marks(&mut self, anchor: &str, entry: &Table) {
        for (marked, (key, class, words)) in self.marked.iter_mut().zip(MARKS) {
            let asked = asked(entry, key);
            let expected = vec![words; asked];
            let place = self.site[&format!("{}.html", self.region.id)].by_id(anchor);
            let marks = place.map_or_else(Vec::new, |place| place.by_class(class));
            let marks: Vec<String> = marks.iter().map(|mark| mark.text()).collect();
            if marks != expected {
                self.missing.push(format!("{anchor}: {key}: {marks:?}"));
            }
            *marked += asked;
        }
    }

    fn table(&mut self, anchor: &str, table: &Table) {
        for (key, value) in table {
            match (key.as_str(), value) {
                ("option", _) => {
                    for option in tables(value) {
                        let shown = option.iter().filter(|(key, _)| *key != "id");
                        shown.for_each(|(key, value)| self.value(anchor, key, value));
                    }
                }
                ("ways", _) => tables(value).for_each(|terms| self.ways(anchor, terms)),
                ("role", Value::Array(_)) => {
                    tables(value).for_each(|role| self.role(anchor, role));
                }
                // It is the anchor itself.
                ("id", _) if anchor.starts_with("regel-") || anchor.starts_with("vag-") => {
                    assert!(self.page().by_id(anchor).is_some(), "{anchor}");
                }
                _ => self.value(anchor, key, value),
            }
        }
    }

    pub(crate) fn value(&mut self, anchor: &str, key: &str, value: &Value) {
        match value {
            Value::Table(table) => self.table(anchor, table),
            Value::Array(values) => values.iter().for_each(|one| self.value(anchor, key, one)),
            Value::String(text) => self.text(anchor, key, text),
            Value::Boolean(yes) => self.yes_or_no(anchor, key, *yes),
            _ if is_put_into_words(key) => {}
            other => self.missing.push(format!("{anchor}: {key} = {other}")),
        }
    }

    /// What the page says of a yes, or of a no.
    fn yes_or_no(&mut self, anchor: &str, key: &str, yes: bool) {
        match (key, yes) {
            ("urgent", true) => self.words(anchor, "Det är bråttom."),
            ("urgent", false) => self.words(anchor, "Det är inte bråttom."),
            ("extended_access", true) => self.words(anchor, "En vårdnadshavare har, eller kan ha,"),
            ("extended_access", false) => self.words(anchor, "Ingen vårdnadshavare har fått"),
            ("official", true) => self.words(anchor, "Namnet Blankettens eget"),
            ("official", false) => self.words(anchor, "Namnet Värnas arbetsnamn"),
            ("several", true) => self.words(anchor, "flera kan väljas"),
            ("several", false) => self.words(anchor, "ett väljs"),
            ("motivated", true) => self.words(anchor, "Motivering Skrivs på blanketten"),
            ("motivated", false) => self.words(anchor, "Motivering Skrivs inte på blanketten"),
            ("refusals", true) => self.words(anchor, "Vid avslag Också då"),
            ("scope", true) => self.words(anchor, "Omfattning Hela journalen eller vissa enheter"),
            ("consults", true) => self.words(anchor, "Samråd Skrivs i begäran och anteckning"),
            ("opens", true) => self.words(anchor, "Åtkomst Ges till någon"),
            ("confirms_by_email", true) => self.words(anchor, "E-post krävs Ja"),
            ("alone", true) => self.words(anchor, "Tar bort de andra svaren."),
            // They are counted.
            ("inferred" | "outside_routines", _) => {}
            (other, _) => self.missing.push(format!("{anchor}: {other} = {yes}")),
        }
    }

    /// A text of the file: itself, or the words that it stands for.
    fn text(&mut self, anchor: &str, key: &str, text: &str) {
        let vocabulary = &self.guidance.vocabulary;
        match key {
            _ if is_put_into_words(key) => {}
            "cites" | "script_cites" => self.citation(anchor, text),
            "quote" => {
                self.citation(anchor, text);
                let id = StatementId(text.to_owned());
                let statement = self.guidance.sources.statement(&id).unwrap();
                let quote = statement.quote.clone().unwrap();
                self.words(anchor, &quote);
            }
            "source" => {
                let mut sources = self.guidance.sources.sources.iter();
                let source = sources.find(|source| source.id == text).unwrap();
                // The row says what documents name it by; its title is among the sources.
                self.words(anchor, &source.reference);
                let sources = self.site["kallor.html"].text();
                assert!(sources.contains(&spaced(&source.title)), "{text}");
            }
            "grounds" | "circumstances" => match Ground::try_from(text.to_owned()).unwrap() {
                Ground::Circumstance(one) => {
                    self.words(anchor, &vocabulary.circumstance(one).unwrap().statement);
                }
                Ground::GuardianRisk(one) => {
                    let mut answers = vocabulary.guardian_risks.iter();
                    let words = answers.find(|words| words.id.id() == one.id()).unwrap();
                    self.words(anchor, &words.statement);
                }
            },
            "measures" | "outranks" | "orders" => {
                let terms = self.region.measure(text.parse().unwrap()).unwrap();
                self.words(anchor, &terms.action);
            }
            "also" => {
                let terms = self.region.also_action(text.parse().unwrap()).unwrap();
                self.words(anchor, &terms.action);
            }
            "strength" => {
                let words = varna_core::documents::words::strength(text.parse().unwrap());
                self.words(anchor, words);
            }
            "step" => self.words(anchor, &keys::step(text)),
            "to" => self.words(anchor, keys::addressee(text)),
            "errands" | "leads_to" => {
                let errand: Errand = text.parse().unwrap();
                self.words(anchor, &vocabulary.errand(errand).unwrap().label);
            }
            "ages" => {
                let words = match text {
                    "18-" => "18 år och äldre".to_owned(),
                    band => format!("{} år", band.replace('-', "–")),
                };
                self.words(anchor, &words);
            }
            "any" | "all" | "none" => {
                let questions = self.region.questions.iter().chain(&vocabulary.questions);
                let mut options = questions.flat_map(|question| &question.options);
                let option = options.find(|option| option.id == text).unwrap();
                self.words(anchor, &option.label);
            }
            "question" => {
                let question = self.guidance.question(self.region, text).unwrap();
                self.words(anchor, &question.title);
                for option in &question.options {
                    self.words(anchor, &option.label);
                }
            }
            _ => self.words(anchor, text),
        }
    }

    /// The region's own sources, which stand on the page of all sources.
    fn of_sources(&mut self, value: &Value) {
        let text = self.site["kallor.html"].text();
        for entry in tables(value) {
            for (key, value) in entry.iter().filter(|(key, _)| *key != "kind") {
                let words = spaced(value.as_str().unwrap());
                self.looked_for += 1;
                if !text.contains(&words) {
                    self.missing.push(format!("kallor.html: {key} = {words}"));
                }
            }
        }
    }
}

fn is_put_into_words(key: &str) -> bool {
    PUT_INTO_WORDS.split(' ').any(|one| one == key)
}
