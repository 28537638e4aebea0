//! Watches whether the case is in use, and lets go of it when it is not.

use std::{cell::Cell, time::Duration};

use leptos::{ev, prelude::*};
use varna_core::session::{Action, Idle, Moment, Session};

use super::{clock, crash, focus, store::Store};

/// How often it is looked at.
const OFTEN: Duration = Duration::from_secs(5);

/// What counts as use.
const USES: [&str; 4] = ["pointerdown", "keydown", "wheel", "input"];

/// When a computer that has been asleep, or a tab that has been away, may be back.
const RETURNS: [&str; 3] = ["focus", "pageshow", "visibilitychange"];

thread_local! {
    /// When the case was last used.
    static LAST: Cell<Moment> = const { Cell::new(Moment { wall: 0, steady: 0 }) };
}

/// Begins to watch.
pub(super) fn watch(store: Store) {
    LAST.set(clock::moment());
    for name in USES {
        listen(name, move || used(store));
    }
    for name in RETURNS {
        listen(name, move || look(store));
    }
    set_interval(move || look(store), OFTEN);
    // A page that goes to the browser's cache must not come back with a case.
    listen("pagehide", move || leave(store));
    window_event_listener(ev::beforeunload, move |event| {
        if !crash::has_crashed() && store.peek(Session::has_case) {
            // Asks whether to stay. The words are the browser's own.
            event.prevent_default();
        }
    });
}

/// The user has asked for the case back.
pub(super) fn resume(store: Store) {
    look(store);
    if store.peek(|session| session.idle) != Idle::InUse {
        LAST.set(clock::moment());
        store.dispatch(Action::Rest(Idle::InUse));
        focus::focus_heading();
    }
}

fn listen(name: &'static str, act: impl Fn() + 'static) {
    window_event_listener_untyped(name, move |_| act());
}

/// What has been used is looked at first: it may have been left for long before that.
fn used(store: Store) {
    look(store);
    if crash::has_crashed() || store.peek(|session| session.idle) == Idle::InUse {
        LAST.set(clock::moment());
    }
}

/// Covers or clears the case when it is time.
fn look(store: Store) {
    if crash::has_crashed() {
        // The session may have been broken off in the middle: it is not asked any more.
        crash::rest(crash::limits().idle(LAST.get(), clock::moment()));
        return;
    }
    let limits = store.peek(Session::limits);
    let idle = limits.idle(LAST.get(), clock::moment());
    let before = store.peek(|session| session.idle);
    // What is covered comes back when the user asks for it, and not by a clock that was set.
    if !store.peek(Session::has_case) || before == idle || idle == Idle::InUse {
        return;
    }
    store.dispatch(Action::Rest(idle));
    match idle {
        Idle::InUse | Idle::Covered => {}
        Idle::Ending => store.announce("Ärendet rensas om en minut."),
        Idle::Over => {
            store.announce("Ärendet är rensat.");
            focus::focus_heading();
        }
    }
    if before == Idle::InUse && idle != Idle::Over {
        focus::focus("visa");
    }
}

fn leave(store: Store) {
    if crash::has_crashed() {
        crash::forget();
    } else if store.peek(Session::has_case) {
        store.dispatch(Action::Clear);
    }
}
