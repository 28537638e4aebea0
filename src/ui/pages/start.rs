//! What do you need to do?

use leptos::prelude::*;
use varna_guidance::model::{Errand, ErrandWords};

use crate::{
    guidance::GUIDANCE,
    session::{Page, Question, Session},
    ui::{
        components::{region::RegionChoice, urgent::urgent_card},
        html::{Html, el, heading, link, words},
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
    let region = unchosen
        .then(|| view! { <RegionChoice legend="Vilken region arbetar du i?" /> }.into_any());
    let urgent = live(move || store.with(urgent_card).into_view());
    view! {
        <div class="cols">
            <div class="cols-first">
                {store.now(errands).into_view()}
                {region}
            </div>
            <div class="cols-urgent">{urgent}</div>
            <div class="cols-rest">{others().into_view()}</div>
        </div>
    }
}

fn errands(session: &Session) -> Html {
    let cleared = if session.cleared {
        words("p", "done", "Allt är rensat. Inget om barnet finns kvar.")
    } else {
        Html::none()
    };
    let first = GUIDANCE.vocabulary.errands.iter();
    let first = first.filter(|words| words.id == Errand::Protect);
    let mut content = vec![heading("Vad behöver du göra?"), cleared];
    content.extend(first.map(|words| errand("first", words)));
    el("div", "", content)
}

/// The other errands.
fn others() -> Html {
    let others = GUIDANCE.vocabulary.errands.iter();
    let others = others.filter(|words| words.id != Errand::Protect);
    let items = others.map(|words| el("li", "", vec![errand("", words)]));
    let content = vec![
        words("h2", "", "Andra ärenden"),
        el("ul", "", items.collect()),
    ];
    el("section", "other-errands", content)
}

fn errand(class: &'static str, errand: &ErrandWords) -> Html {
    let words = vec![
        words("strong", "", &errand.label),
        words("span", "", &errand.help),
    ];
    // An errand that does not ask for the age leads from there to its own first question.
    let first = address(errand.id, Page::Question(Question::Child));
    link(class, &first, words)
}
