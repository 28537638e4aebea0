//! What do you need to do? And before that, once: in which region.

use leptos::prelude::*;
use varna_core::session::{Action, Cleared, Page, Question, Session};
use varna_guidance::model::{Errand, ErrandWords};

use crate::ui::{
    components::{button::Button, region::RegionChoice, urgent::Urgent},
    html::{Markup, html, title, view_of},
    live::{live, live_if, press},
    route::address,
    store::store,
};

/// The first page.
#[component]
pub(in crate::ui) fn Start() -> impl IntoView {
    let store = store();
    // On first use; it stays while the page is shown, so that a slip can be mended.
    let unchosen = !store.peek(|session| session.region_chosen);
    if unchosen {
        view! { <FirstUse /> }.into_any()
    } else {
        view! { <Errands /> }.into_any()
    }
}

/// The region is asked for before anything else. A tap on one shows its urgent way at once.
#[component]
fn FirstUse() -> impl IntoView {
    let store = store();
    let legend = view_of(title("Vilken region arbetar du i?"));
    view! {
        <div class="narrow first-use">
            <RegionChoice legend />
        </div>
        {live_if(
            move || store.with(|session| session.region_chosen),
            || view! { <Errands first_use=true /> }.into_any(),
        )}
    }
}

/// A case that is going on, the way to protect a child, the urgent way and the other errands.
#[component]
fn Errands(
    /// Whether the region has just been chosen above: then the urgent way stands first.
    #[prop(optional)]
    first_use: bool,
) -> impl IntoView {
    let store = store();
    let heading = if first_use {
        html! { h2 { "Vad behöver du göra?" } }
    } else {
        title("Vad behöver du göra?")
    };
    let cleared = live(move || view_of(store.with(cleared)));
    let class = if first_use {
        "cols just-chosen"
    } else {
        "cols"
    };
    view! {
        {live_if(move || store.with(Session::has_case), || view! { <GoingOn /> }.into_any())}
        <div class=class>
            <div class="cols-first">
                {view_of(heading)}
                {cleared}
                {view_of(protect())}
            </div>
            <div class="cols-urgent"><Urgent /></div>
            <div class="cols-rest">{live(move || view_of(store.with(others)))}</div>
        </div>
    }
}

/// The case that is going on, told so that it is known again and nobody is named.
#[component]
fn GoingOn() -> impl IntoView {
    let store = store();
    let which = live(move || view_of(store.with(going_on)));
    let resume = move || store.dispatch(Action::Resume);
    let sibling = move || store.dispatch(Action::BeginSibling);
    let anew = move || store.dispatch(Action::BeginAnew);
    view! {
        <section class="going-on" aria-labelledby="pagar">
            {which}
            <p class="buttons">
                <Button label="Fortsätt" press=press(resume) />
                <Button label="Syskon: samma svar" class="button quiet" press=press(sibling) />
                <Button label="Nytt ärende" class="button quiet" press=press(anew)
                    what="rensar det som pågår" />
            </p>
        </section>
    }
}

fn going_on(session: &Session) -> Markup {
    let errand = session.left.map_or(session.errand, |(errand, _)| errand);
    let words = session.guidance.vocabulary.errand(errand);
    let born = session.known_child.as_ref().and_then(|child| child.born);
    let age = born.or_else(|| session.case().child().born);
    let age = age.and_then(|born| born.age_on(session.today).ok());
    html! {
        p id="pagar" {
            strong { "Ett ärende pågår. " }
            @if let Some(age) = age { (age) " år, " }
            (words.map_or("", |words| &words.label)) "."
            br;
            span class="small" { "«Nytt ärende» rensar det som pågår." }
        }
    }
}

fn protect() -> Markup {
    let first = store().guidance().vocabulary.errand(Errand::Protect);
    html! {
        @if let Some(words) = first {
            (errand("first", words, true))
        }
    }
}

fn cleared(session: &Session) -> Markup {
    let words = session.cleared.map(|cleared| match cleared {
        Cleared::ByUser => "Allt är rensat. Inget om barnet finns kvar i Värna. Det som är kopierat ligger kvar i urklipp.",
        Cleared::ByTime => {
            "Allt är rensat, eftersom ingen har använt Värna på en stund. Inget om barnet finns kvar i Värna."
        }
    });
    html! {
        @if let Some(words) = words {
            p class="done" { (words) }
        }
    }
}

/// The other errands, those that the region's routine does not describe marked so.
fn others(session: &Session) -> Markup {
    let others = session.guidance.vocabulary.errands.iter();
    html! {
        section class="other-errands" {
            h2 { "Andra ärenden" }
            ul {
                @for words in others.filter(|words| words.id != Errand::Protect) {
                    li { (errand("", words, session.region.procedure(words.id).is_some())) }
                }
            }
        }
    }
}

fn errand(class: &'static str, errand: &ErrandWords, described: bool) -> Markup {
    // An errand that does not ask for the age leads from there to its own first question.
    let first = address(errand.id, Page::Question(Question::Child));
    html! {
        a class=(class) href=(first) {
            strong { (errand.label) }
            span { (errand.help) }
            @if !described {
                br;
                span { "Regionens rutin beskriver det inte." }
            }
        }
    }
}
