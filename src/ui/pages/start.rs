//! What do you need to do?

use leptos::prelude::*;
use varna_guidance::model::{Errand, ErrandWords};

use crate::{
    guidance::GUIDANCE,
    session::{Cleared, Page, Question, Session},
    ui::{
        components::{region::RegionChoice, urgent::urgent_card},
        html::{Markup, html, title, view_of},
        live::live,
        route::address,
        store::store,
    },
};

/// The first page.
#[component]
pub(in crate::ui) fn Start() -> impl IntoView {
    let store = store();
    // On first use; it stays while the page is shown, so that a slip can be mended.
    let unchosen = !store.now(|session| session.region_chosen);
    let region = unchosen.then(|| {
        view! { <RegionChoice legend="Vilken region arbetar du i?" first_use=true /> }.into_any()
    });
    let urgent = live(move || view_of(store.with(urgent_card)));
    view! {
        <div class="cols">
            <div class="cols-first">
                {live(move || view_of(store.with(errands)))}
                {region}
            </div>
            <div class="cols-urgent">{urgent}</div>
            <div class="cols-rest">{view_of(others())}</div>
        </div>
    }
}

fn errands(session: &Session) -> Markup {
    let first = GUIDANCE.vocabulary.errand(Errand::Protect);
    html! {
        div {
            (title("Vad behöver du göra?"))
            @if let Some(cleared) = session.cleared {
                p class="done" { (cleared_words(cleared)) }
            }
            @if let Some(words) = first {
                (errand("first", words))
            }
        }
    }
}

fn cleared_words(cleared: Cleared) -> &'static str {
    match cleared {
        Cleared::ByUser => "Allt är rensat. Inget om barnet finns kvar.",
        Cleared::ByTime => {
            "Allt är rensat, eftersom ingen har använt Värna på en stund. Inget om barnet finns kvar."
        }
    }
}

/// The other errands.
fn others() -> Markup {
    let others = GUIDANCE.vocabulary.errands.iter();
    html! {
        section class="other-errands" {
            h2 { "Andra ärenden" }
            ul {
                @for words in others.filter(|words| words.id != Errand::Protect) {
                    li { (errand("", words)) }
                }
            }
        }
    }
}

fn errand(class: &'static str, errand: &ErrandWords) -> Markup {
    // An errand that does not ask for the age leads from there to its own first question.
    let first = address(errand.id, Page::Question(Question::Child));
    html! {
        a class=(class) href=(first) {
            strong { (errand.label) }
            span { (errand.help) }
        }
    }
}
