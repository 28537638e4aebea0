//! The one signal that holds the session, and how views reach it.

use std::cell::Cell;

use leptos::prelude::*;
use varna_core::session::{
    Action, Field, FieldProblem, Page, Problem, Session, WorkDetails, kept::Kept,
};
use varna_guidance::model::{Errand, Guidance};

use super::{crash, focus, route, storage};

/// Access to the session, for every view.
#[derive(Clone, Copy)]
pub(super) struct Store {
    session: RwSignal<Session>,
    /// The page that is shown, and the errand that it is of.
    pub(super) page: Memo<(Errand, Page)>,
    /// What has to be mended on it.
    pub(super) problems: Memo<Vec<FieldProblem>>,
    /// What screen readers are told.
    pub(super) status: RwSignal<&'static str>,
    /// Whether what was kept on this computer could not be read or written.
    pub(super) storage_fails: RwSignal<bool>,
}

thread_local! {
    static OF_APP: Cell<Option<Store>> = const { Cell::new(None) };
}

/// The store of the app, once it has started: for what comes from outside its views.
pub(super) fn of_app() -> Option<Store> {
    OF_APP.get()
}

/// The store of the app that a view belongs to.
pub(super) fn store() -> Store {
    expect_context()
}

impl Store {
    /// Begins a session with what is kept on this computer. `None` without any region, or where the
    /// routine of the one that is kept is not among them.
    pub(super) fn begin(guidance: &'static Guidance, complete: bool) -> Option<Self> {
        let (kept, fails) = match storage::read(guidance) {
            storage::Read::Kept(kept) => (kept, false),
            storage::Read::Unreadable => (Kept::default(), true),
        };
        let today = super::clock::today();
        let region = kept.region.as_deref();
        let known = |id| guidance.heads.iter().any(|head| head.id == id);
        if region.is_some_and(|id| known(id) && guidance.region(id).is_none()) {
            return None;
        }
        let mut session = Session::begin(guidance, today, region, WorkDetails::default())?;
        session.absent.to_come = !complete;
        session.fill(kept);
        let (errand, page) = route::current();
        session.apply(Action::Visit(errand.unwrap_or(Errand::Protect), page));
        crash::remember(&session);
        let session = RwSignal::new(session);
        let store = Self {
            session,
            page: Memo::new(move |_| session.with(|session| (session.errand, session.page))),
            problems: Memo::new(move |_| session.with(|session| session.problems.clone())),
            status: RwSignal::new(""),
            storage_fails: RwSignal::new(fails),
        };
        OF_APP.set(Some(store));
        Some(store)
    }

    /// Takes the guidance with all regions that could be had.
    pub(super) fn complete(self, guidance: &'static Guidance) {
        let awaited = self.peek(|session| session.absent.chosen.is_some());
        self.session.update(|session| session.complete(guidance));
        self.peek(crash::remember);
        if awaited {
            self.keep();
        }
    }

    /// Does what the user asks for.
    pub(super) fn dispatch(self, action: Action) {
        let goes_on = matches!(action, Action::Continue | Action::Called(_));
        let keeps = match &action {
            Action::ChooseRegion(_) => true,
            Action::Type(field, _) => field.is_work(),
            _ => false,
        };
        if action == Action::ForgetWork {
            storage::forget(self.guidance());
        }
        // A page that has been left open over midnight reckons with the new day.
        let today = super::clock::today();
        self.session.update(|session| {
            if session.today != today {
                session.apply(Action::NewDay(today));
            }
            session.apply(action);
        });
        self.peek(crash::remember);
        if keeps {
            self.keep();
        }
        if goes_on
            && self
                .session
                .with_untracked(|session| !session.problems.is_empty())
        {
            focus::focus(focus::SUMMARY);
        }
    }

    /// Tells screen readers. The words are taken away first, so that the same ones are told again.
    pub(super) fn announce(self, words: &'static str) {
        self.status.set("");
        request_animation_frame(move || self.status.set(words));
    }

    /// All guidance that has been handed in.
    pub(super) fn guidance(self) -> &'static Guidance {
        self.peek(|session| session.guidance)
    }

    /// Something derived from the session; the view follows it.
    pub(super) fn with<T>(self, derive: impl FnOnce(&Session) -> T) -> T {
        self.session.with(derive)
    }

    /// The address of a page of the errand that is shown.
    pub(super) fn address(self, page: Page) -> String {
        self.peek(|session| route::address(session.errand, page))
    }

    /// Something derived from the session as it is now.
    pub(super) fn peek<T>(self, derive: impl FnOnce(&Session) -> T) -> T {
        self.session.with_untracked(derive)
    }

    /// What stands in a field.
    pub(super) fn text(self, field: Field) -> String {
        self.with(|session| session.fields().text(field))
    }

    /// What is wrong at a field.
    pub(super) fn problem(self, field: Field) -> Option<Problem> {
        let at = |one: &FieldProblem| one.field == field;
        self.problems.with(|all| {
            all.iter()
                .find(|one| at(one))
                .map(|one| one.problem.clone())
        })
    }

    fn keep(self) {
        self.storage_fails.set(!self.peek(storage::write));
    }
}
