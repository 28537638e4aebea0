//! Reads the details that have been typed into particulars, or says what is missing or wrong.

mod persons;
mod staff;

use chrono::{Months, NaiveDate};

use varna_guidance::model::ScriptItem;

use super::{Field, FieldProblem, Fields, Inputs, Needs, Problem};
use crate::{
    documents::{Particulars, particulars::Contact},
    domain::{date_text::parse_date, facts::ADULT_AGE},
};

impl Fields<'_> {
    /// The particulars, when every detail can be read.
    ///
    /// # Errors
    /// All that is missing or wrong, in the order of the fields.
    pub(super) fn particulars(&self, needs: &Needs) -> Result<Particulars, Vec<FieldProblem>> {
        let mut reader = Reader {
            fields: self,
            needs,
            problems: Vec::new(),
        };
        // In the order of the fields, so that problems come in that order.
        let child = reader.child();
        let call = reader.call();
        let guardians = reader.guardians(child.as_ref());
        let representative = reader.representative(child.as_ref());
        let from = reader.from().unwrap_or(self.inputs.today);
        let scope = reader.needed(needs.scope, Field::Scope);
        let end = reader.end(from);
        let review = reader.review();
        let motivation = reader.needed(needs.motivation, Field::Motivation);
        reader.confirmed(needs.motivation, Field::Motivation);
        let otherwise = reader.needed(needs.otherwise, Field::Otherwise);
        let decided_by = reader.decision_maker();
        let consulted = reader.consulted();
        let requester = reader.requester();
        let contact = Contact {
            phone: self.own_phone().unwrap_or_default(),
            address: reader.optional(Field::OwnAddress),
            email: reader.optional(Field::OwnEmail),
            team: reader.optional(Field::OwnTeam),
        };
        let particulars = Particulars {
            child,
            guardians,
            representative,
            call,
            requester,
            decided_by,
            from,
            end,
            review,
            motivation,
            motivation_on_request: self.inputs.adds_motivation(),
            consulted,
            scope,
            informed: self.needed_text(needs.informed, Field::Informed),
            confirmed: self.needed_text(needs.confirmed, Field::Confirmed),
            otherwise,
            siblings: self.inputs.details.siblings,
            contact,
            assessed: self.assessed(needs),
            today: self.inputs.today,
        };
        if reader.problems.is_empty() {
            Ok(particulars)
        } else {
            Err(reader.problems)
        }
    }

    fn assessed(&self, needs: &Needs) -> Vec<(String, bool)> {
        let all = needs.assess.iter();
        all.map(|&what| (what.to_owned(), self.inputs.is_assessed(what)))
            .collect()
    }

    fn needed_text(&self, needed: bool, field: Field) -> String {
        if needed {
            one_line(&self.text(field))
        } else {
            String::new()
        }
    }
}

impl Inputs {
    /// Whether why stands on the request too, where the form does not ask for it.
    pub fn adds_motivation(&self) -> bool {
        let matter = self.details.matter(self.errand);
        matter.is_some_and(|matter| matter.motivation_on_request)
    }
}

/// Reads field after field and gathers what is wrong.
struct Reader<'c> {
    fields: &'c Fields<'c>,
    needs: &'c Needs,
    problems: Vec<FieldProblem>,
}

impl Reader<'_> {
    fn problem(&mut self, field: Field, problem: Problem) {
        self.problems.push(FieldProblem { field, problem });
    }

    /// What stands in a field, on one line.
    fn optional(&self, field: Field) -> String {
        one_line(&self.fields.text(field))
    }

    /// Required where it is among what was said in the call that has been made.
    fn said_by_phone(&mut self, item: ScriptItem, field: Field) -> String {
        if self.fields.inputs.call_demands(item) {
            self.required(field)
        } else {
            self.optional(field)
        }
    }

    fn required(&mut self, field: Field) -> String {
        let text = self.optional(field);
        if text.is_empty() {
            self.problem(field, Problem::Missing);
        }
        text
    }

    /// Required where the documents need it, else empty.
    fn needed(&mut self, needed: bool, field: Field) -> String {
        if needed {
            self.required(field)
        } else {
            String::new()
        }
    }

    /// What stands there where the documents need it, else empty.
    fn needed_or_empty(&self, needed: bool, field: Field) -> String {
        if needed {
            self.optional(field)
        } else {
            String::new()
        }
    }

    fn date(&mut self, field: Field) -> Option<NaiveDate> {
        let text = self.optional(field);
        if text.is_empty() {
            return None;
        }
        match parse_date(&text) {
            Ok(date) => Some(date),
            Err(problem) => {
                self.problem(field, Problem::Date(problem));
                None
            }
        }
    }

    /// What was typed when something else was asked for has to be confirmed.
    fn confirmed(&mut self, needed: bool, field: Field) {
        if needed && self.fields.is_of_another_request(field) {
            self.problem(field, Problem::Unconfirmed);
        }
    }

    fn from(&mut self) -> Option<NaiveDate> {
        if !self.needs.from || self.required(Field::From).is_empty() {
            return None;
        }
        self.confirmed(true, Field::From);
        let from = self.date(Field::From)?;
        if self.needs.limit.is_some_and(|limit| from >= limit) {
            self.problem(Field::From, Problem::FromAfterLimit);
        }
        if self.is_long_ago(from) {
            self.problem(Field::From, Problem::FromLongAgo);
        }
        Some(from)
    }

    /// Whether the first day lies more than a month back, and it has not been said that it is right.
    fn is_long_ago(&self, from: NaiveDate) -> bool {
        let inputs = self.fields.inputs;
        let text = self.fields.text(Field::From);
        let matter = inputs.details.matter(inputs.errand);
        let confirmed = matter.is_some_and(|matter| matter.long_ago == text);
        let early = inputs.today.checked_sub_months(Months::new(1));
        !confirmed && early.is_some_and(|early| from < early)
    }

    /// The chosen end is typed as the last day; it is kept as the first day after.
    fn end(&mut self, from: NaiveDate) -> Option<NaiveDate> {
        if !self.needs.end || self.required(Field::End).is_empty() {
            return None;
        }
        self.confirmed(true, Field::End);
        let last = self.date(Field::End)?;
        let adult = self.needs.born.map(|born| born.birthday(ADULT_AGE));
        if last < self.fields.inputs.today {
            self.problem(Field::End, Problem::EndBeforeToday);
        } else if last < from {
            self.problem(Field::End, Problem::EndNotAfterStart);
        } else if adult.is_some_and(|day| last >= day) {
            self.problem(Field::End, Problem::EndAfterAdult);
        }
        last.succ_opt()
    }

    fn review(&mut self) -> Option<NaiveDate> {
        if !self.needs.review {
            return None;
        }
        self.confirmed(true, Field::Review);
        let review = self.date(Field::Review)?;
        if review <= self.fields.inputs.today {
            self.problem(Field::Review, Problem::ReviewNotAhead);
        }
        Some(review)
    }
}

/// What is answered where something that was said on the phone is not known.
pub(super) const UNKNOWN: &str = "vet inte";

/// Whether it is said that something is not known.
pub(super) fn is_unknown(text: &str) -> bool {
    text.trim_end_matches('.').eq_ignore_ascii_case(UNKNOWN)
}

/// Text with single spaces, and no line breaks or other control characters.
pub(crate) fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}
