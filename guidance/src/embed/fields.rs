//! What is packed of each type of the model, and in which order.
//!
//! Both ways follow from these lists: a field that is missing here does not compile.

#[cfg(feature = "load")]
use super::packed::Writer;
use super::{
    Listed, Shared,
    packed::{Packed, Reader},
};
#[allow(clippy::wildcard_imports, reason = "it is all of the model")]
use crate::model::*;

/// Structs: their fields, one after the other.
macro_rules! structs {
    ($($name:ident { $($field:ident),* })*) => {$(
        impl Packed for $name {
            #[cfg(feature = "load")]
            fn pack(&self, to: &mut Writer) {
                let Self { $($field),* } = self;
                $($field.pack(to);)*
            }

            fn unpack(from: &mut Reader<'_>) -> Self {
                Self { $($field: Packed::unpack(from)),* }
            }
        }
    )*};
}

/// Enums without values: the number of the variant.
macro_rules! enums {
    ($($name:ident { $($variant:ident),* })*) => {$(
        impl Packed for $name {
            #[cfg(feature = "load")]
            fn pack(&self, to: &mut Writer) {
                match self {
                    $(Self::$variant)|* => to.position(self, &[$(Self::$variant),*]),
                }
            }

            fn unpack(from: &mut Reader<'_>) -> Self {
                from.one_of(&[$(Self::$variant),*])
            }
        }
    )*};
}

structs! {
    Shared { regions, sources, vocabulary }
    Listed { head, check }
    RegionHead { id, name }
    Sources { sources, statements }
    Vocabulary { headings, circumstances, guardian_risks, extended_access, errands, ways, questions }
    ErrandWords { id, label, help, title }
    QuestionWords { id, title, help, several, options }
    OptionWords { id, label, help, statement, alone }
    Heading { id, title }
    CircumstanceWords { id, label, help, statement, heading }
    RiskWords { id, label, help, statement, inferred }
    ExtendedAccessWords { id, label, help, statement }
    Region { id, name, short_name, staff_id, guidance, urgent, urgent_first_step, no_ground, adult, when_silent, consults, confirms_by_email, own_strengths, measures, also_actions, rules, not_covered, forms, note, ways, notices, conflicts, messages, procedures, questions, reserve_numbers, own_sources, own_statements }
    GuidanceReference { source, version }
    Source { id, title, publisher, cited_as, reference, dated, register }
    Statement { id, kind, place, text, quote }
    Situation { ages, guardian_risk, extended_access, urgent }
    Rule { id, name, grounds, when, brings, strength, also, inferred, text, cites }
    NotCovered { circumstances, ages }
    Line { text, cites }
    MeasureTerms { id, term, action, infinitive, request, inferred, call, meaning, noted, concerns, role, closes, ways, outranks, end, effects, limits, assess, consults, scope, urgent_scope, decided_by, decision, carried_out }
    CallWords { text, orders, remark, inferred, cites }
    EndTerms { at, text, urgent_text, cites }
    AlsoTerms { id, action, text, inferred, cites }
    Notice { id, title, text, cites, outside_routines, step, leads_to, screens, when, circumstances, measures, also, errands, given }
    Form { title, official, measures, circumstances, when, filled_in, motivated, remarks }
    Urgent { action, phone, hours, whom, say, without_measure, no_answer, remarks, script, script_cites }
    NoteTemplate { first_line, place, warning, record_headings, headings, cites }
    RecordHeading { measures, title, value, remark }
    NoteHeading { field, title }
    Procedure { id, summary, ages, asks, details, outcomes, findings, forms, periods, notes, record_headings, messages }
    Ask { question, when }
    Given { ages, any, all, none }
    OutcomeTerms { id, ruling, action, text, cites, when, inferred, noted, concerns, roles, opens, scope, consults, leads_to }
    Role { title, opens }
    Finding { id, kind, text, cites, when, inferred, outside_routines, leads_to }
    ProcedureForm { title, official, when, filled_in, motivated, refusals, remarks }
    Period { lasts, text, cites, when }
    ProcedureNote { when, first_line, place, warning }
    ProcedureHeading { title, value, when, remark }
    Message { id, to, title, text, quote, warning, cites, measures, when }
    WayTerms { ways, state, cites, inferred, outside_routines }
    WayWords { id, label, text, cites, outside_routines, leads_to }
}

enums! {
    StatementKind { Rule, Procedure, Document, Text, Background }
    Screen { Consequence, Nothing, Advice, Documents }
    ScriptItem { Caller, CallerContact, HeadOfUnit, Child, Guardians, From }
    NoteField { Measure, Concerns, Period, Motivation, DecidedBy, Review, Informed, Confirmed }
    FindingKind { Reason, Assess, Decide, Step, Inform, Limit, Mind }
    Detail { Child, Guardians, Representative, From, Review, Motivation, Decider }
    Age { Under13, From13To15, From16To17, Adult }
    Ruling { Yes, First, Ask, No }
    Lasts { FromOnly, OneYear, OneYearTo16, To13, To16, To18, Chosen, UntilLifted }
    Errand { Protect, Extend, Lift, GrantAccess, RevokeAccess, OwnRequest, Representative, ExemptNote, GuardianAsks }
    Circumstance { HarmDisclosed, SuspectedHarm, SignificantHarm, EidControl, PunishedForCare, Honour, RecordDemanded, CoerciveMeasures, ReportMade, ChildProtectedIdentity, GuardianProtectedIdentity, CustodyInvestigated, CustodyDispute, ThirdPartyInfo, PlacedChild }
    GuardianRisk { None, One, Both, Unknown }
    RiskAnswer { None, One, Both, Sole, Unknown }
    ExtendedAccess { Yes, No, Unknown }
    AgeBand { Under13, From13To15, From16To17 }
    Measure { BlockOne, BlockBoth, Seal }
    Protection { Block, Seal }
    AlsoAction { RevokeExtendedAccess, VerifyAutomatic }
    Strength { Consider, Should, Must }
    Closure { GuardiansJournal, GuardiansAccount, ChildJournal, ChildAccount }
    End { At13, At18, WhenLifted, Chosen }
    Way { Account, Journal, Proxy, OwnLogin, TextMessages, Letters, DentalCare, Medicines, PaperCopies, TodaysNote, OlderNotes }
    WayState { Closed, Open, Silent }
    Step { Report, Decide, Write, Request, Close, Tell, FollowUp }
    Addressee { Child, Guardian, Resident }
}

impl Packed for StatementId {
    #[cfg(feature = "load")]
    fn pack(&self, to: &mut Writer) {
        self.0.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        Self(String::unpack(from))
    }
}

impl Packed for Ground {
    #[cfg(feature = "load")]
    fn pack(&self, to: &mut Writer) {
        match self {
            Self::GuardianRisk(risk) => {
                true.pack(to);
                risk.pack(to);
            }
            Self::Circumstance(circumstance) => {
                false.pack(to);
                circumstance.pack(to);
            }
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        if bool::unpack(from) {
            Self::GuardianRisk(Packed::unpack(from))
        } else {
            Self::Circumstance(Packed::unpack(from))
        }
    }
}
