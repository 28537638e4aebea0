//! What the product is, and is not.

use leptos::prelude::*;
use varna_guidance::model::Source;

use crate::{guidance::GUIDANCE, ui::components::question::BackLink};

/// The page.
#[component]
pub(in crate::ui) fn About() -> impl IntoView {
    view! {
        <div class="narrow">
            <BackLink />
            <h1 id="rubrik" tabindex="-1">"Om Värna"</h1>
            <p>
                "Värna hjälper dig i vården att skydda ett barns information på 1177. Du svarar på
                några frågor och får ett råd med skäl och källor, en begäran och en anteckning."
            </p>
            <p>"Värna är ingen regions officiella tjänst. Rådet är ett stöd: beslutet fattas och dokumenteras av vården."</p>
            <h2>"Vad som händer med det du skriver"</h2>
            <p>
                "Allt sker i webbläsaren. Inget skickas någonstans. Uppgifter om barn och
                vårdnadshavare sparas inte: de försvinner när du rensar eller stänger sidan. Region
                och dina egna arbetsuppgifter sparas på datorn, och du kan glömma dem under Inställningar."
            </p>
            <h2>"Källorna"</h2>
            <ul class="lines">{GUIDANCE.sources.sources.iter().map(source).collect_view()}</ul>
            <p>"Står det «Vår tolkning» går rådet längre än källans egna ord. Säger källorna olika står det vid rådet."</p>
            <p class="small soft">"Version "{env!("CARGO_PKG_VERSION")}</p>
        </div>
    }
}

fn source(source: &'static Source) -> impl IntoView {
    let register = source
        .register
        .as_deref()
        .map(|number| format!(", dnr {number}"));
    view! {
        <li>
            <strong>{&*source.publisher}</strong>": "{&*source.title}". "{&*source.dated}{register}"."
        </li>
    }
}
