//! Stored settings: what a visit has kept is there at the next one, whatever else is in the store
//! breaks nothing, and nothing about a child is ever given to it.

#[path = "settings/fields.rs"]
mod fields;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use proptest::{collection::vec, prelude::*, sample::select};
use varna_core::{
    guidance::GUIDANCE,
    session::{
        Action, Details, Field, Session, WorkDetails,
        kept::{self, Kept, VERSION, VERSION_NAME},
    },
};
use varna_guidance::model::Region;

use super::trial::Kind;
use fields::{CHOSEN, OF_A_CASE, OF_WORK};

const SETTINGS: Kind = Kind {
    name: "stored settings",
    finds: "tests/fuzz/finds/stored-settings.txt",
    few: 3_000,
};

/// The browser's store.
type Store = BTreeMap<String, String>;

/// What stands in every text about a case.
const SECRET: &str = "hemligt";

/// What a user does.
#[derive(Debug, Clone)]
enum Doing {
    /// Types about their work.
    Work(Field, String),
    /// Types about a case.
    Case(Field, String),
    /// Chooses a region, or tries to.
    Region(String),
    /// Forgets all that is kept.
    Forget,
    /// Closes the browser, and comes back.
    Return,
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => vec(any::<char>(), 0..12).prop_map(String::from_iter),
        1 => select(&["", "10", "31", "\u{2028}", "\"", "null", "vgr", "1"][..]).prop_map(str::to_owned),
    ]
}

fn region() -> impl Strategy<Value = String> {
    let ids: Vec<&str> = GUIDANCE.regions.iter().map(|region| &*region.id).collect();
    prop_oneof![8 => select(ids).prop_map(str::to_owned), 1 => text()]
}

fn doing() -> impl Strategy<Value = Doing> {
    let case = (select(OF_A_CASE), text());
    prop_oneof![
        6 => (select(OF_WORK), text()).prop_map(|(field, text)| Doing::Work(field, text)),
        3 => case.prop_map(|(field, text)| Doing::Case(field, format!("{SECRET}{text}"))),
        2 => region().prop_map(Doing::Region),
        1 => Just(Doing::Forget),
        1 => Just(Doing::Return),
    ]
}

fn begin(kept: Kept) -> Session {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let (region, work) = (kept.region.as_deref(), WorkDetails::default());
    let mut session = Session::begin(&GUIDANCE, today, region, work).unwrap();
    session.fill(kept);
    session
}

fn read(store: &Store) -> Option<Kept> {
    Kept::read(&GUIDANCE, |name| store.get(name).cloned())
}

/// All that has been said of the user's own work, region by region.
fn own(session: &Session) -> Vec<String> {
    let of = |region: &'static Region| {
        let mut session = session.clone();
        session.apply(Action::ChooseRegion(region.id.clone()));
        OF_WORK
            .iter()
            .map(move |&field| session.fields().text(field))
    };
    GUIDANCE.regions.iter().flat_map(of).collect()
}

#[test]
fn what_a_visit_has_kept_is_there_at_the_next_one_and_nothing_about_a_case() {
    SETTINGS.fuzz(
        || vec(doing(), 1..12),
        |doings| {
            let mut store = Store::new();
            let mut session = begin(Kept::default());
            for doing in doings {
                let keeps = matches!(doing, Doing::Work(..) | Doing::Region(_));
                match doing {
                    Doing::Work(field, text) | Doing::Case(field, text) => {
                        session.apply(Action::Type(field, text));
                    }
                    Doing::Region(id) => session.apply(Action::ChooseRegion(id)),
                    Doing::Forget => {
                        session.apply(Action::ForgetWork);
                        kept::names(&GUIDANCE).for_each(|name| drop(store.remove(&name)));
                        assert!(store.is_empty(), "{store:?}");
                    }
                    Doing::Return => session = begin(read(&store).unwrap()),
                }
                if keeps {
                    store.extend(session.kept());
                }
                assert!(
                    !store.values().any(|text| text.contains(SECRET)),
                    "{store:?}"
                );
            }
            let next = begin(read(&store).unwrap());
            assert_eq!(own(&next), own(&session));
            assert!(!next.has_case());
            assert_eq!(next.details, Details::default());
            if store.contains_key("region") {
                assert_eq!(next.region.id, session.region.id);
            }
        },
    );
}

#[test]
fn whatever_is_in_the_store_a_visit_begins() {
    let names: Vec<String> = kept::names(&GUIDANCE).collect();
    let store = || {
        let name = prop_oneof![6 => select(names.clone()), 1 => text()];
        let version = select(&[None, Some("1"), Some("1"), Some("1"), Some("2"), Some("")][..]);
        (vec((name, text()), 0..8), version)
    };
    SETTINGS.fuzz(store, |(items, version)| {
        let mut store: Store = items.into_iter().collect();
        store.remove(VERSION_NAME);
        store.extend(version.map(|version| (VERSION_NAME.to_owned(), version.to_owned())));
        let kept = read(&store);
        assert_eq!(
            kept.is_none(),
            version.is_some_and(|version| version != VERSION)
        );
        let ours = version == Some(VERSION);
        let session = begin(kept.unwrap_or_default());
        assert!(!session.has_case());
        let chosen = store.get("region").filter(|_| ours);
        let known = chosen.filter(|id| GUIDANCE.region(id).is_some());
        assert_eq!(session.region_chosen, known.is_some());
        let expected = known.map_or(&*GUIDANCE.regions[0].id, |id| id);
        assert_eq!(session.region.id, expected);
        assert!(ours || own(&session) == own(&begin(Kept::default())));
    });
}

#[test]
fn every_field_about_the_users_work_is_kept_and_no_other() {
    let mut session = begin(Kept::default());
    let all = [OF_WORK, OF_A_CASE, CHOSEN].concat();
    for &field in &all {
        session.apply(Action::Type(field, format!("{field:?}")));
        assert_eq!(field.is_work(), OF_WORK.contains(&field), "{field:?}");
    }
    let kept = session.kept();
    for field in all {
        let text = format!("{field:?}");
        let times = kept.iter().filter(|(_, kept)| *kept == text).count();
        assert_eq!(times, usize::from(OF_WORK.contains(&field)), "{text}");
    }
    assert_eq!(kept.len(), OF_WORK.len() + 1, "the version beside them");
}
