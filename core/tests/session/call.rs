//! The urgent call: what to say before anything is filled in, and what follows once it has been made.

use super::*;
use Measure::{BlockBoth, BlockOne, Seal};
use varna_core::documents::Request;

pub(crate) const CHILD: &str = "20210508-2388";

/// A region, what is asked for in it when it is urgent that one guardian is a risk, and who is called.
const REGIONS: [(&str, Measure, Measure, &str); 4] = [
    ("vgr", BlockOne, Seal, "VGR-IT"),
    ("kronoberg", BlockOne, BlockOne, "VIS-supporten"),
    ("jonkoping", BlockOne, BlockOne, "Kontaktcenter"),
    (
        "jamtland-harjedalen",
        BlockBoth,
        BlockBoth,
        "barnklinikens bakjour",
    ),
];

pub(crate) fn urgent(region: &str, risk: RiskAnswer) -> Session {
    advised_in(region, CHILD, &[Circumstance::SuspectedHarm], risk, true)
}

pub(crate) fn call(session: &mut Session) {
    session.apply(Action::Called(today().and_hms_opt(9, 41, 30).unwrap()));
}

/// All that is demanded after a call in VGR.
pub(crate) fn fill_in_call(session: &mut Session) {
    fill_in(session, CHILD);
    for (field, text) in [
        (Field::GuardianName(1), "Vidar Test"),
        (Field::GuardianNumber(1), "19901027-2384"),
        (Field::StaffId, "lisla1"),
        (Field::Phone, "010-000 00 00"),
        (Field::Email, "lisa@example.org"),
        (Field::HeadOfUnit, "Cecilia Chef"),
    ] {
        type_in(session, field, text);
    }
}

#[test]
fn the_words_stand_with_gaps_before_anything_is_told() {
    for (region, ..) in REGIONS {
        let session = urgent(region, RiskAnswer::One);
        let script = session.case().phone.as_ref().unwrap();
        assert!(!script.only_if_asked_for);
        let gaps = script.entries.iter().filter(|one| one.text.is_empty());
        assert!(gaps.count() >= 3, "{region}: {:?}", script.entries);
        assert!(!script.no_answer.is_empty() && !script.action.is_empty());
        assert_eq!(session.problems, [], "nothing is demanded before the call");
    }
}

#[test]
fn a_gap_is_filled_with_what_has_been_told() {
    let mut session = urgent("vgr", RiskAnswer::One);
    fill_in(&mut session, CHILD);
    type_in(&mut session, Field::StaffId, "lisla1");
    let script = session.case().phone.as_ref().unwrap();
    let entries: Vec<_> = script
        .entries
        .iter()
        .map(varna_core::documents::Entry::to_text)
        .collect();
    assert_eq!(
        entries,
        [
            "Ditt namn och VGR-ID: Lisa Läkare, lisla1",
            "Din e-post och telefon: ",
            "Ansvarig verksamhetschef: ",
            "Barnets namn och personnummer: Testa Test, 20210508-2388",
            "Vårdnadshavarnas namn och personnummer: Vera Test, 19900420-2397",
            "Gäller från och med: 2026-11-22",
        ]
    );
}

#[test]
fn there_are_no_words_where_it_is_not_urgent_or_nothing_can_be_asked_for() {
    let calm = advised_in(
        "vgr",
        CHILD,
        &[Circumstance::SuspectedHarm],
        RiskAnswer::One,
        false,
    );
    assert_eq!(calm.case().phone, None);
    assert_eq!(urgent_without_measure("vgr").case().phone, None);
}

/// Urgent, with nothing that the routine has a measure for.
fn urgent_without_measure(region: &str) -> Session {
    advised_in(region, CHILD, &[], RiskAnswer::None, true)
}

#[test]
fn urgency_without_a_measure_says_whom_to_call_in_every_region() {
    for region in &GUIDANCE.regions {
        let mut session = urgent_without_measure(&region.id);
        let decision = session.case().basis().unwrap().decision.clone();
        let line = decision.whom_to_call.unwrap();
        assert!(
            line.text.contains("112") && line.text.contains("bakjour"),
            "{}",
            line.text
        );
        call(&mut session);
        assert_eq!(session.call(), None, "there is nothing to order");
    }
}

#[test]
fn what_is_only_to_be_considered_is_said_if_staff_ask_for_it() {
    let placed = [Circumstance::CustodyInvestigated];
    let mut session = advised_in("vgr", CHILD, &placed, RiskAnswer::None, true);
    let script = session.case().phone.clone().unwrap();
    assert!(script.only_if_asked_for);
    call(&mut session);
    assert_eq!(session.call(), None, "nothing has been asked for yet");
    session.apply(Action::Weigh(Seal, true));
    let asked = session.case().phone.as_ref().unwrap();
    assert!(!asked.only_if_asked_for);
    assert_eq!(asked.sentence, script.sentence);
    session.apply(Action::Weigh(Seal, false));
    assert_eq!(session.case().phone, None);
}

#[test]
fn the_call_leads_to_the_details_and_says_when_of_whom_and_what_was_ordered() {
    for (region, asked, ordered, whom) in REGIONS {
        let mut session = urgent(region, RiskAnswer::One);
        assert_eq!(asked_for(&session), [asked], "{region}");
        call(&mut session);
        assert_eq!(session.page, Page::Details);
        let made = session.call().unwrap();
        assert_eq!(made.when.text, "2026-11-22 kl. 09.41");
        assert_eq!((&*made.whom, &made.orders[..]), (whom, &[ordered][..]));
        fill_in_call(&mut session);
        let documents = written(&mut session);
        assert_eq!(documents.phone, None, "it has been made");
        let told = format!(
            "Begärt per telefon: {}, 2026-11-22 kl. 09.41, hos {whom}",
            { &session.region.measure(ordered).unwrap().call.text }
        );
        let requests = documents.requests.iter().map(Request::to_text);
        for text in requests.chain([documents.note.to_text()]) {
            assert!(
                text.lines().any(|line| line == told),
                "no «{told}» in\n{text}"
            );
        }
        let sheets = if asked == ordered { 1 } else { 2 };
        assert_eq!(documents.requests.len(), sheets, "{region}");
    }
}
