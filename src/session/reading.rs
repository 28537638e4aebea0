//! Reads the details that have been typed into particulars, or says what is missing or wrong.

mod persons;

use chrono::NaiveDate;

use super::{Field, FieldProblem, Needs, Problem, Session};
use crate::{
    documents::{
        Particulars,
        particulars::{Contact, DecisionMaker, Requester},
    },
    domain::{date_text::parse_date, facts::ADULT_AGE},
};

impl Session {
    /// The particulars, when every detail can be read.
    ///
    /// # Errors
    /// All that is missing or wrong, in the order of the fields.
    pub(super) fn particulars(&self, needs: &Needs) -> Result<Particulars, Vec<FieldProblem>> {
        let mut reader = Reader {
            session: self,
            needs,
            problems: Vec::new(),
        };
        // In the order of the fields, so that problems come in that order.
        let child = reader.child();
        let guardians = reader.guardians(child.as_ref());
        let representative = reader.representative(child.as_ref());
        let from = reader.from().unwrap_or(self.today);
        let end = reader.end(from);
        let review = reader.review();
        let motivation = reader.needed(needs.motivation, Field::Motivation);
        let otherwise = reader.needed(needs.otherwise, Field::Otherwise);
        let decided_by = DecisionMaker {
            name: reader.needed(needs.decider, Field::DeciderName),
            title: reader.needed_or_empty(needs.decider, Field::DeciderTitle),
        };
        let requester = reader.requester();
        let contact = Contact {
            phone: reader.optional(Field::OwnPhone),
            address: reader.optional(Field::OwnAddress),
            email: reader.optional(Field::OwnEmail),
        };
        let particulars = Particulars {
            child,
            guardians,
            representative,
            requester,
            decided_by,
            from,
            end,
            review,
            motivation,
            otherwise,
            siblings: self.details.siblings,
            contact,
            assessed: self.assessed(needs),
        };
        if reader.problems.is_empty() {
            Ok(particulars)
        } else {
            Err(reader.problems)
        }
    }

    fn assessed(&self, needs: &Needs) -> Vec<(String, bool)> {
        let all = needs.assess.iter();
        all.map(|one| (one.text.clone(), self.is_assessed(&one.id)))
            .collect()
    }
}

/// Reads field after field and gathers what is wrong.
struct Reader<'s> {
    session: &'s Session,
    needs: &'s Needs,
    problems: Vec<FieldProblem>,
}

impl Reader<'_> {
    fn problem(&mut self, field: Field, problem: Problem) {
        self.problems.push(FieldProblem { field, problem });
    }

    /// What stands in a field, on one line.
    fn optional(&self, field: Field) -> String {
        one_line(&self.session.text(field))
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

    fn from(&mut self) -> Option<NaiveDate> {
        if !self.needs.from || self.required(Field::From).is_empty() {
            return None;
        }
        let from = self.date(Field::From)?;
        if self.needs.limit.is_some_and(|limit| from >= limit) {
            self.problem(Field::From, Problem::FromAfterLimit);
        }
        Some(from)
    }

    /// The chosen end is typed as the last day; it is kept as the first day after.
    fn end(&mut self, from: NaiveDate) -> Option<NaiveDate> {
        if !self.needs.end || self.required(Field::End).is_empty() {
            return None;
        }
        let last = self.date(Field::End)?;
        let adult = self.needs.born.map(|born| born.birthday(ADULT_AGE));
        if last < self.session.today {
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
        let review = self.date(Field::Review)?;
        if review <= self.session.today {
            self.problem(Field::Review, Problem::ReviewNotAhead);
        }
        Some(review)
    }

    fn requester(&mut self) -> Requester {
        if !self.needs.requester {
            return Requester::default();
        }
        let requester = Requester {
            name: self.required(Field::RequesterName),
            title: self.optional(Field::RequesterTitle),
            staff_id: self.optional(Field::StaffId),
            unit: self.required(Field::Unit),
            phone: self.optional(Field::Phone),
            email: self.optional(Field::Email),
            head_of_unit: self.optional(Field::HeadOfUnit),
        };
        let email = &requester.email;
        if !email.is_empty() && !email.contains('@') {
            self.problem(Field::Email, Problem::NotEmail);
        }
        requester
    }
}

/// Text with single spaces, and no line breaks or other control characters.
pub(super) fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}
