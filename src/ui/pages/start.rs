//! What do you need to do?

use leptos::prelude::*;

use crate::{
    session::{Page, Question},
    ui::{components::urgent::UrgentCard, live::live_if, route::address, store::store},
};

/// The first page.
#[component]
pub(in crate::ui) fn Start() -> impl IntoView {
    let store = store();
    let cleared = live_if(
        move || store.with(|session| session.cleared),
        || view! { <p class="done">"Allt är rensat. Inget om barnet finns kvar."</p> }.into_any(),
    );
    view! {
        <div class="cols">
            <div class="cols-first">
                <h1 id="rubrik" tabindex="-1">"Vad behöver du göra?"</h1>
                {cleared}
                <a class="first" href=address(Page::Question(Question::Child))>
                    <strong>"Skydda ett barns information"</strong>
                    <span>"Få råd om blockering eller försegling, med begäran och anteckning"</span>
                </a>
                <OtherErrands />
            </div>
            <div class="cols-urgent"><UrgentCard /></div>
        </div>
    }
}

/// What people come for that has no guided way yet, said as such.
#[component]
fn OtherErrands() -> impl IntoView {
    let errands = [
        "Förlänga eller ändra ett skydd",
        "Häva ett skydd",
        "Ge åtkomst mellan 13 och 15 år",
        "Avsluta utökad åtkomst",
        "Invånarens egen försegling",
        "Legal ställföreträdare",
        "Undanta en anteckning från direktåtkomst",
    ];
    let item = |errand: &'static str| view! { <li>{errand}</li> };
    view! {
        <section class="other-errands">
            <h2>"Andra ärenden"</h2>
            <p>"Det här ger Värna ännu inget råd om. Följ regionens rutin, eller fråga verksamhetschefen."</p>
            <ul>{errands.map(item).collect_view()}</ul>
        </section>
    }
}
