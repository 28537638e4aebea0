//! Every field, by what is kept of it: a field that is added to the session stands here too, or this
//! does not build.

use varna_core::session::Field;
use varna_guidance::model::Measure::Seal;

/// Lists of fields, and a `match` that has an arm for each of them and no other.
macro_rules! fields {
    (any $index:tt) => { _ };
    ($($(#[$told:meta])* $list:ident: $($field:ident $(($index:tt))?)+;)+) => {
        $($(#[$told])* pub(super) const $list: &[Field] = &[$(Field::$field $(($index))?),+];)+

        #[allow(unreachable_patterns, reason = "a field of each guardian stands once for each")]
        const _: fn(Field) = |field| match field {
            $($(Field::$field $((fields!(any $index)))? => {})+)+
        };
    };
}

fields! {
    /// The fields about the user's own work: the only ones whose text may be kept.
    OF_WORK:
        DeciderName DeciderTitle RequesterName RequesterTitle StaffId Unit Phone Email HeadOfUnit
        CoverAfter ClearAfter OwnPhone OwnAddress OwnEmail OwnTeam;
    /// The fields about a case that text is typed in.
    OF_A_CASE:
        ChildIdentity ChildBirthDate ChildName ChildNumber
        GuardianName(0) GuardianName(1) GuardianNumber(0) GuardianNumber(1)
        RepresentativeName RepresentativeNumber CallTime CallWhom
        From End Review Scope Consulted Informed Confirmed Motivation Otherwise;
    /// What is chosen, not typed.
    CHOSEN:
        WhichChild Circumstances Risk Urgent ExtendedAccess Asked(0) Weighed(Seal)
        SameGuardians Protected Choice;
}
