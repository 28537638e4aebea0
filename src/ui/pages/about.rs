//! What the product is, and is not.

use leptos::prelude::*;
use varna_guidance::model::Source;

use crate::{
    guidance::GUIDANCE,
    ui::{
        components::question::BackLink,
        html::{Html, el, heading, text, words},
    },
};

/// The page.
#[component]
pub(in crate::ui) fn About() -> impl IntoView {
    view! {
        <div class="narrow">
            <BackLink />
            {content().into_view()}
        </div>
    }
}

fn content() -> Html {
    let paragraph = |words_of| words("p", "", words_of);
    let sources = GUIDANCE.sources.sources.iter().map(source).collect();
    el(
        "div",
        "",
        vec![
            heading("Om Värna"),
            paragraph(
                "Värna hjälper dig i vården att skydda ett barns information på 1177. Du svarar på \
             några frågor och får ett råd med skäl och källor, en begäran och en anteckning.",
            ),
            paragraph(
                "Värna är ingen regions officiella tjänst. Rådet är ett stöd: beslutet fattas och \
             dokumenteras av vården.",
            ),
            words("h2", "", "Vad som händer med det du skriver"),
            paragraph(
                "Allt sker i webbläsaren. Inget skickas någonstans. Uppgifter om barn och \
             vårdnadshavare sparas inte: de försvinner när du rensar eller stänger sidan. Region \
             och dina egna arbetsuppgifter sparas på datorn, och du kan glömma dem under \
             Inställningar.",
            ),
            words("h2", "", "Källorna"),
            el("ul", "lines", sources),
            paragraph(
                "Står det «Vår tolkning» går rådet längre än källans egna ord. Säger källorna olika \
             står det vid rådet.",
            ),
            words(
                "p",
                "small soft",
                concat!("Version ", env!("CARGO_PKG_VERSION")),
            ),
        ],
    )
}

fn source(source: &Source) -> Html {
    let register = source
        .register
        .as_ref()
        .map(|number| format!(", dnr {number}"));
    let rest = format!(
        ": {}. {}{}.",
        source.title,
        source.dated,
        register.unwrap_or_default()
    );
    el(
        "li",
        "",
        vec![words("strong", "", &source.publisher), text(&rest)],
    )
}
