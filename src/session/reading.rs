//! Reads the details that have been typed into particulars, or says what is missing or wrong.

use chrono::NaiveDate;

use super::{Field, FieldProblem, Problem, Session};
use crate::{
    decision::Until,
    documents::{
        Basis, Particulars,
        particulars::{Child, DecisionMaker, Guardian, Requester},
    },
    domain::{date_text::parse_date, facts::ADULT_AGE, person_number::PersonNumber},
};

impl Session {
    /// The particulars, when every detail can be read.
    ///
    /// # Errors
    /// All that is missing or wrong, in the order of the fields.
    pub(super) fn particulars(&self, basis: &Basis) -> Result<Particulars, Vec<FieldProblem>> {
        let mut reader = Reader {
            session: self,
            problems: Vec::new(),
        };
        let child = reader.child();
        let guardians = reader.guardians(basis, child.as_ref());
        let from = reader.from(basis);
        let end = reader.end(basis, from);
        let review = reader.review();
        let motivation = reader.required(Field::Motivation);
        let decided_by = DecisionMaker {
            name: reader.required(Field::DeciderName),
            title: reader.optional(Field::DeciderTitle),
        };
        let requester = reader.requester();
        match (child, from) {
            (Some(child), Some(from)) if reader.problems.is_empty() => Ok(Particulars {
                child,
                guardians,
                requester,
                decided_by,
                from,
                end,
                review,
                motivation,
                siblings: self.details.siblings,
            }),
            _ => Err(reader.problems),
        }
    }
}

/// Reads field after field and gathers what is wrong.
struct Reader<'s> {
    session: &'s Session,
    problems: Vec<FieldProblem>,
}

impl Reader<'_> {
    fn problem(&mut self, field: Field, problem: Problem) {
        self.problems.push(FieldProblem { field, problem });
    }

    /// Text with single spaces, and no line breaks or other control characters.
    fn optional(&self, field: Field) -> String {
        let text = self.session.text(field);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn required(&mut self, field: Field) -> String {
        let text = self.optional(field);
        if text.is_empty() {
            self.problem(field, Problem::Missing);
        }
        text
    }

    fn child(&mut self) -> Option<Child> {
        let name = self.required(Field::ChildName);
        let text = self.required(Field::ChildNumber);
        if text.is_empty() {
            return None;
        }
        let number = self.number(Field::ChildNumber, &text)?;
        Some(Child { name, number })
    }

    fn number(&mut self, field: Field, text: &str) -> Option<PersonNumber> {
        let session = self.session;
        let patterns: Vec<&str> = session
            .region
            .reserve_numbers
            .iter()
            .map(AsRef::as_ref)
            .collect();
        match PersonNumber::parse(text, session.today, &patterns) {
            Ok(number) => Some(number),
            Err(problem) => {
                self.problem(field, Problem::Number(problem));
                None
            }
        }
    }

    fn guardians(&mut self, basis: &Basis, child: Option<&Child>) -> Vec<Guardian> {
        let mut guardians: Vec<Guardian> = Vec::new();
        for index in 0..self.session.guardian_slots() {
            let (name_field, number_field) =
                (Field::GuardianName(index), Field::GuardianNumber(index));
            let typed = self.optional(number_field);
            // The second guardian may be unknown, but a number does not stand without a name.
            let name = if index == 0 || !typed.is_empty() {
                self.required(name_field)
            } else {
                self.optional(name_field)
            };
            let number = if typed.is_empty() {
                None
            } else {
                self.number(number_field, &typed)
            };
            if let Some(number) = &number {
                let taken = |other: &Guardian| other.number.as_ref() == Some(number);
                if child.is_some_and(|child| child.number == *number) || guardians.iter().any(taken)
                {
                    self.problem(number_field, Problem::SameNumber);
                } else if (number.proposed_birth_date())
                    .is_some_and(|born| born >= basis.facts.born.date())
                {
                    self.problem(number_field, Problem::GuardianNotOlder);
                }
            }
            if !name.is_empty() {
                let protected = self.session.details.guardians[index].protected;
                guardians.push(Guardian {
                    name,
                    number,
                    protected,
                });
            }
        }
        guardians
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

    fn from(&mut self, basis: &Basis) -> Option<NaiveDate> {
        if self.required(Field::From).is_empty() {
            return None;
        }
        let from = self.date(Field::From)?;
        let passed = |until| matches!(until, Until::Date(day) if from >= day);
        if basis
            .decision
            .measures
            .iter()
            .any(|advised| passed(advised.until))
        {
            self.problem(Field::From, Problem::FromAfterLimit);
        }
        Some(from)
    }

    /// The chosen end is typed as the last day; it is kept as the first day after.
    fn end(&mut self, basis: &Basis, from: Option<NaiveDate>) -> Option<NaiveDate> {
        let demanded = basis
            .decision
            .measures
            .iter()
            .any(|one| one.until == Until::Chosen);
        if !demanded {
            return None;
        }
        if self.required(Field::End).is_empty() {
            return None;
        }
        let last = self.date(Field::End)?;
        if last < self.session.today {
            self.problem(Field::End, Problem::EndBeforeToday);
        } else if from.is_some_and(|from| last < from) {
            self.problem(Field::End, Problem::EndNotAfterStart);
        } else if last >= basis.facts.born.birthday(ADULT_AGE) {
            self.problem(Field::End, Problem::EndAfterAdult);
        }
        last.succ_opt()
    }

    fn review(&mut self) -> Option<NaiveDate> {
        let review = self.date(Field::Review)?;
        if review <= self.session.today {
            self.problem(Field::Review, Problem::ReviewNotAhead);
        }
        Some(review)
    }

    fn requester(&mut self) -> Requester {
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
