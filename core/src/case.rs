//! A case: what has been said, and all that comes of it, derived once.
//!
//! [`Case::of`] goes through four steps, each of which knows only those before it: the child, the
//! questions, what holds, and the papers. Nothing else decides, reads a text or writes a document, so
//! whatever is shown, printed, saved or kept is of one and the same case.

mod answers;
mod call;
mod child;
mod choice;
mod details;
mod field;
mod guardians;
mod holds;
mod inputs;
mod needs;
mod problem;
mod questions;
mod reading;
mod saved;
mod typed;
mod weighing;

pub use answers::Answers;
pub use call::CallText;
pub use child::{Child, KnownChild, WhichChild};
pub use choice::Choice;
pub use details::{Details, MatterText, WorkDetails};
pub use field::{Field, Fields};
pub use guardians::{GuardianNeed, GuardianText, Slot};
pub use holds::{Holds, State};
pub use inputs::Inputs;
pub use needs::Needs;
pub use problem::{FieldProblem, Problem};
pub use questions::Question;
pub use typed::Typed;
pub use weighing::Weighed;

pub(crate) use typed::OF_REQUEST;

use crate::documents::{self, Basis, Documents, Particulars, PhoneScript, ProcedureBasis};

/// What comes of what has been said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The child, the questions, and what holds.
    pub holds: Holds,
    /// The details as they were read, or all that is missing or wrong, in the order of the fields;
    /// `None` where there are no papers to write.
    read: Option<Result<Particulars, Vec<FieldProblem>>>,
    /// What to say on the phone now, with gaps for what has not been told; `None` where nothing is
    /// urgent, or nothing can be asked for.
    pub phone: Option<PhoneScript>,
    /// The documents; `None` while a detail is missing or wrong, and where there are none.
    documents: Option<Documents>,
}

impl Case {
    /// The case that inputs come to.
    pub fn of(inputs: &Inputs) -> Self {
        Self::of_child(inputs, Child::of(inputs))
    }

    /// The same, of a child that has been read already.
    pub(crate) fn of_child(inputs: &Inputs, child: Child) -> Self {
        let holds = Holds::of(inputs, child);
        let fields = Fields::new(inputs, &holds);
        let read = holds.needs.as_ref().map(|needs| fields.particulars(needs));
        let documents = match &read {
            Some(Ok(particulars)) => written(&holds.state, particulars),
            Some(Err(_)) | None => None,
        };
        let phone = fields.phone_script();
        Self {
            holds,
            read,
            phone,
            documents,
        }
    }

    /// The child.
    pub fn child(&self) -> &Child {
        &self.holds.child
    }

    /// What comes of the answers.
    pub fn state(&self) -> &State {
        &self.holds.state
    }

    /// What the advice under `protect` is shown and written from; `None` for a grown-up.
    pub fn basis(&self) -> Option<&Basis<'static>> {
        self.holds.basis()
    }

    /// What the documents of another errand are written from.
    pub fn procedure_basis(&self) -> Option<&ProcedureBasis<'static>> {
        self.holds.procedure_basis()
    }

    /// What the papers still need; `None` where there are none to write.
    pub fn needs(&self) -> Option<&Needs> {
        self.holds.needs.as_ref()
    }

    /// The documents; `None` while a detail is missing or wrong, and where there are none.
    pub fn documents(&self) -> Option<&Documents> {
        self.documents.as_ref()
    }

    /// What is missing or wrong among the details.
    pub fn detail_problems(&self) -> &[FieldProblem] {
        match &self.read {
            Some(Err(problems)) => problems,
            Some(Ok(_)) | None => &[],
        }
    }

    /// Whether the first day lies more than a month back, and it has not been said that it is right.
    pub fn is_long_ago(&self) -> bool {
        let mut problems = self.detail_problems().iter();
        problems.any(|one| one.problem == Problem::FromLongAgo)
    }
}

fn written(state: &State, particulars: &Particulars) -> Option<Documents> {
    count!(Documents, String::new());
    match state {
        State::Protect(basis) => Some(documents::write(basis, particulars)),
        State::Errand(basis) => Some(documents::procedure::write(basis, particulars)),
        State::Open(_) | State::Adult(_) | State::NotDescribed(_) => None,
    }
}
