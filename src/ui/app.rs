//! The frame around every page: what is always there, and the page that is asked for.

use leptos::{ev, prelude::*};
use varna_core::session::{Action, Idle, Session};

use super::{
    components::{cover::Cover, header::Header},
    focus,
    html::{html, view_of},
    live::{Press, live, live_if},
    pages, route,
    store::{Store, store},
    watch, words,
};

/// The app.
pub(super) fn app(store: Store) -> AnyView {
    provide_context(store);
    follow_addresses(store);
    watch::watch(store);
    let covered = move || store.with(|session| session.idle != Idle::InUse);
    view! {
        <a class="skip" href="#rubrik" on:click=Box::new(skip) as Press>"Till innehållet"</a>
        <Header />
        <ClockWarning />
        <main id="innehall">{live(move || pages::page(store.page.get().1))}</main>
        <Footer />
        {live_if(covered, || view! { <Cover /> }.into_any())}
        <p class="visually-hidden" role="status">{live(move || store.status.get().into_any())}</p>
    }
    .into_any()
}

/// Keeps address, title and focus in step with the page.
fn follow_addresses(store: Store) {
    let address = move || {
        let (errand, page) = store.page.get_untracked();
        route::address(errand, page)
    };
    route::replace(&address());
    let listener = window_event_listener(ev::hashchange, move |_| {
        let (errand, page) = route::current();
        let (shown, _) = store.page.get_untracked();
        let errand = errand.unwrap_or(shown);
        if (errand, page) != store.page.get_untracked() {
            store.dispatch(Action::Visit(errand, page));
            route::replace(&address());
        }
    });
    on_cleanup(move || listener.remove());

    Effect::new(move |before: Option<()>| {
        let (errand, page) = store.page.get();
        let (asked, at) = route::current();
        if (asked.unwrap_or(errand), at) != (errand, page) {
            route::push(&address());
        }
        // On the first page the focus stays where the browser put it.
        if before.is_some() {
            // What was told of the page before would be read among the words of this one.
            store.status.set("");
            focus::focus_heading();
        }
    });
    Effect::new(move |_| {
        let mending = store.problems.with(|problems| !problems.is_empty());
        let mark = if mending { "Fel: " } else { "" };
        document().set_title(&format!("{mark}{} – Värna", words::title(store)));
    });
}

/// What the link past the bar does. The address is the page's own, so the link moves the focus without changing it.
fn skip(event: ev::MouseEvent) {
    event.prevent_default();
    focus::focus_now(focus::HEADING);
}

/// Said where ages would be reckoned by a clock that cannot be right.
#[component]
fn ClockWarning() -> impl IntoView {
    let store = store();
    live_if(
        move || store.with(Session::clock_is_early),
        || {
            view_of(html! {
                p class="clock warning" role="alert" {
                    "Datorns datum är tidigare än regelverkets. Rätta datorns klocka: Värna räknar åldrar \
                     och slutdatum från den."
                }
            })
        },
    )
}

#[component]
fn Footer() -> impl IntoView {
    let store = store();
    let notice = live_if(
        move || store.storage_fails.get(),
        || {
            view_of(html! {
                p {
                    "Det som var sparat på datorn kan inte läsas, eller så släpper webbläsaren inte in \
                     Värna i sitt lager. Allt fungerar, men region och arbetsuppgifter kan behöva väljas om."
                }
            })
        },
    );
    let about = store.address(varna_core::session::Page::About);
    view! {
        <footer class="footer">
            {view_of(html! {
                p { "Inget du skriver lämnar datorn. Uppgifter om barnet sparas inte." }
            })}
            {view_of(html! {
                p {
                    "Värna ger råd. Beslutet är ditt och verksamhetens. "
                    a href=(about) { "Om Värna" }
                    " · "
                    a href=(route::RULEBOOK) target="_blank" rel="noopener" { "Regelverk" }
                }
            })}
            {notice}
        </footer>
    }
}
