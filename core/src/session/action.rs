//! What the user can do, and what a session tells of having done.

use chrono::{NaiveDate, NaiveDateTime};
use varna_guidance::model::{Circumstance, Errand, ExtendedAccess, Measure, RiskAnswer};

use super::{Field, Idle, Page};
use crate::{case::WhichChild, documents::particulars::Siblings};

/// What the user can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Choose the region whose routine applies. One whose routine is still to come is chosen when it
    /// has; an unknown id, or one whose routine cannot be had, changes nothing.
    ChooseRegion(String),
    /// Go to a page: by a link, or by the browser's Back and Forward.
    Go(Page),
    /// Go to a page of an errand.
    Visit(Errand, Page),
    /// Go on from the page, if what it asks for is there.
    Continue,
    /// Type in a field.
    Type(Field, String),
    /// Turn a circumstance.
    Toggle(Circumstance),
    /// Turn «inget av detta».
    ToggleNoCircumstance,
    /// Say from whom the risk comes.
    ChooseRisk(RiskAnswer),
    /// Say whether it is urgent.
    ChooseUrgent(bool),
    /// Say whether a guardian has access after 13.
    ChooseExtendedAccess(ExtendedAccess),
    /// Choose an option of a question, by the question's place; a chosen one among several is
    /// let go.
    ChooseOption(usize, &'static str),
    /// Say whose the number or birth date is.
    ChooseWhichChild(WhichChild),
    /// Say whether a measure that has to be considered is asked for.
    Weigh(Measure, bool),
    /// Say that the urgent call has been made, at a moment of the user's own day.
    Called(NaiveDateTime),
    /// Say that it has not been made after all.
    NotCalled,
    /// Say that what was typed when something else was asked for still goes.
    Confirm(Field),
    /// Let what is proposed stand in its place.
    TakeProposal(Field),
    /// Say that the guardians are those of the sibling.
    ConfirmGuardians,
    /// Go back to the case that is going on.
    Resume,
    /// Begin a case of a sibling, with the same answers.
    BeginSibling,
    /// Forget the case that is going on and begin another.
    BeginAnew,
    /// Look whether what stands in a field outside the case is right.
    Check(Field),
    /// Choose what to do under `protect`: as advised, or otherwise.
    ChooseMeasures(Vec<Measure>),
    /// Turn whether something has been assessed, by its words.
    ToggleAssessed(&'static str),
    /// Turn whether why stands on the request too.
    ToggleMotivationOnRequest,
    /// Say that a first day that lies long ago is right.
    ConfirmLongAgo,
    /// Turn whether a guardian, by index, has protected identity.
    ToggleProtected(usize),
    /// Say how it is with the family's other children.
    ChooseSiblings(Siblings),
    /// Forget everything about the child and begin anew.
    Clear,
    /// Forget the user's own details of work.
    ForgetWork,
    /// A new day has begun.
    NewDay(NaiveDate),
    /// The case has been left alone for so long, or is in use again.
    Rest(Idle),
}

/// Why everything was cleared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cleared {
    /// The user asked for it, or left the page.
    ByUser,
    /// Nobody had used the case for a while.
    ByTime,
}
