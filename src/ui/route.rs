//! Pages as addresses. They start with `#/`, since a page opened from disk cannot change its
//! path, and they hold no answers.

use leptos::prelude::*;
use varna_core::session::{Page, Question};
use varna_guidance::model::{Errand, Region, Rule};

/// The pages of no errand.
const PLAIN: [(Page, &str); 3] = [
    (Page::Start, "#/"),
    (Page::Settings, "#/installningar"),
    (Page::About, "#/om"),
];

/// The errands, as the first part of the addresses of their pages.
const ERRANDS: [(Errand, &str); 9] = [
    (Errand::Protect, "skydda"),
    (Errand::Extend, "forlang"),
    (Errand::Lift, "hav"),
    (Errand::GrantAccess, "ge-atkomst"),
    (Errand::RevokeAccess, "avsluta-atkomst"),
    (Errand::OwnRequest, "egen-forsegling"),
    (Errand::Representative, "stallforetradare"),
    (Errand::ExemptNote, "undanta"),
    (Errand::GuardianAsks, "vardnadshavare-ringer"),
];

/// The pages of an errand, as the second part of their addresses.
const STEPS: [(Page, &str); 9] = [
    (Page::Question(Question::Child), "barnet"),
    (Page::Question(Question::Circumstances), "omstandigheter"),
    (Page::Question(Question::Risk), "risk"),
    (Page::Question(Question::ExtendedAccess), "utokad-atkomst"),
    (Page::Advice, "rad"),
    (Page::Choice, "val"),
    (Page::Details, "uppgifter"),
    (Page::Documents, "dokument"),
    (Page::Done, "klar"),
];

/// What the step of a procedure's own question begins with; its number follows.
const ASKED: &str = "fraga-";

/// The address of a page, of an errand where it belongs to one.
pub(super) fn address(errand: Errand, page: Page) -> String {
    if let Some(plain) = second(&PLAIN, page) {
        return plain.to_owned();
    }
    let errand = second(&ERRANDS, errand).unwrap_or_default();
    match page {
        Page::Question(Question::Asked(index)) => format!("#/{errand}/{ASKED}{}", index + 1),
        _ => format!("#/{errand}/{}", second(&STEPS, page).unwrap_or_default()),
    }
}

/// The address where an errand begins; a page that has to come first is shown instead.
pub(super) fn start_of(errand: Errand) -> String {
    address(errand, Page::Question(Question::Child))
}

/// Where the rules of all regions can be read: pages beside the app, which open in a tab of their
/// own, so that nothing that has been said is lost.
pub(super) const RULEBOOK: &str = "regelverk/index.html";

/// Where a rule can be read among all of its region.
pub(super) fn rule_address(region: &Region, rule: &Rule) -> String {
    format!("regelverk/{}.html#regel-{}", region.id, rule.id)
}

/// The page at the browser's address; the start for an address that is none of ours.
pub(super) fn current() -> (Option<Errand>, Page) {
    let hash = window().location().hash().unwrap_or_default();
    parse(&hash).unwrap_or((None, Page::Start))
}

fn parse(hash: &str) -> Option<(Option<Errand>, Page)> {
    if let Some(plain) = first(&PLAIN, hash) {
        return Some((None, plain));
    }
    let (errand, step) = hash.strip_prefix("#/")?.split_once('/')?;
    let page = match step.strip_prefix(ASKED) {
        Some(number) => {
            let index = number.parse::<usize>().ok()?.checked_sub(1)?;
            Page::Question(Question::Asked(index))
        }
        None => first(&STEPS, step)?,
    };
    Some((Some(first(&ERRANDS, errand)?), page))
}

/// Shows a page's address, as a new step for the browser's Back.
pub(super) fn push(address: &str) {
    // A browser that refuses to change the address still shows the page.
    let _ = window().location().set_hash(address);
}

/// Shows a page's address in place of the one that led to it.
pub(super) fn replace(address: &str) {
    let nothing = wasm_bindgen::JsValue::NULL;
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&nothing, "", Some(address));
    }
}

fn second<T: PartialEq>(table: &[(T, &'static str)], wanted: T) -> Option<&'static str> {
    let mut rows = table.iter();
    rows.find(|(one, _)| *one == wanted).map(|(_, text)| *text)
}

fn first<T: Copy>(table: &[(T, &'static str)], wanted: &str) -> Option<T> {
    let mut rows = table.iter();
    rows.find(|(_, text)| *text == wanted).map(|(one, _)| *one)
}
